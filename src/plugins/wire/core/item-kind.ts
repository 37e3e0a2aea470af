import type { ItemType, WireItem } from './item';

/** The sorts of things that Copydesk keeps a record of. */
export type RecordType = 'person' | 'organization' | 'event';

const RECORDS: readonly ItemType[] = ['person', 'organization', 'event'];
const NO_STORIES: readonly ItemType[] = ['planning', 'place', 'concept'];

/**
 * What an item becomes: an article (`story`), a record of a person, an organization or an event, or `nothing`: plans, definitions of codes and
 * places, packages that only name other items.
 */
export const itemKind = ({ type = 'text', concept, text }: WireItem): 'story' | RecordType | 'nothing' => {
  if (RECORDS.includes(type)) return type as RecordType;
  if (NO_STORIES.includes(type) || concept !== undefined) return 'nothing';
  return type === 'composite' && text.trim() === '' ? 'nothing' : 'story';
};

/** Why nothing is made of an item, as a sentence for its receipt. */
export const whyNothing = ({ type, links = [] }: WireItem): string => {
  if (type === 'planning') {
    return 'It is a plan of what the agency will cover, and no story. The receipt keeps it as it came.';
  }
  if (type === 'composite') {
    return `It is a package of ${links.length} ${links.length === 1 ? 'item' : 'items'} and has no text of its own. The receipt keeps it as it came.`;
  }
  return 'It tells what a code or a place stands for; there is no record for that. The receipt keeps it as it came.';
};
