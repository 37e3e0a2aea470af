import type { LanguageCues } from '../../matching/cue';
import { germanAdvertising } from './advertising';
import { germanAgainst } from './against';
import { germanAuthorship } from './authorship';
import { germanHeadings } from './headings';
import { germanLiability } from './liability';
import { germanMoney } from './money';
import { germanRights } from './rights';

export const german: LanguageCues = {
  language: 'de',
  groups: [
    ...germanHeadings,
    ...germanLiability,
    ...germanMoney,
    ...germanAuthorship,
    ...germanAdvertising,
    ...germanRights,
    ...germanAgainst,
  ],
};
