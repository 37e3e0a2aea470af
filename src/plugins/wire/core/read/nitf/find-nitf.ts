import type { Author, ItemLink, Rendition, Signal, WireItem } from '../../item';
import { addFound, type FoundFields } from '../fields/found-fields';
import { readEmbargoLine } from '../fields/text-signals-embargo';
import type { Note } from '../format-reader';
import type { BodyPart } from '../iptc/body-parts';
import { comparable } from '../iptc/repeated';
import {
  attributeOf,
  childOf,
  childrenOf,
  descendants,
  firstAt,
  textOf,
  type XmlElement,
} from '../xml/element';
import type { Ununderstood } from '../xml/ununderstood';
import { findBodyHead, nitfBody } from './nitf-body';
import { findDocData, timeOf } from './nitf-docdata';
import { nitfRenditions } from './nitf-media';
import { findMetas } from './nitf-metas';
import { findTObjects } from './nitf-tobject';

/** What an NITF story has beside its plain fields. */
export interface NitfFindings {
  parts: BodyPart[];
  authors: Author[];
  renditions: Rendition[];
  links: ItemLink[];
  signals: Signal[];
  notes: Note[];
}

export interface FindNitfOptions {
  /** Before the paths of fields, where the story is inside another document. */
  prefix?: string;
  zone?: string;
  unknown?: Ununderstood;
}

const IN_HEAD = new Set('title meta tobject docdata pubdata revision-history iim'.split(' '));
const IN_DOCDATA = new Set(
  (
    'doc-id urgency date.issue date.release date.expire doc.copyright doc.rights ed-msg correction key-list du-key fixture series doc-scope evloc ' +
    'identified-content del-list'
  ).split(' '),
);
const IN_BODY_HEAD = new Set('hedline note rights byline distributor dateline abstract series'.split(' '));

/**
 * Adds to what was found all that an NITF story says of itself (NITF 3.x, iptc.org/standards/nitf), and gives its text, pictures, authors,
 * links and signals.
 */
export const findNitf = (
  nitf: XmlElement,
  found: FoundFields,
  options: FindNitfOptions = {},
): NitfFindings => {
  const { prefix = '', zone, unknown } = options;
  const head = childOf(nitf, 'head');
  const body = childOf(nitf, 'body');
  const docdata = childOf(head, 'docdata');
  const bodyHead = childOf(body, 'body.head');
  const top = findBodyHead(bodyHead, found, `${prefix}body/body.head/`);
  addFound(found, 'headline', textOf(childOf(head, 'title')), `${prefix}head/title`);
  findRevisions(head, found, `${prefix}head/`, zone);
  const { links, signals } = findDocData(docdata, found, `${prefix}head/docdata/`, zone);
  const signal = findTObjects(childrenOf(head, 'tobject'), found, `${prefix}head/tobject`);
  findPublication(head, found, `${prefix}head/`);
  const storyDate = attributeOf(firstAt(bodyHead, 'dateline/story.date'), 'norm');
  addFound(found, 'firstCreated', storyDate, `${prefix}body/body.head/dateline/story.date/@norm`);
  for (const attribute of ['xml:lang', 'lang', 'baselang']) {
    addFound(found, 'language', attributeOf(nitf, attribute), `${prefix}@${attribute}`);
  }
  addFound(
    found,
    'language',
    attributeOf(body, 'xml:lang') ?? attributeOf(body, 'lang'),
    `${prefix}body/@lang`,
  );
  const metas = findMetas(head, found, `${prefix}head/`);
  const leads: string[] = [];
  for (const line of withoutSaid(top.subheadlines, found)) {
    if (readEmbargoLine(line) === undefined) leads.push(line);
    else addFound(found, 'editorialNote', line, `${prefix}body/body.head/hedline/hl2`);
  }
  if (!found.abstract) addFound(found, 'abstract', leads.join('\n'), `${prefix}body/body.head/hedline/hl2`);
  // There is no place beside an abstract for it, and it is no part of the text.
  else if (leads.length > 0) unknown?.add('<body/body.head/hedline/hl2>', childOf(bodyHead, 'hedline')?.line);
  const { parts, authors, deskNotes } = nitfBody(body, `${prefix}body/`);
  for (const note of deskNotes) addFound(found, 'editorialNote', note, `${prefix}body//note`);
  if (unknown) {
    for (const meta of metas) unknown.add(`<meta name="${meta.attributes.name ?? ''}">`, meta.line);
    reportUnknown(head, IN_HEAD, 'head', unknown);
    reportUnknown(docdata, IN_DOCDATA, 'head/docdata', unknown);
    reportUnknown(bodyHead, IN_BODY_HEAD, 'body/body.head', unknown);
  }
  return {
    parts,
    authors: [...top.authors, ...authors],
    renditions: body ? nitfRenditions(body) : [],
    links,
    signals: [...signals, ...(signal ? [signal] : [])],
    notes: body ? embeddedMedia(body, `${prefix}body`) : [],
  };
};

