import { drawingWords } from '../drawings/languages/en.ts';
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

const count = (number: number) => counts[number] || String(number);

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
  count,
  schedule: scheduleWords,
  drawings: drawingWords,
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
        { href: addresses.cases, label: 'Your case' },
        { href: addresses.places, label: 'Where' },
      ],
      foot: [
        { href: addresses.guides, label: 'Guides' },
        { href: addresses.places, label: 'Where to go' },
        { href: addresses.cases, label: 'Which case are you?' },
      ],
    },
    actions: {
      print: 'Print',
      send: 'Send to someone',
    },
    sources: {
      title: 'Sources',
      sure: {
        high: 'sure: high',
        medium: 'sure: medium',
        low: 'sure: low',
      },
      undated: 'no date given',
      checked: 'Checked on',
      reviewBy: (date: string) => `to be checked again before ${date}`,
      reviewLate: (date: string) =>
        `This page should have been checked again by ${date}. Ask the office.`,
      before: 'How it was before',
    },
    home: {
      title: 'What do you need to do?',
      description:
        'VNeID in plain English, for foreigners in Viet Nam and their families: get an account, activate it, stay safe, find where to go. Free and independent.',
      lead: 'VNeID, the e-ID app of Viet Nam, in plain English.',
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
    guides: {
      title: 'Guides',
      listTitle: 'Guides, step by step',
      listDescription:
        'VNeID for foreigners in Viet Nam, in plain English: get an account, install the real app, activate, change your phone or number, stay safe from scams.',
      listLead: 'Step by step, with drawings. Every page can be printed and sent on.',
      notSure: 'Not sure what you need?',
      askMe: 'Answer a few questions and get your list',
      groups: {
        path: 'From the start until it works',
        account: 'Phone, SIM, password',
        card: 'The căn cước card',
        people: 'Your Vietnamese family',
        papers: 'Papers, residence, travel',
        safety: 'Stay safe',
      },
      drawn: 'Guide with drawings',
      undrawn: 'Guide, step by step',
      glance: {
        audience: 'For',
        deadline: 'Time limit',
        time: 'Takes',
        wait: 'Wait for the result',
        cost: 'Cost',
      },
      bring: 'What you need',
      steps: (steps: number) => (steps === 1 ? 'One step' : `${count(steps)} steps`),
      before: 'First',
      aboutDrawings:
        'Words with a red ring in the text have a red ring in the drawing. The drawings are simple and show the Vietnamese words of the app. Names and places of buttons may differ by version.',
      troubles: 'When something goes wrong',
      aside: 'Who helps, day of the check, print and send',
      more: 'See also',
      helpers: 'Who helps you',
      hotline: 'VNeID help line',
      police: 'The police: where to go',
      neighbours: 'A Vietnamese friend or neighbour who reads with you, but types no code for you',
    },
    cases: {
      title: 'Which case are you?',
      description: 'There are no questions here yet. See the guides, step by step, with drawings.',
      progress: (number: number, most: number) => `Question ${number} of ${most}`,
      progressAtMost: (number: number, most: number) => `Question ${number}, at most ${most}`,
      answered: 'Your answers',
      change: 'Edit',
      question: (number: number) => `answer ${number}`,
      answers: 'Your answers so far',
      notMine: 'Your case is not here?',
      elsewhere: `See [all guides](${addresses.guides}).`,
      elsewhereOrCall: (number: string) =>
        `See [all guides](${addresses.guides}), or call ${number}.`,
      notKept: 'Your answers are only in the address of this page. Nobody stores them.',
      todo: (things: number) =>
        things === 1 ? 'One thing to do' : `${count(things)} things to do, in this order`,
      bring: 'What to bring',
      where: 'Where',
      wait: 'Wait for the result',
      cost: 'Cost',
      ask: 'Ask: VNeID help line',
      nearest: 'Find the commune police',
      allPlaces: 'Where to go, by province',
      aside: 'Summary',
      print: 'Print the list',
      more: 'More about this',
      again: 'Start again',
    },
    where: {
      title: 'Where to go',
      description:
        'Foreigners go to the immigration police of the province, Vietnamese citizens to any commune police. Choose your province: names, hours, ways.',
      lead: 'Foreigners go to the immigration police of their province. Vietnamese citizens go to any commune police.',
      choose: 'Choose your province or city',
      counted: 'The number tells how many places there have details of their own.',
      inProvince: (province: string) => `Where to go in ${province}`,
      provinceDescription: (province: string) =>
        `VNeID in ${province}: the Vietnamese name of the immigration police for foreigners, the commune police for citizens, and the hours.`,
      foreigners: 'Foreigners',
      immigration:
        'Foreigners get their account at the immigration police of the province (how sure: medium). Its name in Vietnamese:',
      show: 'Show this line to a driver, or at any police office.',
      immigrationUnknown:
        'We do not know its address and hours: no public source that we have gives them. Ask before you go.',
      orCall: 'You can call the VNeID help line:',
      guide: 'How foreigners get an account',
      citizens: 'Vietnamese citizens',
      anyCommune:
        'Vietnamese citizens go to any commune police in the country. Under the general rule: office hours, Monday to Friday (how sure: medium). Ask before you go.',
      known: 'Places with details',
      noneKnown: 'No place here has details of its own yet.',
      communes: (communes: number) => `All ${communes} communes and wards`,
      communesNote: 'These pages are in Vietnamese.',
      anybody: 'Citizens from anywhere in the country can come here.',
      notForForeigners:
        'Foreigners get their account at the immigration police of the province, not here.',
      pointDescription: (name: string, place: string, services: string) =>
        `${name}, ${place}: hours, the way there, what to bring. ${services}.`,
      pastDescription: (name: string, place: string) =>
        `${name}, ${place}: this has ended. Where to go today, and the page in Vietnamese.`,
      hours: 'Hours',
      services: 'What is done here?',
      over: 'Where do you go now?',
      overNote:
        'This has ended. Vietnamese citizens go to the office below, or to any commune police.',
      more: 'The page in Vietnamese says more',
      send: 'Send this page',
      ruleForeigners: 'Where foreigners go',
      ruleCitizens: 'What commune police do, and the general hours',
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
      count: (places: number) => (places === 1 ? '1 place' : `${places} places`),
      way: {
        title: 'Getting there',
        noStreet: (address: string) => `${address}. The street and number are not known.`,
        noAddress: 'No public source gives the address.',
        onlyDistrict: (near: string) => `We only know that it is somewhere in the former ${near}.`,
        byName: 'The map app on your phone searches by name. Ask somebody nearby before you go.',
        openApp: 'Search in the map app',
        searchOn: 'Search on',
        or: 'or',
        ifNothing: 'if the button above opens nothing.',
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
