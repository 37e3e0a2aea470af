import type { LanguageCues } from '../../matching/cue';
import { spanishAdvertising } from './advertising';
import { spanishAgainst } from './against';
import { spanishAuthorship } from './authorship';
import { spanishHeadings } from './headings';
import { spanishLiability } from './liability';
import { spanishMoney } from './money';
import { spanishRights } from './rights';

export const spanish: LanguageCues = {
  language: 'es',
  groups: [
    ...spanishHeadings,
    ...spanishLiability,
    ...spanishMoney,
    ...spanishAuthorship,
    ...spanishAdvertising,
    ...spanishRights,
    ...spanishAgainst,
  ],
};
