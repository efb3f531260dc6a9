import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../src/build/sideBySide.ts';
import type { Step } from '../../src/build/sideBySide.ts';

/** Steps that end when the test says so. */
class Stage {
  readonly events: string[] = [];
  text = '';
  readonly #ends = new Map<string, () => void>();
  readonly #says = new Map<string, (text: string) => void>();

  step(name: string, more: Partial<Step<string>> = {}): Step<string> {
    return {
      ...more,
      name,
      run: (say) => {
        this.events.push(`+${name}`);
        this.#says.set(name, say);
        return new Promise((resolve) => this.#ends.set(name, () => resolve(name.toUpperCase())));
      },
    };
  }
  readonly write = (text: string) => void (this.text += text);
  say(name: string, text: string) {
    this.#says.get(name)?.(text);
  }
  async end(name: string) {
    this.events.push(`-${name}`);
    this.#ends.get(name)?.();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

describe('steps side by side', () => {
  it('run as many at a time as there are lanes, the first of the list first', async () => {
    const stage = new Stage();
    const all = sideBySide(
      ['a', 'b', 'c'].map((name) => stage.step(name)),
      2,
      stage.write,
    );
    expect(stage.events).toEqual(['+a', '+b']);
    await stage.end('b');
    await stage.end('a');
    await stage.end('c');
    expect(stage.events).toEqual(['+a', '+b', '-b', '+c', '-a', '-c']);
    expect((await all).map(({ name, value }) => name + value)).toEqual(['aA', 'bB', 'cC']);
  });

  it('wait for what they need, and let others go first', async () => {
    const stage = new Stage();
    const steps = [stage.step('a', { after: ['b'] }), stage.step('b'), stage.step('c')];
    const all = sideBySide(steps, 2, stage.write);
    expect(stage.events).toEqual(['+b', '+c']);
    await stage.end('b');
    expect(stage.events).toEqual(['+b', '+c', '-b', '+a']);
    await stage.end('c');
    await stage.end('a');
    expect((await all).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  it('have the machine to themselves where they ask for it', async () => {
    const stage = new Stage();
    const steps = [stage.step('a'), stage.step('b', { alone: true, after: ['a'] })];
    const all = sideBySide([...steps, stage.step('c')], 2, stage.write);
    await stage.end('a');
    expect(stage.events).toEqual(['+a', '+c', '-a']);
    await stage.end('c');
    expect(stage.events.at(-1)).toBe('+b');
    await stage.end('b');
    await all;
  });

  it('are told one after the other, the first of them as it speaks', async () => {
    const stage = new Stage();
    const all = sideBySide([stage.step('a'), stage.step('b')], 2, stage.write);
    stage.say('b', 'b1\n');
    stage.say('a', 'a1\n');
    expect(stage.text).toBe('\n── a\na1\n');
    await stage.end('b');
    stage.say('a', 'a2\n');
    expect(stage.text).toBe('\n── a\na1\na2\n');
    await stage.end('a');
    await all;
    expect(stage.text).toBe('\n── a\na1\na2\n\n── b\nb1\n');
  });

  it('that wait for each other are a mistake', async () => {
    const stage = new Stage();
    const steps = [stage.step('a', { after: ['b'] }), stage.step('b', { after: ['a'] })];
    await expect(sideBySide(steps, 2, stage.write)).rejects.toThrow('a, b');
  });
});
