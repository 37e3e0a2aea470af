import { namesRequest, ParameterProblem, searchRequest } from '../../../../src/reading/search/parameters';

const LIMITS = { defaultSize: 25, mostSize: 100 };
const request = (given: Record<string, unknown>) => searchRequest(given, LIMITS);

test('what is left out', () => {
  expect(request({ q: 'ferry' })).toMatchObject({
    entities: { persons: [], organizations: [], events: [] },
    subjects: [],
    sources: [],
    languages: [],
    sort: 'relevance',
    facets: [],
    withUnconfirmed: false,
    page: 1,
    pageSize: 25,
  });
  expect(request({ person: 'ottilie-brandvold' })).toMatchObject({ query: undefined, sort: 'date' });
});

test('what is given', () => {
  expect(
    request({
      q: 'ferry',
      person: ['a', 'b'],
      subject: 'Ports, harbours',
      from: '2026-01-31',
      to: '2026-01-31',
      sort: 'date:asc',
      facets: 'persons, years,persons',
      names: 'all',
      pagination: { page: '3', pageSize: '10' },
    }),
  ).toMatchObject({
    entities: { persons: ['a', 'b'] },
    subjects: ['Ports, harbours'],
    from: '2026-01-31T00:00:00.000Z',
    before: '2026-02-01T00:00:00.000Z',
    sort: 'date:asc',
    facets: ['persons', 'years'],
    withUnconfirmed: true,
    page: 3,
    pageSize: 10,
  });
  expect(request({ q: 'x', to: '2026-01-31T12:00:00+02:00' }).before).toBe('2026-01-31T10:00:00.001Z');
  expect(request({ q: 'x', to: '9999-12-31' }).before).toBe('9999-12-31T23:59:59.999Z');
  expect(request({ q: 'x', sort: 'date', after: '2026-01-31T12:00:00.000001_7' }).after).toEqual({
    moment: '2026-01-31T12:00:00.000001',
    id: 7,
  });
});

test.each([
  [{}, 'q'],
  [{ q: '-fog' }, 'q'],
  [{ q: ['a', 'b'] }, 'q'],
  [{ q: { $ne: 'a' } }, 'q'],
  [{ q: 'a', filters: { headline: 'x' } }, 'filters'],
  [{ q: 'a', person: { $ne: 'x' } }, 'person'],
  [{ q: 'a', person: Array(11).fill('x') }, 'person'],
  [{ q: 'a', subject: 'x\0' }, 'subject'],
  [{ q: 'a', from: '31.1.2026' }, 'from'],
  [{ q: 'a', from: '2026-02-30' }, 'from'],
  [{ q: 'a', from: '2026-02-30T12:00:00Z' }, 'from'],
  [{ q: 'a', from: '0000-01-01' }, 'from'],
  [{ q: 'a', after: '2026-01-31T12:00:00.000001_7' }, 'after'],
  [{ q: 'a', sort: 'date', after: '7' }, 'after'],
  [{ q: 'a', to: '2026-01-31T12:00:00' }, 'to'],
  [{ q: 'a', sort: 'headline' }, 'sort'],
  [{ q: 'a', facets: 'persons,bodies' }, 'facets'],
  [{ q: 'a', names: 'proposed' }, 'names'],
  [{ q: 'a', pagination: '1' }, 'pagination'],
  [{ q: 'a', pagination: { page: '0' } }, 'pagination[page]'],
  [{ q: 'a', pagination: { pageSize: '101' } }, 'pagination[pageSize]'],
  [{ q: 'a', pagination: { start: '5' } }, 'start'],
  [{ q: 'a', pagination: { page: '21' } }, 'pagination[page]'],
])('%j is refused, and the sentence names the parameter', (given, parameter) => {
  let problem: unknown;
  try {
    request(given);
  } catch (error) {
    problem = error;
  }
  expect(problem).toBeInstanceOf(ParameterProblem);
  expect(problem).toMatchObject({ parameter, message: expect.stringContaining(`"${parameter}": `) });
});

test('names are looked for by one text', () => {
  expect(namesRequest({ q: ' Renwick ' }, LIMITS)).toMatchObject({ q: ' Renwick ', withUnconfirmed: false });
  expect(() => namesRequest({ q: ' ' }, LIMITS)).toThrow('"q"');
  expect(() => namesRequest({ q: 'x'.repeat(101) }, LIMITS)).toThrow('101 characters');
  expect(() => namesRequest({ q: 'x', sort: 'name' }, LIMITS)).toThrow('"sort"');
});
