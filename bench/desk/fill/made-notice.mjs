import { NOTICES } from '../../import/generator/notices.mjs';
import { organizationOf } from '../../import/generator/names.mjs';

const KINDS = [
  'no-warranty',
  'liability',
  'forward-looking',
  'investment-advice',
  'opinion',
  'syndication',
  'copyright',
  'third-party-content',
];
const LANGUAGES = ['en', 'en', 'en', 'en', 'en', 'de', 'fr', 'es', 'pt-BR', 'ar'];
/** Companies that issue them. */
const ISSUERS = 400;
/** One in so many awaits an editor. */
const PENDING_IN = 4;

/**
 * A made-up notice. The lower its number, the more articles carry it.
 *
 * @param {number} number from 1
 */
export function madeNotice(number) {
  const issuer = organizationOf((number * 31) % ISSUERS);
  const isPending = number % PENDING_IN === 1;
  const isConfirmed = number % 10 < 7;
  const turn = Math.floor(number / PENDING_IN);
  return {
    issuer,
    text: `${NOTICES[number % NOTICES.length]} This is the wording number ${number} of ${issuer}, and it holds until there is another.`,
    kinds: [KINDS[turn % KINDS.length], ...(number % 3 === 0 ? [KINDS[(turn + 3) % KINDS.length]] : [])],
    language: LANGUAGES[(turn * 7) % LANGUAGES.length],
    decision: isPending ? 'pending' : isConfirmed ? 'confirmed' : 'dismissed',
    placement: !isPending && isConfirmed && number % 2 === 0 ? 'separate' : 'inline',
    review: !isPending || number % 20 !== 5,
    /** From 0.35 to below 1. */
    score: 0.35 + ((number * 7919) % 1000) / 1540,
  };
}
