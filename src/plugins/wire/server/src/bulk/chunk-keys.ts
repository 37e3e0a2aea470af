/** A chunk of an import as jobs name it. */
export interface ChunkName {
  /** documentId of the import. */
  import: string;
  number: number;
}

/** One text for a chunk, as the document of its job. */
export const chunkName = ({ import: documentId, number }: ChunkName): string => `${documentId}/${number}`;

/** @throws Error when it is none */
export function readChunkName(text: string): ChunkName {
  const [, documentId, number] = /^([^/]+)\/(\d+)$/u.exec(text) ?? [];
  if (documentId === undefined) throw new Error(`${text} names no chunk of an import.`);
  return { import: documentId, number: Number(number) };
}

/** Where a chunk lies as it was cut. */
export const cutKey = ({ import: documentId, number }: ChunkName): string =>
  `${documentId}/chunks/${number}.cut`;

/** Where it lies what is to be counted of a chunk's stories, until the import is over. */
export const seenKey = ({ import: documentId, number }: ChunkName): string =>
  `${documentId}/chunks/${number}.seen`;

/** Where a chunk lies once it is processed. */
export const processedKey = ({ import: documentId, number }: ChunkName): string =>
  `${documentId}/chunks/${number}.processed`;
