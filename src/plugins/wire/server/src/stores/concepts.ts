import type { Core } from '@strapi/strapi';
import { toBlocks } from '../../../core/clean';
import { compareVersions, decide } from '../../../core/duplicates';
import type { EntityType } from '../../../core/entities';
import { conceptSaid, resolve, type MaybeSame } from '../../../core/entities/resolving';
import type { Concept, WireItem } from '../../../core/item';
import type { Problem } from '../../../core/problem';
import { UID } from '../../../shared/constants';
import type { Candidate, Settled } from '../imports/ports';
import { documents, type Row } from './documents';
import { entityKey, keyOf } from './find-records';
import { lock } from './locks';
import { findCalled, noneWanted } from './name-linking';
import { proposeSame } from './name-proposals';
import { findRulings, NONE } from './name-rulings';
import { RECORD_UID } from './names';
import { freeSlug } from './slugs';
import { findStory, keepStory, noteVersion, type StoryRow } from './stories';
import { noteBefore, noteLeft, noteMade } from './undo';
import { changedFields, hashFields } from './written';

type Transaction = Parameters<typeof lock>[0];

/** What a source says of a person, an organization or an event, in the fields of its record. */
const FIELDS = [
  'name',
  'aliases',
  'sameAs',
  'bio',
  'description',
  'startDate',
  'endDate',
  'place',
  'url',
] as const;

/**
 * Stores what a concept item says of a person, an organization or an event: in the record that an earlier version made, else in the one of
 * that name, else in a new one that is proposed (`confirmed: false`). What an editor has written is left alone.
 *
 * @param run the import, by row id, and the name of its wire source
 * @returns what became of it, for its receipt
 */
export async function storeConcept(
  strapi: Core.Strapi,
  trx: Transaction,
  candidate: Candidate,
  type: EntityType,
  { run, source }: { run: number; source: string },
): Promise<Settled> {
  const { identity, problems, processed } = candidate;
  const { item } = processed;
  const settled = (state: Settled['state'], detail?: string, more: Problem[] = []): Settled => ({
    state,
    detail,
    problems: [...problems, ...more],
    flags: 0,
  });
  const name = item.headline!;
  await lock(trx, [`story:${identity.key}`, `name:${entityKey({ type, name })}`]);
  const kept = await findStory(strapi, identity.key);
  const verdict = decide(item, identity, kept, undefined, new Date().toISOString());
  if (verdict.write === 'nothing') {
    if (kept && compareVersions(item, kept) > 0) {
      const noted = { run, uid: UID.story, documentIds: [kept.documentId] };
      await noteBefore(strapi, trx, noted);
      await noteVersion(strapi, kept, item, candidate.rawHash);
      await noteLeft(strapi, trx, noted);
    }
    return settled(verdict.state, verdict.detail);
  }
  const keep = async (what: { record?: string; written?: StoryRow['written'] }) => {
    const noted = (documentId: string) => ({ run, uid: UID.story, documentIds: [documentId] });
    if (kept) await noteBefore(strapi, trx, noted(kept.documentId));
    const story = noted(await keepStory(strapi, kept, { item, identity, source, ...what }));
    await (kept ? noteLeft(strapi, trx, story) : noteMade(strapi, trx, story));
  };
  if (verdict.write === 'kill') {
    await keep({ record: kept?.record, written: kept?.written });
    return settled('killed', kept?.record ? TAKEN_BACK : verdict.detail);
  }
  if (verdict.state === 'held') return settled('held', WAITS);

  const { found, maybeSame = [] } = await recordOf(strapi, trx, candidate, type, kept);
  if (found === 'several') return settled('held', undefined, [ambiguous(candidate, name)]);
  const key = keyOf(type, name);
  if (!found && (await findRulings(strapi, trx, new Set([key]))).of(type, [key]) === NONE)
    return settled('held', REJECTED);
  const data = dataOf(type, item, item.concept ?? { sameAs: [] }, candidate);
  const names = FIELDS.filter((field) => field in data);
  const uid = RECORD_UID[type];
  if (!found) {
    const slug = await freeSlug(strapi, trx, uid, name);
    const created = await documents(strapi, uid).create({ data: { ...data, slug, confirmed: false } });
    await noteMade(strapi, trx, { run, uid, documentIds: [created.documentId] });
    const own = { documentId: created.documentId, key };
    await proposeSame(
      strapi,
      trx,
      maybeSame.map(({ id, key: other, why, score }) => ({
        type,
        records: [own, { documentId: id, key: other }],
        evidence: `Both are called "${name}", but an import has told them apart. ${why}`,
        score,
      })),
    );
    await keep({ record: created.documentId, written: writtenIn(await read(strapi, type, created), names) });
    return settled('created', `Proposed as ${article(type)}: confirm it there.`);
  }
  const own = kept?.written
    ? changedFields(found, kept.written, names)
    : names.filter((field) => isFilled(found[field]));
  const change = Object.fromEntries(Object.entries(data).filter(([field]) => !own.includes(field as 'name')));
  const noted = { run, uid, documentIds: [found.documentId] };
  await noteBefore(strapi, trx, noted);
  const updated = await documents(strapi, uid).update({ documentId: found.documentId, data: change });
  await noteLeft(strapi, trx, noted);
  const written = writtenIn(await read(strapi, type, updated ?? found), names);
  // A field that is an editor's stays one: its hash stays what it was, or is none.
  for (const field of own) {
    const before = kept?.written?.fields[field];
    if (before === undefined) delete written.fields[field];
    else written.fields[field] = before;
  }
  await keep({ record: found.documentId, written });
  const left = own.filter((field) => field !== 'name' || found.name !== name);
  return settled('updated', left.length > 0 ? `Kept what was there: ${left.join(', ')}.` : undefined);
}

