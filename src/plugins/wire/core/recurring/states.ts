/**
 * The life of a paragraph that recurs.
 * - `counted`: nobody is asked about it
 * - `proposed`: it awaits an editor
 * - `notice`: it is a legal notice; what becomes of it is decided as for every notice
 * - `chrome`: it is furniture, and goes
 * - `rejected`: it is neither, and is not proposed again
 */
export const RECURRING_STATES = ['counted', 'proposed', 'notice', 'chrome', 'rejected'] as const;
export type RecurringState = (typeof RECURRING_STATES)[number];

/** An editor's word on a paragraph. */
export const VERDICTS = ['notice', 'chrome', 'rejected'] as const;
export type RecurringVerdict = (typeof VERDICTS)[number];
