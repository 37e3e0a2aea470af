import { DEFAULT_RECURRING } from '../../../src/plugins/wire/core/recurring';
import {
  deskSettingsInput,
  settingsFrom,
  settingsProblem,
  type DeskSettings,
} from '../../../src/plugins/wire/core/settings';

const SETTINGS: DeskSettings = {
  undoDays: 30,
  resumeDays: 7,
  editingMinutes: 10,
  newNames: 40,
  duplicates: { copies: 'receipt', near: true, nearShare: 0.5, sourceOrder: ['Nordline'] },
  recurring: DEFAULT_RECURRING,
};

test('what is said goes over what is there, property by property; a list takes the place of the list', () => {
  const input = {
    editingMinutes: 0,
    duplicates: { sourceOrder: ['Lantern'], near: false },
    recurring: { minDays: 0 },
  };
  expect(settingsFrom(SETTINGS, input)).toEqual({
    ...SETTINGS,
    editingMinutes: 0,
    duplicates: { copies: 'receipt', near: false, nearShare: 0.5, sourceOrder: ['Lantern'] },
    recurring: { ...DEFAULT_RECURRING, minDays: 0 },
  });
  expect(settingsFrom(SETTINGS, {})).toEqual(SETTINGS);
});

test('what fits by itself may not fit what is there', () => {
  const input = { recurring: { minDays: 100 } };
  expect(deskSettingsInput.safeParse(input).success).toBe(true);
  expect(settingsProblem(settingsFrom(SETTINGS, input))).toEqual({
    path: 'recurring.minDays',
    message: 'is more than windowDays: nothing would ever be proposed',
  });
  expect(settingsProblem(SETTINGS)).toBeUndefined();
});

test.each([{ undoDays: 0 }, { undoDays: 1.5 }, { duplicates: { copies: '' } }, { spoolFolder: 'x' }, []])(
  '%j is refused',
  (input) => {
    expect(deskSettingsInput.safeParse(input).success).toBe(false);
  },
);
