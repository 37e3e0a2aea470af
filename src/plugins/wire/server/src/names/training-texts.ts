import type { Core } from '@strapi/strapi';
import { blockTexts, type Paragraph } from '../../../core/clean';
import { flagNotices } from '../../../core/disclaimers';
import { ENTITY_TYPES, linkEntities, type EntityType, type Linked } from '../../../core/entities';
import type { Knowledge } from '../../../core/pipeline';
import { overlaps } from '../../../core/span';
import { confirmedArticles, type ConfirmedArticle } from '../stores/confirmed-articles';
import { entityKey, findRecords, keyOf } from '../stores/find-records';
import { freshKnowledge } from '../stores/knowledge';
import { findRulings, NONE } from '../stores/name-rulings';
import { markText } from './mark-text';

/** The languages in which new names are found in texts: in others nobody knows what a text names besides what is known. */
const FINDS_NAMES = /^en\b/iu;

/**
 * Articles whose names editors have decided about, as lines of JSON (`id`, `language`, `text` with marks, see `markText`) for the tagger's training.
 *
 * Only texts of which nothing is unsure: every record that an article is linked to is confirmed and named in it, and every name that the link
 * stage finds in it is one of them or rejected. Legal notices are left out.
 */
export async function* trainingTexts(strapi: Core.Strapi): AsyncGenerator<string> {
  const knowledge = freshKnowledge(strapi);
  for await (const article of confirmedArticles(strapi)) {
    if (article.language && !FINDS_NAMES.test(article.language)) continue;
    const text = await markedText(strapi, article, await knowledge());
    if (text === undefined) continue;
    yield `${JSON.stringify({ id: article.documentId, language: article.language ?? 'en', text })}\n`;
  }
}

async function markedText(
  strapi: Core.Strapi,
  article: ConfirmedArticle,
  { notices, names }: Knowledge,
): Promise<string | undefined> {
  const whole = blockTexts(article.body).join('\n\n');
  const flags = flagNotices(whole, { removed: [], known: notices });
  const texts = paragraphsOf(blockTexts(article.body))
    .filter((paragraph) => !flags.some((flag) => overlaps(flag, paragraph)))
    .map((paragraph) => paragraph.text);
  if (texts.length === 0) return undefined;
  const text = texts.join('\n\n');
  const linked = linkEntities(text, {
    paragraphs: paragraphsOf(texts),
    known: names,
    language: article.language ?? 'en',
  });
  const numbers = await numbersOf(strapi, article, linked);
  return numbers && markText(text, linked, numbers);
}

/** Numbers for the entities that are marked; undefined when something is unsure. */
async function numbersOf(
  strapi: Core.Strapi,
  { documentId, links }: ConfirmedArticle,
  { entities }: Linked,
): Promise<(number | undefined)[] | undefined> {
  const records = await findRecords(strapi, entities);
  const forms = entities.map(({ type, name, aliases }) =>
    [name, ...aliases].map((form) => keyOf(type, form)),
  );
  const rulings = await findRulings(strapi, strapi.db.connection, new Set(forms.flat()), documentId);
  const numbered = new Map<string, number>();
  const numbers: (number | undefined)[] = [];
  for (const [i, entity] of entities.entries()) {
    const says = rulings.of(entity.type, forms[i]);
    if (says === NONE) {
      numbers.push(undefined);
      continue;
    }
    const found = records.get(entityKey(entity)) ?? [];
    const record = says ?? entity.known ?? (found.length === 1 ? found[0].documentId : undefined);
    if (record === undefined || !links[entity.type].has(record)) return undefined;
    numbers.push(numbered.get(record) ?? numbered.size + 1);
    numbered.set(record, numbers[i]!);
  }
  const isNamed = (type: EntityType) => [...links[type]].every((record) => numbered.has(record));
  return ENTITY_TYPES.every(isNamed) ? numbers : undefined;
}

/** Texts as paragraphs of what they make up with an empty line between them. */
function paragraphsOf(texts: readonly string[]): Paragraph[] {
  let at = 0;
  return texts.map((text) => {
    const start = at;
    at += text.length + '\n\n'.length;
    return { kind: 'paragraph', start, end: start + text.length, text, runs: [{ at: 0, start }] };
  });
}
