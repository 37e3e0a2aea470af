import type { Author, Rendition } from '../../item';
import { codeOf, elementInLanguage, nameOf, roleOf } from '../iptc/codes';
import { unescapedTwice } from '../iptc/escaped-twice';
import { plainLines } from '../iptc/plain-lines';
import { positive, present } from '../nitf/nitf-media';
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from '../xml/element';
import { assertedNames } from './asserts';
import type { Draft } from './draft';
import { inOneLanguage } from './rights';

const KNOWN = new Set(
  (
    'icon urgency contentCreated contentModified digitalSourceType located infoSource creator contributor audience altId ' +
    'userInteraction language keyword genre subject slugline headline by dateline creditline description contentMetaExtProperty'
  ).split(' '),
);

/** Natures of concepts that are places. */
const PLACE = /^(geo|poi|place|city|country|statprov|location|worldregion)/;

/** Adds what `contentMeta` has, but for descriptions, whose place depends on the content. */
export const findContentMeta = (draft: Draft): void => {
  const meta = childOf(draft.element, 'contentMeta');
  if (!meta) return;
  const { language } = draft;
  findHeadlines(draft, meta);
  const single = { by: 'byline', dateline: 'dateline', creditline: 'credit' } as const;
  for (const name of ['by', 'dateline', 'creditline'] as const) {
    const one = elementInLanguage(childrenOf(meta, name), language);
    // Before the provider's name, which is no credit line.
    if (one)
      (draft.found[single[name]] ??= []).unshift({
        value: plainLines(one),
        name: `contentMeta/${name}`,
        place: `line ${one.line}`,
      });
  }
  for (const one of childrenOf(meta, 'urgency'))
    draft.add('urgency', textOf(one), 'contentMeta/urgency', one);
  draft.add(
    'firstCreated',
    textOf(childOf(meta, 'contentCreated')),
    'contentMeta/contentCreated',
    childOf(meta, 'contentCreated'),
  );
  draft.add(
    'versionCreated',
    textOf(childOf(meta, 'contentModified')),
    'contentMeta/contentModified',
    childOf(meta, 'contentModified'),
  );
  findConcepts(draft, meta);
  for (const keyword of childrenOf(meta, 'keyword'))
    draft.add('keywords', wordsOf(textOf(keyword)), 'contentMeta/keyword', keyword);
  const slugline = elementInLanguage(childrenOf(meta, 'slugline'), language);
  draft.add('keywords', wordsOf(textOf(slugline)), 'contentMeta/slugline', slugline);
  for (const icon of childrenOf(meta, 'icon')) findIcon(draft, icon);
  for (const source of childrenOf(meta, 'digitalSourceType')) {
    // What a machine made, or mixed: readers may have to be told.
    const kind = nameOf(source, language) ?? codeOf(source, draft.catalog);
    const isMade = /algorithm|composite|synthetic|virtual|generat/i.test(
      codeOf(source, draft.catalog) ?? kind ?? '',
    );
    if (isMade)
      draft.add('editorialNote', `Digital source: ${kind}`, 'contentMeta/digitalSourceType', source);
  }
  for (const one of childrenOf(meta))
    if (!KNOWN.has(one.name)) draft.context.unknown.addElement(one, 'contentMeta');
};

/** A keyword as one: a comma in it parts nothing. */
const wordsOf = (text: string | undefined): { name: string }[] | undefined =>
  text === undefined ? undefined : [{ name: text }];

/** The main headline: without a role or with the main one, of the first rank, in the item's language. */
function findHeadlines(draft: Draft, meta: XmlElement): void {
  const headlines = inOneLanguage(childrenOf(meta, 'headline'), draft.language).filter(
    (one) => textOf(one) !== undefined,
  );
  const weight = (one: XmlElement): number => {
    const role = roleOf(one, 'role');
    const isMain = role === undefined || /^(main|headline|title|full|long|default)/.test(role);
    return (isMain ? 0 : 1000) + Math.min(Number(attributeOf(one, 'rank') ?? 1) || 1, 999);
  };
  const [main, ...others] = [...headlines].sort((a, b) => weight(a) - weight(b));
  if (!main) return;
  (draft.found.headline ??= []).unshift({
    value: unescapedTwice(textOf(main)!),
    name: 'contentMeta/headline',
    place: `line ${main.line}`,
  });
  for (const other of others) {
    if (textOf(other) === textOf(main)) continue;
    const mark = ['role', 'rank'].find((name) => attributeOf(other, name) !== undefined);
    draft.context.unknown.add(
      `<contentMeta/headline${mark ? ` ${mark}="${attributeOf(other, mark)}"` : ''}>`,
      other.line,
    );
  }
}

