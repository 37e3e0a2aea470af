import type { Core } from '@strapi/strapi';
import type { FormatName } from '../core/read';
import { PLUGIN_ID } from '../shared/constants';
import { collectFiles } from './collect-files';
import { importReport } from './import-report';
import type { ImportsService, RunSummary } from './imports-service';
import { LineWriter } from './line-writer';
import { progressBar } from './progress-bar';
import { receiptSentences } from './receipt-sentences';
import type { Terminal } from './terminal';

export interface ImportOptions {
  source?: string;
  publish?: boolean;
  dryRun?: boolean;
  format?: FormatName;
}

export type WithStrapi = <T>(use: (strapi: Core.Strapi) => Promise<T>) => Promise<T>;

/**
 * `wire import`: imports files and folders through the plugin, and ends with one JSON object on standard output.
 *
 * @returns the exit code: 1 if any item failed or the import itself broke
 * @throws UsageError before anything is done, when there is nothing to read
 */
export async function importFiles(
  paths: string[],
  options: ImportOptions,
  terminal: Terminal,
  withStrapi: WithStrapi,
): Promise<number> {
  const files = await collectFiles(paths);
  const bar = progressBar(terminal.stderr);
  const { summary, seconds } = await withStrapi(async (strapi) => {
    const imports = strapi.plugin(PLUGIN_ID).service('imports') as unknown as ImportsService;
    const start = performance.now();
    try {
      const done = await imports.runFiles({
        files,
        source: options.source,
        publish: options.publish ?? false,
        dryRun: options.dryRun ?? false,
        format: options.format,
        startedBy: 'wire import',
        onReceipt: (receipt) => {
          if (receipt.state === 'failed') receiptSentences(receipt).forEach(bar.say);
        },
        onProgress: bar.update,
      });
      return { summary: done, seconds: (performance.now() - start) / 1000 };
    } finally {
      bar.stop();
    }
  });
  return reportImport(summary, seconds, terminal, bar.say);
}

/**
 * Ends a command about an import: with one JSON object on standard output, and why it broke or was canceled.
 *
 * @returns the exit code
 */
export async function reportImport(
  summary: RunSummary,
  seconds: number,
  terminal: Terminal,
  say: (line: string) => void,
): Promise<number> {
  if (summary.error) say(`The import broke: ${summary.error}`);
  if (summary.state === 'canceled') {
    say(`The import was canceled. To go on with it: wire resume ${summary.documentId}`);
  }
  const out = new LineWriter(terminal.stdout);
  await out.json(importReport(summary, seconds));
  await out.flush();
  return summary.counts.failed > 0 || summary.state !== 'finished' ? 1 : 0;
}
