import { main } from '../../../src/plugins/wire/cli/main';
import { memoryTerminal } from './support';

const run = async (...argv: string[]) => {
  const { terminal, written } = memoryTerminal();
  const code = await main(argv, terminal, () => Promise.reject(new Error('must not open the database')));
  await new Promise(setImmediate);
  return { code, ...written };
};

describe('wire', () => {
  it.each([
    [['--help']],
    [['analyse', '--help']],
    [['duplicates', '--help']],
    [['parse', '--help']],
    [['import', '--help']],
    [['status', '--help']],
    [['undo', '--help']],
  ])('explains itself: %j', async (argv) => {
    const { code, out, err } = await run(...argv);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Usage: wire');
  });

  it.each([
    [[], /Usage/],
    [['sing'], /unknown command/],
    [['parse'], /missing required argument 'FILE'/],
    [['parse', '--format', 'tarot', 'a.txt'], /tarot.*choices/],
    [['import'], /missing required argument/],
    [['import', '--loud', 'a.txt'], /unknown option/],
    [['import', 'no-such-folder/a.txt'], /"no-such-folder\/a\.txt": there is no such file/],
    [['status', 'now'], /too many arguments/],
    [['undo'], /missing required argument 'IMPORT'/],
    [['duplicates', 'a.jsonl', 'b.jsonl'], /too many arguments/],
  ])('refuses bad usage with 2 and the reason: %j', async (argv, reason) => {
    const { code, out, err } = await run(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(reason);
  });
});
