import type { Processed } from '../../../../core/pipeline';
import { shorten } from '../../../../core/shorten';
import type { KillAlertBasis } from '../../../../shared/constants';
import type { KilledStorySummary } from '../../../../shared/contracts/kill-alerts';

/** A story that its source has taken back. */
export interface KilledStory extends KilledStorySummary {
  /** documentId in the ledger. */
  story: string;
}

/** An article that says what a killed story said, or nearly so. */
export interface LikeArticle {
  /** documentId. */
  article: string;
  headline?: string;
  basis: KillAlertBasis;
  /** From 0.5 to 1. */
  share: number;
  isPublished: boolean;
}

/** What the ledger keeps of a kill. */
export interface Kill {
  /** What the killed story was called. */
  headline?: string;
  /** Why it was killed, in the words of the kill. */
  words?: string;
  /** Of these, what is for readers, too. */
  reason?: string;
  /** What readers knew it by, when it was taken from them; absent of what they have not seen. */
  seen?: { article: string; slug?: string };
}

/** Characters. */
const WORDS = 500;

/**
 * What a kill says: its note to the editors, its headline and its text, as far as they are not those of the story that it takes back.
 *
 * @param killed what the story was called, and whether the kill has its text
 */
export function wordsOf(
  { item, story }: Pick<Processed, 'item' | 'story'>,
  killed: { headline?: string; hasItsText: boolean },
): string | undefined {
  const text = killed.hasItsText ? '' : story.paragraphs.map((paragraph) => paragraph.text).join(' ');
  const headline = item.headline === killed.headline ? undefined : item.headline;
  const parts = [item.editorialNote, headline, text].filter((part) => part?.trim());
  return parts.length > 0 ? shorten([...new Set(parts)].join(' – '), WORDS) : undefined;
}

/**
 * What a kill says to readers: its headline and its text, as far as they do not say again what is taken back. Its note is for editors.
 *
 * @param killed what the story was called, and its text
 */
export function readersReason(
  { item, story }: Pick<Processed, 'item' | 'story'>,
  killed: { headline?: string; text: string },
): string | undefined {
  const said = plain(`${killed.headline ?? ''} ${killed.text}`);
  const isNew = (part: string): boolean => {
    const words = plain(part);
    const repeats = killed.headline !== undefined && words.includes(plain(killed.headline));
    return words !== '' && !repeats && !said.includes(words);
  };
  const parts = [item.headline ?? '', ...story.paragraphs.map(({ text }) => text)].filter(isNew);
  return parts.length > 0 ? shorten([...new Set(parts)].join(' – '), WORDS) : undefined;
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** A share without the digits that mean nothing: what is kept of pairs has half as many as what is computed. */
export const roundShare = (share: number): number => Math.round(share * 1e4) / 1e4;
