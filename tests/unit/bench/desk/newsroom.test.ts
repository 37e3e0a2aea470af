import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = join(__dirname, '../../../../bench/desk');

/** What an expression gives with what these modules export. */
function evaluate<T>(modules: Record<string, string>, expression: string): T {
  const imports = Object.entries(modules).map(
    ([name, file]) => `import { ${name} } from '${pathToFileURL(join(folder, file)).href}';`,
  );
  const program = `${imports.join('')}console.log(JSON.stringify(${expression}));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      stdio: 'pipe',
    }),
  );
}

describe('the newsroom in which the desk is measured', () => {
  it.each([
    [100_000, 20_000],
    [600, 600],
    [700_000, 499],
    [5, 1],
  ])('deals %i out among %i, each gets something and the first most', (total, count) => {
    const dealt = evaluate<number[]>({ shares: 'shares.mjs' }, `shares(${total}, ${count})`);
    expect(dealt).toHaveLength(count);
    expect(dealt.reduce((sum, share) => sum + share, 0)).toBe(total);
    expect(Math.min(...dealt)).toBeGreaterThanOrEqual(1);
    expect(dealt).toEqual([...dealt].sort((a, b) => b - a));
  });

  it('refuses to deal out less than one each', () => {
    expect(() => evaluate({ shares: 'shares.mjs' }, 'shares(2, 3)')).toThrow(/2 cannot be dealt out among 3/);
  });

  it('has a quarter of its notices await an editor, of all kinds and languages', () => {
    const pending = evaluate<{ kinds: string[]; language: string; score: number; text: string }[]>(
      { madeNotice: 'fill/made-notice.mjs' },
      `Array.from({ length: 2000 }, (_, i) => madeNotice(i + 1)).filter(({ decision }) => decision === 'pending')`,
    );
    expect(pending).toHaveLength(500);
    expect(new Set(pending.flatMap(({ kinds }) => kinds)).size).toBe(8);
    expect(new Set(pending.map(({ language }) => language)).size).toBe(6);
    expect(new Set(pending.map(({ text }) => text)).size).toBe(500);
    expect(pending.every(({ score }) => score >= 0.35 && score < 1)).toBe(true);
  });

  it('tells medians and, of few figures, the highest as that which hardly any is above', () => {
    const median = (numbers: string, share: number) =>
      evaluate<number>({ quantile: 'ask.mjs' }, `quantile([${numbers}], ${share})`);
    expect(median('9, 1, 5', 0.5)).toBe(5);
    expect(median('4, 1, 3, 2', 0.95)).toBe(4);
    expect(median('7', 0.5)).toBe(7);
  });

  it('asks for the newsroom that it fills: ids are the same in the database and outside it', () => {
    const [inside, outside] = evaluate<string[]>(
      { documentId: 'fill/tables.mjs', idOf: 'fill/id-of.mjs' },
      `[documentId('article', 'n'), idOf('article', 5)]`,
    );
    expect(inside).toBe(`substr(md5('article ' || (n)), 1, 24)`);
    expect(outside).toBe('2396139e50e786b345e5daa8');
  });
});
