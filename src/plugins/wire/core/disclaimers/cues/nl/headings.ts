import type { CueGroup } from '../../matching/cue';

/** Headings of notices, Dutch. */
export const dutchHeadings: CueGroup[] = [
  {
    role: 'heading',
    strength: 'decisive',
    patterns: [
      '(disclaimer~|uitsluiting van aansprakelijkheid|aansprakelijkheid|voorbehoud|vrijwaring|risicowaarschuwing~|aansprakelijkheidsbeperking)',
      '(juridische|belangrijke|wettelijke|medische) (kennisgeving|mededeling|informatie|melding|waarschuwing|disclaimer|opmerking|vermelding)',
      '(beperking|uitsluiting|afwijzing) van aansprakelijkheid',
      '(waarschuwing|mededeling|toelichting) (over|voor) (risico s|beleggers|belangenconflicten|lezers|affiliatelinks)',
    ],
  },
  {
    role: 'heading',
    strength: 'decisive',
    kinds: ['forward-looking'],
    patterns: [
      '(toekomstgerichte|vooruitblikkende) (verklaringen|uitspraken|informatie|mededelingen|opmerkingen)',
    ],
  },
  {
    role: 'heading',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: ['(auteursrecht~|copyright|overname|licentie|gebruiksrechten|intellectuele eigendom)'],
  },
  {
    role: 'heading',
    strength: 'fair',
    patterns: [
      '(let op|embargo|advertentie|transparantie|reclame|advertorial|waarschuwing|kennisgeving|partnerbijdrage|belangrijk)',
      'noot (van de redactie|redactie)',
    ],
  },
];
