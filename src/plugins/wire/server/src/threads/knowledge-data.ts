import { deserialize, serialize } from 'node:v8';
import { buildNoticeIndex, type KnownNotice } from '../../../core/disclaimers';
import { buildNameIndex, type KnownName } from '../../../core/entities';
import type { Knowledge } from '../../../core/pipeline';
import type { RecurringKnowledge } from '../../../core/recurring';

/** What the newsroom knows, as plain data: an index cannot go from one thread to another. */
export interface KnowledgeData {
  notices: readonly KnownNotice[];
  names: readonly KnownName[];
  recurring?: RecurringKnowledge;
}

/** Knowledge that threads share, and whose version says when it is another. */
export interface SharedKnowledge {
  version: number;
  bytes: SharedArrayBuffer;
}

/** Knowledge as bytes: the same for the same knowledge. */
export const serializeKnowledge = (data: KnowledgeData): Uint8Array => serialize(data);

/** Puts serialized knowledge where all threads read it without copying it. */
export function shareKnowledge(serialized: Uint8Array, version: number): SharedKnowledge {
  const bytes = new SharedArrayBuffer(serialized.length);
  new Uint8Array(bytes).set(serialized);
  return { version, bytes };
}

let built: { version: number; knowledge: Knowledge } | undefined;

/** The knowledge, ready to be used; built once a version in each thread. */
export function builtKnowledge({ version, bytes }: SharedKnowledge): Knowledge {
  if (built?.version !== version) {
    const { notices, names, recurring } = deserialize(Buffer.from(bytes)) as KnowledgeData;
    built = {
      version,
      knowledge: { notices: buildNoticeIndex(notices), names: buildNameIndex([...names]), recurring },
    };
  }
  return built.knowledge;
}
