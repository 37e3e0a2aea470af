import { sentParagraphs } from '../../../core/clean';
import { identityOf } from '../../../core/duplicates';
import { processItem } from '../../../core/pipeline';
import type { Policies } from '../../../core/policies';
import type { Problem } from '../../../core/problem';
import { read, type FieldPaths, type ReadLimits } from '../../../core/read';
import { withDefaults } from './apply-source';
import { ensureHeadline } from './ensure-headline';
import { textProblems } from './text-problems';
import type { Candidate, ImportFile, ImportSettings, ItemStore, Unreadable } from './ports';

/** An item on its way to the store: through the pipeline, or unreadable. */
export type Prepared = { ok: true; candidate: Candidate } | { ok: false; unreadable: Unreadable };

export interface ReadFilesOptions {
  settings: ImportSettings;
  policies: Policies;
  limits?: Partial<ReadLimits>;
  /** Called with the bytes done with so far, of all files: what is read, and the rest of a file that is not read to its end. */
  onBytes?: (bytes: number) => void;
}

/**
 * Reads files one after the other and brings each item up to where it is stored: the same for an import, a dry run and a preview. What the
 * store has settled already is passed over. An item on which the pipeline breaks is unreadable, and the rest goes on.
 */
export async function* readFiles(
  files: ImportFile[],
  store: ItemStore,
  options: ReadFilesOptions,
): AsyncGenerator<Prepared> {
  let bytes = 0;
  const counted = async function* (file: ImportFile): AsyncGenerator<Uint8Array> {
    for await (const chunk of file.open()) {
      bytes += chunk.length;
      options.onBytes?.(bytes);
      yield chunk;
    }
  };
  let sizes = 0;
  for (const file of files) {
    sizes += file.bytes;
    const { format, reading: { charset, zone, mapping, base } = {} } = options.settings;
    const outcomes = read(counted(file), {
      file: file.name,
      format,
      charset,
      base,
      zone,
      mapping,
      mediaType: file.mediaType,
      limits: options.limits,
    });
    for await (const outcome of outcomes) {
      const position = { file: file.name, item: outcome.number };
      if (store.isSettled(position)) continue;
      if (!outcome.ok) {
        yield {
          ok: false,
          unreadable: {
            ...position,
            within: outcome.within,
            problem: outcome.problem,
            original: outcome.original,
          },
        };
        continue;
      }
      yield await prepare(file.name, outcome, store, options);
    }
    bytes = Math.max(bytes, sizes);
    options.onBytes?.(bytes);
  }
}

type ReadItem = Pick<Candidate, 'original' | 'within'> & {
  number: number;
  item: Candidate['processed']['item'];
  warnings: Problem[];
  paths?: FieldPaths;
};

async function prepare(
  file: string,
  { number, item: found, original, warnings, paths, within }: ReadItem,
  store: ItemStore,
  { settings, policies }: ReadFilesOptions,
): Promise<Prepared> {
  const position = { file, item: number };
  const located = { ...position, within };
  const { source, reading } = settings;
  const { item, defaulted } = withDefaults(found, reading?.defaults);
  // Not the pipeline's: when the newsroom's own notices and names cannot be had, the import as a whole has to stop.
  const knowledge = await store.knowledge();
  try {
    const untitled = processItem(item, knowledge, policies, { source });
    const titled = ensureHeadline(untitled, position);
    if ('problem' in titled) {
      return { ok: false, unreadable: { ...located, problem: titled.problem, original } };
    }
    const { processed } = titled;
    // A headline made of the text changes with the editors' decisions about what is in it, and so does the text; the identity must not.
    const identity = identityOf(untitled.item, sentParagraphs(untitled.story), source ?? '');
    const problems = [...warnings, ...titled.problems, ...textProblems(untitled, position)];
    return {
      ok: true,
      candidate: { ...located, original, source, processed, identity, problems, paths, defaulted },
    };
  } catch (error) {
    const message = `The item could not be processed (${messageOf(error)}). It is kept as it came; please report it.`;
    const problem: Problem = { code: 'CLEAN_BROKEN', ...position, message };
    return { ok: false, unreadable: { ...located, problem, original } };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
