import type { Signal } from '../../item';
import type { FoundFields } from '../fields/found-fields';
import { wordOf } from './codes';
import { signalOf } from './signals';

/** How strict a status is; one that is not known is held, so it is stricter than `usable`. */
const strictness = (value: unknown): number => {
  const word = typeof value === 'string' ? wordOf(value) : '';
  if (signalOf(word) === 'kill') return 2;
  return word === 'usable' ? 0 : 1;
};

/**
 * Puts the strictest of the statuses that a source has in several places first, lets a `kill` or a `withhold` show in the status, and a status that takes
 * the item back among the signals.
 */
export const applySignals = (signals: readonly Signal[], found: FoundFields): Signal[] => {
  const all = new Set(signals);
  const name = found.pubStatus?.[0]?.name ?? 'signal';
  const told = [...(found.pubStatus ?? [])].sort((a, b) => strictness(b.value) - strictness(a.value));
  const [strictest] = told;
  const level = strictest ? strictness(strictest.value) : 0;
  if (level === 2) all.add('kill');
  if (strictest && signalOf(String(strictest.value)) === 'withhold') all.add('withhold');
  if (all.has('kill') && level < 2) told.unshift({ value: 'canceled', name });
  else if (all.has('withhold') && level < 1) told.unshift({ value: 'withheld', name });
  if (told.length > 0) found.pubStatus = told;
  return [...all];
};
