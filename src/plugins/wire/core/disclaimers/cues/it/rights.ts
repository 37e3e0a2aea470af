import type { CueGroup } from '../../matching/cue';

const USE =
  '(riproduzione|diffusione|ripubblicazione|utilizzo|uso|copia|distribuzione|pubblicazione|redistribuzione|trasmissione|riutilizzo|memorizzazione|estrazione|cessione|divulgazione|traduzione)';
const CONSENT = '(autorizzazione|consenso|permesso|assenso)';

/** Statements about reuse, Italian. */
export const italianRights: CueGroup[] = [
  {
    role: 'opener',
    strength: 'decisive',
    kinds: ['copyright'],
    patterns: ['(copyright|©|#) ..12 (tutti i diritti|diritti) ..2 riservati'],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['copyright'],
    patterns: [
      'riproduzione (riservata|vietata)',
      'diritti ..3 riservati',
      '(vietat~|proibit~|divieto|non è consentit~|non è permess~) ..5 (riproduzione|diffusione|copia|ripubblicazione|riprodurre|copiare|diffondere|utilizzo)',
      `(riproduzione|ripubblicazione|redistribuzione|diffusione|copia) ..14 (vietat~|${CONSENT}|proibit~|non consentit~|subordinat~)`,
      `senza ..5 ${CONSENT} ..3 (scritt~|preventiv~|espress~|previ~)`,
      `senza ..3 (preventiv~|previ~|espress~) ..1 ${CONSENT}`,
      `(previa|previo|preventiv~) ${CONSENT}`,
      `${CONSENT} ..2 (scritt~|preventiv~|espress~)`,
      'non ..3 (può|possono|potrà|potranno) ..2 essere ..3 (riprodott~|copiat~|diffus~|distribuit~|ripubblicat~|pubblicat~|cedut~)',
      '(protett~|tutelat~) ..4 (diritto d autore|diritti d autore|copyright|legge sul)',
      '(sotto|con|secondo) ..2 licenza ..2 (creative|cc|libera|aperta)',
      '(purché|a condizione|a patto) ..5 (fonte|cit~|link|testata)',
      '(citando|citare) ..3 (fonte|autore|autrice|testata)',
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
      `${USE} ..8 (vietat~|senza ..3 ${CONSENT}|non consentit~|non autorizzat~)`,
      `senza ..3 ${CONSENT} ..2 (di|del|dell|della) ..2 (editore|autore|redazione|testata|titolare)`,
    ],
  },
  {
    role: 'continuation',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: ['diritti', 'riproduzione', 'contenut~', 'autorizzazione', 'licenza', 'fonte', 'proprietà'],
  },
];
