import type { ItemLink, ItemType, Rendition } from '../../item';
import { codeOf, codeOfUri, inLanguage, nameOf, roleOf, standardCode, wordOf } from '../iptc/codes';
import { plainLines } from '../iptc/plain-lines';
import { signalOf } from '../iptc/signals';
import { present } from '../nitf/nitf-media';
import { attributeOf, childOf, childrenOf, rawTextOf, textOf, type XmlElement } from '../xml/element';
import type { Draft } from './draft';

/** What IPTC's natures of items (ninat, cinat, plinat) are called here. */
const TYPES: Record<string, ItemType> = {
  text: 'text',
  picture: 'picture',
  photo: 'picture',
  image: 'picture',
  graphic: 'graphic',
  animated: 'video',
  video: 'video',
  audio: 'audio',
  composite: 'composite',
  newscoverage: 'planning',
};

export const itemTypeOf = (code: string | undefined): ItemType | undefined =>
  code === undefined ? undefined : TYPES[wordOf(code)];

const KNOWN = new Set(
  (
    'itemClass provider versionCreated firstCreated embargoed pubStatus role fileName generator profile service title edNote memberOf ' +
    'instanceOf signal altRep deliverableOf hash expires origRep incomingFeedId link itemMetaExtProperty metadataCreator'
  ).split(' '),
);

/** Adds what `itemMeta` has: dates, embargo, status, notes to editors, signals, links. */
export const findItemMeta = (draft: Draft): void => {
  const meta = childOf(draft.element, 'itemMeta');
  const { catalog, language } = draft;
  const path = 'itemMeta/';
  draft.type = itemTypeOf(codeOf(childOf(meta, 'itemClass'), catalog));
  for (const name of ['versionCreated', 'firstCreated', 'expires'] as const) {
    for (const one of childrenOf(meta, name)) draft.add(name, textOf(one), `${path}${name}`, one);
  }
  for (const one of childrenOf(meta, 'embargoed')) {
    // Without a date: until the provider says otherwise (NewsML-G2 Guide, "embargoed").
    draft.add('embargoed', textOf(one) ?? true, `${path}embargoed`, one);
  }
  for (const one of childrenOf(meta, 'pubStatus')) {
    draft.add('pubStatus', codeOf(one, catalog) ?? nameOf(one) ?? textOf(one), `${path}pubStatus`, one);
  }
  draft.add(
    'headline',
    inLanguage(childrenOf(meta, 'title'), language),
    `${path}title`,
    childOf(meta, 'title'),
  );
  draft.add('credit', providerName(childOf(meta, 'provider'), draft), `${path}provider`);
  for (const signal of childrenOf(meta, 'signal')) {
    const told = signalOf(codeOf(signal, catalog) ?? textOf(signal) ?? '');
    if (told) draft.signals.push(told);
  }
  for (const note of childrenOf(meta, 'edNote')) findEdNote(draft, note, `${path}edNote`);
  for (const link of childrenOf(meta, 'link')) findLink(draft, link);
  for (const one of childrenOf(meta))
    if (!KNOWN.has(one.name)) draft.context.unknown.addElement(one, 'itemMeta');
};

/** By its name, or as IPTC's list of providers calls it (`nprov:AFP`). */
const providerName = (provider: XmlElement | undefined, { catalog, language }: Draft): string | undefined =>
  nameOf(provider, language) ??
  attributeOf(provider, 'literal') ??
  /^nprov:(\S+)$/.exec(codeOf(provider, catalog) ?? '')?.[1];

function findEdNote(draft: Draft, note: XmlElement, path: string): void {
  const text = plainLines(note);
  if (text === undefined) return;
  const role = roleOf(note, 'role');
  draft.add('editorialNote', text, path, note);
  const signal = role && signalOf(role);
  if (signal) draft.signals.push(signal);
}

/** Another item or a page; a picture or film that is linked to with its address comes with the story. */
function findLink(draft: Draft, element: XmlElement): void {
  const link = linkOf(draft, element);
  const rel = roleOf(element, 'rel') ? relationOf(draft, element) : 'related';
  if (link.href || link.guid) draft.links.push({ rel, ...link });
  const type = itemTypeOf(codeOf(childOf(element, 'itemClass'), draft.catalog));
  if (link.href && (type === 'picture' || type === 'graphic' || type === 'video' || type === 'audio')) {
    const { href, title, mediaType } = link;
    draft.renditions.push(present<Rendition>({ href, type, headline: title, mediaType }));
  }
}

const relationOf = (draft: Draft, element: XmlElement): string => {
  const qcode = attributeOf(element, 'rel');
  const code = qcode ? standardCode(qcode, draft.catalog) : codeOfUri(attributeOf(element, 'reluri')!);
  return code.startsWith('irel:') ? code.slice(5) : code;
};

/** What a reference to another item says of it (`link`, `itemRef`, `conceptRef`, `deliveredItemRef`). */
export const linkOf = (draft: Draft, element: XmlElement): ItemLink => {
  const residref =
    attributeOf(element, 'residref') ?? attributeOf(element, 'guidref') ?? attributeOf(element, 'qcode');
  const title =
    inLanguage(childrenOf(element, 'title'), draft.language) ??
    inLanguage(childrenOf(element, 'headline'), draft.language) ??
    nameOf(element, draft.language);
  return present<ItemLink>({
    href: attributeOf(element, 'href') ?? attributeOf(element, 'persistidref'),
    guid: residref,
    title:
      title ?? (rawTextOf(element).trim() && childrenOf(element).length === 0 ? textOf(element) : undefined),
    mediaType: attributeOf(element, 'contenttype'),
  });
};
