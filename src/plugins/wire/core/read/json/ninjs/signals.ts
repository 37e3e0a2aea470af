import type { Signal } from '../../../item';
import { signalOf } from '../../iptc/signals';
import { isObject, type JsonObject } from '../../../json-object';
import { asConcepts } from '../json-values';
import { first } from './values';

/**
 * What a JSON item says that this version does to the earlier ones: a word under `signal` (AP: `editorialtypes`), or a flag such as `correction: true`. The words
 * may be codes (`sig:correction`, `http://cv.iptc.org/newscodes/signal/correction`).
 */
export const signalsOf = (item: JsonObject): Signal[] => {
  const words = ['signals signal', 'editorialtypes']
    .flatMap((names) => asConcepts(typeOf(first(item, names)), { split: true }))
    .flatMap(({ code, name }) => [code, name]);
  const named = words.map((word) => word && signalOf(word));
  const flagged = (['correction', 'update', 'kill'] as const).filter((word) =>
    FLAGS[word].some((name) => first(item, name) === true),
  );
  if (typeof first(item, CORRECTION) === 'string') flagged.push('correction');
  return [...new Set([...named, ...flagged])].filter((signal): signal is Signal => Boolean(signal));
};

/** TT has an object of signals, one of which says it. */
const typeOf = (value: unknown): unknown =>
  isObject(value) && typeof value.updatetype === 'string' ? value.updatetype : value;

/** Where a source says what is corrected; some only say there that something is. */
export const CORRECTION = 'correction correctiontext correctionnote';

const FLAGS = {
  correction: ['correction', 'iscorrection', 'corrected'],
  update: ['isupdate'],
  kill: ['kill', 'iskill', 'killed'],
} satisfies Partial<Record<Signal, string[]>>;
