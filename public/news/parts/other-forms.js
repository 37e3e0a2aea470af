import { element } from './element.js';

/**
 * Links to a page's content in forms that programs read.
 *
 * @param {[href: string, label: string][]} forms
 */
export const otherForms = (forms) =>
  element(
    'section',
    { class: 'forms', 'aria-label': 'In other forms' },
    element('h2', {}, 'In other forms'),
    element(
      'ul',
      { role: 'list' },
      ...forms.map(([href, label]) => element('li', {}, element('a', { href, 'data-plain': true }, label))),
    ),
  );
