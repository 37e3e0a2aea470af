import {
  changesOf,
  EMPTY_FORM,
  filledHeaders,
  toForm,
  toInput,
  type SourceForm,
} from '../../../../src/plugins/wire/admin/src/lib/source-form';
import type { SourceSettings } from '../../../../src/plugins/wire/shared/contracts/sources';

const settings: SourceSettings = {
  name: 'Nordwire',
  url: 'https://nordwire.example',
  format: 'csv',
  mapping: { headline: ['Title', '#2'], text: 'Body' },
  charset: 'windows-1252',
  timeZone: 'Europe/Oslo',
  language: 'nb',
  copyrightHolder: 'Nordwire AS',
  copyrightNotice: '© Nordwire',
  usageTerms: null,
  publish: 'draft',
  expiryDays: 30,
  quietAfterMinutes: 180,
  paused: false,
  pollEnabled: true,
  pollUrl: 'https://nordwire.example/feed',
  pollMinutes: 5,
  pollHeaders: [{ name: 'Authorization' }],
  folderEnabled: false,
  folder: null,
};

const form = (change: Partial<SourceForm>): SourceForm => ({ ...toForm(settings), ...change });

describe('source form', () => {
  it('holds the settings, and asks for the same again', () => {
    expect(toInput(toForm(settings))).toEqual(settings);
  });

  it.each([
    [null, 'learnt', null, 'hour'],
    [0, 'never', null, 'hour'],
    [180, 'set', 3, 'hour'],
    [2880, 'set', 2, 'day'],
    [90, 'set', 90, 'minute'],
  ] as const)('shows a quiet period of %s as %s %s %s', (minutes, quietMode, quietValue, quietUnit) => {
    const shown = toForm({ ...settings, quietAfterMinutes: minutes });
    expect(shown).toMatchObject({ quietMode, quietValue, quietUnit });
    expect(toInput(shown).quietAfterMinutes).toBe(minutes);
  });

  it('asks only for what was changed', () => {
    const before = toForm(settings);
    expect(changesOf(before, before)).toEqual({});
    expect(changesOf(before, form({ language: 'nn' }))).toEqual({ language: 'nn' });
    expect(changesOf(before, form({ mapping: [] }))).toEqual({ mapping: null });
    expect(changesOf(before, form({ quietMode: 'never' }))).toEqual({ quietAfterMinutes: 0 });
  });

  it('does not take an empty line that was added for a change', () => {
    const before = toForm(settings);
    const after = form({
      mapping: [...before.mapping, { field: null, path: null }],
      pollHeaders: [...before.pollHeaders, { name: null, value: null, stored: false }],
    });
    expect(changesOf(before, after)).toEqual({});
  });

  it('sends the value of a header only when one was typed', () => {
    expect(
      toInput(form({ pollHeaders: [{ name: ' Authorization ', value: null, stored: true }] })).pollHeaders,
    ).toEqual([{ name: 'Authorization' }]);
    expect(
      toInput(form({ pollHeaders: [{ name: 'X-Key', value: ' abc ', stored: false }] })).pollHeaders,
    ).toEqual([{ name: 'X-Key', value: 'abc' }]);
    expect(
      filledHeaders([
        { name: null, value: null, stored: false },
        { name: 'A', value: null, stored: true },
      ]),
    ).toEqual([1]);
  });

  it('leaves out the name of a new source until it has one', () => {
    expect(toInput(EMPTY_FORM)).not.toHaveProperty('name');
    expect(toInput({ ...EMPTY_FORM, name: ' A ' }).name).toBe('A');
  });
});
