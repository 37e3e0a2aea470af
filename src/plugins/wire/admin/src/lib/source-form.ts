import type { PollHeader, SourceInput, SourceSettings } from '../../../shared/contracts/sources';
import { toDuration, toMinutes, type DurationUnit } from './duration';
import { mappingToRows, rowsToMapping, type MappingRow } from './mapping-rows';

/** A header of the polls as it stands in the form. */
export interface HeaderRow {
  name: string | null;
  /** What is typed; what is stored is never shown. */
  value: string | null;
  /** The server has a value under this name, which stays when none is typed. */
  stored: boolean;
}

/** After how long without a new item a source is quiet: as its own rhythm says, after a period that is set, or never. */
export type QuietMode = 'learnt' | 'set' | 'never';
export const QUIET_MODES = ['learnt', 'set', 'never'] as const satisfies readonly QuietMode[];

/** A source's settings as the form holds them. Empty fields are `null`: Strapi's form makes them that. */
export interface SourceForm extends Omit<
  SourceSettings,
  'name' | 'mapping' | 'pollMinutes' | 'pollHeaders' | 'quietAfterMinutes'
> {
  name: string | null;
  mapping: MappingRow[];
  pollMinutes: number | null;
  pollHeaders: HeaderRow[];
  quietMode: QuietMode;
  quietValue: number | null;
  quietUnit: DurationUnit;
}

/** A new source's form. */
export const EMPTY_FORM: SourceForm = {
  name: null,
  url: null,
  format: null,
  mapping: [],
  charset: null,
  timeZone: null,
  language: null,
  copyrightHolder: null,
  copyrightNotice: null,
  usageTerms: null,
  publish: 'default',
  expiryDays: null,
  quietMode: 'learnt',
  quietValue: null,
  quietUnit: 'hour',
  paused: false,
  pollEnabled: false,
  pollUrl: null,
  pollMinutes: 15,
  pollHeaders: [],
  folderEnabled: false,
  folder: null,
};

/** The form of a source that is there. */
export const toForm = ({ mapping, pollHeaders, quietAfterMinutes, ...same }: SourceSettings): SourceForm => {
  const quiet = quietAfterMinutes ? toDuration(quietAfterMinutes) : undefined;
  return {
    ...same,
    mapping: mappingToRows(mapping),
    pollHeaders: pollHeaders.map(({ name }) => ({ name, value: null, stored: true })),
    quietMode: quietAfterMinutes === null ? 'learnt' : quietAfterMinutes === 0 ? 'never' : 'set',
    quietValue: quiet?.value ?? null,
    quietUnit: quiet?.unit ?? 'hour',
  };
};

const QUIET: Record<QuietMode, (form: SourceForm) => number | null> = {
  learnt: () => null,
  never: () => 0,
  set: ({ quietValue, quietUnit }) =>
    quietValue === null ? null : toMinutes({ value: quietValue, unit: quietUnit }),
};

/** @returns the indices of the lines that say something; the server counts only those */
export const filledHeaders = (rows: readonly HeaderRow[]): number[] =>
  rows.flatMap(({ name, value }, index) => (name?.trim() || value?.trim() ? [index] : []));

const header = ({ name, value }: HeaderRow): PollHeader => ({
  name: name?.trim() ?? '',
  ...(value?.trim() ? { value: value.trim() } : {}),
});

/** What a form asks the server for. A name that is missing is left out. */
export const toInput = (form: SourceForm): SourceInput => {
  const { name, mapping, pollMinutes, pollHeaders, quietMode, quietValue, quietUnit, ...same } = form;
  return {
    ...(name?.trim() ? { name: name.trim() } : {}),
    ...same,
    mapping: rowsToMapping(mapping),
    ...(pollMinutes === null ? {} : { pollMinutes }),
    pollHeaders: filledHeaders(pollHeaders).map((index) => header(pollHeaders[index])),
    quietAfterMinutes: QUIET[quietMode](form),
  };
};

/** Only what differs from before: what somebody else has changed meanwhile stays. */
export const changesOf = (before: SourceForm, after: SourceForm): SourceInput => {
  const [old, now] = [toInput(before), toInput(after)];
  return Object.fromEntries(
    Object.entries(now).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(old[key as keyof SourceInput]),
    ),
  );
};
