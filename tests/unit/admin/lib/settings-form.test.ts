import { DEFAULT_POLICIES } from '../../../../src/plugins/wire/core/policies';
import { DEFAULT_RECURRING } from '../../../../src/plugins/wire/core/recurring';
import { deskSettingsInput, type DeskSettings } from '../../../../src/plugins/wire/core/settings';
import {
  deskToStore,
  missingNumbers,
  settingsPath,
  tabOfHash,
  tabOfPath,
  toDeskForm,
  toSettingsForm,
} from '../../../../src/plugins/wire/admin/src/lib/settings-form';

const CONFIGURED: DeskSettings = {
  undoDays: 30,
  resumeDays: 7,
  editingMinutes: 10,
  newNames: 40,
  duplicates: { copies: 'receipt', near: true, nearShare: 0.5, sourceOrder: ['Nordline'] },
  recurring: DEFAULT_RECURRING,
};

test('what is as configured is not stored', () => {
  expect(deskToStore(toDeskForm(CONFIGURED), CONFIGURED)).toEqual({});
});

test('only what differs is stored, in the server’s units', () => {
  const form = toDeskForm(CONFIGURED);
  expect(form.recurring.minShare).toBe(10);
  form.undoDays = 90;
  form.duplicates.sourceOrder = null;
  form.recurring.minShare = 12.5;
  form.duplicates.nearShare = 57;
  form.newNames = 0;
  const stored = deskToStore(form, CONFIGURED);
  expect(stored).toEqual({
    undoDays: 90,
    newNames: 0,
    duplicates: { nearShare: 0.57, sourceOrder: [] },
    recurring: { minShare: 0.125 },
  });
  expect(deskSettingsInput.safeParse(stored).success).toBe(true);
});

test('numbers that are missing are told by path', () => {
  const form = toSettingsForm(DEFAULT_POLICIES, CONFIGURED, []);
  expect(missingNumbers(form)).toEqual([]);
  form.separateFrom = null;
  form.kinds.offer = { ...form.kinds.offer, deed: 'removed', from: null };
  form.kinds.other = { ...form.kinds.other, deed: 'review', from: null };
  form.desk.editingMinutes = null;
  form.desk.newNames = null;
  form.desk.duplicates.nearShare = null;
  form.desk.recurring.minDays = null;
  expect(missingNumbers(form)).toEqual([
    'separateFrom',
    'kinds.offer.from',
    'desk.editingMinutes',
    'desk.newNames',
    'desk.duplicates.nearShare',
    'desk.recurring.minDays',
  ]);
  expect(deskToStore(form.desk, CONFIGURED)).toMatchObject({ editingMinutes: null });
});

test('each field has its tab, and each tab its address', () => {
  expect(tabOfPath('rules[0].from')).toBe('notices');
  expect(tabOfPath('desk.undoDays')).toBe('retention');
  expect(tabOfPath('desk.recurring.minDays')).toBe('intake');
  expect(tabOfPath('desk.newNames')).toBe('intake');
  expect(tabOfHash('#roles')).toBe('roles');
  expect(tabOfHash('')).toBe('notices');
  expect(tabOfHash('#nosuch')).toBe('notices');
});

test('what the server finds wrong is said at its field', () => {
  const form = toSettingsForm(DEFAULT_POLICIES, CONFIGURED, []);
  expect(settingsPath('settings', 'data.recurring.minDays', form)).toBe('desk.recurring.minDays');
  expect(settingsPath('settings', 'data.duplicates.sourceOrder.3', form)).toBe('desk.duplicates.sourceOrder');
  expect(settingsPath('settings', 'data', form)).toBeUndefined();
  expect(settingsPath('policies', 'data.separateFrom', form)).toBe('separateFrom');
});

test('roles by their id', () => {
  const role = { id: 4, code: 'a', name: 'A', description: '', users: 0, isFixed: false, actions: [] };
  expect(toSettingsForm(DEFAULT_POLICIES, CONFIGURED, [role]).roles).toEqual({ '4': [] });
});
