import type { Policies } from '../../../core/policies/policies';
import type { DeskSettings, DeskSettingsInput } from '../../../core/settings';
import type { RoleSummary, WireAction } from '../../../shared/contracts/roles';
import type { MessageKey } from './message';
import {
  fromLines,
  policyPath,
  takesOut,
  toLines,
  toPercent,
  toPolicyForm,
  type PolicyForm,
} from './policy-form';

/** Numbers that are set by themselves, and what else is no policy; emptied fields are `null`. */
export interface DeskForm {
  undoDays: number | null;
  resumeDays: number | null;
  editingMinutes: number | null;
  newNames: number | null;
  duplicates: {
    copies: DeskSettings['duplicates']['copies'];
    near: boolean;
    /** Hundredths. */
    nearShare: number | null;
    sourceOrder: string | null;
  };
  recurring: { enabled: boolean } & Record<RecurringNumber, number | null>;
}

export const RECURRING_NUMBERS = [
  'minStories',
  'minShare',
  'minDays',
  'windowDays',
  'maxStories',
  'maxParagraphs',
  'rareDays',
] as const;
export type RecurringNumber = (typeof RECURRING_NUMBERS)[number];

/** All that the page of settings can change. */
export interface SettingsForm extends PolicyForm {
  desk: DeskForm;
  /** By the role's id. */
  roles: Record<string, WireAction[]>;
}

/** The form of what holds. */
export const toSettingsForm = (
  policies: Policies,
  settings: DeskSettings,
  roles: readonly RoleSummary[],
): SettingsForm => ({
  ...toPolicyForm(policies),
  desk: toDeskForm(settings),
  roles: Object.fromEntries(roles.map(({ id, actions }) => [id, actions])),
});

export const toDeskForm = ({ duplicates, recurring, ...rest }: DeskSettings): DeskForm => ({
  ...rest,
  duplicates: {
    ...duplicates,
    nearShare: toPercent(duplicates.nearShare),
    sourceOrder: toLines(duplicates.sourceOrder),
  },
  recurring: { ...recurring, minShare: toPercent(recurring.minShare) },
});

const toShare = (percent: number | null): number | null =>
  percent === null ? null : Math.round(percent * 1e4) / 1e6;

/** What has to be stored so that the form's settings hold: what is as configured is left out. */
export const deskToStore = (form: DeskForm, configured: DeskSettings): DeskSettingsInput => {
  const { duplicates, recurring, ...numbers } = form;
  const wanted = {
    ...numbers,
    duplicates: {
      ...duplicates,
      nearShare: toShare(duplicates.nearShare),
      sourceOrder: fromLines(duplicates.sourceOrder) ?? [],
    },
    recurring: { ...recurring, minShare: toShare(recurring.minShare) },
  };
  const differing = (some: object, other: object) =>
    Object.fromEntries(
      Object.entries(some).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify((other as Record<string, unknown>)[name]),
      ),
    );
  const { duplicates: copies, recurring: recurs, ...own } = wanted;
  const stored = {
    ...differing(own, configured),
    duplicates: differing(copies, configured.duplicates),
    recurring: differing(recurs, configured.recurring),
  };
  return Object.fromEntries(
    Object.entries(stored).filter(
      ([, value]) => value === null || typeof value !== 'object' || Object.keys(value).length > 0,
    ),
  );
};

/** The tabs of the page, as its address has them. */
export const TABS = ['notices', 'intake', 'retention', 'roles'] as const;
export type SettingsTab = (typeof TABS)[number];

/** @param hash of the address, `#retention` */
export const tabOfHash = (hash: string): SettingsTab => TABS.find((tab) => hash === `#${tab}`) ?? 'notices';

/** The tab on which a field of the form stands. */
export const tabOfPath = (path: string): SettingsTab => {
  if (/^desk\.(?:duplicates|recurring|newNames)\b/.test(path)) return 'intake';
  return path.startsWith('desk.') ? 'retention' : 'notices';
};

/** What can be told before the server is asked: which numbers are missing, by path. */
export const missingNumbers = ({ separateFrom, kinds, rules, desk }: SettingsForm): string[] => {
  const at = (path: string, value: number | null) => (value === null ? [path] : []);
  return [
    ...at('separateFrom', separateFrom),
    ...Object.entries(kinds).flatMap(([kind, row]) =>
      takesOut(row.deed) ? at(`kinds.${kind}.from`, row.from) : [],
    ),
    ...rules.flatMap((row, index) => (takesOut(row.deed) ? at(`rules[${index}].from`, row.from) : [])),
    ...(['undoDays', 'resumeDays', 'editingMinutes', 'newNames'] as const).flatMap((name) =>
      at(`desk.${name}`, desk[name]),
    ),
    ...at('desk.duplicates.nearShare', desk.duplicates.nearShare),
    ...RECURRING_NUMBERS.flatMap((name) => at(`desk.recurring.${name}`, desk.recurring[name])),
  ];
};

/**
 * Where in the form the server's word belongs.
 *
 * @param field as the server names it: `data.recurring.minDays`
 */
export const settingsPath = (
  part: 'policies' | 'settings',
  field: string,
  form: SettingsForm,
): string | undefined => {
  if (part === 'policies') return policyPath(field, form);
  const path = field.replace(/^data\./, '').replace(/(sourceOrder)\.\d+$/, '$1');
  return path === 'data' ? undefined : `desk.${path}`;
};

/** The unit in which a number of the form is told. */
export const unitOf = (name: keyof DeskForm | RecurringNumber | 'nearShare'): MessageKey | undefined => {
  if (name === 'minShare' || name === 'nearShare') return 'settings.unit.percent';
  if (/Days$/.test(name)) return 'settings.unit.days';
  return name === 'editingMinutes' ? 'settings.unit.minutes' : undefined;
};
