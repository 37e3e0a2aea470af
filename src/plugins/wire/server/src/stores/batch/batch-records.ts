import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../../core/entities';
import type { Problem } from '../../../../core/problem';
import { type CopyPlan, type PlannedRow } from '../copy';
import type { lock } from '../locks';
import {
  findBook,
  linkArticle,
  linksOf,
  recordsOf,
  type LinkedArticle,
  type PositionState,
  type RecordBook,
  type RecordState,
} from '../name-linking';
import type { SameProposal } from '../name-proposals';
import type { SpellingRulings } from '../name-rulings';
import { RECORD_UID } from '../names';
import type { Links } from '../written';
import type { BatchSlugs } from './batch-slugs';
import type { Creation } from './sort-batch';
import { widenRows } from './widen-rows';

type Transaction = Parameters<typeof lock>[0];

/** What an article is linked to. */
export interface BatchLinks {
  documentIds: Pick<Links, 'persons' | 'organizations' | 'events'>;
  rows: Record<'persons' | 'organizations' | 'events', (number | PlannedRow)[]>;
  problems: Problem[];
}

/**
 * The records of what a batch's texts name: found, or planned as proposals. It goes article by article and gives each what `linkRecords` would
 * have given it, the articles before it being stored.
 */
export class BatchRecords {
  private readonly rows = new Map<RecordState, number | PlannedRow>();
  /** People whose positions are to be written: those of a new one as well. */
  private readonly widened = new Set<RecordState>();
  /** documentIds of the records that were planned. */
  readonly made: Record<EntityType, string[]> = { person: [], organization: [], event: [] };
  /** Pairs that may be the same. */
  readonly same: SameProposal[] = [];

  private constructor(
    private readonly plan: CopyPlan,
    private readonly slugs: BatchSlugs,
    private readonly at: Date,
    private readonly book: RecordBook,
    private readonly rulings: SpellingRulings,
  ) {}

  /** Looks up all names of a batch. */
  static async find(
    strapi: Core.Strapi,
    trx: Transaction,
    creations: readonly Creation[],
    { plan, slugs, at }: { plan: CopyPlan; slugs: BatchSlugs; at: Date },
  ): Promise<BatchRecords> {
    const texts = creations.map(({ item }) => item.story.entities);
    const { book, rulings } = await findBook(strapi, trx, texts);
    return new BatchRecords(plan, slugs, at, book, rulings);
  }

  /** documentIds of people who are there and whose positions change. */
  get promoted(): string[] {
    return [...this.widened].flatMap(({ row, documentId }) => (row === undefined ? [] : [documentId]));
  }

  /** Links an article. */
  link({ item: { file, item, story }, article }: Creation): BatchLinks {
    const { rulings, book } = this;
    const linked = linkArticle(story.entities, book, { rulings, position: { file, item }, article });
    for (const one of linked.made) this.propose(one);
    for (const record of linked.widened) this.widened.add(record);
    this.same.push(...linked.same);
    const of = (type: EntityType) => recordsOf(linked.records, type).map((record) => this.rowOf(record));
    return {
      documentIds: linksOf(linked),
      rows: { persons: of('person'), organizations: of('organization'), events: of('event') },
      problems: linked.problems,
    };
  }

  /** Plans the positions that were added, when all articles are linked. */
  planPositions(): void {
    for (const record of this.widened) {
      const fresh = record.positions.filter(({ row }) => row === undefined);
      if (fresh.length === 0) continue;
      const components = fresh.map((position) => this.componentOf(position));
      this.plan.appendComponents(RECORD_UID.person, this.rowOf(record), 'positions', components, this.at);
    }
  }

  /** Writes what has changed in positions that are there. */
  widenRows(strapi: Core.Strapi, trx: Transaction): Promise<void> {
    return widenRows(
      strapi,
      trx,
      [...this.widened].filter(({ positions }) => positions.some(({ isWider }) => isWider)),
      this.at,
    );
  }

  private rowOf(record: RecordState): number | PlannedRow {
    return record.row ?? this.rows.get(record)!;
  }

  private propose({ entity, record }: LinkedArticle['made'][number]): void {
    const { type, name, key, documentId, place } = record;
    const { slug, aliases, data } = entity.proposal!;
    const uid = RECORD_UID[type];
    const { draft } = this.plan.document(
      uid,
      {
        name,
        nameKey: key,
        slug: this.slugs.take(uid, slug),
        aliases: aliases.map((alias) => ({ name: alias.name, nameKey: alias.key })),
        confirmed: false,
        ...data,
        ...(type === 'person' ? {} : { place }),
      },
      { at: this.at, documentId },
    );
    this.rows.set(record, draft);
    this.made[type].push(documentId);
    if (record.positions.length > 0) this.widened.add(record);
  }

  private componentOf({ title, place, organization, firstSeen, lastSeen, seenIn }: PositionState) {
    const employer = this.book.get(organization);
    return { title, place, organization: employer && this.rowOf(employer), firstSeen, lastSeen, seenIn };
  }
}
