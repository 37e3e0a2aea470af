import qs from 'qs';
import { isDeeper } from '../../../../src/reading/access/body-depth';
import { clientsFault } from '../../../../src/reading/access/client-errors';
import { refuseMalformed } from '../../../../src/reading/access/well-formed';

const check = (query: string) => refuseMalformed(qs.parse(query, { arrayLimit: 100, depth: 20 }));

test.each([
  'filters[$or]=1',
  'filters[$or][a][id]=1',
  'filters[$and][0]=1',
  'filters[$not]=1',
  'filters[0]=1',
  'filters[0][0]=1',
  'filters=x',
  'filters[id][$between]=1',
  'filters[id][$between][0]=1',
  'populate[persons][filters]=x',
  'populate[persons][populate][articles][filters][$or]=1',
  '_q[x]=1',
  'fields=',
  'fields[0]=__proto__',
  'sort=persons.constructor:asc',
  'populate=a..b',
])('%s is refused', (query) => expect(() => check(query)).toThrow(/^The parameter .+ wants /u));

test.each([
  '',
  'filters[slug]=x',
  'filters[slug][$eq]=x&sort=slug:desc,id&fields=slug,headline&populate=*',
  'filters[$or][0][slug]=x&filters[$or][1][persons][slug][$in][0]=y',
  'filters[$not][slug][$eq]=x',
  'filters[slug][$not]=x',
  'filters[slug][$not][$in][0]=x',
  'filters[id][$in][0]=1&filters[id][$in][150]=2',
  'filters[createdAt][$between][0]=2026-01-01&filters[createdAt][$between][1]=2026-02-01',
  'filters[0][slug]=x',
  'sort[0]=slug&sort[1]=id:desc&sort=',
  'sort[slug]=asc',
  'populate=',
  'populate[persons][populate][positions][populate]=organization',
  'populate[persons]=true',
  'filters[slug]=__proto__',
])('%s is let through', (query) => expect(() => check(query)).not.toThrow());

test.each([
  [{ code: '22P02' }, /kind/u],
  [new Error('Expected a valid Number, got high'), /kind/u],
  [{ code: '23505' }, undefined],
  [{ code: 'constructor' }, undefined],
  [new Error('x'), undefined],
  [undefined, undefined],
])('of %j a client is told', (error, words) => {
  if (words) expect(clientsFault(error)).toMatch(words);
  else expect(clientsFault(error)).toBeUndefined();
});

test('how deep something is does not depend on how wide it is', () => {
  expect(isDeeper({ a: [{ b: 1 }] }, 3)).toBe(false);
  expect(isDeeper({ a: [{ b: 1 }] }, 2)).toBe(true);
  for (const flat of [undefined, null, 7, 'x', []]) expect(isDeeper(flat, 1)).toBe(false);
  expect(isDeeper(JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`), 200)).toBe(true);
  expect(
    isDeeper(
      Array.from({ length: 200_000 }, () => ({ text: 'x' })),
      2,
    ),
  ).toBe(false);
});
