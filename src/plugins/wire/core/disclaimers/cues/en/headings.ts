import type { CueGroup } from '../../matching/cue';

const SUBJECT =
  '(legal|important|general|investment|investor|medical|health|fda|risk|editorial|financial|full|standard|third party|website|site|content|publisher|publishers|standard legal|media|author|copyright|liability|trading|crypto|earnings|professional|translation|accuracy|product)';

/** Headings of notices, English. */
export const englishHeadings: CueGroup[] = [
  {
    role: 'heading',
    strength: 'decisive',
    kinds: ['forward-looking'],
    patterns: [
      '(forward looking|forward thinking) (statement~|information|disclaimer~|disclosure~|notice)',
      '(cautionary|caution|cautionary note|cautionary notice|cautionary statement~|cautionary language|note|notice|statement~|information|disclosure~|disclaimer~|special note|important note|advisory|warning) (regarding|about|concerning|on|relating to|with respect to|as to|for|) (certain|) (forward looking)',
      'cautionary (statement~|note~|language|notice|disclaimer~)',
      'safe harbo~ (statement~|provision~|act|notice|disclosure~|disclaimer~|language|under|for|)',
      'disclaimer~ and (forward looking|safe harbor)',
    ],
  },
  {
    role: 'heading',
    strength: 'decisive',
    patterns: [
      'not (advice|investment advice|financial advice|an offer)',
      `${SUBJECT} disclaimer~`,
      'disclaimer~',
      'disclaimer~ (and|of) (disclosure~|liability|warrant~)',
      'disclosure~ and disclaimer~',
      'no (offer|advice|warrant~|liability|solicitation|reliance|investment advice)',
    ],
  },
  {
    role: 'heading',
    strength: 'strong',
    patterns: [
      `${SUBJECT} (disclosure~|notice~|warning~)`,
      '(affiliate|affiliate link|advertising|advertiser|sponsorship|compensation|commercial|conflict of interest) (disclosure~|disclaimer~|notice~|statement)',
      'disclosure~',
      'important (information|notes|legal information|disclosures|regulatory information)',
      'paid (advertisement|advertorial|content|promotion)',
      'responsible (gaming|gambling)',
      '(note|notice) to (investors|u s investors|shareholders)',
      'copyright (notice|statement|and disclaimer)',
      'terms of (use|reproduction|republication)',
      'attorney advertising',
      'regulatory (notice|statement|disclosure~)',
      'limitation of liability',
    ],
  },
  {
    role: 'heading',
    strength: 'fair',
    patterns: [
      'notice',
      'please note',
      '(editor s|editorial|publisher s|author s) (note|notice)',
      'note to (editors|readers)',
      'additional information and where to find it',
      'participants in the solicitation',
      'risk factors',
      'important note',
      'editorial standards',
      'embargo',
    ],
  },
];