const POPULATE: Record<EntityType, object> = {
  person: { aliases: true, sameAs: true },
  organization: { aliases: true, sameAs: true },
  event: { aliases: true },
};

const read = async (
  strapi: Core.Strapi,
  type: EntityType,
  { documentId }: Pick<Row, 'documentId'>,
): Promise<Row> =>
  (await documents(strapi, RECORD_UID[type]).findOne({ documentId, populate: POPULATE[type] }))!;

interface ConceptRecord {
  /** Undefined when there is none. */
  found?: Row | 'several';
  /** Records of that name which something contradicts. */
  maybeSame?: (MaybeSame & { key: string })[];
}

/** The record that an earlier version made, or the one that is called so, unless what the item says contradicts that. */
async function recordOf(
  strapi: Core.Strapi,
  trx: Transaction,
  { processed: { item } }: Candidate,
  type: EntityType,
  kept: StoryRow | undefined,
): Promise<ConceptRecord> {
  const own = kept?.record
    ? await documents(strapi, RECORD_UID[type]).findOne({ documentId: kept.record, populate: POPULATE[type] })
    : null;
  if (own) return { found: own };
  const key = keyOf(type, item.headline!);
  const wanted = noneWanted();
  if (key !== '') wanted[type].keys.add(key);
  const book = await findCalled(strapi, trx, wanted);
  const candidates = book.called(type, [key]).map((record) => book.candidate(record));
  const meant = resolve({ ...conceptSaid(item, type), key }, [], candidates);
  if (meant.kind === 'several') return { found: 'several' };
  if (meant.kind === 'fresh')
    return { maybeSame: meant.maybeSame.map((one) => ({ ...one, key: book.get(one.id)!.key })) };
  return { found: await read(strapi, type, { documentId: meant.id }) };
}

/** The record's fields as the item has them; what it does not say is not there. */
function dataOf(
  type: EntityType,
  item: WireItem,
  concept: Concept,
  { processed }: Candidate,
): Record<string, unknown> {
  const key = keyOf(type, item.headline!);
  const aliases = (concept.aliases ?? []).filter((alias) => keyOf(type, alias) !== key);
  const pages = [...concept.sameAs, concept.url].filter(
    (url) => url !== undefined && /^https?:\/\//i.test(url),
  );
  const text = processed.body.length > 0 ? toBlocks(processed.body) : undefined;
  const place = concept.place?.name;
  const data: Record<string, unknown> = {
    name: item.headline,
    aliases: aliases.length > 0 ? [...new Set(aliases)].map((name) => ({ name })) : undefined,
    ...(type === 'event'
      ? { description: text, place, startDate: dayOf(concept.startDate), endDate: dayOf(concept.endDate) }
      : { sameAs: pages.length > 0 ? [...new Set(pages)].map((url) => ({ url })) : undefined }),
    ...(type === 'person' ? { bio: text } : {}),
    ...(type === 'organization' ? { place, url: concept.url } : {}),
  };
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

const dayOf = (date: string | undefined): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0];

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

const writtenIn = (row: Row, names: readonly string[]): NonNullable<StoryRow['written']> => ({
  fields: hashFields(row, names),
  links: { persons: [], organizations: [], events: [], legalNotices: [] },
});

const article = (type: EntityType): string => (type === 'person' ? 'a person' : `an ${type}`);

const TAKEN_BACK = 'The source takes it back. Its record stays: look whether it is still right.';
const REJECTED =
  'An editor has rejected this name. Take that decision back, and import it again, if it is one.';
const WAITS =
  'The source withholds it, or it is under embargo: nothing is stored yet. Import it again when it may be used.';

const ambiguous = ({ file, item }: Candidate, name: string): Problem => ({
  code: 'STORE_AMBIGUOUS_NAME',
  file,
  item,
  field: 'headline',
  message: `Several records are called "${name}", so nothing is changed. Make them one, or give them names of their own, and import it again.`,
});
