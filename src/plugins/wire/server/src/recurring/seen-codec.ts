import { deserialize, serialize } from 'node:v8';
import { promisify } from 'node:util';
import { deflateRawSync, inflateRaw } from 'node:zlib';
import { bodyOf, headOf, withHead } from '../threads/head-and-body';
import type { SeenStory } from './sighting-of';

const inflate = promisify(inflateRaw);

/** Lengths are 32 bits, big-endian. */
const LENGTH = 4;
/** It is mostly text, which the fastest level makes a third of. */
const LEVEL = 1;

/** What is to be counted of a chunk, as bytes: first when the stories were written, by itself. Only this version of Copydesk reads it. */
export class SeenEncoder {
  private readonly times: number[] = [];
  private readonly parts: Buffer[] = [];

  add(story: SeenStory): void {
    this.times.push(Date.parse(story.at));
    const part = serialize(story);
    const length = Buffer.alloc(LENGTH);
    length.writeUInt32BE(part.length);
    this.parts.push(length, part);
  }

  /** @returns undefined when there is no story */
  finish(): Uint8Array | undefined {
    if (this.times.length === 0) return undefined;
    const head = serialize(Float64Array.from(this.times));
    const body = deflateRawSync(Buffer.concat(this.parts), { level: LEVEL });
    return withHead(head, body);
  }
}

/** When each of the stories was written, in milliseconds since 1970. */
export const decodeTimes = (bytes: Buffer): Float64Array => deserialize(headOf(bytes)) as Float64Array;

/** The stories one by one, each decoded when it is asked for. */
export async function* decodeSeen(bytes: Buffer): AsyncGenerator<SeenStory> {
  const body = await inflate(bodyOf(bytes));
  for (let at = 0; at < body.length;) {
    const end = at + LENGTH + body.readUInt32BE(at);
    yield deserialize(body.subarray(at + LENGTH, end)) as SeenStory;
    at = end;
  }
}
