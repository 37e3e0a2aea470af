import { written } from './direction.js';
import { element, joined } from './element.js';

/** @type {Record<string, string>} */
const KINDS = {
  'no-warranty': 'No warranty',
  liability: 'Liability',
  'forward-looking': 'Forward-looking statements',
  'investment-advice': 'No investment advice',
  'medical-advice': 'No medical advice',
  opinion: 'Opinion',
  sponsored: 'Sponsored',
  affiliate: 'Affiliate links',
  syndication: 'Syndication',
  'third-party-content': 'Third-party content',
  copyright: 'Copyright',
  offer: 'No offer',
  regulatory: 'Regulatory',
  'ai-generated': 'AI-generated',
  translation: 'Translation',
  other: 'Other',
};

/**
 * What an article's legal notices say, apart from its text, each with what it does and whose it is. Those that stand in the text already are left
 * there.
 *
 * @param {readonly Record<string, any>[] | null | undefined} notices
 * @returns {HTMLElement | undefined} nothing where there are none
 */
export function legalNotices(notices) {
  const apart = (notices ?? []).filter(
    ({ text, placement }) => text && placement !== 'inline' && placement !== 'removed',
  );
  if (apart.length === 0) return undefined;
  return element(
    'aside',
    { class: 'notices', 'aria-labelledby': 'notices' },
    element('h2', { id: 'notices' }, apart.length === 1 ? 'Legal notice' : 'Legal notices'),
    ...apart.map(notice),
  );
}

/** @param {Record<string, any>} notice */
function notice({ text, kinds, issuer, language, position }) {
  const known = Array.isArray(kinds) ? kinds.filter((kind) => typeof kind === 'string') : [];
  return element(
    'div',
    { class: 'notice' },
    element(
      'p',
      { class: 'notice-facts' },
      ...known.map((kind) => element('span', { class: 'kind' }, KINDS[kind] ?? kind)),
      issuer && element('span', {}, 'Issued by ', element('span', { dir: 'auto' }, issuer)),
    ),
    ...String(position?.quote ?? text)
      .split(/\n{2,}/)
      .map((part) => element('p', written(language), ...joined(part.split('\n'), ' '))),
  );
}
