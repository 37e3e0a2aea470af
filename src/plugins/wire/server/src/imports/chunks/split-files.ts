import { createHash } from 'node:crypto';
import { PIPELINE_VERSION } from '../../../../core/pipeline-version';
import { isPiece, type Piece, type PieceContext, type ReadOutcome } from '../../../../core/read';
import { stableJson } from '../../../../core/stable-json';
import type { ImportFile, ImportSettings } from '../ports';
import { cutFiles, type OutcomesOptions } from '../read-outcomes';
import { CHUNK_BYTES, CHUNK_ITEMS, FIRST_CHUNK_ITEMS, type Chunk, type ChunkEntry } from './chunk';

export interface SplitOptions extends OutcomesOptions {
  /** Items of one chunk, at most. */
  chunkItems?: number;
}

/** Cuts files into chunks, with the same options always into the same ones; at least one, which may be empty. */
export async function* splitFiles(
  files: readonly ImportFile[],
  options: SplitOptions,
): AsyncGenerator<Chunk> {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const { settings, chunkItems = CHUNK_ITEMS } = options;
  const context = contextHash(settings);
  let number = 0;
  let bytesRead = 0;
  let entries: ChunkEntry[] = [];
  let bytes = 0;
  const all = cutFiles(files, {
    ...options,
    onBytes: (read) => {
      bytesRead = read;
      options.onBytes?.(read);
    },
  });
  for await (const { file, found } of all) {
    entries.push(entryOf(file, found, context));
    bytes += (isPiece(found) ? found.bytes : found.original)?.length ?? 0;
    if (entries.length < mostItems(number, chunkItems) && bytes < CHUNK_BYTES) continue;
    yield { number, entries, bytesRead };
    number += 1;
    entries = [];
    bytes = 0;
  }
  if (entries.length > 0 || number === 0) yield { number, entries, bytesRead: total };
}

/** The first chunks are small and grow: so the first items are there soon, and nobody who works on the next step waits for a full chunk. */
const mostItems = (number: number, chunkItems: number): number =>
  Math.min(chunkItems, FIRST_CHUNK_ITEMS * 2 ** number);

/** What else than its bytes decides what becomes of an item. */
const contextHash = ({ source, format, reading }: ImportSettings): string =>
  hash(stableJson([PIPELINE_VERSION, source, format, reading]));

function entryOf(file: string, found: Piece | ReadOutcome, context: string): ChunkEntry {
  if (isPiece(found)) {
    return { file, piece: found, rawHash: hash(context, pieceHash(found.context), found.bytes) };
  }
  if (!found.ok) return { file, outcome: found };
  // Where its fields stand is for previews.
  return { file, outcome: { ...found, paths: {} }, rawHash: hash(context, '', found.original) };
}

const pieceHashes = new WeakMap<PieceContext, string>();

/** What a file's beginning decides for all of its pieces. */
function pieceHash(context: PieceContext): string {
  const known = pieceHashes.get(context);
  if (known !== undefined) return known;
  const { format, options, shared } = context;
  const made = hash(stableJson([format, options, shared]));
  pieceHashes.set(context, made);
  return made;
}

function hash(...parts: (string | Uint8Array)[]): string {
  const sha = createHash('sha256');
  for (const part of parts) sha.update(part);
  return sha.digest('base64url');
}
