import { shorten } from '../../../core/shorten';
import type { LockedNotice } from '../stores/notice-states';

/** Characters by which a notice is known again: in a sentence, and in a list beside others that begin alike. */
const WORDS = 60;
const LISTED_WORDS = 120;

/** The first words of a notice, for a list. */
export const wordsOf = ({ state }: Pick<LockedNotice, 'state'>): string => shorten(state.text, LISTED_WORDS);

/** A notice in messages: its id and first words. */
export const named = (notice: Pick<LockedNotice, 'documentId' | 'state'>): string =>
  `Notice ${notice.documentId} (“${shorten(notice.state.text, WORDS)}”):`;
