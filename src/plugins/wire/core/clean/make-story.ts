import type { WireItem } from '../item';
import { detectLanguage } from './detect-language';
import type { Labelled } from './label-blocks';
import { readCreditPhrase } from './read-credit';
import { readDateline } from './read-dateline';
import type { Paragraph, Removed, Story } from './story';

/** Paragraphs at each end in which an agency is looked for. */
const CREDITED = 3;
/** Code units of running text that tell the language. */
const SAMPLE = 800;

/**
 * Makes a story of what is kept and what is not: with the fields that the item lacks and that its lines, or its paragraphs, give.
 *
 * @param found what the lines gave that were taken out
 */
export function makeStory(
  item: WireItem,
  paragraphs: Paragraph[],
  removed: Removed[],
  found: Omit<Labelled, 'labels'>,
): Story {
  const opening = paragraphs.find(({ kind }) => kind === 'paragraph');
  const dateline = opening && readDateline(opening.text);
  const fields: Partial<Story> = {
    headline: found.headline,
    byline: found.byline,
    dateline: dateline?.dateline,
    credit: creditPhrase(paragraphs) ?? dateline?.credit ?? found.credit,
    language: item.language ? undefined : detectLanguage(sampleOf(paragraphs)),
    firstCreated: found.firstCreated,
  };
  const story: Story = { paragraphs, removed };
  for (const name of ['headline', 'byline', 'dateline', 'credit', 'language', 'firstCreated'] as const) {
    if (fields[name] !== undefined && item[name] === undefined) story[name] = fields[name];
  }
  return story;
}

function creditPhrase(paragraphs: readonly Paragraph[]): string | undefined {
  const ends = [...paragraphs.slice(0, CREDITED), ...paragraphs.slice(CREDITED).slice(-CREDITED)];
  for (const paragraph of ends) {
    const credit = readCreditPhrase(paragraph.text);
    if (credit) return credit;
  }
  return undefined;
}

/** Enough running text to tell the language by. */
function sampleOf(paragraphs: readonly Paragraph[]): string {
  let sample = '';
  for (const paragraph of paragraphs) {
    if (sample.length >= SAMPLE) break;
    if (paragraph.kind !== 'heading') sample += `${paragraph.text.slice(0, SAMPLE)}\n`;
  }
  return sample === '' && paragraphs.length > 0 ? paragraphs[0].text.slice(0, SAMPLE) : sample;
}
