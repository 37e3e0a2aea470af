import type { CueGroup } from '../../cue';

const USE =
  '(riproduzione|diffusione|ripubblicazione|utilizzo|uso|copia|distribuzione|pubblicazione|redistribuzione|trasmissione|riutilizzo|memorizzazione|estrazione|cessione|divulgazione|traduzione)';
const CONSENT = '(autorizzazione|consenso|permesso|assenso)';

/** Statements about reuse, Italian. */
export const italianRights: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['copyright'],
    patterns: [
      'riproduzione (riservata|vietata)',
      'diritti ..3 riservati',
      `(vietat~|proibit~|divieto|non è consentit~|non è permess~) ..6 (${USE}|riprodurre|copiare|diffondere|pubblicare|utilizzare)`,
      `${USE} ..16 (vietat~|${CONSENT}|proibit~|non consentit~|consentit~|permess~|subordinat~)`,
      `senza ..5 ${CONSENT} ..4 (scritt~|preventiv~|espress~|di|del|dell|previ~)`,
      `(previa|previo|preventiv~) ..3 ${CONSENT}`,
      `${CONSENT} ..2 (scritt~|preventiv~|espress~)`,
      '(non ..3 (può|possono|potrà|potranno) ..2 essere) ..3 (riprodott~|copiat~|utilizzat~|diffus~|distribuit~|ripubblicat~|pubblicat~|vendut~|cedut~)',
      '(protett~|tutelat~) ..4 (diritto d autore|diritti d autore|copyright|legge sul)',
      '(sotto|con|secondo|termini) ..3 licenza ..3 (creative|cc|libera|aperta)',
      '(purché|a condizione|a patto|citando|citare) ..6 (fonte|autor~|cit~|link|testata)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: [
      'creative commons',
      '(proprietà esclusiva|proprietà intellettuale)',
      '(uso|scopi|fini) (personal~|privat~|commercial~|non commercial~)',
      '(text and data mining|estrazione di testo|addestramento ..6 (intelligenza|ia|modelli)|addestrare ..6 (intelligenza|ia|modelli))',
      '(marchi|marchio) ..3 (registrat~|proprietà|rispettiv~)',
      '(liber~|gratuit~|si può|possono) ..5 (riprodu~|ripubblic~|riprendere|diffonder~|utilizz~|condivid~) ..8 (citando|fonte|condizion~|licenza|purché|autor~)',
      'rassegn~ stampa',
      `(richied~|necessit~|occorre|serve|subordinat~) ..4 (licenza|${CONSENT})`,
      `(utilizzabil~|riproducibil~|libero uso|uso libero|uso gratuito) ..8 (citazione|fonte|cronaca|giornalistic~|crediti|gratuit~|stampa)`,
      `(foto|immagini|video) ..8 (utilizzabil~|crediti|diritti|libere|liber~ uso)`,
    ],
  },
  {
    role: 'continuation',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: ['diritti', 'riproduzione', 'contenut~', 'autorizzazione', 'licenza', 'fonte', 'proprietà'],
  },
];
