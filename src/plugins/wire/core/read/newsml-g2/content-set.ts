import type { Rendition } from '../../item';
import { findNitf, type NitfFindings } from '../nitf/find-nitf';
import { positive, present, renditionType } from '../nitf/nitf-media';
import type { BodyPart } from '../iptc/body-parts';
import { inlineContent } from '../iptc/inline-content';
import { knownLines, type KnownLines } from '../iptc/repeated';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/element';
import { descriptionsOf, type Description } from './content-meta';
import type { Draft } from './draft';

/** One of the forms in which an item has its content. */
interface Form {
  parts: BodyPart[];
  nitf?: NitfFindings;
  length: number;
  isMarkedUp: boolean;
  language?: string;
}

/**
 * Adds an item's content. What stands in one `contentSet` is the same content in several forms, so of texts the best one is taken (with markup rather than
 * without, unless the other says much more); files are renditions. Where there is no text in it, descriptions that are no summary are the text.
 */
export const findContent = (draft: Draft): void => {
  const descriptions = descriptionsOf(draft);
  const known = knownOf(draft, descriptions);
  const forms: Form[] = [];
  for (const set of childrenOf(draft.element, 'contentSet')) {
    for (const one of childrenOf(set)) {
      if (one.name === 'inlineXML' || one.name === 'inlineData') {
        const form = formOf(draft, one, known);
        if (form.length > 0 || form.nitf) forms.push(form);
      } else if (one.name === 'remoteContent') {
        findRemote(draft, one, descriptions);
      } else {
        draft.context.unknown.addElement(one, 'contentSet');
      }
    }
  }
  const best = bestOf(inLanguageOf(draft.language, forms));
  if (best) {
    draft.parts = best.parts;
    tellOthers(draft, forms, best);
    takeNitf(draft, best.nitf);
  }
  findDescriptions(draft, descriptions);
};

/** Of texts in several languages those in the item's own. */
const inLanguageOf = (language: string | undefined, forms: readonly Form[]): readonly Form[] => {
  const primary = (tag: string | undefined): string | undefined => tag?.toLowerCase().split('-')[0];
  const wanted = primary(language);
  const own = forms.filter((form) => primary(form.language) === wanted);
  return wanted !== undefined && own.length > 0 ? own : forms;
};

const bestOf = (forms: readonly Form[]): Form | undefined => {
  const longest = Math.max(0, ...forms.map(({ length }) => length));
  const whole = forms.filter(({ length }) => length * 1.3 + 100 >= longest);
  return whole.find(({ isMarkedUp }) => isMarkedUp) ?? whole[0];
};

function tellOthers(draft: Draft, forms: readonly Form[], best: Form): void {
  const others = forms.filter((form) => form !== best && form.length > 0);
  if (others.length === 0) return;
  draft.notes.push({
    code: 'ITEM_BODY_FORMS',
    field: 'contentSet',
    message: `The item has its content in ${others.length + 1} forms, of which one is read: ${best.parts[0]?.name ?? 'contentSet'}. The others are in the original.`,
  });
}

function takeNitf(draft: Draft, nitf: NitfFindings | undefined): void {
  if (!nitf) return;
  if (draft.authors.length === 0) draft.authors.push(...nitf.authors);
  draft.renditions.push(...nitf.renditions);
  draft.links.push(...nitf.links);
  draft.signals.push(...nitf.signals);
  draft.notes.push(...nitf.notes);
}

function formOf(draft: Draft, holder: XmlElement, known: KnownLines): Form {
  const name = `contentSet/${holder.name}`;
  const type = attributeOf(holder, 'contenttype');
  const { limits, zone, unknown } = draft.context;
  const encoding = attributeOf(holder, 'encoding') ?? attributeOf(holder, 'encodinguri');
  if (encoding && /base64/i.test(encoding)) {
    draft.notes.push(encoded(name, type, holder.line));
    return { parts: [], length: 0, isMarkedUp: false };
  }
  const inline = inlineContent(holder, { limits, name, known, ...(type ? { type } : {}) });
  const nitf = inline.nitf && findNitf(inline.nitf, draft.found, { prefix: `${name}/nitf/`, zone, unknown });
  const parts = nitf?.parts ?? inline.parts;
  draft.notes.push(...inline.notes);
  const length = parts.reduce((sum, part) => sum + lettersIn('html' in part ? part.html : part.text), 0);
  const language = attributeOf(holder, 'xml:lang') ?? attributeOf(childrenOf(holder)[0], 'xml:lang');
  return present<Form>({ parts, length, isMarkedUp: parts.some((part) => 'html' in part), nitf, language });
}

