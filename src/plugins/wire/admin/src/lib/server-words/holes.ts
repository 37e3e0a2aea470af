import { NOTICE_KINDS } from '../../../../core/disclaimers/flag';

/**
 * What stands in a hole of the server's sentences, by the hole's name (without a digit at its end).
 * - `number`: to be written as the panel's language does; - `percent`: a share, as `60%` or `60 %`;
 * - `day`: `2030-01-31`, or a time of which the day counts; - `time`: ISO 8601;
 * - `label`: a word of ours that the panel has a name for; - `labels`: several of them;
 * - `said`: words of the server's again; - `known`: such as the panel has words for, else it is another sentence;
 * - `clauses`: several of the server's, with semicolons between them; - `entries`: with commas, each ends with a bracket;
 * - `text`: whatever else, word for word
 */
export type HoleSort =
  | 'number'
  | 'percent'
  | 'day'
  | 'time'
  | 'label'
  | 'labels'
  | 'said'
  | 'known'
  | 'clauses'
  | 'entries'
  | 'text';

const SORTS: Readonly<Record<string, HoleSort>> = {
  count: 'number',
  total: 'number',
  limit: 'number',
  bytes: 'number',
  years: 'number',
  score: 'number',
  reached: 'number',
  percent: 'percent',
  day: 'day',
  time: 'time',
  field: 'label',
  kind: 'label',
  type: 'label',
  decision: 'label',
  placement: 'label',
  fields: 'labels',
  kinds: 'labels',
  terms: 'labels',
  said: 'said',
  known: 'known',
  cue: 'known',
  clauses: 'clauses',
  entries: 'entries',
};

export const holeName = (hole: string): string => hole.replace(/\d$/, '');
export const sortOfHole = (hole: string): HoleSort => SORTS[holeName(hole)] ?? 'text';

const kinds: ReadonlySet<string> = new Set(NOTICE_KINDS);

/** The words of a list as the server writes one: with commas, or with "or". */
export const listed = (words: string): string[] => words.split(/, | or /);

/** Whether such words can stand in the hole: what is no number is no number. */
export function fitsHole(hole: string, words: string): boolean {
  switch (holeName(hole)) {
    case 'count':
    case 'total':
    case 'limit':
    case 'bytes':
    case 'years':
      return /^\d+$/.test(words);
    case 'score':
    case 'reached':
      return /^\d+(\.\d+)?$/.test(words);
    case 'percent':
      return /^\d+ ?%$/.test(words);
    case 'day':
      return /^\d{4}-\d\d-\d\d/.test(words) && !Number.isNaN(Date.parse(words));
    case 'time':
      return /^\d{4}-\d\d-\d\d[T ]/.test(words) && !Number.isNaN(Date.parse(words));
    case 'kind':
    case 'kinds':
      return listed(words).every((kind) => kinds.has(kind));
    default:
      return true;
  }
}
