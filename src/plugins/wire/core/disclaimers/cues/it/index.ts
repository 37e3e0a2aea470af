import type { LanguageCues } from '../../matching/cue';
import { italianAdvertising } from './advertising';
import { italianAgainst } from './against';
import { italianAuthorship } from './authorship';
import { italianHeadings } from './headings';
import { italianLiability } from './liability';
import { italianMoney } from './money';
import { italianRights } from './rights';

export const italian: LanguageCues = {
  language: 'it',
  groups: [
    ...italianHeadings,
    ...italianLiability,
    ...italianMoney,
    ...italianAuthorship,
    ...italianAdvertising,
    ...italianRights,
    ...italianAgainst,
  ],
};
