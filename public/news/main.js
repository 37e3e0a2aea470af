import { searchPage } from './addresses.js';
import { Refusal } from './api.js';
import { articlePage } from './pages/article.js';
import { entityPage } from './pages/entity.js';
import { newestPage } from './pages/newest.js';
import { searchResultsPage } from './pages/search.js';
import { tellHead } from './parts/head.js';
import { failed, loading, notFound, takenBack } from './parts/states.js';
import { followed, match } from './router.js';

/**
 * @typedef {object} Page
 * @property {import('./parts/head.js').Head} head
 * @property {import('./parts/element.js').Child[]} content
 * @property {string} [said] what who does not see the page is told beside its heading
 */

/** @type {Record<string, (asked: { match: import('./router.js').Match, url: URL, signal: AbortSignal }) => Promise<Page>>} */
const PAGES = {
  newest: newestPage,
  article: articlePage,
  entity: entityPage,
  search: searchResultsPage,
  unknown: () => Promise.reject(new Refusal(404, 'There is no such page.')),
};

/** Who waits no longer than this sees nothing flicker. */
const PATIENCE_MS = 200;

const main = /** @type {HTMLElement} */ (document.getElementById('content'));
const announcer = /** @type {HTMLElement} */ (document.getElementById('announcer'));
const words = /** @type {HTMLInputElement} */ (document.getElementById('search-words'));
let leaving = new AbortController();

/**
 * Shows the page that the address is of.
 *
 * @param {{ isFirst?: boolean, scroll?: number }} [how] `scroll`: how far down it was left
 */
async function show({ isFirst = false, scroll = 0 } = {}) {
  leaving.abort();
  const { signal } = (leaving = new AbortController());
  const url = new URL(location.href);
  const found = match(url.pathname) ?? { page: 'unknown' };
  main.setAttribute('aria-busy', 'true');
  const late = setTimeout(() => {
    main.replaceChildren(loading());
    announcer.textContent = 'Loading …';
  }, PATIENCE_MS);
  try {
    const {
      head,
      content,
      said = '',
    } = await pageOrReason(() => PAGES[found.page]({ match: found, url, signal }));
    if (signal.aborted) return;
    clearTimeout(late);
    main.replaceChildren(...content.filter((one) => one instanceof Node));
    tellHead(head);
    announcer.textContent = said;
    words.value = (found.page === 'search' && url.searchParams.get('q')) || '';
    if (!isFirst) arrive(scroll);
  } finally {
    clearTimeout(late);
    if (!signal.aborted) main.removeAttribute('aria-busy');
  }
}

/** @param {() => Promise<Page>} ask @returns {Promise<Page>} */
async function pageOrReason(ask) {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return { head: {}, content: [] };
    if (!(error instanceof Refusal)) {
      reportError(error);
      return { head: { title: 'Not loaded' }, content: [failed('Something is wrong with this page.')] };
    }
    if (error.status === 410) return { head: { title: 'Taken back' }, content: [takenBack(error.details)] };
    if (error.status === 404) return { head: { title: 'Not found' }, content: [notFound()] };
    return { head: { title: 'Not loaded' }, content: [failed(error.message)] };
  }
}

/** Has who reads with a keyboard or by ear begin at the new page's heading. @param {number} scroll */
function arrive(scroll) {
  window.scrollTo({ top: scroll, behavior: 'instant' });
  const heading = main.querySelector('h1') ?? main;
  heading.setAttribute('tabindex', '-1');
  heading.focus({ preventScroll: true });
}

/** @param {URL} url */
function go(url) {
  history.replaceState({ scroll: window.scrollY }, '');
  history.pushState({}, '', url);
  void show();
}

document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-again]')) return void show();
  const url = followed(event);
  if (!url) return;
  event.preventDefault();
  go(url);
});

document.addEventListener('submit', (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (event.defaultPrevented || form.method !== 'get') return;
  event.preventDefault();
  const given = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
  /** @type {Record<string, string[]>} */
  const wanted = {};
  for (const [name, value] of given) (wanted[name] ??= []).push(String(value).trim());
  go(new URL(searchPage(wanted), location.href));
});

history.scrollRestoration = 'manual';
window.addEventListener('popstate', ({ state }) => void show({ scroll: state?.scroll ?? 0 }));
void show({ isFirst: true });
