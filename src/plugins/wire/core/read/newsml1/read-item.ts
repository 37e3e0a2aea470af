import type { ItemType, WireItem } from '../../item';
import { makeItem, type MappedItem } from '../fields/make-item';
import type { Note } from '../format-reader';
import { renditionsOf } from '../html/body-image';
import { applySignals } from '../iptc/apply-signals';
import { assembleBody, type BodyPart } from '../iptc/body-parts';
import { bylineOf } from '../iptc/byline-of';
import { heedWords } from '../iptc/heed-words';
import { joinNotes } from '../iptc/join-notes';
import { uniqueNotes } from '../iptc/unique-notes';
import { ownFields } from '../nitf/find-nitf';
import { attributeOf, childOf, childrenOf, descendants, firstAt, type XmlElement } from '../xml/element';
import { Draft, type NewsMl1Context } from './draft';
import { findIdentification, guidOf, withoutRevision } from './identification';
import { findEnvelope, findManagement } from './management';
import { findMedia } from './media';
import { findMetadata } from './metadata';
import { captionLineOf, findNewsLines } from './news-lines';
import { componentOf, piecesOf, type Piece } from './pieces';
import { placeOf, readText, withoutEquivalents, type ReadText } from './texts';
import { readTopic } from './topic-item';
import { Topics } from './topics';

/**
 * Makes wire items of a NewsML 1 `NewsItem`: one for each language that it has its text in (the first keeps the guid, the others have `#` and their
 * language after it), one for each topic of a topic set, and one for each news item inside it.
 *
 * @param ancestors the elements around it, the document with its envelope first
 */
export const readNewsItem = (
  item: XmlElement,
  ancestors: readonly XmlElement[],
  context: NewsMl1Context,
): MappedItem[] => {
  const [document] = ancestors;
  const topicSets = [...childrenOf(document, 'TopicSet'), ...descendants(item, 'TopicSet')];
  const topicSet = childOf(item, 'TopicSet');
  if (topicSet) {
    return childrenOf(topicSet, 'Topic').map((topic) => topicItem({ item, topic, document, context }));
  }
  const inner = innerItems(item);
  const pieces = piecesOf(item);
  const told = [...new Set(bodiesIn(pieces).map(({ language }) => language))];
  const languages = told.length > MOST_LANGUAGES ? [undefined] : told;
  const items = (languages.length > 0 ? languages : [pieces[0]?.language]).map((language, i) =>
    languageItem({ item, document, context, topicSets, pieces, language, index: i, count: languages.length }),
  );
  return [...items, ...inner.flatMap((one) => readNewsItem(one, ancestors, context))];
};

/** What has more is no story in several languages, and is read as one. */
const MOST_LANGUAGES = 40;

/** News items in the components of an item, those in themselves left aside. */
function innerItems(item: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (component: XmlElement): void => {
    for (const child of childrenOf(component)) {
      if (child.name === 'NewsItem') found.push(child);
      else if (child.name === 'NewsComponent') walk(child);
    }
  };
  for (const component of childrenOf(item, 'NewsComponent')) walk(component);
  return found;
}

const bodiesIn = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter((piece) => piece.kind === 'text' && placeOf(piece) === 'body');

interface LanguageItem {
  item: XmlElement;
  document: XmlElement | undefined;
  context: NewsMl1Context;
  topicSets: XmlElement[];
  pieces: Piece[];
  language: string | undefined;
  index: number;
  count: number;
}

function languageItem(options: LanguageItem): MappedItem {
  const { item, document, context, topicSets, pieces, language, index, count } = options;
  const mine = pieces.filter(
    (piece) => count < 2 || piece.language === undefined || piece.language === language,
  );
  const own = language ?? attributeOf(item, 'xml:lang');
  const draft = new Draft(new Topics(topicSets, own), context, own);
  findIdentification(draft, item, index > 0 && language ? `#${language}` : '');
  if (index > 0) {
    const guid = guidOf(firstAt(item, 'Identification/NewsIdentifier'));
    if (guid) draft.links.push({ rel: 'alternate', guid });
  }
  if (count > 1) draft.add('language', language, 'DescriptiveMetadata/Language', item);
  findManagement(draft, item);
  const texts = mine.filter(({ kind }) => kind === 'text');
  const media = mine.filter(({ kind }) => kind === 'media');
  const leading =
    bodiesIn(texts)[0] ?? texts.find((piece) => placeOf(piece) !== 'caption') ?? media[0] ?? texts[0];
  const chain = leading?.chain ?? childrenOf(item, 'NewsComponent').slice(0, 1);
  // Of several languages each one's own lines come before those for all of them.
  for (const component of count > 1 ? [...chain].reverse() : chain) {
    findNewsLines(draft, component, media.length > 0);
    findMetadata(draft, component);
  }
  findEnvelope(draft, document);
  draft.add('language', own, 'NewsItem/@xml:lang', item);
  const parts = findTexts(
    draft,
    texts,
    media,
    new Set(bodiesIn(texts).length > 0 ? chain : chain.slice(0, -1)),
  );
  findReferences(draft, item);
  const isUpdate = childrenOf(item, 'Update').length > 0;
  if (isUpdate) holdUpdate(draft, item);
  return finish(draft, item, parts, typeOf(draft, texts, media));
}

