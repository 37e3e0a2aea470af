import { ByteSource } from './bytes/byte-source';
import type { Cut, PieceOptions, PieceReader, RawPiece } from './cutter';
import { finishReading } from './finish-reading';
import { READER_OF, type FormatName } from './formats';
import { numberReadings } from './number-readings';
import { DEFAULT_LIMITS, type ReadContext, type ReadOutcome } from './outcome';
import { openSource } from './read-source';

/** What all pieces of a file have in common. Plain data; nothing but `file` and `options.base` is told by where the file comes from. */
export interface PieceContext {
  /** What the file is called in problems. */
  file: string;
  format: FormatName;
  options: PieceOptions;
  /** What the file's beginning decides for all of it, as its format has it. */
  shared: unknown;
}

/**
 * What one item is made of, not yet read. Plain data, which can be sent to another thread or kept; pieces of one file share their context, so
 * that many sent together have it once. Two pieces of the same bytes and contexts are read to the same item: only the places in its
 * warnings differ.
 */
export interface Piece {
  /** The item's number in its file, from 1. */
  number: number;
  /** What becomes the outcome's `original`. */
  bytes: Uint8Array;
  context: PieceContext;
  /** The piece as its format has it, but for `bytes`. */
  data: Omit<RawPiece, 'bytes'>;
}

/** Whether something that `cut` gives is a piece still to be read. */
export const isPiece = (one: Piece | ReadOutcome): one is Piece => 'context' in one;

/**
 * Cuts a file of any format into what its items are made of, without reading them: `readPiece` makes of each piece what `read` would have
 * given in its place. What cannot be cut (all formats but JSON, JSON Lines and CSV), and what needs no reading (problems of the file, lines over
 * the limit), comes as an outcome straight away. Never throws because of the content; leaving the loop early closes the source.
 *
 * @param bytes the file, in pieces of any size
 */
export async function* cut(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  context: ReadContext,
): AsyncGenerator<Piece | ReadOutcome> {
  const source = new ByteSource(bytes);
  const { file } = context;
  const { items } = { ...DEFAULT_LIMITS, ...context.limits };
  const opened: { context?: PieceContext } = {};
  const all = cutSource(source, context, opened);
  const isWhole = (one: Cut): boolean => 'reading' in one && !one.reading.ok && one.reading.whole === true;
  for await (const found of numberReadings(source, all, items, isWhole)) {
    if ('problem' in found) yield finishReading(found.problem, file);
    else if ('reading' in found.one) yield finishReading(found.one.reading, file, found.number);
    else yield pieceOf(found.one.piece, found.number!, opened.context!);
  }
}

const pieceOf = ({ bytes, ...data }: RawPiece, number: number, context: PieceContext): Piece => ({
  number,
  bytes,
  context,
  data,
});

/** @param opened is given the context of the pieces before the first of them comes */
async function* cutSource(
  source: ByteSource,
  context: ReadContext,
  opened: { context?: PieceContext },
): AsyncGenerator<Cut> {
  const found = await openSource(source, context);
  if ('refused' in found) {
    yield { reading: found.refused };
    return;
  }
  const { reader, options } = found;
  if (!reader.cutter) {
    for await (const reading of reader.read(source, options)) yield { reading };
    return;
  }
  const { shared, cuts } = await reader.cutter.cut(source, options);
  const { inner: _inner, fileName: _name, ...plain } = options;
  opened.context = { file: context.file, format: reader.name as FormatName, options: plain, shared };
  yield* cuts;
}

/** Readers by the context of their pieces: what a header says is found out once. */
const READERS = new WeakMap<PieceContext, PieceReader>();

/**
 * Reads a piece that `cut` gave, be it a copy that came from another thread.
 *
 * @throws TypeError when the context is none that `cut` made: its format cannot be cut
 */
export function readPiece({ number, bytes, context, data }: Piece): ReadOutcome {
  let reader = READERS.get(context);
  if (!reader) {
    const cutter = READER_OF.get(context.format)?.cutter;
    if (!cutter) throw new TypeError(`Files of the format "${context.format}" are not cut into pieces.`);
    reader = cutter.readerOf(context.shared, context.options);
    READERS.set(context, reader);
  }
  return finishReading(reader.read({ ...data, bytes }), context.file, number);
}
