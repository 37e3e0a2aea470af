export {
  countSightings,
  countsOf,
  EXAMPLES,
  uncountStories,
  type Counted,
  type Counts,
  type RecurringExample,
} from './count-sightings';
export { describeEvidence } from './describe-evidence';
export type { CarryingStory } from './distinct-stories';
export {
  flagRecurring,
  recurringFlag,
  RECURRING_PLACING,
  type RecurringKnowledge,
  type SourceRecurring,
} from './flag-recurring';
export { judge, nextLook, type RecurringEvidence } from './judge';
export { LOOKS, looksLike, type Looks } from './looks-like';
export { seenParagraphs } from './seen-paragraphs';
export { DEFAULT_RECURRING, recurringFields, recurringSettings, type RecurringSettings } from './settings';
export { POSITIONS, type Marks, type SeenParagraph, type Sighting } from './sighting';
export { RECURRING_STATES, VERDICTS, type RecurringState, type RecurringVerdict } from './states';
