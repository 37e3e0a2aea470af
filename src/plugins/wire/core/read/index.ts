export { cut, isPiece, readPiece, type Piece, type PieceContext } from './cut';
export { read } from './read';
export { FORMATS, type FormatName } from './formats';
export { DEFAULT_LIMITS, type ReadContext, type ReadLimits, type ReadOutcome } from './outcome';
export { htmlText } from './html/html-text';
export { isKnownCharset } from './known-charset';
export { mappingSchema, MAPPED_FIELDS, type Mapping } from './mapping';
export type { FieldPaths } from './fields/make-item';
