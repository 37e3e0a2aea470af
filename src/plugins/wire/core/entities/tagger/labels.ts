import { LabelSet, type TypedSpan } from '../sequence/labels';

/** What the tagger tells apart. Places are told apart so that they are not taken for people or organizations. */
export const TAGGED_TYPES = ['person', 'organization', 'place', 'event'] as const;
export type TaggedType = (typeof TAGGED_TYPES)[number];

export const NAME_LABELS = new LabelSet(TAGGED_TYPES);

/** A name as the tagger sees it. */
export type TaggedSpan = TypedSpan<TaggedType>;
