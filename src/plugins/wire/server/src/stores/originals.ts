/** An item's bytes as the database can keep them. */
export interface StoredOriginal {
  original: string;
  originalEncoding: 'utf8' | 'base64';
}

/** As text, so that an editor can read it; in base 64 where PostgreSQL could not keep the text as it is (NUL, broken UTF-8). */
export function storeOriginal(bytes: Uint8Array): StoredOriginal {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.includes(0)) {
    const text = buffer.toString('utf8');
    if (Buffer.from(text, 'utf8').equals(buffer)) return { original: text, originalEncoding: 'utf8' };
  }
  return { original: buffer.toString('base64'), originalEncoding: 'base64' };
}

/** The bytes again, exactly. */
export const readOriginal = ({ original, originalEncoding }: StoredOriginal): Buffer =>
  Buffer.from(original, originalEncoding);
