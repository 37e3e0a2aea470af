import { blockTexts } from '../../../plugins/wire/core/clean/block-texts';
import type { FoundRow } from '../../search/articles-sql';
import { markWords, passage, textReader, type ReadText } from '../../search/highlight';
import type { Searched } from '../../search/index-ddl';
import type { SearchQuery } from '../../search/query';
import { FORMS } from '../../search/reading-sql';
import { wanted } from '../../search/tsquery';
import type { Connections } from '../connections';
import type { Reader } from '../reader';
import type { Allowed } from './allowed';

/** What a result shows of an article, as HTML without any meaning but that of `<mark>`. */
export interface Passages {
  headline?: string;
  snippet?: string;
}

/** Characters of a passage. */
const LENGTH = 240;
/** Characters of a body that are looked through for one. */
const LOOKED_THROUGH = 10_000;

/** The headlines, and the passages that answer best, of the articles of a page. */
export async function passagesOf(
  { connections }: Reader,
  rows: readonly FoundRow[],
  query: SearchQuery | undefined,
  { fields }: Allowed,
): Promise<Passages[]> {
  const asked = query?.all.flat().flatMap(({ words }) => words) ?? [];
  const readText = textReader(asked);
  const read = (field: Searched, text: string): ReadText => readText(fields.has(field) ? text : '');
  const texts = rows.map(({ config, headline, abstract, body }) => ({
    config,
    headline: read('headline', headline ?? ''),
    abstract: read('abstract', abstract ?? ''),
    body: read('body', blockTexts(body).join(' ').slice(0, LOOKED_THROUGH)),
  }));
  const found = await formsIn(connections, texts, query);
  return texts.map(({ config, headline, abstract, body }) => {
    const isFound = (word: string) => found.get(config)?.has(word) === true;
    const has = ({ words }: ReadText) => words.some(({ word }) => isFound(word));
    // The abstract was written to stand for the article.
    const shown = abstract.text !== '' && (has(abstract) || !has(body)) ? abstract : body;
    return {
      ...(fields.has('headline') && { headline: markWords(headline, isFound) }),
      ...(shown.text !== '' && { snippet: passage(shown, isFound, LENGTH) }),
    };
  });
}

interface Texts {
  config: string;
  headline: ReadText;
  abstract: ReadText;
  body: ReadText;
}

/** The words of these texts that the query finds, by configuration. */
async function formsIn(
  connections: Connections,
  texts: readonly Texts[],
  query: SearchQuery | undefined,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const likely = new Map<string, Set<string>>();
  const found = new Map<string, Set<string>>();
  for (const { config, headline, abstract, body } of texts) {
    const words = likely.get(config) ?? new Set();
    likely.set(config, words);
    for (const text of [headline, abstract, body]) for (const { word } of text.words) words.add(word);
  }
  const given = [...likely].flatMap(([config, words]) => [...words].map((word) => [config, word] as const));
  if (!query || given.length === 0) return found;
  const rows = await connections.rows(FORMS, [
    given.map(([config]) => config),
    given.map(([, word]) => word),
    wanted(query),
  ]);
  for (const [config, word] of rows) found.set(config!, (found.get(config!) ?? new Set()).add(word!));
  return found;
}
