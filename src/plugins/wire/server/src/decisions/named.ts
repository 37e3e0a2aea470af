import { shorten } from '../../../core/shorten';
import type { LockedNotice } from '../stores/notice-states';

/** Characters by which a notice is known again. */
const WORDS = 60;

/** The first words of a notice. */
export const wordsOf = ({ state }: Pick<LockedNotice, 'state'>): string => shorten(state.text, WORDS);

/** A notice in messages: its id and first words. */
export const named = (notice: Pick<LockedNotice, 'documentId' | 'state'>): string =>
  `Notice ${notice.documentId} (“${wordsOf(notice)}”):`;
