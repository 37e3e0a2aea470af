import type { LanguageCues } from '../../matching/cue';
import { dutchAdvertising } from './advertising';
import { dutchAgainst } from './against';
import { dutchAuthorship } from './authorship';
import { dutchHeadings } from './headings';
import { dutchLiability } from './liability';
import { dutchMoney } from './money';
import { dutchRights } from './rights';

export const dutch: LanguageCues = {
  language: 'nl',
  groups: [
    ...dutchHeadings,
    ...dutchLiability,
    ...dutchMoney,
    ...dutchAuthorship,
    ...dutchAdvertising,
    ...dutchRights,
    ...dutchAgainst,
  ],
};