function findConcepts(draft: Draft, meta: XmlElement): void {
  const { catalog, language } = draft;
  const asserted = assertedNames(draft);
  const concept = (element: XmlElement): { code?: string; name?: string } | undefined => {
    const code = codeOf(element, catalog);
    const isLabel = !attributeOf(element, 'qcode') && !attributeOf(element, 'uri');
    const name =
      nameOf(element, language) ??
      (code === undefined ? undefined : asserted.get(code)) ??
      (isLabel ? code : undefined);
    return code === undefined && name === undefined
      ? undefined
      : present({ code: isLabel ? undefined : code, name });
  };
  const add = (
    field: 'subjects' | 'places' | 'genre' | 'language',
    element: XmlElement,
    path: string,
  ): void => {
    const found = concept(element);
    if (found) draft.add(field, [found], `contentMeta/${path}`, element);
  };
  for (const located of childrenOf(meta, 'located')) add('places', located, 'located');
  for (const subject of childrenOf(meta, 'subject')) {
    add(PLACE.test(roleOf(subject, 'type') ?? '') ? 'places' : 'subjects', subject, 'subject');
  }
  for (const genre of childrenOf(meta, 'genre')) add('genre', genre, 'genre');
  for (const name of ['creator', 'contributor'] as const) {
    for (const person of childrenOf(meta, name)) {
      const author = authorOf(person, concept(person)?.name, name === 'contributor' ? name : undefined);
      if (author) draft.authors.push(author);
    }
  }
  for (const source of childrenOf(meta, 'infoSource')) {
    draft.add('credit', concept(source)?.name, 'contentMeta/infoSource', source);
  }
}

function authorOf(
  person: XmlElement,
  name: string | undefined,
  role: string | undefined,
): Author | undefined {
  const contacts = [
    childOf(childOf(person, 'personDetails'), 'contactInfo'),
    childOf(childOf(person, 'organisationDetails'), 'contactInfo'),
  ];
  const email = contacts
    .map((contact) => textOf(childOf(contact, 'email')))
    .find((text) => text !== undefined);
  const uri = attributeOf(person, 'uri');
  const author = present<Author>({
    name,
    email,
    url: uri && /^https?:/.test(uri) ? uri : undefined,
    role:
      roleOf(person, 'role') ?? role ?? (childOf(person, 'organisationDetails') ? 'organisation' : undefined),
  });
  return author.name || author.email ? author : undefined;
}

function findIcon(draft: Draft, icon: XmlElement): void {
  const href = attributeOf(icon, 'href');
  if (!href) return;
  draft.renditions.push(
    present<Rendition>({
      href,
      mediaType: attributeOf(icon, 'contenttype'),
      type: 'picture',
      width: positive(attributeOf(icon, 'width')),
      height: positive(attributeOf(icon, 'height')),
    }),
  );
}

const SUMMARY = /summary|teaser|abstract|standfirst|lead|short|introduction/;

/** A description of the content, and whether it stands for the whole of it or tells what is in it. */
export interface Description {
  element: XmlElement;
  text: string;
  role?: string;
  isSummary: boolean;
}

export const descriptionsOf = (draft: Draft): Description[] =>
  inOneLanguage(childrenOf(childOf(draft.element, 'contentMeta'), 'description'), draft.language).flatMap(
    (element) => {
      const text = plainLines(element);
      const role = roleOf(element, 'role');
      return text === undefined
        ? []
        : [{ element, text, ...(role ? { role } : {}), isSummary: SUMMARY.test(role ?? '') }];
    },
  );

/** The languages of the content; the first is the one that counts. */
export const languageOf = (item: XmlElement): string | undefined => {
  const languages = childrenOf(childOf(item, 'contentMeta'), 'language');
  const plain = languages.find((one) => roleOf(one, 'role') === undefined) ?? languages[0];
  return attributeOf(plain, 'tag') ?? attributeOf(item, 'xml:lang');
};
