import type { PubStatus, WireItem } from '../item';
import type { Identity } from './identity';
import type { ReceiptState } from './receipt-state';
import { compareVersions } from './version-order';

/** What the newsroom keeps of a story it has met before. */
export interface KeptStory {
  identity: string;
  version?: string;
  versionCreated?: string;
  contentHash: string;
  /** Of a story that was taken back, of what it said before that. */
  textHash?: string;
  pubStatus: PubStatus;
  /** documentId of its article; absent when a kill came before the story. */
  article?: string;
}

/** What is to be done with an item, and why where that is not plain. */
export interface Verdict {
  state: Exclude<ReceiptState, 'failed'>;
  /** `create` and `update` also go with `held`: a held item is stored, as a draft. */
  write: 'create' | 'update' | 'kill' | 'nothing';
  detail?: string;
  /** documentId of the article it is an update, a repeat or a copy of. */
  article?: string;
  /** It came too late: a newer version is kept. */
  late?: true;
}

/**
 * Decides about one item.
 *
 * @param kept what is kept under the item's identity
 * @param copy a story with the same headline and text under another identity
 * @param now the time of the decision, ISO 8601, for the embargo
 */
export function decide(
  item: WireItem,
  identity: Identity,
  kept: KeptStory | undefined,
  copy: KeptStory | undefined,
  now: string,
): Verdict {
  const article = kept?.article;
  if (kept && compareVersions(item, kept) < 0) {
    return {
      state: kept.pubStatus === 'canceled' ? 'killed' : 'unchanged',
      write: 'nothing',
      article,
      late: true,
      detail: `Version ${item.version ?? item.versionCreated} is older than the one kept (${kept.version ?? kept.versionCreated}).`,
    };
  }
  if (kept && kept.contentHash === identity.contentHash) {
    return kept.pubStatus === 'canceled'
      ? {
          state: 'killed',
          write: 'nothing',
          article,
          detail: 'The source had already taken this story back.',
        }
      : { state: 'unchanged', write: 'nothing', article };
  }
  if (item.pubStatus === 'canceled') {
    return {
      state: 'killed',
      write: 'kill',
      article,
      detail: 'The source takes this story back (canceled).',
    };
  }
  if (kept?.pubStatus === 'canceled' && compareVersions(item, kept) === 0) {
    return {
      state: 'killed',
      write: 'nothing',
      article,
      detail: 'The source had already taken this story back.',
    };
  }
  if (!kept && copy) {
    return {
      state: 'duplicate',
      write: 'nothing',
      article: copy.article,
      detail: 'The same headline and text are already here under another guid or source.',
    };
  }
  const write = article ? 'update' : 'create';
  const wait = reasonToWait(item, now);
  if (wait) return { state: 'held', write, article, detail: wait };
  return { state: article ? 'updated' : 'created', write, article };
}

/**
 * Whether an item tells what a story said that was taken back before it came. Nothing is made of it, but what is like it was to be taken back,
 * too.
 */
export const tellsKilledText = (
  { pubStatus }: Pick<WireItem, 'pubStatus'>,
  { textHash }: Pick<Identity, 'textHash'>,
  kept: KeptStory | undefined,
): boolean =>
  kept?.pubStatus === 'canceled' && !kept.article && pubStatus !== 'canceled' && kept.textHash !== textHash;

function reasonToWait(item: WireItem, now: string): string | undefined {
  if (item.pubStatus === 'withheld') return 'The source withholds this story: it stays a draft.';
  if (item.embargoed && Date.parse(item.embargoed) > Date.parse(now)) {
    return `Embargoed until ${item.embargoed}: it stays a draft.`;
  }
  return undefined;
}
