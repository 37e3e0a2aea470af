import { fieldRows } from '../../../../src/plugins/wire/admin/src/lib/field-rows';

describe('field rows', () => {
  it('say of each field what it is, where it stands, and whether it is a default', () => {
    expect(
      fieldRows({
        headline: 'Ferry sails',
        language: 'en',
        fields: [
          { name: 'guid', value: 'a:1' },
          { name: 'copyrightHolder', value: 'Nordwire AS' },
        ],
        paths: { headline: '/items/1/title', guid: '/items/1/guid', text: '/items/1/body' },
        defaulted: ['language', 'copyrightHolder'],
      }),
    ).toEqual([
      { name: 'headline', value: 'Ferry sails', path: '/items/1/title', defaulted: false },
      { name: 'guid', value: 'a:1', path: '/items/1/guid', defaulted: false },
      { name: 'copyrightHolder', value: 'Nordwire AS', defaulted: true },
      { name: 'language', value: 'en', defaulted: true },
      { name: 'text', path: '/items/1/body', defaulted: false },
    ]);
  });

  it('are none of an item that has no fields', () => {
    expect(fieldRows({ fields: [] })).toEqual([]);
  });
});
