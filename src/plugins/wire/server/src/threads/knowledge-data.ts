import { deserialize, serialize } from 'node:v8';
import { buildNoticeIndex, type KnownNotice, type NoticeIndex } from '../../../core/disclaimers';
import { NameIndex } from '../../../core/entities';
import type { Knowledge } from '../../../core/pipeline';
import type { RecurringKnowledge } from '../../../core/recurring';

/** What the newsroom knows besides names, as plain data: such an index cannot go from one thread to another. */
export interface KnowledgeData {
  notices: readonly KnownNotice[];
  recurring?: RecurringKnowledge;
}

/** Knowledge that threads share; the versions say when it is another. */
export interface SharedKnowledge {
  version: number;
  bytes: SharedArrayBuffer;
  names: { version: number; buffer: SharedArrayBuffer };
  /** See `Knowledge`. */
  newNames?: number;
}

/** Knowledge as bytes: the same for the same knowledge. */
export const serializeKnowledge = (data: KnowledgeData): Uint8Array => serialize(data);

/** Puts serialized knowledge where all threads read it without copying it. */
export function sharedBytes(serialized: Uint8Array): SharedArrayBuffer {
  const bytes = new SharedArrayBuffer(serialized.length);
  new Uint8Array(bytes).set(serialized);
  return bytes;
}

/** A name index as threads take it: its memory is shared, not copied. */
export const sharedNames = ({ serial, buffer }: NameIndex): SharedKnowledge['names'] => ({
  version: serial,
  buffer,
});

let built: { version: number; notices: NoticeIndex; recurring?: RecurringKnowledge } | undefined;
let opened: { version: number; index: NameIndex } | undefined;

/** The knowledge, ready to be used; what is not shared as it is, is built once a version in each thread. */
export function builtKnowledge({ version, bytes, names, newNames }: SharedKnowledge): Knowledge {
  if (built?.version !== version) {
    const { notices, recurring } = deserialize(Buffer.from(bytes)) as KnowledgeData;
    built = { version, notices: buildNoticeIndex(notices), recurring };
  }
  if (opened?.version !== names.version)
    opened = { version: names.version, index: new NameIndex(names.buffer) };
  return { notices: built.notices, names: opened.index, recurring: built.recurring, newNames };
}