/** How much there is to read, tags left aside. */
const lettersIn = (text: string): number => text.replace(/<[^<>]{0,2000}>/g, ' ').replace(/\s+/g, '').length;

const encoded = (name: string, type: string | undefined, line: number): Draft['notes'][number] => ({
  code: 'ITEM_MEDIA_INSIDE',
  field: name,
  place: `line ${line}`,
  message: `The content${type ? ` (${type})` : ''} is a file written as base64 inside the document, and is not read: it stays in the original. Have it sent as a file with its address.`,
});

function findRemote(draft: Draft, element: XmlElement, descriptions: readonly Description[]): void {
  const href = attributeOf(element, 'href');
  const guid = attributeOf(element, 'residref');
  const mediaType = attributeOf(element, 'contenttype');
  if (!href) {
    if (guid) draft.links.push(present({ rel: 'alternate', guid, mediaType }));
    return;
  }
  const isMedia = draft.type !== undefined && /^(picture|graphic|video|audio)$/.test(draft.type);
  const caption =
    descriptions.find(({ role }) => role === 'caption') ??
    descriptions.find(({ role }) => role === undefined);
  draft.renditions.push(
    present<Rendition>({
      href,
      mediaType,
      type: renditionType(mediaType) ?? (isMedia ? (draft.type as Rendition['type']) : undefined),
      caption: isMedia ? caption?.text : undefined,
      width: positive(attributeOf(element, 'width')),
      height: positive(attributeOf(element, 'height')),
      size: positive(attributeOf(element, 'size')),
    }),
  );
}

/** A summary is the abstract; so is another description of an item that has a text. What describes pictures and films is their text. */
function findDescriptions(draft: Draft, descriptions: readonly Description[]): void {
  const hasBody = draft.parts.length > 0;
  const isPackage = draft.type === 'composite';
  const path = 'contentMeta/description';
  const summaries = descriptions.filter(({ isSummary }) => isSummary);
  const others = descriptions.filter(({ isSummary }) => !isSummary);
  if (!hasBody && !isPackage) {
    for (const { text, element } of summaries) draft.add('abstract', text, path, element);
    // What a picture shows, for those who do not see it, is no caption beside one.
    const isAlternative = ({ role }: Description): boolean => /^alt/.test(role ?? '');
    const captions = others.filter((one) => !isAlternative(one));
    if (captions.length > 0) for (const one of others.filter(isAlternative)) tellDescription(draft, one);
    draft.parts = (captions.length > 0 ? captions : others).map(({ text }) => ({ text, name: path }));
    return;
  }
  const rank = ({ isSummary, role }: Description): number => (isSummary ? 0 : role === undefined ? 1 : 2);
  const [first, ...more] = [...descriptions].sort((a, b) => rank(a) - rank(b));
  if (first) {
    // Before what embedded NITF calls its abstract.
    (draft.found.abstract ??= []).unshift({
      value: first.text,
      name: path,
      place: `line ${first.element.line}`,
    });
  }
  for (const one of more) if (one.text !== first.text) tellDescription(draft, one);
}

const tellDescription = (draft: Draft, { role, element }: Description): void =>
  draft.context.unknown.add(`<contentMeta/description${role ? ` role="${role}"` : ''}>`, element.line);

/** More than any name or note that stands over a story. */
const LONGEST_WORDS = 300;

/** What bodies repeat of an item's metadata. */
const knownOf = (draft: Draft, descriptions: readonly Description[]): KnownLines => {
  const meta = childOf(draft.element, 'contentMeta');
  const lines = ['headline', 'by', 'dateline', 'creditline', 'slugline']
    .flatMap((name) => childrenOf(meta, name))
    .map(wholeText);
  const words = ['itemMeta', 'contentMeta', 'rightsInfo']
    .flatMap((name) => childrenOf(draft.element, name))
    .flatMap((section) => childrenOf(section).filter(({ name }) => name !== 'description'))
    .flatMap((one) => [wholeText(one), ...childrenOf(one, 'name').map(wholeText)])
    .filter((text) => text.length <= LONGEST_WORDS);
  return knownLines({ lines, abstracts: descriptions.map(({ text }) => text), words });
};

const wholeText = (element: XmlElement): string =>
  element.children.filter((node) => typeof node === 'string').join('');
