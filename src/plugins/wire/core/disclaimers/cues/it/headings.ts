import type { CueGroup } from '../../matching/cue';

/** Headings of notices, Italian. */
export const italianHeadings: CueGroup[] = [
  {
    role: 'heading',
    strength: 'decisive',
    patterns: [
      '(avvertenza|avvertenze|disclaimer|esclusione di responsabilità|clausola di esclusione~|esonero di responsabilità|esonero da responsabilità|esclusione di garanzia)',
      '(note|nota|avviso|informazioni|informazione|avvisi) (legali|legale|importante|importanti|per gli investitori|ai lettori|per i lettori|agli investitori)',
      '(limitazione|limitazioni|scarico|dichiarazione) di (responsabilità|non responsabilità)',
      '(avvertenze|avvertenza|avviso|informativa) (sui rischi|sul rischio|medica|legale|di rischio)',
      '(trasparenza|informativa|nota) (sui|sulle|sugli|su) (link|affiliazion~|conflitti|affiliat~)',
    ],
  },
  {
    role: 'heading',
    strength: 'decisive',
    kinds: ['forward-looking'],
    patterns: [
      '(dichiarazioni|informazioni|affermazioni) (previsionali|prospettiche|a carattere previsionale)',
    ],
  },
  {
    role: 'heading',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: ['(copyright|diritti d autore|diritti di riproduzione|licenza|proprietà intellettuale)'],
  },
  {
    role: 'heading',
    strength: 'fair',
    patterns: [
      '(avviso|attenzione|trasparenza|pubblicità|embargo|informazione pubblicitaria|contenuto sponsorizzato|messaggio pubblicitario|nota bene|publiredazionale)',
      'nota (della redazione|del direttore)',
    ],
  },
];
