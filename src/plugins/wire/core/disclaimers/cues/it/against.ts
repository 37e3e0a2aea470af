import type { CueGroup } from '../../matching/cue';

/** What texts say that talk about notices, or that introduce companies and contacts, Italian. */
export const italianAgainst: CueGroup[] = [
  {
    role: 'against',
    strength: 'strong',
    patterns: [
      '(ha detto|ha dichiarato|ha spiegato|ha aggiunto|secondo lui|ha affermato|ha sottolineato|ha raccontato|hanno spiegato|hanno detto)',
      '(tribunale|giudice|giudici|cassazione|imputat~|procura|sentenza|corte d appello)',
      '(dice|spiega|racconta|ricorda|ammette|sorride) (il|la|lo|un|una|che|l)',
      '(la|una|quella|il|un|piccola) (clausola|scritta|cartello|frase|avvertenza|dicitura) ..4 (diceva|dice|recita|recitava|che|compare)',
    ],
  },
  {
    role: 'against',
    strength: 'fair',
    patterns: [
      '(avvocat~|causa|processo|condannat~|denunci~|querela|ricorso)',
      '(fondata nel|con sede a|leader nel|specializzata in|leader mondiale|nata nel)',
      '(cartello|targa|insegna|modulo|spettacolo|commedia|volantino)',
    ],
  },
  {
    role: 'stop',
    strength: 'strong',
    patterns: [
      '(contatti|contatto|ufficio stampa)',
      'chi (siamo|è)',
      '(leggi|leggi anche|continua a leggere|ti potrebbe interessare|potrebbe interessarti|i più letti|iscriviti|seguici|articoli correlati)',
      'condividi',
      '(# commenti|commenti #|lascia un commento)',
      'informazioni su',
    ],
  },
];
