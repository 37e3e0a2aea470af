import type { FoundFields } from '../fields/found-fields';
import { findNitf } from '../nitf/find-nitf';
import { htmlText } from '../html/html-text';
import type { BodyPart } from '../iptc/body-parts';
import { inlineContent } from '../iptc/inline-content';
import { knownLines } from '../iptc/repeated';
import { attributeOf, childOf } from '../xml/element';
import type { Draft } from './draft';
import { componentOf, dataOf, formalNameOf, isEquivalents, mimeOf, type Piece } from './pieces';

const BODY = /^(|main|body|text|article|story|content|bodytext|maintext|mainarticle|news)$/;
const ABSTRACT = /^(abstract|summary|lead|lede|intro|introduction|standfirst|subheadline|subhead|teaser)/;

/** Roles of components that are pictures, in which a text is what is said under them. */
const PICTURE = /^(main)?(photo|picture|image|graphic|infographic)s?$/;

/** What a piece of text is of an item. */
export const placeOf = ({ role }: Piece): 'headline' | 'abstract' | 'caption' | 'body' | 'further' => {
  if (/^(headline|title)$/.test(role)) return 'headline';
  if (/caption/.test(role) || PICTURE.test(role)) return 'caption';
  if (ABSTRACT.test(role)) return 'abstract';
  return BODY.test(role) ? 'body' : 'further';
};

/** A piece of text that has been read. */
export interface ReadText {
  piece: Piece;
  parts: BodyPart[];
  text: string;
}

/** Reads a piece of text. An NITF story in it has fields of its own, which are added to what was found. */
export const readText = (draft: Draft, piece: Piece): ReadText => {
  const { content, role } = piece;
  const data = dataOf(content)!;
  const name = `ContentItem${role ? `[${role}]` : ''}/DataContent`;
  const { limits, zone, unknown } = draft.context;
  const encoding =
    formalNameOf(childOf(content, 'Encoding'), 'Notation') ??
    attributeOf(childOf(content, 'Encoding'), 'Notation');
  if (encoding && /base64/i.test(encoding)) {
    draft.notes.push({
      code: 'ITEM_MEDIA_INSIDE',
      field: name,
      place: `line ${content.line}`,
      message:
        'The content is written as base64 inside the document, and is not read: it stays in the original. Have it sent as text.',
    });
    return { piece, parts: [], text: '' };
  }
  const said = (...fields: (keyof FoundFields)[]): string[] =>
    fields.flatMap((field) => draft.found[field] ?? []).map(({ value }) => String(value));
  const lines = said('headline', 'byline', 'dateline', 'credit', 'copyrightNotice');
  const type = [mimeOf(content), formalNameOf(content, 'Format')]
    .filter((one) => one !== undefined)
    .join(' ');
  const inline = inlineContent(data, {
    limits,
    name,
    known: knownLines({ lines, abstracts: said('abstract') }),
    type,
  });
  draft.notes.push(...inline.notes);
  if (!inline.nitf) return { piece, parts: inline.parts, text: wordsOf(inline.parts) };
  const found = findNitf(inline.nitf, draft.found, { prefix: `${name}/nitf/`, zone, unknown });
  draft.authors.push(...found.authors);
  draft.renditions.push(...found.renditions);
  draft.links.push(...found.links);
  draft.signals.push(...found.signals);
  draft.notes.push(...found.notes);
  return { piece, parts: found.parts, text: wordsOf(found.parts) };
};

export const wordsOf = (parts: readonly BodyPart[]): string =>
  parts
    .map((part) => ('html' in part ? htmlText(part.html) : part.text))
    .join('\n\n')
    .trim();

/**
 * Leaves of texts that are the same in several forms the best: with markup rather than without. They are the same where their component says so
 * (`EquivalentsList`), or where they stand in one component and are about as long.
 */
export const withoutEquivalents = (texts: readonly ReadText[]): ReadText[] => {
  const kept: ReadText[] = [];
  for (const text of texts) {
    // Forms of the same text are beside each other.
    const from = Math.max(0, kept.length - FORMS);
    const at = kept.slice(from).findIndex((other) => areEquivalent(other, text));
    if (at < 0) kept.push(text);
    else if (rank(text) > rank(kept[from + at])) kept[from + at] = text;
  }
  return kept;
};

/** Forms that one text comes in. */
const FORMS = 20;

const rank = ({ parts, text }: ReadText): number =>
  (parts.some((part) => 'html' in part) ? 1 : 0) + (text === '' ? -2 : 0);

function areEquivalent(a: ReadText, b: ReadText): boolean {
  const list = [...a.piece.chain].reverse().find(isEquivalents);
  if (list && b.piece.chain.includes(list)) return true;
  if (componentOf(a.piece) !== componentOf(b.piece)) return false;
  const [short, long] = [a.text.length, b.text.length].sort((x, y) => x - y);
  return short >= long * 0.7;
}
