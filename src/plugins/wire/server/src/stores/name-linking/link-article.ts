import type { EntityType } from '../../../../core/entities';
import { resolve, needsCompany, type MaybeSame, type Post } from '../../../../core/entities/resolving';
import type { Problem } from '../../../../core/problem';
import { newDocumentId } from '../../folders/new-document-id';
import type { Position } from '../../imports/ports';
import { sameRecords, type SameProposal } from '../name-proposals';
import { NONE, type SpellingRulings } from '../name-rulings';
import type { Links } from '../written';
import { ambiguous, maybeSame, namesake } from './link-problems';
import type { KeyedName, ReadyEntity } from './ready-entities';
import { noteCompany, type RecordBook, type RecordState } from './record-state';
import { newPosition, widenPositions, type SaidPosition } from './widen-positions';

/** What an article is linked to, and what has to be written for that. */
export interface LinkedArticle {
  /** The record of each entity that has one. */
  records: ReadonlyMap<ReadyEntity, RecordState>;
  /** Those that editors have ruled to be no names. */
  isNone: ReadonlySet<ReadyEntity>;
  /** Those that are not there yet, in their order. */
  made: { entity: ReadyEntity; record: RecordState }[];
  /** Those that are there, or planned, whose positions have changed. */
  widened: RecordState[];
  problems: Problem[];
  /** Pairs that may be the same. */
  same: SameProposal[];
}

/**
 * Says what the names of an article are linked to. What editors have ruled goes first; a name is the record that is called so, unless what is said
 * contradicts that (`resolve`); what no record fits is proposed. Organizations come first, since people's positions point at them. Nothing is
 * written; `book` is as it will be then, but for what is made, which is not found by its names before the next article.
 *
 * @param article documentId
 */
export function linkArticle(
  entities: readonly ReadyEntity[],
  book: RecordBook,
  { rulings, position, article }: { rulings: SpellingRulings; position: Position; article: string },
): LinkedArticle {
  const records = new Map<ReadyEntity, RecordState>();
  const isNone = new Set<ReadyEntity>();
  const linked: LinkedArticle = { records, isNone, made: [], widened: [], problems: [], same: [] };
  const added: (() => void)[] = [];
  const organizations = entities.filter(({ type }) => type === 'organization');
  const others = entities.filter(({ type }) => type !== 'organization');
  const employer = ({ key }: KeyedName): RecordState | undefined => {
    const here = organizations.find(({ keys }) => keys.includes(key));
    const called = book.called('organization', [key]);
    return (here && records.get(here)) ?? (called.length === 1 ? called[0] : undefined);
  };
  for (const entity of [...organizations, ...others]) {
    const positions = entity.positions.map(({ title, place, organization }) => ({
      title,
      place,
      organization: organization && employer(organization),
    }));
    const found = find(entity, positions, book, rulings);
    if (found.kind === 'none') {
      isNone.add(entity);
      continue;
    }
    if (found.kind === 'several') {
      linked.problems.push(ambiguous(entity, found.ids.length, position));
      continue;
    }
    if (found.kind === 'link') {
      const record = book.get(found.id)!;
      records.set(entity, record);
      const said = { date: entity.said.article.date, article };
      if (widenPositions(record, positions, said)) linked.widened.push(record);
      continue;
    }
    if (!entity.proposal) continue;
    const { date } = entity.said.article;
    const record = newRecord(entity, positions, { article, date, place: found.place });
    records.set(entity, record);
    linked.made.push({ entity, record });
    linked.same.push(...toldApart(entity, record, found.maybeSame, book, article));
    for (const { why } of found.maybeSame.slice(0, 1)) linked.problems.push(namesake(entity, why, position));
    const keys = [entity.key, ...entity.proposal.aliases.map(({ key }) => key)];
    added.push(() => book.add(record, keys));
  }
  for (const add of added) add();
  noteCompany([...new Set(records.values())]);
  linked.problems.push(...maybeSame(entities, position));
  const same = sameRecords(entities, (entity) => records.get(entity)?.documentId);
  linked.same.push(...same.map((pair) => ({ ...pair, article })));
  return linked;
}

type Found = ReturnType<typeof resolve> | { kind: 'none' };

/** The record that an entity is: by an editor's word, or by what is said of it. */
function find(
  { type, key, keys, known, said }: ReadyEntity,
  positions: readonly SaidPosition[],
  book: RecordBook,
  rulings: SpellingRulings,
): Found {
  if (rulings.here(type, keys) === NONE) return { kind: 'none' };
  const says = rulings.of(type, keys);
  const ruled = says === NONE ? undefined : book.get(says);
  if (ruled) return { kind: 'link', id: ruled.documentId };
  const called = book.called(type, [key, ...said.otherKeys]);
  const recognised = book.get(known);
  if (says === NONE && !recognised && book.called(type, [key]).length === 0) return { kind: 'none' };
  const candidates = recognised && !called.includes(recognised) ? [recognised, ...called] : called;
  return resolve(
    said,
    positions.map(postOf),
    candidates.map((record) => book.candidate(record)),
  );
}

const postOf = ({ title, place, organization }: SaidPosition): Post => ({
  title,
  place,
  employer: organization?.documentId,
  employerName: organization?.name,
  employerPlace: organization?.place,
});

/** The records of which it may decide what else is named with them whether a name means them. */
export function contested(entities: readonly ReadyEntity[], book: RecordBook): RecordState[] {
  return entities.flatMap(({ type, key, positions, said }) => {
    const called = book.called(type, [key, ...said.otherKeys]);
    if (called.length === 0) return [];
    const posts = positions.map(({ title, place, organization }) => ({
      title,
      place,
      employerName: organization?.name,
    }));
    const candidates = called.map((record) => book.candidate(record));
    return needsCompany(said, posts, candidates) ? called : [];
  });
}

function newRecord(
  { type, name, key, proposal }: ReadyEntity,
  positions: readonly SaidPosition[],
  { article, place, date }: { article: string; place?: string; date?: string },
): RecordState {
  const { data } = proposal!;
  return {
    type,
    documentId: newDocumentId(),
    name,
    key,
    confirmed: false,
    positions: type === 'person' ? positions.map((one) => newPosition(one, { date, article })) : [],
    place: (data.place as string | undefined) ?? place,
    year: data.year as number | undefined,
    startDate: data.startDate as string | undefined,
    company: new Set(),
  };
}

/** What a record that is made is proposed to be the same as. */
const toldApart = (
  { type, name, key }: ReadyEntity,
  { documentId }: RecordState,
  maybe: readonly MaybeSame[],
  book: RecordBook,
  article: string,
): SameProposal[] =>
  maybe.map(({ id, why, score }) => ({
    type,
    records: [
      { documentId, key },
      { documentId: id, key: book.get(id)!.key },
    ],
    evidence: `Both are called "${name}", but an import has told them apart. ${why}`,
    score,
    article,
  }));

/** documentIds of what an article is linked to. */
export function linksOf({ records }: LinkedArticle): Pick<Links, 'persons' | 'organizations' | 'events'> {
  const of = (type: EntityType) => recordsOf(records, type).map(({ documentId }) => documentId);
  return { persons: of('person'), organizations: of('organization'), events: of('event') };
}

/** The records of a sort that an article is linked to, each once, in the order in which the text names them. */
export function recordsOf(records: LinkedArticle['records'], type: EntityType): RecordState[] {
  return [...new Set([...records].flatMap(([entity, record]) => (entity.type === type ? [record] : [])))];
}
