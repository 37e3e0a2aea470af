import { LOOKS, type Looks } from '../../../core/recurring/looks-like';
import { RECURRING_STATES, type RecurringState } from '../../../core/recurring/states';
import type { RecurringFilter } from '../../../shared/contracts/recurring';
import type { PageQuery } from './page-query';

/** What the address of the list of paragraphs says. */
export interface RecurringQuery extends PageQuery {
  source?: unknown;
  looks?: unknown;
}

/** Every state but the proposed one, which is shown when the address says nothing, and `any`. */
export type StateChoice = RecurringState | 'any';

/** Which paragraphs an address means: without a word, those that await a decision. */
export function recurringFilterOf({ source, state, looks }: RecurringQuery): RecurringFilter & {
  choice: StateChoice;
} {
  const choice: StateChoice =
    state === 'any' ? 'any' : (RECURRING_STATES.find((known) => known === state) ?? 'proposed');
  const shape = LOOKS.find((known): known is Looks => known === looks);
  const id = /^[a-z0-9]{1,50}$/u.exec(String(source ?? ''))?.[0];
  return {
    choice,
    ...(choice === 'any' ? {} : { state: choice }),
    ...(shape ? { looks: shape } : {}),
    ...(id ? { source: id } : {}),
  };
}
