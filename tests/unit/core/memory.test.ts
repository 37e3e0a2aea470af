import { Memory } from '../../../src/plugins/wire/core/memory';
import { rememberWords } from '../../../src/plugins/wire/core/remember-words';

describe('Memory', () => {
  const counting = (): { made: string[]; make: (text: string) => { text: string } } => {
    const made: string[] = [];
    return {
      made,
      make: (text) => {
        made.push(text);
        return { text };
      },
    };
  };

  it('makes the same of the same text once', () => {
    const { made, make } = counting();
    const memory = new Memory<{ text: string }>({ most: 10, longest: 10 });
    const first = memory.of('harbour', make);
    expect(memory.of(' harbour '.slice(1, -1), make)).toBe(first);
    expect(memory.of('port', make)).toEqual({ text: 'port' });
    expect(made).toEqual(['harbour', 'port']);
  });

  it('holds no more than its bounds, and makes what it does not hold', () => {
    const { made, make } = counting();
    const memory = new Memory<{ text: string }>({ most: 2, longest: 4 });
    for (const text of ['harbour', 'harbour', 'a', 'b', 'a', 'c', 'a'])
      expect(memory.of(text, make)).toEqual({ text });
    expect(made).toEqual(['harbour', 'harbour', 'a', 'b', 'c', 'a']);
  });

  it('keeps every code unit of a text, lone surrogates among them', () => {
    const upper = rememberWords((word) => word.toUpperCase());
    for (const word of ['', 'é', 'e\u0301', 'x\ud83d', '\ude00y', '\0'])
      expect([upper(word), upper(word)]).toEqual([word.toUpperCase(), word.toUpperCase()]);
  });
});
