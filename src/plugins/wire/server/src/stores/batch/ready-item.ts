import type { Identity } from '../../../../core/duplicates';
import { signatureOf, type Signature } from '../../../../core/duplicates/near';
import type { WireItem } from '../../../../core/item';
import { itemKind, whyNothing } from '../../../../core/item-kind';
import type { PlacedFlag } from '../../../../core/pipeline';
import { bodyOf, type Cut } from '../../../../core/placement';
import type { Problem } from '../../../../core/problem';
import type { Candidate, Located } from '../../imports/ports';
import { fieldsOf, FIELDS } from '../articles';
import { blocksProblem } from '../copy/blocks-problem';
import { encodeText } from '../copy/encoded-text';
import { json } from '../copy/json-text';
import { jsonProblem } from '../copy/value-problem';
import { importedBody } from '../imported-body';
import { readyEntities, type ReadyEntity } from '../name-linking/ready-entities';
import { signedText } from '../near-duplicates/signed-text';
import { storeOriginal, type StoredOriginal } from '../originals';
import { slugBase } from '../slugs';
import { hashFields } from '../written';

/** What a verdict about an item asks of it, and what its ledger row and receipt say. */
export type ItemHead = Pick<
  WireItem,
  | 'guid'
  | 'version'
  | 'versionCreated'
  | 'firstCreated'
  | 'pubStatus'
  | 'embargoed'
  | 'headline'
  | 'language'
  | 'type'
>;

/** An article's rows, as far as the item alone decides them. */
export interface ReadyArticle {
  /** Attributes by name, without body, slug, links and source. */
  data: Record<string, unknown>;
  /** Blocks, see `encodeText`. */
  body: Uint8Array;
  /** What is taken out of the full body, and that body likewise; absent where nothing is. */
  cut?: { full: Uint8Array; cuts: Cut[] };
  /** `Written.fields` of it. */
  fields: Record<string, string>;
  slug: string;
}

/**
 * An item with all that can be said of it without the database, so that storing hundreds of them takes little of the main thread.
 */
export interface ReadyItem extends Located {
  item: number;
  head: ItemHead;
  /** BCP 47, of the item or of its text. */
  language?: string;
  identity: Identity;
  rawHash?: string;
  problems: Problem[];
  /** Why nothing is made of it, where nothing is. */
  nothing?: string;
  /** Its `original` see `encodeText`. */
  original: Omit<StoredOriginal, 'original'> & { original: Uint8Array };
  /** Present on stories that are not taken back. */
  story?: ReadyStory;
}

export interface ReadyStory {
  article: ReadyArticle;
  /** What Strapi or PostgreSQL has against its body, see `blocksProblem` and `jsonProblem`. */
  problem?: string;
  flags: PlacedFlag[];
  /** The words of each flag as they stand in the full body; null of one that is not in it. */
  words: (string | null)[];
  entities: ReadyEntity[];
  signature: Signature;
}

/** Readies a candidate. Pure. */
export function readyItem(candidate: Candidate): ReadyItem {
  const { file, item: number, within, processed, identity, problems, original, rawHash } = candidate;
  const { item, story } = processed;
  const kind = itemKind(item);
  const stored = storeOriginal(original);
  const { guid, version, versionCreated, firstCreated, pubStatus, embargoed, headline, language, type } =
    item;
  return {
    file,
    item: number,
    within,
    head: { guid, version, versionCreated, firstCreated, pubStatus, embargoed, headline, language, type },
    language: language ?? story.language,
    identity,
    rawHash,
    problems,
    ...(kind === 'nothing' ? { nothing: whyNothing(item) } : {}),
    original: { ...stored, original: encodeText(stored.original) },
    ...(kind === 'story' && headline !== undefined ? { story: readyStory(candidate) } : {}),
  };
}

function readyStory({ processed }: Candidate): ReadyStory {
  const { item, story, flags } = processed;
  const { state, words } = importedBody(story, flags, item.markup);
  const headline = item.headline!;
  const blocks = bodyOf(state);
  const body = json(JSON.stringify(blocks));
  const { body: _body, ...data } = fieldsOf({ item: { ...item, headline }, body: state });
  return {
    article: {
      data,
      body: encodeText(body.text),
      ...(state.cuts.length > 0
        ? { cut: { full: encodeText(JSON.stringify(state.full)), cuts: state.cuts } }
        : {}),
      fields: hashFields({ ...asRead(data), body: state.full }, FIELDS),
      slug: slugBase('article', headline),
    },
    problem: blocksProblem(blocks) ?? jsonProblem(body),
    flags,
    words: flags.map((flag) => words.get(flag) ?? null),
    entities: readyEntities(processed),
    signature: signatureOf(signedText(processed)),
  };
}

const TIMES = ['firstCreated', 'versionCreated', 'embargoed', 'expires', 'correctedAt'];

/** Attributes as the database gives them back: times to the millisecond, in UTC. */
const asRead = (data: Record<string, unknown>): Record<string, unknown> => ({
  ...data,
  ...Object.fromEntries(
    TIMES.flatMap((name) => (typeof data[name] === 'string' ? [[name, new Date(data[name])]] : [])),
  ),
});
