import { z } from 'zod';
import { LEAST_NEAR_SHARE } from './duplicates/near/compare';
import { firstProblem, type SettingProblem } from './policies/policies-schema';
import { recurringFields, recurringSettings, type RecurringSettings } from './recurring/settings';

/** What is done about copies and near duplicates. */
export interface DuplicateSettings {
  /** The same headline and text under another guid or source: kept as a receipt that points to the first, or imported as an article of its own. */
  copies: 'receipt' | 'import';
  /** Whether articles that say nearly the same are found and grouped. */
  near: boolean;
  /** From which share in common on they say nearly the same: of the shorter text, from `LEAST_NEAR_SHARE` to 1. */
  nearShare: number;
  /** Names of sources: of the articles of a group one of the first source leads, else one of the second …; then the earliest one. */
  sourceOrder: string[];
}

/** What a newsroom may set while it runs, and in `config/plugins.ts`; policies aside. */
export interface DeskSettings {
  /** For so many days after an import is over, was undone or done again it can be undone, or done again. */
  undoDays: number;
  /** For so many days an import that was canceled or has failed can be gone on with: its files are kept. */
  resumeDays: number;
  /** For so many minutes after an administrator has saved an article's draft, no decision is brought to it. */
  editingMinutes: number;
  /** How many names one article may bring that the newsroom does not have yet. */
  newNames: number;
  duplicates: DuplicateSettings;
  recurring: RecurringSettings;
}

/** What a newsroom says about them; what it leaves out stays as it is. A list takes the place of the list before it. */
export interface DeskSettingsInput extends Partial<Omit<DeskSettings, 'duplicates' | 'recurring'>> {
  duplicates?: Partial<DuplicateSettings>;
  recurring?: Partial<RecurringSettings>;
}

/** A century: what is kept longer is kept for good, and dates stay dates. */
const MOST_DAYS = 36_500;
const MINUTES_OF_A_WEEK = 10_080;
const MOST_SOURCES = 1000;
/** Each is a record, and a look-up of its namesakes. */
const MOST_NEW_NAMES = 500;

const days = z.number().int().positive().max(MOST_DAYS);

export const duplicateSettings = z.strictObject({
  copies: z.enum(['receipt', 'import']),
  near: z.boolean(),
  nearShare: z.number().min(LEAST_NEAR_SHARE).max(1),
  sourceOrder: z.array(z.string().trim().min(1).max(255)).max(MOST_SOURCES),
}) satisfies z.ZodType<DuplicateSettings>;

/** What `config/plugins.ts` may say of what can be set at run time. */
export const deskFields = {
  undoDays: days,
  resumeDays: days,
  editingMinutes: z.number().min(0).max(MINUTES_OF_A_WEEK),
  newNames: z.number().int().min(0).max(MOST_NEW_NAMES),
  duplicates: duplicateSettings,
  recurring: recurringSettings,
};

/** What may be set at run time: each by itself. What they have to be to each other, `settingsProblem` says. */
export const deskSettingsInput = z
  .strictObject({
    ...deskFields,
    duplicates: duplicateSettings.partial(),
    recurring: recurringFields.partial(),
  })
  .partial() satisfies z.ZodType<DeskSettingsInput>;

const deskSettings = z.strictObject(deskFields);

/** Settings, and what is said otherwise about them. */
export const settingsFrom = (settings: DeskSettings, input: DeskSettingsInput): DeskSettings => ({
  undoDays: input.undoDays ?? settings.undoDays,
  resumeDays: input.resumeDays ?? settings.resumeDays,
  editingMinutes: input.editingMinutes ?? settings.editingMinutes,
  newNames: input.newNames ?? settings.newNames,
  duplicates: { ...settings.duplicates, ...input.duplicates },
  recurring: { ...settings.recurring, ...input.recurring },
});

/** What is wrong with settings as a whole; undefined when nothing is. */
export function settingsProblem(settings: DeskSettings): SettingProblem | undefined {
  const result = deskSettings.safeParse(settings);
  return result.success ? undefined : firstProblem(result.error);
}
