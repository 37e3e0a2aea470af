import { parse } from 'qs';
import { queryString } from '../../../../src/plugins/wire/admin/src/lib/query-string';

describe('what is asked of the server', () => {
  it('keeps words whole, whatever is in them', () => {
    const params = { issuer: 'Dover & Sons + Co', search: '100 % = ünü?#', file: 'a&b/c+d.xml' };
    expect(parse(queryString(params))).toEqual(params);
  });

  it('says numbers and yes as they are, and leaves out what is not set', () => {
    expect(queryString({ page: 2, review: true, state: undefined })).toBe('page=2&review=true');
    expect(queryString({ state: undefined })).toBe('');
  });
});
