import type { ByteSource } from './bytes/byte-source';
import type { FormatReader, ReaderOptions, Reading } from './format-reader';

/** What one item is made of, cut off its file and not yet read. Plain data, which can be sent to another thread. */
export interface RawPiece {
  /** The item's `original`. */
  bytes: Uint8Array;
}

/** What is cut off a file: a piece, or what there is to say where nothing is left to read. */
export type Cut<Piece extends RawPiece = RawPiece> = { piece: Piece } | { reading: Reading };

/** What reading a piece takes of a reader's options; plain data, too. */
export type PieceOptions = Omit<ReaderOptions, 'inner' | 'fileName'>;

/**
 * How the files of a format are cut into items before these are read: for formats in which that costs little beside reading, so that other
 * threads can read the pieces, and pieces that are known need not be read at all.
 */
export interface Cutter<Piece extends RawPiece = RawPiece, Shared = unknown> {
  /**
   * `shared` is what the file's beginning decides for all pieces (a header, an encoding): plain data; absent where there are no pieces.
   * `cuts` are all that the file holds, in its order; one of them is as much as `FormatReader.read` yields at once.
   */
  cut(
    source: ByteSource,
    options: ReaderOptions,
  ): Promise<{ shared?: Shared; cuts: AsyncIterable<Cut<Piece>> }>;
  /** Reads pieces of one file, in any order. */
  readerOf(shared: Shared, options: PieceOptions): PieceReader<Piece>;
}

export interface PieceReader<Piece extends RawPiece = RawPiece> {
  /** Does not throw because of the content. */
  read(piece: Piece): Reading;
}

/** Reads whole files of a format that can be cut. */
export const readByCutting = <Piece extends RawPiece, Shared>(
  cutter: Cutter<Piece, Shared>,
): FormatReader['read'] =>
  async function* (source, options) {
    const { shared, cuts } = await cutter.cut(source, options);
    let reader: PieceReader<Piece> | undefined;
    for await (const one of cuts) {
      if ('reading' in one) yield one.reading;
      else yield (reader ??= cutter.readerOf(shared!, options)).read(one.piece);
    }
  };
