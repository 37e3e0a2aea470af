import { decide, type KeptStory } from '../../../../src/plugins/wire/core/duplicates';
import type { Knowledge } from '../../../../src/plugins/wire/core/pipeline';
import { DEFAULT_POLICIES } from '../../../../src/plugins/wire/core/policies';
import type {
  Candidate,
  ImportFile,
  ItemStore,
  Position,
  Settled,
  Unreadable,
} from '../../../../src/plugins/wire/server/src/imports/ports';
import { outcomeOf, wantedOf } from '../../../../src/plugins/wire/server/src/imports/publishing';
import { emptyKnowledge } from '../../../fixtures/process';

/** The time that embargoes are compared with. */
export const NOW = new Date('2024-05-01T12:00:00.000Z');

const keyOf = ({ file, item }: Position): string => JSON.stringify([file, item ?? null]);

/** A newsroom's store that forgets everything when the test is over. */
export class MemoryStore implements ItemStore {
  readonly candidates: Candidate[] = [];
  readonly unreadables: Unreadable[] = [];
  private readonly stories = new Map<string, KeptStory>();
  private readonly texts = new Map<string, KeptStory>();
  private readonly done: Set<string>;

  constructor(
    private readonly options: {
      /** What an earlier attempt has settled. */
      done?: Position[];
      publish?: boolean;
      /** Asked before each item. */
      knowledge?: () => Knowledge | Promise<Knowledge>;
    } = {},
  ) {
    this.done = new Set((options.done ?? []).map(keyOf));
  }

  async knowledge(): Promise<Knowledge> {
    return (this.options.knowledge ?? emptyKnowledge)();
  }

  isSettled(position: Position): boolean {
    return this.done.has(keyOf(position));
  }

  async settle(candidate: Candidate): Promise<Settled> {
    const { identity, processed, problems } = candidate;
    this.candidates.push(candidate);
    const kept = this.stories.get(identity.key);
    const verdict = decide(
      processed.item,
      identity,
      kept,
      kept ? undefined : this.texts.get(identity.textHash),
      NOW.toISOString(),
    );
    const { state, detail } = outcomeOf(
      verdict,
      wantedOf(candidate),
      this.options.publish ?? false,
      DEFAULT_POLICIES,
      NOW,
    );
    const stores = verdict.write === 'create' || verdict.write === 'update';
    const article = stores ? (verdict.article ?? `article-${this.stories.size + 1}`) : verdict.article;
    if (verdict.write !== 'nothing') {
      const { version, versionCreated, pubStatus } = processed.item;
      const story = {
        identity: identity.key,
        contentHash: identity.contentHash,
        version,
        versionCreated,
        pubStatus,
        article,
      };
      this.stories.set(identity.key, story);
      this.texts.set(identity.textHash, story);
    }
    return { state, detail, article, problems, flags: stores ? processed.flags.length : 0 };
  }

  async fail(unreadable: Unreadable): Promise<Settled> {
    this.unreadables.push(unreadable);
    const { problem } = unreadable;
    return { state: 'failed', detail: problem.message, problems: [problem], flags: 0 };
  }
}

/** A file that gives its bytes in pieces, and says whether it was closed. */
export function fileOf(
  name: string,
  content: string | Uint8Array,
  piece = 64,
): ImportFile & { closed: boolean } {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const file = {
    name,
    bytes: bytes.length,
    closed: false,
    async *open() {
      try {
        for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
      } finally {
        file.closed = true;
      }
    },
  };
  return file;
}
