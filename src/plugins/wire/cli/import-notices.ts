import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { PLUGIN_ID } from '../shared/constants';
import type { ImportNoticesResponse } from '../shared/contracts/notice-exchange';
import type { WithStrapi } from './import';
import { LineWriter } from './line-writer';
import type { NoticeExchange } from './notices-service';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

export interface ImportNoticesOptions {
  dryRun?: boolean;
  conflicts: 'keep' | 'take';
  override?: string;
}

/**
 * `wire notices import`: takes over the decisions of another newsroom's file. The last line of standard output counts what became of the
 * notices; what is wrong with lines, and what is refused, goes to standard error.
 *
 * @returns the exit code: 1 when a line was wrong, a notice refused, or the file is none
 * @throws UsageError when there is no such file
 */
export async function importNotices(
  file: string,
  { dryRun, conflicts, override }: ImportNoticesOptions,
  terminal: Terminal,
  withStrapi: WithStrapi,
): Promise<number> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new UsageError(`There is no file "${file}".`);
  const done = await withStrapi(async (strapi) => {
    const exchange = strapi.plugin(PLUGIN_ID).service('notice-exchange') as unknown as NoticeExchange;
    return exchange
      .importNotices({
        file: { name: file, open: () => createReadStream(file) },
        preview: dryRun ?? false,
        conflicts,
        override,
        actor: 'wire notices import',
      })
      .catch((error: Error) => {
        if (error.name !== 'ValidationError') throw error;
        return error.message;
      });
  });
  const errors = new LineWriter(terminal.stderr);
  if (typeof done === 'string') {
    await errors.line(done);
    await errors.flush();
    return 1;
  }
  for (const sentence of sentencesOf(done, file)) await errors.line(sentence);
  await errors.flush();
  const out = new LineWriter(terminal.stdout);
  await out.json(countsOf(done));
  await out.flush();
  return done.invalid > 0 || done.refused > 0 ? 1 : 0;
}

function* sentencesOf(
  { problems, invalid, refusals, refused }: ImportNoticesResponse['data'],
  file: string,
): Generator<string> {
  for (const { place, message } of problems) yield `${file}, ${place}: ${message}`;
  if (invalid > problems.length) yield `… and ${invalid - problems.length} more lines.`;
  for (const { line, message } of refusals) yield `${file}, line ${line}: ${message}`;
  if (refused > refusals.length) yield `… and ${refused - refusals.length} more notices.`;
}

const countsOf = (done: ImportNoticesResponse['data']): object => {
  const { conflicting: _conflicting, refusals: _refusals, problems: _problems, ...counts } = done;
  return counts;
};
