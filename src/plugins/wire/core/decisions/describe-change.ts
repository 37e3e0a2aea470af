import { differences, type NoticeState } from './notice-state';

/** What a change is called in the history: `decided` when it is about the decision or the placement, else `changed`. */
export type ChangeAction = 'decided' | 'changed';

/** A change as the history keeps it: what was and what is, by field. Decision and placement are always there. */
export interface DescribedChange {
  action: ChangeAction;
  before: Partial<NoticeState>;
  after: Partial<NoticeState>;
}

/** Describes the change from one state to another; undefined when nothing differs. */
export function describeChange(before: NoticeState, after: NoticeState): DescribedChange | undefined {
  const fields = differences(before, after);
  if (fields.length === 0) return undefined;
  const told = [...new Set([...ALWAYS, ...fields])];
  return {
    action: ALWAYS.some((field) => fields.includes(field)) ? 'decided' : 'changed',
    before: pick(before, told),
    after: pick(after, told),
  };
}

const ALWAYS: (keyof NoticeState)[] = ['decision', 'placement'];

const pick = (state: NoticeState, fields: readonly (keyof NoticeState)[]): Partial<NoticeState> =>
  Object.fromEntries(fields.map((field) => [field, state[field]]));
