import type { LanguageCues } from '../../matching/cue';
import { frenchAdvertising } from './advertising';
import { frenchAgainst } from './against';
import { frenchAuthorship } from './authorship';
import { frenchHeadings } from './headings';
import { frenchLiability } from './liability';
import { frenchMoney } from './money';
import { frenchRights } from './rights';

export const french: LanguageCues = {
  language: 'fr',
  groups: [
    ...frenchHeadings,
    ...frenchLiability,
    ...frenchMoney,
    ...frenchAuthorship,
    ...frenchAdvertising,
    ...frenchRights,
    ...frenchAgainst,
  ],
};
