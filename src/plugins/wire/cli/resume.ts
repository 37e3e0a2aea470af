import { PLUGIN_ID } from '../shared/constants';
import { reportImport, type WithStrapi } from './import';
import type { ImportsService } from './imports-service';
import { progressBar } from './progress-bar';
import { receiptSentences } from './receipt-sentences';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

const CANNOT = {
  missing: 'There is no such import. `wire status` lists the latest ones.',
  gone: 'The files of this import are no longer kept. Import them again: what is stored already stays as it is.',
};

/**
 * `wire resume`: goes on with an import that was canceled, has failed, or was broken off with its process, and ends as `wire import` does.
 *
 * @returns the exit code: 1 if any item failed or the import itself broke
 * @throws UsageError when there is nothing to go on with
 */
export async function resumeImport(
  documentId: string,
  terminal: Terminal,
  withStrapi: WithStrapi,
): Promise<number> {
  const bar = progressBar(terminal.stderr);
  const start = performance.now();
  const ended = await withStrapi(async (strapi) => {
    const imports = strapi.plugin(PLUGIN_ID).service('imports') as unknown as ImportsService;
    try {
      return await imports.resumeHere(documentId, {
        onReceipt: (receipt) => receiptSentences(receipt).forEach(bar.say),
        onProgress: bar.update,
      });
    } finally {
      bar.stop();
    }
  });
  if (typeof ended === 'string') throw new UsageError(CANNOT[ended]);
  return reportImport(ended, (performance.now() - start) / 1000, terminal, bar.say);
}
