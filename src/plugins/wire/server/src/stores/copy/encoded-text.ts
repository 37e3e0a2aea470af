import { escapeCopy } from './escape-copy';

/** A text, or JSON, as a field of COPY's text format in UTF-8: what threads have made of it need not be made again. */
export class EncodedText {
  /** @param bytes of `encodeText`, of a text that `valueProblem` has nothing against */
  constructor(readonly bytes: Uint8Array) {}
}

/** @throws Error when it has a NUL in it, which no text of PostgreSQL can hold */
export const encodeText = (text: string): Uint8Array => Buffer.from(escapeCopy(text));
