import type { Core } from '@strapi/strapi';
import type { Processed } from '../../../core/pipeline';
import type { Problem } from '../../../core/problem';
import type { Position } from '../imports/ports';
import { documents } from './documents';
import type { lock } from './locks';
import type { SameProposal } from './name-proposals';
import {
  findBook,
  linkArticle,
  linksOf,
  readyEntities,
  type LinkedArticle,
  type PositionState,
  type RecordState,
} from './name-linking';
import { RECORD_UID } from './names';
import { freeSlug } from './slugs';
import { noteBefore, noteLeft, noteMade } from './undo';
import type { Links } from './written';

type Transaction = Parameters<typeof lock>[0];

export interface LinkedRecords {
  links: Pick<Links, 'persons' | 'organizations' | 'events'>;
  /** What an editor should look at: names that several records share, names that may be the same. */
  problems: Problem[];
  /** Records that may be the same. */
  same: SameProposal[];
}

/** The keys to be locked before records are looked for and made. */
export const recordLocks = (processed: Processed): string[] =>
  readyEntities(processed).flatMap(({ type, key, said }) =>
    [key, ...said.otherKeys].map((one) => `name:${type}:${one}`),
  );

/**
 * Finds or makes the records of what a text names, see `linkArticle`. A new one is a proposal (`confirmed: false`).
 *
 * @param run row id of the import
 * @param article documentId of the article, which need not be there yet; `ruledIn` the one in which editors may have ruled
 */
export async function linkRecords(
  strapi: Core.Strapi,
  trx: Transaction,
  run: number,
  processed: Processed,
  { position, article, ruledIn }: { position: Position; article: string; ruledIn?: string },
): Promise<LinkedRecords> {
  const entities = readyEntities(processed);
  const { book, rulings } = await findBook(strapi, trx, [entities], ruledIn);
  const linked = linkArticle(entities, book, { rulings, position, article });
  for (const one of linked.made) await propose(strapi, trx, run, one);
  for (const record of linked.widened) await writePositions(strapi, trx, run, record);
  const { problems, same } = linked;
  return { links: linksOf(linked), problems, same };
}

async function propose(
  strapi: Core.Strapi,
  trx: Transaction,
  run: number,
  { entity, record }: LinkedArticle['made'][number],
): Promise<void> {
  const { type, documentId, name, place, positions } = record;
  const { aliases, data } = entity.proposal!;
  const uid = RECORD_UID[type];
  await documents(strapi, uid).create({
    data: {
      documentId,
      name,
      slug: await freeSlug(strapi, trx, uid, name),
      aliases: aliases.map((alias) => ({ name: alias.name })),
      confirmed: false,
      ...data,
      ...(type === 'person' ? { positions: positions.map(componentOf) } : { place }),
    },
  });
  await noteMade(strapi, trx, { run, uid, documentIds: [documentId] });
}

async function writePositions(
  strapi: Core.Strapi,
  trx: Transaction,
  run: number,
  { type, documentId, positions }: RecordState,
): Promise<void> {
  const uid = RECORD_UID[type];
  const noted = { run, uid, documentIds: [documentId] };
  await noteBefore(strapi, trx, noted);
  await documents(strapi, uid).update({
    documentId,
    data: {
      positions: positions.map((position) => {
        const { row, isWider, firstSeen, lastSeen, seenIn } = position;
        if (row === undefined) return componentOf(position);
        return { id: row, ...(isWider ? { firstSeen, lastSeen, seenIn } : {}) };
      }),
    },
  });
  await noteLeft(strapi, trx, noted);
}

const componentOf = ({ title, place, organization, firstSeen, lastSeen, seenIn }: PositionState) => ({
  title,
  place,
  organization,
  firstSeen,
  lastSeen,
  seenIn,
});
