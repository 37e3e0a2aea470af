import type { CueGroup } from '../../matching/cue';

/** Headings of notices, German. */
export const germanHeadings: CueGroup[] = [
  {
    role: 'heading',
    strength: 'decisive',
    patterns: [
      'haftungsausschluss~',
      '(haftungshinweis~|disclaimer|haftung|ausschluss der haftung|haftungsbeschränkung|gewährleistungsausschluss)',
      '(rechtlicher|rechtliche|rechtlichen|wichtiger|wichtige|allgemeiner|allgemeine) (rechtlicher|rechtliche|) (hinweis~|information~)',
      '(hinweis|hinweise) (zu|auf|zum|zur|über) ..2 (affiliate~|haftung|urheberrecht|werbung|provision~|risik~|zukunftsgerichtete~|interessenkonflikt~|transparenz|nutzung|übersetzung|vorausschauende~|quelle|gesundheit~|ki)',
      '(risikohinweis~|werbehinweis|transparenzhinweis|urheberrechtshinweis|anlagehinweis|warnhinweis~|rechtshinweis~|nutzungshinweis~|übersetzungshinweis|medizinischer hinweis)',
      '(offenlegung|hinweis) ..3 interessenkonflikt~',
      'vorsorglicher hinweis',
    ],
  },
  {
    role: 'heading',
    strength: 'decisive',
    kinds: ['forward-looking'],
    patterns: [
      '(zukunftsgerichtete|vorausschauende|zukunftsbezogene|zukunftsorientierte) (aussagen|informationen)',
    ],
  },
  {
    role: 'heading',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: ['urheberrecht~', 'copyright', 'nutzungsrechte', 'lizenz', 'abdruckrechte'],
  },
  {
    role: 'heading',
    strength: 'fair',
    patterns: [
      '(hinweis|hinweise|anzeige|offenlegung|vorbehalt|sperrfrist|gastbeitrag|transparenz)',
      '(anmerkung|hinweis) der redaktion',
      'bitte beachten~',
    ],
  },
];
