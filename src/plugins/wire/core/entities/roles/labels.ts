import { LabelSet } from '../sequence/labels';

/** Words that say what somebody is. */
export const ROLE_LABELS = new LabelSet(['role']);