/** Puts texts to their places; captions go to the files they stand with. */
function findTexts(draft: Draft, texts: Piece[], media: Piece[], main: ReadonlySet<XmlElement>): BodyPart[] {
  const read = texts
    .map((piece) => readText(draft, piece))
    .filter(({ text, parts }) => text !== '' || parts.length > 0);
  const captions = new Map<XmlElement, string>();
  const withFile = new Set(media.map(componentOf));
  // Text that is not the story, and stands with a file in one component, tells of the file.
  const isFor = ({ piece }: ReadText): boolean =>
    (placeOf(piece) === 'caption' && media.length > 0) ||
    (placeOf(piece) === 'further' && withFile.has(componentOf(piece)));
  for (const one of read.filter(isFor)) {
    // The text is for the files of its component, or of the one around it.
    for (const component of one.piece.chain.slice(-2)) {
      if (!captions.has(component)) captions.set(component, one.text);
    }
  }
  for (const component of new Set(media.flatMap(({ chain }) => chain))) {
    const line = captions.has(component) ? undefined : captionLineOf(component, draft.language);
    if (line !== undefined) captions.set(component, line);
  }
  findMedia(draft, media, main, captions);
  const rest = read.filter((one) => !isFor(one));
  for (const { piece, text } of rest) {
    const place = placeOf(piece);
    if (place === 'headline') draft.add('headline', text, `ContentItem[${piece.role}]`, piece.content);
    if (place === 'abstract') draft.add('abstract', text, `ContentItem[${piece.role}]`, piece.content);
  }
  const bodies = withoutEquivalents(rest.filter(({ piece }) => placeOf(piece) === 'body'));
  const further = withoutEquivalents(
    rest.filter(({ piece }) => placeOf(piece) === 'further' || placeOf(piece) === 'caption'),
  );
  const parts = [...bodies, ...further].flatMap((one) => one.parts);
  // A picture's caption is the text of an item that has no other.
  const [caption] = captions.values();
  return parts.length === 0 && caption ? [{ text: caption, name: 'ContentItem[caption]' }] : parts;
}

/** References to other items, and the items inside this one. */
function findReferences(draft: Draft, item: XmlElement): void {
  for (const reference of descendants(item, 'NewsItemRef')) {
    const guid = attributeOf(reference, 'NewsItem');
    if (guid) draft.links.push({ rel: 'packaged', guid: withoutRevision(guid) });
  }
  for (const inner of innerItems(item)) {
    const guid = guidOf(firstAt(inner, 'Identification/NewsIdentifier'));
    if (guid) draft.links.push({ rel: 'packaged', guid });
  }
}

/** A revision that only says what to change in the one before it is no story: it must not go in that one's place. */
function holdUpdate(draft: Draft, item: XmlElement): void {
  draft.signals.push('update');
  const told = draft.found.pubStatus?.[0]?.value;
  if (!/cancell?ed/i.test(String(told ?? ''))) {
    (draft.found.pubStatus ??= []).unshift({ value: 'withheld', name: 'Update' });
  }
  draft.notes.push({
    code: 'ITEM_UPDATE_ONLY',
    field: 'Update',
    place: `line ${childOf(item, 'Update')!.line}`,
    message:
      'The item says only what to change in its earlier revision (Update), which is not done here. It is held: make the change by hand, or have the whole item sent.',
  });
}

function typeOf(draft: Draft, texts: Piece[], media: Piece[]): ItemType | undefined {
  if (texts.some((piece) => placeOf(piece) !== 'caption')) return undefined;
  const type = draft.renditions.find((rendition) => rendition.type)?.type;
  if (media.length > 0) return type === 'document' ? undefined : type;
  return draft.links.some(({ rel }) => rel === 'packaged') ? 'composite' : undefined;
}

function topicItem({
  item,
  topic,
  document,
  context,
}: {
  item: XmlElement;
  topic: XmlElement;
  document: XmlElement | undefined;
  context: NewsMl1Context;
}): MappedItem {
  const language = attributeOf(item, 'xml:lang');
  const draft = new Draft(new Topics([]), context, language);
  const { type, name, concept } = readTopic(topic, language);
  findIdentification(draft, item, `#${attributeOf(topic, 'Duid') ?? concept.sameAs[0] ?? ''}`);
  findManagement(draft, item);
  findEnvelope(draft, document);
  draft.add('headline', name, 'TopicSet/Topic/Description', topic);
  draft.add('language', language, 'NewsItem/@xml:lang');
  return finish(draft, topic, [], type, { concept });
}

function finish(
  draft: Draft,
  element: XmlElement,
  parts: readonly BodyPart[],
  type: ItemType | undefined,
  more: Partial<WireItem> = {},
): MappedItem {
  const { found } = draft;
  joinNotes(found, 'usageTerms');
  const { body, images, notes } = assembleBody(parts);
  const signals = applySignals(heedWords(found, draft.signals, body.text), found);
  joinNotes(found, 'editorialNote');
  const renditions = [...draft.renditions, ...renditionsOf(images, draft.renditions)];
  const own = ownFields({ authors: draft.authors, links: draft.links, renditions, signals });
  const made = makeItem(found, body, {
    own: {
      ...own,
      ...(type && type !== 'text' ? { type } : {}),
      ...more,
      ...bylineOf(found, draft.authors),
      textForm: 'body',
    },
    authorsPath: 'AdministrativeMetadata/Creator',
    zone: draft.context.zone,
    place: `line ${element.line}`,
    mayBeEmpty: true,
    empty: () => EMPTY,
  });
  return { ...made, notes: uniqueNotes([...draft.notes, ...notes, ...made.notes]) };
}

const EMPTY: Note = {
  code: 'ITEM_EMPTY',
  field: 'NewsLines/HeadLine, ContentItem/DataContent',
  message:
    'The NewsItem has neither a headline (NewsLines/HeadLine) nor a text or a file (ContentItem), nor other items. Have it sent again, or take it out of the file.',
};
