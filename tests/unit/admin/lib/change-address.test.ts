import { parse } from 'qs';
import { changeAddress } from '../../../../src/plugins/wire/admin/src/lib/change-address';

const NAME = 'Dover & Sons + Co';

/** What Strapi reads from the address afterwards. */
const after = (before: string, changes: Record<string, string | number | undefined>) =>
  parse(changeAddress(new URLSearchParams(before), changes).toString());

describe('the address of a list', () => {
  it.each(['issuer', '_q', 'who', 'by'])('takes up words with & and + as %s, whole', (name) => {
    expect(after('', { [name]: NAME })).toEqual({ [name]: NAME });
  });

  it('keeps such words when something else is changed', () => {
    const before = new URLSearchParams({ issuer: NAME, _q: 'A&B', pageSize: '50' }).toString();
    expect(after(before, { sort: 'newest' })).toEqual({
      issuer: NAME,
      _q: 'A&B',
      pageSize: '50',
      sort: 'newest',
    });
  });

  it('begins at the first page, unless it is the page that changes', () => {
    expect(after('page=3&sort=name', { kind: 'opinion' })).toEqual({ kind: 'opinion', sort: 'name' });
    expect(after('page=3&sort=name', { page: 4 })).toEqual({ page: '4', sort: 'name' });
  });

  it('takes out what is undefined', () => {
    expect(after('kind=opinion&issuer=A', { kind: undefined })).toEqual({ issuer: 'A' });
  });
});
