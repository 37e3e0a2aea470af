import type { CueGroup } from '../../matching/cue';

const LIABLE = '(responsib~|liab~|accountable)';
const ACCURACY =
  '(accura~|complete~|reliab~|timel~|correct~|useful~|suitab~|validity|quality|adequacy|legality|currency)';

/** Statements about warranty and liability, English. */
export const englishLiability: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['no-warranty'],
    patterns: [
      'without ..3 warrant~ of any kind',
      '(not|without) ..1 (endors~|verif~|vouch~) ..4 (claims|accuracy|content~|statements|information|products)',
      '(no|without) ..3 (warrant~|representation~|guarantee~) ..3 (or|and|nor|of any kind) ..2 (warrant~|representation~|guarantee~|assurance~)',
      'as is ..2 (basis|without|and as available|where is)',
      'as is as available',
      '(provide~|publish~|supplied|offered|presented|delivered|distributed|made available) ..8 as is',
      `(does|do|can|cannot|not|no|neither) ..3 (guarantee~|warrant~|vouch|verify|represent~) ..6 ${ACCURACY}`,
      `(make~|give~|offer~|made|giving|making) no ..4 (warrant~|guarantee~|representation~|assurance~|claim~|promise~) ..8 (${ACCURACY}|as to|regarding|about|express~|with respect)`,
      'make~ no (representation~|warrant~|guarantee~) or (representation~|warrant~|guarantee~)',
      `neither ..12 (make~|give~) any ..4 (representation~|warrant~|guarantee~)`,
      'fitness for a particular',
      '(not|nor|no|without) ..2 (guarantee~|warrant~|promise~|assurance~) that ..10 (correct|complete|accurate|error free|true|current|up to date|free of)',
      'merchantability',
      'express or implied',
      'expressed or implied',
      `${ACCURACY} ..3 (or|and) ..2 ${ACCURACY} of (this|the|any|such|its|their) ..3 (information|content~|article|release|data|material~|translation|statement~)`,
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['no-warranty'],
    patterns: [
      'believed to be ..2 (reliable|accurate)',
      'subject to change without ..2 notice',
      'subject to possible corrections',
      'information ..4 subject to change',
      'errors ..2 omissions',
      'not independently verified',
      `for ..2 ${ACCURACY} ..4 (content~|information|article)`,
      'no guarantee~ that',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['liability'],
    patterns: [
      `(accept~|assum~|tak~|bear~|undertake~|disclaim~|carr~|have|has|with) no ..4 ${LIABLE}`,
      `(does|do|shall|will|can|cannot|may|we) not ..4 (accept|assume|take|bear|have) any ..4 ${LIABLE}`,
      `neither ..12 (accept~|assum~|tak~|bear~|is|are) ..3 ${LIABLE} ..2 (for|of)`,
      '(issuer|author|advertiser|company|sender|sponsor|provider|client|distributor|which|who) (is|are) (solely|fully|alone|entirely) responsible for ..6 (content~|accuracy|information|release|announcement)',
      `(cannot|not|never) be ..2 (held|made|) ..1 ${LIABLE} for`,
      `not ${LIABLE} ..1 for ..6 (content~|accura~|error~|omission~|damage~|external|reliance|consequence~|opinions|views|third|inaccura~|misuse|any)`,
      `(disclaim~|exclude~|waive~) (all|any) ..4 (${LIABLE}|warrant~)`,
      '(direct|indirect) ..8 (incidental|consequential|punitive|special) ..6 damage~',
      `in no (event|case|way) ..14 ${LIABLE}`,
      'all liability is',
      '(kindly|please) contact the ..1 (author|provider|source|publisher|issuer|company) (above|listed|directly|named)',
      'entirely at your own risk',
      '(no|any) liability (whatsoever|is accepted|for any|with respect|arising|of any)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['liability'],
    patterns: [
      'at ..2 own (risk|discretion)',
      'responsible for the content~ of (external|third|linked|other)',
      'liab~ for any',
      `not ..2 (accept|assume|take|bear) ..3 ${LIABLE}`,
      '(complaints|complaint|concerns) ..6 (copyright|issues|related) ..8 contact',
      '(indemnify|indemnified) and hold harmless',
      'any loss ..8 (arising|resulting|caused|incurred)',
      'reliance on (this|the|any|such|information)',
      'not liable for',
    ],
  },
];
