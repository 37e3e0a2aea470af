import type { CueGroup } from '../../matching/cue';

/** Headings of notices, French. */
export const frenchHeadings: CueGroup[] = [
  {
    role: 'heading',
    strength: 'decisive',
    patterns: [
      'avertissement~ (légal|légaux|juridique~|important~|sur les risques|de risque~|aux lecteurs|aux investisseurs|médical|)',
      'clause~ de non responsabilité',
      'mention~ (légale|légales|importante|importantes|d avertissement)',
      '(avis|note|information|informations) (légal|légale|légales|juridique~|important|importante|importantes|aux lecteurs|aux investisseurs|réglementaire~)',
      '(exclusion|limitation|décharge|dégagement|déni|exonération|non) (de|) responsabilité',
      '(avertissement|facteurs|mise en garde) (sur les|de|relatif aux|relative aux) risques',
      '(déclaration|divulgation|transparence) ..4 (intérêts|affiliation|affilié~)',
      'information santé',
    ],
  },
  {
    role: 'heading',
    strength: 'decisive',
    kinds: ['forward-looking'],
    patterns: [
      '(déclarations|énoncés|informations|information) (prospecti~|prévisionnel~|à caractère prévisionnel)',
      'mise~ en garde ..1 (concernant|sur|relative~|au sujet|)',
    ],
  },
  {
    role: 'heading',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: ['(droits d auteur|copyright|droits de reproduction|propriété intellectuelle|licence)'],
  },
  {
    role: 'heading',
    strength: 'fair',
    patterns: [
      '(transparence|publicité|contenu sponsorisé|embargo|nota bene|précision|publi rédactionnel|communiqué)',
      'note de la rédaction',
      'à savoir',
    ],
  },
];
