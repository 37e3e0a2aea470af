import { HOME } from '../addresses.js';
import { element } from './element.js';
import { NARROWED } from './search-request.js';

const SORTS = [
  ['', 'Best first'],
  ['date', 'Newest first'],
  ['date:asc', 'Oldest first'],
];

/**
 * Words, days and order of a search; what it is narrowed to otherwise stays.
 *
 * @param {import('./search-request.js').Wanted} wanted
 */
export function searchForm(wanted) {
  const kept = Object.keys(NARROWED).flatMap((name) =>
    [wanted[name] ?? []].flat().map((value) => element('input', { type: 'hidden', name, value })),
  );
  return element(
    'form',
    {
      class: 'search-form',
      action: `${HOME}search`,
      method: 'get',
      role: 'search',
      'aria-label': 'This search',
    },
    ...kept,
    field(
      'Words',
      element('input', { name: 'q', type: 'search', value: wanted.q ?? '', maxlength: 200 }),
      'wide',
    ),
    field('From', element('input', { name: 'from', type: 'date', value: wanted.from ?? '' })),
    field('To', element('input', { name: 'to', type: 'date', value: wanted.to ?? '' })),
    field(
      'Order',
      element(
        'select',
        { name: 'sort' },
        ...SORTS.map(([value, label]) =>
          element('option', { value, selected: value === (wanted.sort ?? '') }, label),
        ),
      ),
    ),
    element('button', { type: 'submit' }, 'Search'),
    element(
      'p',
      { class: 'hint' },
      element('code', {}, '"two words"'),
      ' together, ',
      element('code', {}, 'harb*'),
      ' a beginning, ',
      element('code', {}, '-word'),
      ' without it.',
    ),
  );
}

/** @param {string} label @param {HTMLElement} input @param {string} [kind] */
const field = (label, input, kind) => element('label', { class: kind }, element('span', {}, label), input);
