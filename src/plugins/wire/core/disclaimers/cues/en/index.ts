import type { LanguageCues } from '../../matching/cue';
import { englishAdvertising } from './advertising';
import { englishAgainst } from './against';
import { englishAuthorship } from './authorship';
import { englishForwardLooking } from './forward-looking';
import { englishHeadings } from './headings';
import { englishInvestment } from './investment';
import { englishLiability } from './liability';
import { englishPlainSpeech } from './plain-speech';
import { englishRights } from './rights';
import { englishVarious } from './various';

export const english: LanguageCues = {
  language: 'en',
  groups: [
    ...englishHeadings,
    ...englishForwardLooking,
    ...englishInvestment,
    ...englishLiability,
    ...englishAuthorship,
    ...englishAdvertising,
    ...englishPlainSpeech,
    ...englishRights,
    ...englishVarious,
    ...englishAgainst,
  ],
};
