/** One step of a long run. */
export type Step<T> = {
  name: string;
  /** Steps that must have ended before, well or badly. */
  after?: readonly string[];
  /** It takes the whole machine: nothing runs beside it. */
  alone?: boolean;
  run(say: (text: string) => void): Promise<T>;
};

export type Done<T> = { name: string; value: T; seconds: number };

/**
 * Runs steps beside each other, as many as there are lanes, and starts the first of the list that may start.
 * What they say is kept apart and told in the order of the list: the first unfinished step is heard as it speaks,
 * the others when their turn comes.
 */
export async function sideBySide<T>(
  steps: readonly Step<T>[],
  lanes: number,
  write: (text: string) => void,
): Promise<Done<T>[]> {
  const waiting = [...steps];
  const running = new Map<Step<T>, Promise<void>>();
  const done = new Map<string, Done<T>>();
  const said = new Map(steps.map(({ name }) => [name, `\n── ${name}\n`]));
  let told = 0;

  /** Tells what is due: of the steps that ended in a row, and of the one after them. */
  function tell(): void {
    for (let step = steps[told]; step; step = steps[told]) {
      if (!running.has(step) && !done.has(step.name)) return;
      write(said.get(step.name) ?? '');
      said.set(step.name, '');
      if (!done.has(step.name)) return;
      told += 1;
    }
  }

  async function start(step: Step<T>): Promise<void> {
    const started = Date.now();
    const value = await step.run((text) => {
      said.set(step.name, `${said.get(step.name)}${text}`);
      tell();
    });
    const seconds = Math.round((Date.now() - started) / 1000);
    done.set(step.name, { name: step.name, value, seconds });
    running.delete(step);
  }

  const crowded = () => running.size >= lanes || [...running.keys()].some(({ alone }) => alone);
  const mayStart = ({ after = [], alone }: Step<T>) =>
    after.every((name) => done.has(name)) && !(alone && running.size > 0);

  while (waiting.length > 0 || running.size > 0) {
    const next = crowded() ? -1 : waiting.findIndex(mayStart);
    const [step] = next < 0 ? [] : waiting.splice(next, 1);
    if (step) running.set(step, start(step));
    else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`Nothing can start: ${waiting.map(({ name }) => name).join(', ')}`);
    tell();
  }
  return steps.flatMap(({ name }) => done.get(name) ?? []);
}
