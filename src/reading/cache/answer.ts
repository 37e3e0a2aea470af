/** An answer as readers get it, whole. */
export interface Answer {
  /** HTTP status. */
  status: number;
  /** What is said of the body, by header in lower case. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  /** Strong validator, with its quotation marks. */
  etag: string;
}

/** Octets that an answer takes in memory, about: its body, and what JavaScript needs for the rest. */
export const sizeOf = ({ body, headers }: Answer, key: string): number =>
  body.length + 2 * (key.length + JSON.stringify(headers).length) + OBJECT;

const OBJECT = 512;
