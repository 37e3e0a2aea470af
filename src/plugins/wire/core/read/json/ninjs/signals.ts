import type { Signal } from '../../../item';
import { asConcepts } from '../json-values';
import { plainName } from '../source-names';
import { first, type JsonObject } from './values';

/** The words of IPTC's editorial signals (cv.iptc.org/newscodes/signal) and of what sources write for them. */
const SIGNALS: Record<string, Signal> = {
  update: 'update',
  updated: 'update',
  correction: 'correction',
  corrected: 'correction',
  kill: 'kill',
  killed: 'kill',
  mandatorykill: 'kill',
  withhold: 'withhold',
  hold: 'withhold',
  advisory: 'advisory',
};

/**
 * What a JSON item says that this version does to the earlier ones: a word under `signal`, or a flag such as `correction: true`. The words
 * may be codes (`sig:correction`, `http://cv.iptc.org/newscodes/signal/correction`).
 */
export const signalsOf = (item: JsonObject): Signal[] => {
  const named = asConcepts(first(item, 'signals signal'), { split: true }).flatMap(({ code, name }) =>
    [code, name].map((word) => SIGNALS[plainName((word ?? '').split(/[:/#]/).pop() ?? '')]),
  );
  const flagged = (['correction', 'update', 'kill'] as const).filter((word) =>
    FLAGS[word].some((name) => first(item, name) === true),
  );
  return [...new Set([...named, ...flagged])].filter((signal) => signal !== undefined);
};

const FLAGS = {
  correction: ['correction', 'iscorrection', 'corrected'],
  update: ['isupdate'],
  kill: ['kill', 'iskill', 'killed'],
} satisfies Partial<Record<Signal, string[]>>;
