import { read, type ReadContext, type ReadOutcome } from '../../../../src/plugins/wire/core/read';
import type { WireItem } from '../../../../src/plugins/wire/core/item';
import type { Problem } from '../../../../src/plugins/wire/core/problem';

/** Everything that comes of a file, given as text (UTF-8) or as bytes, in pieces of `piece` bytes. */
export const readAll = async (
  content: string | Uint8Array,
  context: Partial<ReadContext> = {},
  piece = 1 << 16,
): Promise<ReadOutcome[]> => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += piece) pieces.push(bytes.subarray(at, at + piece));
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of read(pieces, { file: 'story', ...context })) outcomes.push(outcome);
  return outcomes;
};

/** The item and the warnings of a file that must hold exactly one good item. */
export const readOne = async (
  content: string | Uint8Array,
  context: Partial<ReadContext> = {},
): Promise<{ item: WireItem; warnings: Problem[]; original: Uint8Array }> => {
  const [outcome, ...more] = await readAll(content, context);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  expect(more).toEqual([]);
  return outcome;
};

/** One object through the JSON reader. */
export const readObject = (object: unknown): Promise<{ item: WireItem; warnings: Problem[] }> =>
  readOne(JSON.stringify(object), { file: 'item.json' });

/** The problem of a file of which nothing else must come. */
export const readProblem = async (
  content: string | Uint8Array,
  context: Partial<ReadContext> = {},
): Promise<Problem> => {
  const [outcome, ...more] = await readAll(content, context);
  expect(more).toEqual([]);
  if (outcome.ok) throw new Error(`read as ${JSON.stringify(outcome.item).slice(0, 200)}`);
  return outcome.problem;
};

/** What came, in a few letters: `ok` or the problem's code, with the item's number. */
export const brief = (outcomes: ReadOutcome[]): string[] =>
  outcomes.map((outcome) => `${outcome.number ?? '-'} ${outcome.ok ? 'ok' : outcome.problem.code}`);

export const codes = (problems: Problem[]): string[] => problems.map(({ code }) => code);
