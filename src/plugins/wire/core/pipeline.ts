import { clean, cutParagraphs, type Paragraph, type Story } from './clean';
import { flagNotices, type Flag, type NoticeIndex } from './disclaimers';
import { linkEntities, type Linked, type NameIndex, type Supplied } from './entities';
import type { WireItem } from './item';
import { placeFlag, type Placing, type Policies } from './policies';
import { flagRecurring, seenParagraphs, type RecurringKnowledge, type SeenParagraph } from './recurring';
import { overlaps, type Span } from './span';

/** What the newsroom already knows, handed to the stages as plain data. */
export interface Knowledge {
  notices: NoticeIndex;
  names: NameIndex;
  /** What is known of the paragraphs that recur in each source. Without it none are looked for. */
  recurring?: RecurringKnowledge;
  /** How many new names one article may bring; `MAX_NEW_NAMES` when left out. */
  newNames?: number;
}

/** A flag, where its notice goes in this article and why, and whether an editor is to decide about it. */
export type PlacedFlag = Flag & Placing;

/** What the stages before `store` make of one wire item. */
export interface Processed {
  /** The item with the fields that its page gave filled in; `text` is untouched. */
  item: WireItem;
  story: Story;
  flags: PlacedFlag[];
  linked: Linked;
  /** The article: the story's paragraphs without the notices that are placed outside the body. */
  body: Paragraph[];
  /** The paragraphs that are counted for the item's source: those in which the detector finds no notice. */
  seen: SeenParagraph[];
}

/** An item that has come through all stages before `link`. */
export type Unlinked = Omit<Processed, 'linked'>;

/** What an item does not say about itself. */
export interface ItemContext {
  /** Name of the wire source that it comes from. */
  source?: string;
}

/**
 * The path of a wire item: clean, flag, place, link. Pure: the same item, knowledge, policies and source give the same
 * result.
 *
 * All offsets are UTF-16 code units into `item.text`. Body paragraphs, flags outside the body and `story.removed` together hold every
 * character of it but white space and list marks between them.
 */
export const processItem = (
  item: WireItem,
  knowledge: Knowledge,
  policies: Policies,
  context?: ItemContext,
): Processed => linkItem(flagItem(item, knowledge, policies, context), knowledge);

/** The first stages: clean, flag, place. What they leave of the article can be shown to another extractor before it is linked. */
export function flagItem(
  item: WireItem,
  knowledge: Knowledge,
  policies: Policies,
  { source }: ItemContext = {},
): Unlinked {
  const recurring = source === undefined ? undefined : knowledge.recurring?.get(source);
  const story = clean(item, recurring?.chrome);
  const language = item.language ?? story.language;
  const found = flagNotices(item.text, { removed: story.removed, known: knowledge.notices }).map((flag) => ({
    ...flag,
    ...placeFlag(flag, policies, { source, language }),
  }));
  const isCounted = knowledge.recurring !== undefined && source !== undefined;
  const seen = isCounted ? apartFrom(found, seenParagraphs(item.text, story)) : [];
  const flags = recurring
    ? [...found, ...flagRecurring(item.text, seen, recurring)].sort((a, b) => a.start - b.start)
    : found;
  const outside = flags.filter((flag) => flag.placement !== 'inline' && !flag.inChrome);
  const body = cutParagraphs(story.paragraphs, outside);
  return { item: withFieldsOf(story, item), story, flags, body, seen };
}

/**
 * The last stage: link.
 *
 * @param supplied what another extractor found in `articleText(unlinked.body)`
 */
export function linkItem(
  unlinked: Unlinked,
  { names, newNames }: Pick<Knowledge, 'names' | 'newNames'>,
  supplied?: Supplied,
): Processed {
  const { item, flags, body } = unlinked;
  const linked = linkEntities(item.text, {
    paragraphs: body,
    skip: flags,
    known: names,
    language: item.language,
    supplied,
    newNames,
  });
  return { ...unlinked, linked };
}

const apartFrom = <T extends Span>(flags: readonly Span[], list: readonly T[]): T[] =>
  list.filter((one) => !flags.some((flag) => overlaps(flag, one)));

/** The item's own fields win; the page fills in what the item lacks. */
function withFieldsOf(story: Story, item: WireItem): WireItem {
  return {
    ...item,
    headline: item.headline ?? story.headline,
    byline: item.byline ?? story.byline,
    dateline: item.dateline ?? story.dateline,
    credit: item.credit ?? story.credit,
    abstract: item.abstract ?? story.abstract,
    language: item.language ?? story.language,
    firstCreated: item.firstCreated ?? story.firstCreated,
  };
}
