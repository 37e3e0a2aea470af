import type { Core } from '@strapi/strapi';
import type { Entity, Linked } from '../../../core/entities';
import type { Problem } from '../../../core/problem';
import type { Position } from '../imports/ports';
import { documents } from './documents';
import { entityKey, findRecords, isProposable, keyOf, type RecordsByKey } from './find-records';
import { type lock } from './locks';
import { sameRecords, type SameProposal } from './name-proposals';
import { RECORD_UID } from './names';
import { addPositions, type PositionData } from './positions';
import { ruledEntities } from './ruled-entities';
import { freeSlug } from './slugs';
import { noteMade } from './undo';
import type { Links } from './written';

type Transaction = Parameters<typeof lock>[0];

export interface LinkedRecords {
  links: Pick<Links, 'persons' | 'organizations' | 'events'>;
  /** What an editor should look at: names that several records share, names that may be the same. */
  problems: Problem[];
  /** Names of the text that may be the same, of which each has a record. */
  same: SameProposal[];
}

/** The keys to be locked before records are looked for and made. */
export const recordLocks = ({ entities }: Linked): string[] =>
  entities.map((entity) => `name:${entityKey(entity)}`);

/**
 * Finds or makes the records of what a text names. A new one is a proposal (`confirmed: false`); a spelling that several records share
 * is linked to none of them. What editors have ruled about spellings goes first. Organizations come first, since people's positions point at them.
 *
 * @param run row id of the import
 * @param article documentId of the article that is changed; absent for a new one
 */
export async function linkRecords(
  strapi: Core.Strapi,
  trx: Transaction,
  run: number,
  linked: Linked,
  position: Position,
  article?: string,
): Promise<LinkedRecords> {
  const problems: Problem[] = [];
  const employers = linked.entities.flatMap(({ positions = [] }) =>
    positions.flatMap(({ organization }) =>
      organization ? [{ type: 'organization' as const, name: organization }] : [],
    ),
  );
  const records = await findRecords(strapi, [...linked.entities, ...employers]);
  const ruled = await ruledEntities(strapi, trx, linked, records, article);
  const documentIds = new Map<Entity, string>();
  const organizations = linked.entities.filter(({ type }) => type === 'organization');
  const others = linked.entities.filter(({ type }) => type !== 'organization');
  for (const entity of [...organizations, ...others]) {
    const { isNone, record: certain } = ruled.get(entity)!;
    if (isNone) continue;
    const found = certain ? undefined : (records.get(entityKey(entity)) ?? []);
    if (found && found.length > 1) {
      problems.push(ambiguous(entity, found.length, position));
      continue;
    }
    const posts = positionsOf(entity, organizations, documentIds, records);
    const record = found?.[0];
    if (record) await addPositions(strapi, trx, run, record, posts);
    if (!certain && !record && !isProposable(entity)) continue;
    const documentId = certain ?? record?.documentId ?? (await propose(strapi, trx, entity, posts));
    if (!certain && !record) {
      await noteMade(strapi, trx, { run, uid: RECORD_UID[entity.type], documentIds: [documentId] });
    }
    documentIds.set(entity, documentId);
  }
  problems.push(...maybeSame(linked.entities, position));
  const idsOf = (type: Entity['type']) => [
    ...new Set(
      linked.entities
        .filter((entity) => entity.type === type)
        .flatMap((entity) => documentIds.get(entity) ?? []),
    ),
  ];
  return {
    links: { persons: idsOf('person'), organizations: idsOf('organization'), events: idsOf('event') },
    problems,
    same: sameRecords(linked.entities, (entity) => documentIds.get(entity)),
  };
}

async function propose(
  strapi: Core.Strapi,
  trx: Transaction,
  entity: Entity,
  positions: PositionData[],
): Promise<string> {
  const { type, name } = entity;
  const uid = RECORD_UID[type];
  const data = {
    name,
    slug: await freeSlug(strapi, trx, uid, name),
    aliases: otherNames(entity).map((alias) => ({ name: alias })),
    confirmed: false,
    ...(type === 'person' ? { positions } : {}),
    ...proposalOf(entity),
  };
  return (await documents(strapi, uid).create({ data })).documentId;
}

/** What a proposed record says besides its name, other names and positions. */
export const proposalOf = ({ type, subtype, place, date }: Entity): Record<string, unknown> => ({
  ...(type === 'person' ? {} : { type: subtype, place }),
  ...(type === 'event' && date && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? { startDate: date } : {}),
});

/** Other forms that stand for the name anywhere, not only in this text: no lone surname, nothing that is spelt the same. */
export function otherNames(entity: Entity): string[] {
  const seen = new Set([keyOf(entity.type, entity.name)]);
  return entity.aliases.filter((name) => {
    const key = keyOf(entity.type, name);
    if (seen.has(key) || !isProposable({ ...entity, name })) return false;
    seen.add(key);
    return true;
  });
}

function positionsOf(
  entity: Entity,
  organizations: Entity[],
  documentIds: ReadonlyMap<Entity, string>,
  records: RecordsByKey,
): PositionData[] {
  const employer = (name: string): string | undefined => {
    const key = keyOf('organization', name);
    const here = organizations.find(({ name, aliases }) =>
      [name, ...aliases].some((form) => keyOf('organization', form) === key),
    );
    const known = records.get(`organization:${key}`) ?? [];
    return (here && documentIds.get(here)) ?? (known.length === 1 ? known[0].documentId : undefined);
  };
  return (entity.positions ?? []).map(({ title, organization }) => ({
    title,
    organization: organization ? employer(organization) : undefined,
  }));
}

/** A spelling that several records share. */
export const ambiguous = (
  { type, name }: Pick<Entity, 'type' | 'name'>,
  count: number,
  position: Position,
): Problem => ({
  ...position,
  code: 'STORE_AMBIGUOUS_NAME',
  field: `${type}s`,
  message: `${count} records are called "${name}", so none is linked. Link the right one in the article.`,
});

/** Names of a text that may be the same. */
export const maybeSame = (
  entities: readonly Pick<Entity, 'type' | 'name' | 'maybeSameAs'>[],
  position: Position,
): Problem[] =>
  entities.flatMap((entity) => {
    const other = entity.maybeSameAs === undefined ? undefined : entities[entity.maybeSameAs];
    return other
      ? [
          {
            ...position,
            code: 'STORE_MAYBE_SAME',
            field: `${entity.type}s`,
            message: `"${entity.name}" and "${other.name}" may be the same. If so, make one of them another name of the other.`,
          },
        ]
      : [];
  });
