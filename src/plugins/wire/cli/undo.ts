import { PLUGIN_ID } from '../shared/constants';
import type { ImportSummary } from '../shared/contracts/imports';
import type { LeftByUndo } from '../shared/contracts/undo';
import type { WithStrapi } from './import';
import { LineWriter } from './line-writer';
import { progressBar } from './progress-bar';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

export interface UndoOptions {
  redo?: boolean;
}

/** The part of the plugin's service `undo` that the command stands on. */
export interface UndoService {
  undoNow(documentId: string, options: UndoNow): Promise<ImportSummary>;
  redoNow(documentId: string, options: UndoNow): Promise<ImportSummary>;
  left(
    documentId: string,
    page: { page: number; pageSize: number },
  ): Promise<{ data: LeftByUndo[]; total: number }>;
}

interface UndoNow {
  actor: string;
  onProgress: (summary: ImportSummary) => void;
}

const ACTOR = 'wire undo';
/** So many of what stays are told of; the panel shows the rest. */
const TOLD = 100;

/**
 * `wire undo`: takes an import back, or does it again, tells on standard error what stays as it is and why, and ends with one JSON object on
 * standard output.
 *
 * @param documentId of the import, as `wire import` and `wire status` print it
 * @returns the exit code: 1 when it could not be undone
 * @throws UsageError when there is no such import
 */
export async function undoImport(
  documentId: string,
  { redo = false }: UndoOptions,
  terminal: Terminal,
  withStrapi: WithStrapi,
): Promise<number> {
  const bar = progressBar(terminal.stderr);
  const start = performance.now();
  const onProgress = ({ undo }: ImportSummary) => {
    const { total = 0, done = 0, left = 0 } = undo ?? {};
    bar.update({ items: done, bytesRead: done + left, bytesTotal: total });
  };
  try {
    const { summary, stays } = await withStrapi(async (strapi) => {
      const service = strapi.plugin(PLUGIN_ID).service('undo') as unknown as UndoService;
      const options = { actor: ACTOR, onProgress };
      const summary = await (redo
        ? service.redoNow(documentId, options)
        : service.undoNow(documentId, options));
      return { summary, stays: await service.left(documentId, { page: 1, pageSize: TOLD }) };
    });
    bar.stop();
    stays.data.forEach((one) => bar.say(sentenceOf(one)));
    if (stays.total > TOLD) bar.say(`… and ${stays.total - TOLD} more.`);
    const out = new LineWriter(terminal.stdout);
    const { total = 0, done = 0 } = summary.undo ?? {};
    const seconds = Math.round(performance.now() - start) / 1000;
    await out.json({
      import: documentId,
      state: summary.state,
      articles: total,
      done,
      stays: stays.total,
      seconds,
    });
    await out.flush();
    return 0;
  } catch (error) {
    bar.stop();
    const { name, message } = error as Error;
    if (name === 'NotFoundError') throw new UsageError(`"${documentId}": ${message}`);
    if (name !== 'ConflictError') throw error;
    bar.say(message);
    return 1;
  }
}

const WHY: Readonly<Record<LeftByUndo['why'], string>> = {
  edited: 'somebody has changed it since',
  'later-import': 'a later import has changed it',
  linked: 'other content points at it',
  taken: 'another article has its identity or its address by now',
};

const sentenceOf = ({ type, documentId, name, why, laterImport }: LeftByUndo): string =>
  `${type} ${documentId}${name ? ` (${name.replace(/\s+/gu, ' ').slice(0, 80)})` : ''} stays as it is: ${WHY[why]}${laterImport ? ` (undo ${laterImport} first)` : ''}.`;
