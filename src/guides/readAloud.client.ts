/**
 * Reads the lines of the easy version one after the other, with a Vietnamese voice of the device itself: a voice
 * from elsewhere would send what is read to somebody, and costs money on the road. The line being read is marked.
 */
const button = document.querySelector<HTMLButtonElement>('[data-read-aloud]');
const lines = [...document.querySelectorAll<HTMLElement>('[data-line]')];
// Not in every browser, whatever the types say.
const speech = window.speechSynthesis as SpeechSynthesis | undefined;
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** `vi-VN`; some phones write `vi_VN`. */
const vietnamese = () =>
  speech?.getVoices().find(({ lang, localService }) => /^vi(?![a-z])/i.test(lang) && localService);

/** Which reading goes on: what an earlier one still reports is of no interest. */
let reading = 0;

function mark(current: HTMLElement | undefined): void {
  for (const line of lines) {
    if (line === current) line.setAttribute('aria-current', 'true');
    else line.removeAttribute('aria-current');
  }
  current?.scrollIntoView({ block: 'nearest', behavior: calm.matches ? 'auto' : 'smooth' });
}

function show(isReading: boolean): void {
  button?.querySelectorAll('span').forEach((words, index) => {
    words.hidden = (index === 1) !== isReading;
  });
}

function stop(): void {
  reading += 1;
  speech?.cancel();
  mark(undefined);
  show(false);
}

function read(index: number, turn: number): void {
  if (turn !== reading) return;
  const line = lines[index];
  const voice = vietnamese();
  if (!line || !voice) {
    stop();
    return;
  }
  const spoken = new SpeechSynthesisUtterance(line.querySelector('p')?.textContent ?? '');
  spoken.voice = voice;
  spoken.lang = voice.lang;
  spoken.rate = 0.9;
  spoken.onend = () => read(index + 1, turn);
  spoken.onerror = () => {
    if (turn === reading) stop();
  };
  mark(line);
  speech?.speak(spoken);
}

if (button && speech) {
  const offer = () => {
    button.hidden = vietnamese() === undefined;
  };
  offer();
  // Voices come late in most browsers; old Safari knows no listeners here.
  speech.onvoiceschanged = offer;
  button.addEventListener('click', () => {
    const start = button.querySelectorAll('span')[0]?.hidden === false;
    stop();
    if (!start) return;
    show(true);
    read(0, reading);
  });
  window.addEventListener('pagehide', stop);
}
