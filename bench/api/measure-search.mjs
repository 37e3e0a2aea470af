import { performance } from 'node:perf_hooks';

/** Words that a site of this wire's readers looks for: in nearly all texts, in some, in few, in none. */
const WORDS = 'harbour council said ferry quay mayor night bridge spokesman tuesday company'.split(' ');
const FILTERS = [
  '',
  'language=en',
  'from=2026-01-01',
  'sort=date',
  'facets=persons,organizations,events,subjects,sources,languages,years',
  'pagination[page]=3',
];

/** The kinds of searches, each with so many different queries that none is answered from what is kept. */
const SORTS = {
  'one word': (i) => `q=${WORDS[i % WORDS.length]}&from=${dayOf(i)}`,
  'two words': (i) => `q=${pair(i, ' ')}&to=${2030 + i}-01-01&${FILTERS[i % FILTERS.length]}`,
  'a phrase': (i) => `q=${encodeURIComponent(`"${pair(i, ' ')}"`)}&to=${dayOf(-i)}`,
  'a prefix': (i) => `q=${WORDS[i % WORDS.length].slice(0, 4)}* ${i}`,
  'one of two, not a third': (i) => `q=${pair(i, ' OR ')} -${WORDS[(i + 5) % WORDS.length]}&from=${dayOf(i)}`,
  'a rare word': (i) => `q=${WORDS[i % WORDS.length]} ${i}`,
  'one person': (i) => `q=${WORDS[i % WORDS.length]}&person=person-${1 + ((i * 37) % 2000)}`,
  facets: (i) => `q=${pair(i, ' ')}&from=${dayOf(i)}&${FILTERS[4]}`,
};

const pair = (i, between) => `${WORDS[i % WORDS.length]}${between}${WORDS[(i * 3 + 1) % WORDS.length]}`;
const dayOf = (i) => new Date(Date.UTC(2020, 0, 1) + (i % 700) * 86_400_000).toISOString().slice(0, 10);

/**
 * How long searches take, one after the other, each of them asked once.
 *
 * @param {string} origin of a server whose newsroom is filled
 * @param {{ each?: number, headers?: Record<string, string> }} [options] `each`: how many queries of each kind
 * @returns {Promise<Record<string, { requests: number, p50: number, p99: number, longest: number }>>} milliseconds by kind, and under `all`
 */
export async function measureSearch(origin, { each = 60, headers = { 'Cache-Control': 'no-cache' } } = {}) {
  const times = {};
  for (let i = 0; i < each; i += 1)
    for (const [sort, queryOf] of Object.entries(SORTS)) {
      const url = `${origin}/api/articles/search?${queryOf(i)}`;
      const started = performance.now();
      const response = await fetch(url, { headers });
      const text = await response.text();
      if (!response.ok) throw new Error(`${url}: ${response.status} ${text}`);
      (times[sort] ??= []).push(performance.now() - started);
    }
  return Object.fromEntries(
    [...Object.entries(times), ['all', Object.values(times).flat()]].map(([sort, all]) => [
      sort,
      summaryOf(all),
    ]),
  );
}

function summaryOf(times) {
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { requests: times.length, p50: at(0.5), p99: at(0.99), longest: times.at(-1) };
}
