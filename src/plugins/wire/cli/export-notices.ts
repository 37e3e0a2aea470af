import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PLUGIN_ID } from '../shared/constants';
import type { NoticeFilter } from '../shared/contracts/notices';
import type { WithStrapi } from './import';
import { LineWriter } from './line-writer';
import type { NoticeExchange } from './notices-service';
import type { Terminal } from './terminal';

export type ExportOptions = Pick<NoticeFilter, 'decision' | 'kind' | 'issuer' | 'language'>;

/**
 * `wire notices export`: writes the decided notices as a file for other newsrooms, to standard output when no file is named.
 *
 * @returns the exit code, 0
 */
export async function exportNotices(
  file: string | undefined,
  filter: ExportOptions,
  terminal: Terminal,
  withStrapi: WithStrapi,
): Promise<number> {
  const isNamed = file !== undefined && file !== '-';
  const out = new LineWriter(terminal.stdout);
  await withStrapi(async (strapi) => {
    const exchange = strapi.plugin(PLUGIN_ID).service('notice-exchange') as unknown as NoticeExchange;
    const lines = exchange.exportNotices(filter);
    if (isNamed) return pipeline(Readable.from(lines), createWriteStream(file));
    for await (const line of lines) await out.line(line.trimEnd());
  });
  await out.flush();
  return 0;
}
