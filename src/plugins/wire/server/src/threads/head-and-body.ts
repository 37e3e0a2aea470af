/** Bytes of the head's length, big-endian. */
const LENGTH = 4;

/** Puts a head before a body, so that the head can be read by itself. */
export function withHead(head: Uint8Array, body: Uint8Array): Uint8Array {
  // Not from Node's pool of buffers: it goes to another thread as a whole.
  const bytes = Buffer.from(new ArrayBuffer(LENGTH + head.length + body.length));
  bytes.writeUInt32BE(head.length);
  bytes.set(head, LENGTH);
  bytes.set(body, LENGTH + head.length);
  return bytes;
}

/** The head of what {@link withHead} has made. */
export const headOf = (bytes: Uint8Array): Buffer => bufferOf(bytes).subarray(LENGTH, headEnd(bytes));

/** The body of what {@link withHead} has made. */
export const bodyOf = (bytes: Uint8Array): Buffer => bufferOf(bytes).subarray(headEnd(bytes));

const headEnd = (bytes: Uint8Array): number => LENGTH + bufferOf(bytes).readUInt32BE(0);

/** The same bytes as a buffer. */
export const bufferOf = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
