import type { Paragraph } from '../clean/story';
import type { Span } from '../span';
import { applyKnown } from './apply-known';
import { applyTags } from './apply-tags';
import { dropWorks } from './drop-works';
import { wordsByCase, findByRules } from './find-by-rules';
import { groupEntities } from './group-entities';
import type { Line, Words } from './line';
import { linkRoles } from './link-roles';
import type { Linked } from './mention';
import type { NameIndex } from './known';
import { proposeSame } from './propose-same';
import { readLine } from './read-line';
import { linkPosts, type RoleWeights } from './roles/link-posts';
import { roleWeights } from './roles/weights';
import { applySupplied } from './supplied/apply-supplied';
import { giveSuppliedRoles } from './supplied/give-supplied-roles';
import type { Supplied } from './supplied/supplied';
import { findInHeadings, findShortForms, shortForms } from './repeat-names';
import { findSeats } from './seats';
import { findShortOrganizations } from './short-organizations';
import type { Weights } from './sequence/weights';
import { tagLines } from './tagger';

export interface LinkContext {
  /** The article's paragraphs; nothing outside them is looked at. */
  paragraphs: Paragraph[];
  /** Stretches of the item's text in which nothing is a name: the disclaimers. */
  skip?: Span[];
  /** The newsroom's own names, from `buildNameIndex`. */
  known?: NameIndex;
  /** BCP 47. The rules know English; in another language only known names, and those that are supplied, are linked. */
  language?: string;
  /** Turns "last year" into a year. */
  publishedYear?: number;
  /** Other weights than those that are shipped: for training and measuring. */
  weights?: { names?: Weights; roles?: RoleWeights };
  /** What another extractor found in `articleText(paragraphs)`, in any language. */
  supplied?: Supplied;
  /** How many new names the article may bring; `MAX_NEW_NAMES` when left out. */
  newNames?: number;
}

/**
 * Finds the people, organizations and events that an article names, puts their mentions together, and reads people's roles.
 *
 * New names are found by rules over capitals, titles and head nouns and by the tagger; known names win over what they overlap. Places are
 * never given back. Nothing is taken from `skip`, and no more than `newNames` new names from one article.
 *
 * @param text The item's whole text; the offsets of the result are into it, UTF-16 code units.
 * @returns Mentions sorted by place, none overlapping another, each within one paragraph.
 */
export const linkEntities = (text: string, context: LinkContext): Linked => {
  const { lines } = linesWithNames(context);
  if (isEnglish(context)) linkPosts(lines, context.weights?.roles ?? roleWeights());
  if (context.supplied) giveSuppliedRoles(lines, context.supplied);
  const linked = groupEntities(text, lines, context.newNames);
  proposeSame(linked.entities);
  return linked;
};

/** The article's lines with their names, and what the rules say of people's roles: what roles are read from. */
export const linesWithNames = (context: LinkContext): { lines: Line[] } => {
  const { lines, words } = linesWithRules(context);
  if (isEnglish(context)) {
    applyTags(lines, tagLines(lines, words.lower, context.weights?.names));
    dropWorks(lines);
  }
  if (context.supplied) applySupplied(lines, context.supplied);
  if (isEnglish(context)) for (const line of lines) findSeats(line);
  if (context.known && context.known.size > 0) applyKnown(lines, context.known, context.language);
  // Once more: names that only the tagger or the newsroom knows have short forms as well.
  findAllShortForms(lines, words);
  findShortOrganizations(lines);
  findInHeadings(lines);
  for (const line of lines) linkRoles(line);
  return { lines };
};

/** The article's lines with what the rules find in them: what the tagger starts from, and is trained on. */
export const linesWithRules = (context: LinkContext): { lines: Line[]; words: Words } => {
  const pages = context.paragraphs.map((paragraph) => readLine(paragraph, context.skip ?? []));
  const lines = pages.map((page) => page.line);
  const words = wordsByCase(lines);
  if (isEnglish(context)) {
    findByRules(pages, words, context.publishedYear);
    findAllShortForms(lines, words);
  }
  return { lines, words };
};

const findAllShortForms = (lines: Line[], words: Words): void => {
  const forms = shortForms(lines);
  for (const line of lines) findShortForms(line, forms, words);
};

const isEnglish = ({ language }: LinkContext): boolean => !language || /^en\b/iu.test(language);
