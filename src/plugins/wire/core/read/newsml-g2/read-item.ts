import type { Concept, ItemType, WireItem } from '../../item';
import { makeItem, type MappedItem } from '../fields/make-item';
import type { Note } from '../format-reader';
import { renditionsOf } from '../html/body-image';
import { applySignals } from '../iptc/apply-signals';
import { assembleBody, type BodyPart } from '../iptc/body-parts';
import { catalogOf } from '../iptc/codes';
import { bylineOf } from '../iptc/byline-of';
import { heedWords } from '../iptc/heed-words';
import { joinNotes } from '../iptc/join-notes';
import { uniqueNotes } from '../iptc/unique-notes';
import { ownFields } from '../nitf/find-nitf';
import { allAt, attributeOf, childOf, childrenOf, textOf, type XmlElement } from '../xml/element';
import { findCatalog } from './catalog-item';
import { findConcept } from './concept';
import { findContentMeta, languageOf } from './content-meta';
import { findContent } from './content-set';
import { Draft, type G2Context } from './draft';
import { findItemMeta } from './item-meta';
import { findPackage } from './package';
import { findPlanning } from './planning';
import { findRightsInfo } from './rights';

/** The children of an item that are read, or that tell nothing about a story. */
const KNOWN = new Set(
  (
    'catalogRef catalog hopHistory rightsInfo itemMeta contentMeta assert inlineRef derivedFrom derivedFromValue contentSet groupSet itemRef concept ' +
    'conceptSet newsCoverageSet catalogContainer schemeMeta'
  ).split(' '),
);

/**
 * Makes wire items of a NewsML-G2 item: one of a news, package, planning, concept or catalog item, one a concept of a knowledge item, one an event of a
 * news item that is a list of events.
 *
 * @param message the elements around it, whose header holds for all items in it
 */
export const readG2Item = (
  element: XmlElement,
  message: readonly XmlElement[],
  context: G2Context,
): MappedItem[] => {
  const header = message.map((one) => childOf(one, 'header')).find((one) => one !== undefined);
  const catalog = catalogOf([element, ...message, ...(header ? [header] : [])]);
  const draft = (): Draft => {
    const made = new Draft(element, catalog, context, languageOf(element));
    made.add('guid', attributeOf(element, 'guid'), '@guid', element);
    made.add('version', attributeOf(element, 'version'), '@version', element);
    made.add('language', made.language, 'contentMeta/language/@tag', element);
    findRightsInfo(made);
    findItemMeta(made);
    findContentMeta(made);
    made.add('versionCreated', textOf(childOf(header, 'sent')), 'header/sent', header);
    const priority = textOf(childOf(header, 'priority'));
    if (priority && /^[1-9]$/.test(priority)) made.add('urgency', priority, 'header/priority', header);
    return made;
  };
  for (const child of childrenOf(element)) {
    if (!KNOWN.has(child.name)) context.unknown.addElement(child, element.name);
  }
  const concepts = conceptsOf(element);
  if (concepts.length > 0) {
    const base = draft();
    return concepts.map((one, i) => readConcept(base.copy(), one, i, concepts.length));
  }
  const single = draft();
  if (element.name === 'packageItem') findPackage(single);
  if (element.name === 'planningItem') findPlanning(single);
  if (element.name === 'catalogItem') findCatalog(single);
  else if (single.parts.length === 0) findContent(single);
  return [finish(single)];
};

/** The concepts of a concept or knowledge item, the events of a list of them. */
const conceptsOf = (element: XmlElement): XmlElement[] => {
  if (element.name === 'conceptItem') return childrenOf(element, 'concept');
  if (element.name === 'knowledgeItem') return allAt(element, 'conceptSet/concept');
  return element.name === 'newsItem'
    ? [
        ...allAt(element, 'contentSet/inlineXML/events/event'),
        ...allAt(element, 'contentSet/inlineXML/event'),
      ]
    : [];
};

/** A concept goes by its own name and code; the item around it says who sends it and when. */
function readConcept(draft: Draft, element: XmlElement, index: number, count: number): MappedItem {
  const { type, concept, code, further } = findConcept(draft, element);
  const { found } = draft;
  const own = found.headline?.filter(({ name }) => name === `${element.name}/name`) ?? [];
  found.headline = own.length > 0 || count > 1 ? own : found.headline;
  const guid = attributeOf(draft.element, 'guid');
  if (draft.element.name !== 'conceptItem' || count > 1) {
    const itself = code ?? (guid && `${guid}#${index + 1}`);
    if (itself) found.guid = [{ value: itself, name: code ? `${element.name}/conceptId` : '@guid' }];
  }
  const sameAs = [
    ...new Set([...concept.sameAs, ...(guid && draft.element.name === 'conceptItem' ? [guid] : [])]),
  ];
  const texts = [concept.definition, ...further].filter((text) => text !== undefined);
  draft.parts = texts.map((text): BodyPart => ({ text, name: `${element.name}/definition` }));
  draft.type = type;
  return finish(draft, { ...concept, sameAs });
}

function finish(draft: Draft, concept?: Concept): MappedItem {
  const { found } = draft;
  joinNotes(found, 'usageTerms');
  joinNotes(found, 'copyrightNotice');
  const { body, images, notes } = assembleBody(draft.parts);
  const signals = applySignals(heedWords(found, draft.signals, body.text), found);
  joinNotes(found, 'editorialNote');
  const renditions = [...draft.renditions, ...renditionsOf(images, draft.renditions)];
  const own: Partial<WireItem> = ownFields({
    authors: draft.authors,
    links: draft.links,
    renditions,
    signals,
  });
  const type = draft.type === 'text' ? undefined : draft.type;
  const made = makeItem(found, body, {
    own: {
      ...own,
      ...(type ? { type } : {}),
      ...(concept ? { concept } : {}),
      ...bylineOf(found, draft.authors),
      textForm: 'body',
    },
    authorsPath: 'contentMeta/creator',
    zone: draft.context.zone,
    place: `line ${draft.element.line}`,
    mayBeEmpty: true,
    empty: () => emptyNote(draft.element.name, type),
  });
  return { ...made, notes: uniqueNotes([...draft.notes, ...notes, ...made.notes]) };
}

const emptyNote = (name: string, type: ItemType | undefined): Note => ({
  code: 'ITEM_EMPTY',
  field: 'contentMeta/headline, contentSet',
  message: `The ${name}${type ? ` (${type})` : ''} has neither a headline (contentMeta/headline, itemMeta/title) nor a text or a file (contentSet), nor other items. Have it sent again, or take it out of the file.`,
});
