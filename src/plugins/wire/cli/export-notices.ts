import { PLUGIN_ID } from '../shared/constants';
import type { NoticeFilter } from '../shared/contracts/notices';
import type { WithStrapi } from './import';
import type { NoticeExchange } from './notices-service';
import type { Terminal } from './terminal';
import { writeLines } from './write-lines';

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
  await withStrapi(async (strapi) => {
    const exchange = strapi.plugin(PLUGIN_ID).service('notice-exchange') as unknown as NoticeExchange;
    await writeLines(exchange.exportNotices(filter), file, terminal);
  });
  return 0;
}
