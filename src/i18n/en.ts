import { scheduleWords } from '../schedule/languages/en.ts';
import { addressesUnder } from './language.ts';
import type { Language } from './language.ts';
import type { NamedUnit } from './vi.ts';

const addresses = addressesUnder('/en');
const counts = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

const unitKinds: Record<string, string> = {
  tỉnh: 'province',
  'thành phố': 'city',
  xã: 'commune',
  phường: 'ward',
  'đặc khu': 'special zone',
};

/** "Hà Tĩnh province": the name as it is written there, the kind in English. */
const unit = ({ name, type }: NamedUnit) => `${name} ${unitKinds[type] ?? ''}`.trim();

/** Plain English: short sentences, for readers whose second language it is. */
export const en = {
  code: 'en' as const,
  tag: 'en',
  locale: 'en_GB',
  name: 'English',
  addresses,
  searched: false,
  date: scheduleWords.date,
  number: (value: number) => value.toLocaleString('en-GB'),
  count: (count: number) => counts[count] || String(count),
  schedule: scheduleWords,
  words: {
    frame: {
      skip: 'Skip to the content',
      home: 'Home',
      here: 'You are here',
      menu: 'Main sections',
      inVietnamese: 'in Vietnamese',
      independent: 'This site is independent. It is not run by the Ministry of Public Security.',
      official: (publisher: string) => `This site is run by ${publisher}.`,
      vow: 'We never ask for your password, your OTP code or your money.',
      checkedUntil: (date: string) => `Content checked up to ${date}.`,
      checkedOnPaper: (date: string) => `content checked on ${date}`,
    },
    menus: {
      top: [
        { href: addresses.guides, label: 'Guides' },
        { href: addresses.cases, label: 'Which case?' },
        { href: addresses.places, label: 'Where' },
      ],
      foot: [
        { href: addresses.guides, label: 'Guides' },
        { href: addresses.cases, label: 'Which case are you?' },
        { href: addresses.places, label: 'Where to go' },
      ],
    },
    actions: {
      print: 'Print',
      send: 'Send to someone',
    },
    sources: {
      title: 'Sources',
      sure: {
        high: 'how sure: high',
        medium: 'how sure: medium',
        low: 'how sure: low',
      },
      checked: 'Checked on',
    },
    home: {
      title: 'What do you need to do?',
      description:
        'VNeID in plain English, for foreigners in Viet Nam and their families: get an account, activate it, stay safe, find where to go. Free and independent.',
      scene: 'Drawing: from home, through the village gate and over the bridge, to the police.',
      tasks: 'Three main tasks',
      doors: [
        {
          href: addresses.cases,
          icon: 'route',
          label: 'Which case are you?',
          note: 'A few questions, then a list of what to do',
        },
        {
          href: addresses.guides,
          icon: 'list',
          label: 'Guides',
          note: 'Step by step, with drawings',
        },
        {
          href: addresses.places,
          icon: 'pin',
          label: 'Where to go',
          note: 'By province',
        },
      ],
      cases: 'Your case',
      askMe: 'Not sure? Answer a few questions',
      source: 'Source:',
    },
    places: {
      unit,
      services: {
        'level-2': 'Level 2 e-ID account',
        card: 'Căn cước card',
        activation: 'Help with activating VNeID',
        install: 'Help with installing VNeID',
        'home-visit': 'Home visits',
      },
      kinds: {
        office: 'Police office',
        desk: 'Help desk',
        mobile: 'Mobile team',
        'home-visit': 'Home visits',
        meeting: 'At a market, a meeting or a school',
      },
      byDay: 'on single days, see the days to come',
      typical: (hours: string) => `Under the general rule: ${hours}. Ask before you go.`,
      vague: (hours: string) => `${hours}; exact hours were not published`,
      hoursUnknown: 'Hours were not published',
      hoursUnsure: 'Hours not confirmed',
      hoursAndAddressUnsure: 'Hours and address not confirmed',
      stepFree: 'Step-free access',
      notStepFree: 'No step-free access yet',
      addressUnknown: 'Address not known',
      onlyArea: '; only the area is known',
      table: {
        caption: 'Hours',
        captionTypical: 'Hours under the general rule',
        day: 'Day',
        hours: 'Hours',
        hoursTypical: 'General rule',
        none: 'No hours',
        noneTypical: 'Not in the general hours',
        besides: 'Also',
        holidays: 'Public holidays',
        closed: 'Closed',
      },
      bring: {
        title: 'What to bring for level 2',
        card: 'Your valid căn cước card',
        sim: 'Your phone with a SIM in your own name',
        ownSim: 'You yourself are the registered owner of the SIM.',
        free: 'Free of charge',
      },
      visits: {
        title: 'Mobile teams coming soon',
        until: 'to',
        cancelled: (why: string) => `Cancelled: ${why}`,
        none: 'No dates have been published.',
        noneHere: 'No dates have been published for this place.',
        nearest: 'The next date nearby:',
        homeHelp: 'Is somebody at home old, ill or disabled? A relative can',
        askHomeHelp: 'ask the commune police for a home visit',
      },
      calendar: {
        addOne: 'Add to calendar',
        follow: 'Follow in your calendar app',
        download: 'Download the calendar file (.ics)',
        difference:
          'Follow: your calendar changes when the dates here change. Download: the dates are copied once.',
      },
    },
  },
} satisfies Language;
