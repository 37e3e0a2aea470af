import { underAttributes, underKeys } from '../../../../src/reading/shape/renamed';
import type { Part, Shape } from '../../../../src/reading/shape/shape';

const job: Part = { of: 'jobs', first: true, shape: { uid: 'job', fields: ['title'], parts: {} } };
const story = (parts: Shape['parts']): Shape => ({
  uid: 'story',
  fields: ['headline'],
  parts: { people: { shape: { uid: 'person', fields: ['name'], parts } } },
});
const RECORDS = [
  {
    headline: 'A',
    people: [
      { name: 'Ottilie', job: { title: 'director' } },
      { name: 'Tobias', job: null },
    ],
  },
  { headline: 'B', people: [] },
  { headline: 'C' },
];

test('a sanitizer sees what stands under another key under its attribute’s name, and it comes back', () => {
  const seen = underAttributes(RECORDS, story({ job })) as typeof RECORDS;
  expect(seen[0].people).toEqual([
    { name: 'Ottilie', jobs: [{ title: 'director' }] },
    { name: 'Tobias', jobs: [] },
  ]);
  expect(underKeys(seen, story({ job }))).toEqual(RECORDS);
  const left = JSON.parse(JSON.stringify(seen, (key, value) => (key === 'jobs' ? undefined : value)));
  expect(underKeys(left, story({ job }))).toEqual([
    { headline: 'A', people: [{ name: 'Ottilie' }, { name: 'Tobias' }] },
    ...RECORDS.slice(1),
  ]);
});

test('what it could not see beside the attribute itself is left out', () => {
  const shape = story({ job, jobs: { shape: job.shape } });
  const records = [{ people: [{ job: { title: 'director' }, jobs: [{ title: 'director' }] }] }];
  const seen = underAttributes(records, shape);
  expect(seen).toEqual([{ people: [{ jobs: [{ title: 'director' }] }] }]);
  expect(underKeys(seen, shape)).toEqual(seen);
});
