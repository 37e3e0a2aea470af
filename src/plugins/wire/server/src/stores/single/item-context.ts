import type { Core } from '@strapi/strapi';
import type { Knowledge } from '../../../../core/pipeline';
import type { Policies } from '../../../../core/policies';
import { UID } from '../../../../shared/constants';
import type { Candidate, Settled } from '../../imports/ports';
import type { lock } from '../locks';
import { writeReceipt } from '../receipts';
import { keepStory, type StoryRow } from '../stories';
import { noteBefore, noteLeft, noteMade } from '../undo';

export interface DocumentStoreOptions {
  /** Row id of the import. */
  run: number;
  /** The wire source, if the import has one. */
  source?: { id: number; documentId: string; name: string };
  publish: boolean;
  policies: Policies;
  /** `positionKey`s of what an earlier attempt has settled. */
  settled: ReadonlySet<string>;
  /** What the newsroom knows, where it is not to be asked for anew. */
  knowledge?: () => Promise<Knowledge>;
}

/** What an item may make of what readers see. */
export interface Reach {
  /** Its article is published, if nothing stands against it. */
  publish: boolean;
  /** The end of its embargo publishes it. */
  release: boolean;
  /** It is taken from the readers when its source withholds it. */
  unpublish: boolean;
}

/** An item that is being stored in a transaction of its own, and what its import is. */
export interface ItemContext {
  strapi: Core.Strapi;
  trx: Parameters<typeof lock>[0];
  candidate: Candidate;
  options: DocumentStoreOptions;
  reach: Reach;
  knowledge(): Promise<Knowledge>;
}

/** Enters what has become of the item's story. @returns its documentId */
export function keepItem(
  { strapi, candidate, options }: ItemContext,
  kept: StoryRow | undefined,
  what: Pick<Parameters<typeof keepStory>[2], 'article' | 'written' | 'releaseAt' | 'kill'>,
) {
  const { identity, processed, rawHash } = candidate;
  const source = options.source?.name ?? '';
  return keepStory(strapi, kept, { item: processed.item, identity, rawHash, source, ...what });
}

/**
 * Writes the item's receipt.
 *
 * @param isLate whether it is a version that came after a newer one; when that is no longer known, true
 * @returns row id
 */
export function writeItemReceipt(
  { strapi, candidate, options }: ItemContext,
  settled: Settled,
  isLate?: boolean,
): Promise<number> {
  const { original } = candidate;
  return writeReceipt(strapi, options.run, candidate, settled, { original, candidate, isLate });
}

/** Changes a story of the ledger, and notes for an undo what becomes of it, where it is no part of an article's change. */
export async function noteStory(
  { strapi, trx, options }: ItemContext,
  kept: StoryRow | undefined,
  change: () => Promise<unknown>,
): Promise<void> {
  const noted = (documentId: string) => ({ run: options.run, uid: UID.story, documentIds: [documentId] });
  if (kept) await noteBefore(strapi, trx, noted(kept.documentId));
  const made = await change();
  if (kept) await noteLeft(strapi, trx, noted(kept.documentId));
  else if (typeof made === 'string') await noteMade(strapi, trx, noted(made));
}
