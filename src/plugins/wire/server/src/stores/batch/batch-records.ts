import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../../core/entities';
import type { Problem } from '../../../../core/problem';
import { type CopyPlan, type PlannedRow } from '../copy';
import { ambiguous, maybeSame } from '../link-records';
import type { lock } from '../locks';
import { sameRecords, type SameProposal } from '../name-proposals';
import { findRulings, NONE, type SpellingRulings } from '../name-rulings';
import { RECORD_UID } from '../names';
import type { Links } from '../written';
import type { BatchSlugs } from './batch-slugs';
import { findBatchRecords, type WantedRecords } from './find-batch-records';
import type { KeyedName, ReadyEntity } from './ready-entities';
import type { Creation } from './sort-batch';

type Transaction = Parameters<typeof lock>[0];

/** A record of the batch: there already, or planned. */
export interface BatchRecord {
  row: number | PlannedRow;
  documentId: string;
  confirmed: boolean;
  positions: { title: string; organization?: string }[];
}

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
  private readonly byKey = new Map<string, BatchRecord[]>();
  private readonly byDocumentId = new Map<string, BatchRecord>();
  /** documentIds of the records that were planned. */
  readonly made: Record<EntityType, string[]> = { person: [], organization: [], event: [] };
  /** documentIds of people who are there and get positions. */
  readonly promoted = new Set<string>();
  /** Pairs that may be the same. */
  readonly same: SameProposal[] = [];

  private constructor(
    private readonly plan: CopyPlan,
    private readonly slugs: BatchSlugs,
    private readonly at: Date,
    private readonly rulings: SpellingRulings,
  ) {}

  /** Looks up all names of a batch. */
  static async find(
    strapi: Core.Strapi,
    trx: Transaction,
    creations: readonly Creation[],
    { plan, slugs, at }: { plan: CopyPlan; slugs: BatchSlugs; at: Date },
  ): Promise<BatchRecords> {
    const wanted = wantedOf(creations);
    const rulings = await findRulings(
      strapi,
      trx,
      new Set(Object.values(wanted).flatMap(({ keys }) => [...keys])),
    );
    for (const { type, record } of rulings.meant) wanted[type].documentIds.add(record);
    const records = new BatchRecords(plan, slugs, at, rulings);
    for (const { type, id, documentId, confirmed, keys, positions } of await findBatchRecords(
      strapi,
      trx,
      wanted,
    )) {
      records.add(type, keys, { row: id, documentId, confirmed, positions });
    }
    return records;
  }

  /** Links an article. Organizations come first, since people's positions point at them; what editors have ruled goes first. */
  link({ item: { file, item, story }, article }: Creation): BatchLinks {
    const position = { file, item };
    const { entities } = story;
    const problems: Problem[] = [];
    const linked = new Map<ReadyEntity, BatchRecord>();
    const added: (() => void)[] = [];
    const organizations = entities.filter(({ type }) => type === 'organization');
    const others = entities.filter(({ type }) => type !== 'organization');
    const employer = ({ key }: KeyedName): BatchRecord | undefined => {
      const here = organizations.find(({ keys }) => keys.includes(key));
      const known = this.byKey.get(`organization:${key}`) ?? [];
      return (here && linked.get(here)) ?? (known.length === 1 ? known[0] : undefined);
    };
    for (const entity of [...organizations, ...others]) {
      const { type, key, known, positions, proposal } = entity;
      const says = this.rulings.of(type, [key]);
      const certain = this.recordOf(says) ?? this.recordOf(known);
      const found = certain ? undefined : (this.byKey.get(`${type}:${key}`) ?? []);
      if (found && found.length > 1) {
        problems.push(ambiguous(entity, found.length, position));
        continue;
      }
      const posts = positions.map(({ title, organization }) => ({
        title,
        employer: organization && employer(organization),
      }));
      const record = certain ?? found?.[0];
      if (record) {
        linked.set(entity, record);
        if (!certain) this.promote(record, posts);
      } else if (proposal && says !== NONE) {
        const proposed = this.propose(entity, proposal, posts);
        linked.set(entity, proposed);
        added.push(() => this.add(type, [key, ...proposal.aliases.map((alias) => alias.key)], proposed));
      }
    }
    for (const add of added) add();
    problems.push(...maybeSame(entities, position));
    const same = sameRecords(entities, (entity) => linked.get(entity)?.documentId);
    this.same.push(...same.map((pair) => ({ ...pair, article })));
    const recordsOf = (type: EntityType): BatchRecord[] => [
      ...new Set(entities.flatMap((entity) => (entity.type === type ? (linked.get(entity) ?? []) : []))),
    ];
    const [persons, orgs, events] = [recordsOf('person'), recordsOf('organization'), recordsOf('event')];
    return {
      documentIds: { persons: idsOf(persons), organizations: idsOf(orgs), events: idsOf(events) },
      rows: { persons: rowsOf(persons), organizations: rowsOf(orgs), events: rowsOf(events) },
      problems,
    };
  }

  private recordOf(documentId: string | undefined): BatchRecord | undefined {
    return documentId === undefined ? undefined : this.byDocumentId.get(documentId);
  }

  private add(type: EntityType, keys: readonly string[], record: BatchRecord): void {
    this.byDocumentId.set(record.documentId, record);
    for (const key of new Set(keys)) {
      if (key === '') continue;
      const same = this.byKey.get(`${type}:${key}`) ?? [];
      this.byKey.set(`${type}:${key}`, [...same, record]);
    }
  }

  private propose(
    { type, name, key }: ReadyEntity,
    { slug, aliases, data }: NonNullable<ReadyEntity['proposal']>,
    posts: readonly Post[],
  ): BatchRecord {
    const uid = RECORD_UID[type];
    const { documentId, draft } = this.plan.document(
      uid,
      {
        name,
        nameKey: key,
        slug: this.slugs.take(uid, slug),
        aliases: aliases.map((alias) => ({ name: alias.name, nameKey: alias.key })),
        confirmed: false,
        ...(type === 'person' ? { positions: posts.map(componentOf) } : {}),
        ...data,
      },
      { at: this.at },
    );
    this.made[type].push(documentId);
    return { row: draft, documentId, confirmed: false, positions: posts.map(positionOf) };
  }

  /** Adds positions that a proposed person does not have yet, as `addPositions` does. */
  private promote(record: BatchRecord, posts: readonly Post[]): void {
    if (record.confirmed || posts.length === 0) return;
    const held = [...record.positions];
    const missing = posts.filter(
      ({ title, employer }) =>
        !held.some(
          (position) =>
            position.title.toLowerCase() === title.toLowerCase() &&
            (!employer || position.organization === employer.documentId),
        ),
    );
    if (missing.length === 0) return;
    this.plan.appendComponents(RECORD_UID.person, record.row, 'positions', missing.map(componentOf), this.at);
    record.positions.push(...missing.map(positionOf));
    if (typeof record.row === 'number') this.promoted.add(record.documentId);
  }
}

interface Post {
  title: string;
  employer?: BatchRecord;
}

const componentOf = ({ title, employer }: Post) => ({ title, organization: employer?.row });
const positionOf = ({ title, employer }: Post) => ({ title, organization: employer?.documentId });
const idsOf = (records: readonly BatchRecord[]): string[] => records.map(({ documentId }) => documentId);
const rowsOf = (records: readonly BatchRecord[]) => records.map(({ row }) => row);

/** What was recognised is looked for by its spelling, too: its record may have been merged since. */
function wantedOf(creations: readonly Creation[]): WantedRecords {
  const none = () => ({ keys: new Set<string>(), documentIds: new Set<string>() });
  const wanted = { person: none(), organization: none(), event: none() };
  for (const { item } of creations) {
    for (const { type, key, known, positions } of item.story.entities) {
      if (known) wanted[type].documentIds.add(known);
      if (key !== '') wanted[type].keys.add(key);
      for (const { organization } of positions)
        if (organization?.key) wanted.organization.keys.add(organization.key);
    }
  }
  return wanted;
}
