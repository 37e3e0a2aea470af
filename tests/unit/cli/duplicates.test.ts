import { main } from '../../../src/plugins/wire/cli/main';
import { BAKERY, FERRY, textOf } from '../core/duplicates/near/stories';
import { memoryTerminal } from './support';

const line = (id: unknown, text: unknown): string => `${JSON.stringify({ id, text, more: 1 })}\n`;

describe('wire duplicates', () => {
  it('gives a line for each pair, with the ids as they were', async () => {
    const { terminal, out, written } = memoryTerminal(
      line(7, textOf(FERRY)) +
        line('bread', textOf(BAKERY)) +
        line('7b', textOf(FERRY.slice(0, 3))) +
        line('bread', textOf([...BAKERY].reverse())),
    );
    expect(await main(['duplicates'], terminal)).toBe(0);
    expect(out().map(({ a, b }) => [a, b])).toEqual([
      [7, '7b'],
      ['bread', 'bread'],
    ]);
    for (const pair of out()) {
      expect(Object.keys(pair)).toEqual(['a', 'b', 'score']);
      expect(pair.score).toBeGreaterThan(0.9);
      expect(pair.score).toBeLessThanOrEqual(1);
    }
    expect(written.err).toBe('');
  });

  it('names bad lines by file, line and field, and goes on', async () => {
    const { terminal, out, err } = memoryTerminal(
      `${line('a', textOf(FERRY))}{"id":\n${line('b', null)}${line('c', textOf(FERRY))}`,
    );
    expect(await main(['duplicates', '-'], terminal)).toBe(1);
    expect(out()).toEqual([{ a: 'a', b: 'c', score: 1 }]);
    expect(err().map(({ severity, file, place, field }) => [severity, file, place, field])).toEqual([
      ['error', '<stdin>', 'line 2', undefined],
      ['error', '<stdin>', 'line 3', 'text'],
    ]);
  });

  it('names a file that is not there', async () => {
    const { terminal, err } = memoryTerminal();
    expect(await main(['duplicates', 'no-such-file.jsonl'], terminal)).toBe(1);
    expect(err()[0]).toMatchObject({ severity: 'error', file: 'no-such-file.jsonl' });
  });
});
