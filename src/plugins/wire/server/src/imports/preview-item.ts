import type { Linked } from '../../../core/entities';
import type { WireItem } from '../../../core/item';
import type { PlacedFlag, Processed } from '../../../core/pipeline';
import type { PreviewArticle, PreviewFlag, PreviewItem } from '../../../shared/contracts/preview';
import type { Candidate, Settled, Unreadable } from './ports';
import { segmentsOf } from './segments';

/**
 * Of each entity, by its index, the documentId of the record it would be linked to; absent when one would be made, null where neither happens.
 *
 * @param article documentId of the article that would be changed
 */
export type KnownRecords = (processed: Processed, article?: string) => Promise<(string | null | undefined)[]>;

/** What the newsroom knows of an item, besides what becomes of it. */
export interface About {
  known: (string | null | undefined)[];
  /** The article that it is about. */
  existing?: PreviewArticle;
  near?: PreviewItem['near'];
}

export type AboutItem = (candidate: Candidate, settled: Settled) => Promise<About>;

/** What the preview shows of an item that can be read. */
export function previewItem(
  { file, item, within, processed, paths, defaulted = [] }: Candidate,
  settled: Settled,
  { known, existing, near = [] }: About,
): PreviewItem {
  const { pubStatus, embargoed } = processed.item;
  const { story, flags, body } = processed;
  const { linked, records } = withoutRejected(processed.linked, known);
  return {
    file,
    item,
    within,
    state: settled.state,
    detail: settled.detail,
    article: settled.article,
    ...(existing ? { existing } : {}),
    ...(near.length > 0 ? { near } : {}),
    pubStatus,
    ...(embargoed && Date.parse(embargoed) > Date.now() ? { embargoedUntil: embargoed } : {}),
    headline: processed.item.headline,
    fields: fieldsOf(processed.item),
    language: processed.item.language ?? story.language,
    paragraphs: body.length,
    segments: segmentsOf({ ...processed, linked }),
    flags: flags.map(previewFlag),
    entities: linked.entities.map(({ type, name, positions, date, place, evidence }, i) => ({
      type,
      name,
      known: records[i],
      positions,
      date,
      place,
      evidence,
    })),
    problems: settled.problems,
    ...(paths ? { paths: { ...paths } as Record<string, string> } : {}),
    ...(defaulted.length > 0 ? { defaulted } : {}),
  };
}

/** What a text names, without what an editor has said to be no name. */
function withoutRejected(
  { entities, mentions }: Linked,
  known: (string | null | undefined)[],
): { linked: Linked; records: (string | undefined)[] } {
  const shown = entities.flatMap((_, i) => (known[i] === null ? [] : i));
  const places = new Map(shown.map((i, place) => [i, place]));
  return {
    linked: {
      entities: shown.map((i) => entities[i]),
      mentions: mentions.flatMap((mention) => {
        const entity = places.get(mention.entity);
        return entity === undefined ? [] : { ...mention, entity };
      }),
    },
    records: shown.map((i) => known[i] ?? undefined),
  };
}

const previewFlag = (flag: PlacedFlag): PreviewFlag => ({
  start: flag.start,
  end: flag.end,
  quote: flag.quote,
  kinds: flag.kinds,
  issuer: flag.issuer,
  score: flag.score,
  fingerprint: flag.fingerprint,
  inChrome: flag.inChrome,
  evidence: flag.evidence.map(({ cue, words, weight }) => ({ cue, words, weight })),
  placement: flag.placement,
  reason: flag.reason,
});

/** What the preview shows of an item, or a file, that cannot be read. */
export const previewUnreadable = ({ file, item, within }: Unreadable, settled: Settled): PreviewItem => ({
  file,
  item,
  within,
  state: settled.state,
  detail: settled.detail,
  fields: [],
  paragraphs: 0,
  segments: [],
  flags: [],
  entities: [],
  problems: settled.problems,
});

const SHOWN = [
  'byline',
  'dateline',
  'credit',
  'abstract',
  'firstCreated',
  'versionCreated',
  'correction',
  'embargoed',
  'urgency',
  'genre',
  'guid',
  'version',
  'pubStatus',
  'canonicalUrl',
  'copyrightHolder',
  'copyrightNotice',
  'usageTerms',
] as const satisfies readonly (keyof WireItem)[];

/** The item's fields that have a value, in the order in which an editor reads them. */
function fieldsOf(item: WireItem): PreviewItem['fields'] {
  const fields: PreviewItem['fields'] = SHOWN.filter(
    (name) => item[name] !== undefined && !(name === 'pubStatus' && item[name] === 'usable'),
  ).map((name) => ({ name, value: String(item[name]) }));
  const subjects = (item.subjects ?? []).map(({ name, code }) => name ?? code).filter(Boolean);
  if (subjects.length > 0) fields.push({ name: 'subjects', value: subjects.join(', ') });
  const places = (item.places ?? []).map(({ name }) => name);
  if (places.length > 0) fields.push({ name: 'places', value: places.join(', ') });
  return fields;
}
