import type { LanguageCues } from '../../matching/cue';
import { portugueseAdvertising } from './advertising';
import { portugueseAgainst } from './against';
import { portugueseAuthorship } from './authorship';
import { portugueseHeadings } from './headings';
import { portugueseLiability } from './liability';
import { portugueseMoney } from './money';
import { portugueseRights } from './rights';

export const portuguese: LanguageCues = {
  language: 'pt',
  groups: [
    ...portugueseHeadings,
    ...portugueseLiability,
    ...portugueseMoney,
    ...portugueseAuthorship,
    ...portugueseAdvertising,
    ...portugueseRights,
    ...portugueseAgainst,
  ],
};
