import { nameKey } from '../../../../src/plugins/wire/core/entities';

describe('nameKey', () => {
  it.each([
    ['organization', 'The Orlen Theatre', 'Orlen Theater'],
    ['organization', 'Kestrel Mining Ltd', 'Kestrel Mining Inc.'],
    ['organization', 'Arts & Crafts Centre', 'Arts and Crafts Center'],
    ['organization', 'Organisation for Defence', 'Organization for Defense'],
    ['organization', "Nurses' Union", 'Nurses Union'],
    ['organization', 'MINISTRY OF CULTURE', 'Ministry of Culture'],
    ['organization', 'World Food Programme', 'World Food Program'],
    ['person', 'José Núñez', 'Jose Nunez'],
    ['person', 'Nunez, Jose', 'José Núñez'],
    ['person', 'Dr. Huda Al-Farsi', 'Huda Al Farsi'],
    ['person', 'N’Golo Traoré', "N'Golo Traore"],
    ['event', 'The Culture Days in Oslo', 'culture days in Oslo'],
  ] as const)('is the same %s for "%s" and "%s"', (type, a, b) => {
    expect(nameKey(a, type)).toBe(nameKey(b, type));
    expect(nameKey(a, type)).not.toBe('');
  });

  it.each([
    ['organization', 'Almas Center', 'Almas Cultural Center'],
    ['organization', 'Bank of Torland', 'Torland Bank of Trade'],
    ['person', 'Jane Doe', 'Jan Doe'],
  ] as const)('keeps %ss apart: "%s" and "%s"', (type, a, b) => {
    expect(nameKey(a, type)).not.toBe(nameKey(b, type));
  });

  it('is empty for a name without letters and digits, and keeps a name that is nothing but a legal form', () => {
    expect(nameKey('—', 'person')).toBe('');
    expect(nameKey('SE', 'organization')).toBe('se');
  });
});