/** When the story was last revised, and what was said about it. */
function findRevisions(
  head: XmlElement | undefined,
  found: FoundFields,
  path: string,
  zone: string | undefined,
): void {
  const revisions = childrenOf(head, 'revision-history');
  const dates = revisions.map((one) => attributeOf(one, 'norm')).filter((norm) => norm !== undefined);
  // ISO 8601 dates of one agency sort as text.
  const last = dates.sort().pop();
  const issue = childOf(childOf(head, 'docdata'), 'date.issue');
  // A version is issued after its last change where it is dated anew, and before where it keeps the story's date.
  const isDatedAnew = timeOf(last, zone) < timeOf(attributeOf(issue, 'norm'), zone);
  if (!isDatedAnew) addFound(found, 'versionCreated', last, `${path}revision-history/@norm`);
  for (const one of revisions) {
    addFound(found, 'editorialNote', attributeOf(one, 'comment'), `${path}revision-history/@comment`);
  }
}

function findPublication(head: XmlElement | undefined, found: FoundFields, path: string): void {
  for (const pubdata of childrenOf(head, 'pubdata')) {
    const date = attributeOf(pubdata, 'date.publication');
    addFound(found, 'firstCreated', date, `${path}pubdata/@date.publication`);
    addFound(found, 'versionCreated', date, `${path}pubdata/@date.publication`);
    const reference = attributeOf(pubdata, 'ex-ref');
    if (reference && /^https?:/i.test(reference))
      addFound(found, 'canonicalUrl', reference, `${path}pubdata/@ex-ref`);
    addFound(found, 'keywords', attributeOf(pubdata, 'position.section'), `${path}pubdata/@position.section`);
  }
}

/** Subheadlines but for those that only repeat a keyword or the headline. */
const withoutSaid = (lines: readonly string[], found: FoundFields): string[] => {
  const said = [...(found.keywords ?? []), ...(found.headline ?? [])].map(({ value }) =>
    typeof value === 'string' ? comparable(value) : undefined,
  );
  return lines.filter((line) => !said.includes(comparable(line)));
};

const reportUnknown = (
  parent: XmlElement | undefined,
  known: ReadonlySet<string>,
  path: string,
  unknown: Ununderstood,
): void => {
  for (const child of childrenOf(parent)) if (!known.has(child.name)) unknown.addElement(child, path);
};

/** Pictures inside the document itself are not taken out of it. */
function embeddedMedia(body: XmlElement, field: string): Note[] {
  const [first] = [...descendants(body, 'media-object')].filter((one) => textOf(one) !== undefined);
  return first
    ? [
        {
          code: 'ITEM_MEDIA_INSIDE',
          field: `${field}//media-object`,
          place: `line ${first.line}`,
          message:
            'A picture or another file is inside the document as text, and is not read: it stays in the original. Have it sent as a file with its address.',
        },
      ]
    : [];
}

/** What of the findings goes into an item as it is; lists that are empty are left out. */
export const ownFields = (findings: {
  authors: readonly Author[];
  renditions: readonly Rendition[];
  links: readonly ItemLink[];
  signals: readonly Signal[];
}): Partial<WireItem> => {
  const unique = <T>(list: readonly T[]): T[] | undefined => {
    const all = new Map(list.map((one) => [JSON.stringify(one), one]));
    return all.size > 0 ? [...all.values()] : undefined;
  };
  return {
    authors: unique(findings.authors),
    renditions: unique(findings.renditions),
    links: unique(findings.links),
    signals: unique(findings.signals),
  };
};
