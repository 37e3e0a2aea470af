import { shorten } from '../../../core/shorten';
import type { LockedNotice } from '../stores/notice-states';

/** Characters by which a notice is known again. */
const WORDS = 60;

/** A notice in messages: its id and first words. */
export const named = ({ documentId, state }: Pick<LockedNotice, 'documentId' | 'state'>): string =>
  `Notice ${documentId} (“${shorten(state.text, WORDS)}”):`;
