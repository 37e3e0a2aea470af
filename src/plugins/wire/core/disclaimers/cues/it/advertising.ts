import type { CueGroup } from '../../matching/cue';

const WORK =
  '(articolo|contenuto|post|pagina|testo|servizio|speciale|video|podcast|spazio|pubblicazione|intervista|inserto)';
const PAID = '(sponsorizzat~|pubblicitari~|promozional~|a pagamento|retribuit~|pubblicità)';

/** Statements about who pays for a text, Italian. */
export const italianAdvertising: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['affiliate'],
    patterns: [
      '(ricevere|riceviamo|riceve|ricevera|riceverà|riceveremo|guadagnare|guadagniamo|percepire|percepiamo|percepisce|ottenere|riconosciuta|incassa~) ..6 (commission~|provvigion~|percentuale)',
      '(commissione|commissioni|provvigion~) ..6 (acquisto|acquisti|link|ricev~)',
      '(link|collegamenti) ..2 (affiliat~|di affiliazione|in affiliazione|affiliazione|sponsorizzati)',
      'senza ..3 (costi|costo|spese|sovrapprezz~|alcun costo) ..1 (aggiuntivi|aggiuntivo|per|extra|maggiorat~)',
      '(programma|programmi) ..2 (affiliazione|affiliati)',
      '(ricevo|guadagno|percepisco|prendo|ottengo) ..5 (commission~|provvigion~|percentuale)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['affiliate'],
    patterns: [
      '(acquist~|compra~|prenot~|ordin~|clicc~) ..12 link ..12 (commission~|provvigion~|ricev~|guadagn~|percentuale)',
      'link ..10 (acquist~|compra~|prenot~|clicc~) ..10 (commission~|provvigion~|ricev~|guadagn~|percentuale)',
      '(prezzo|costo) ..4 (non cambia|non varia|non aumenta|invariato)',
      '(scelt~|selezionat~|consigliat~) ..3 (indipendente|autonom~|indipendenza|redazione)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['sponsored'],
    patterns: [
      `(questo|questa|è un|è una) ..2 ${WORK} ..5 ${PAID}`,
      `${WORK} (sponsorizzat~|pubblicitari~|promozional~|a pagamento|di marca) ..3 (da|di|per|con|a cura)`,
      'redazione ..6 non ..5 (coinvolt~|partecip~|responsab~|curat~|interven~|ha avuto)',
      '(collaborazione|partnership) (retribuita|a pagamento|commerciale|pubblicitaria|pagata)',
      '(realizzat~|prodott~|finanziat~|pagat~|commissionat~) (da|per|dal|dalla) ..2 (inserzionist~|sponsor|cliente|committente)',
      '(informazione|messaggio|contenuto|comunicazione|inserzione|annuncio) (pubblicitari~|promozionale|a pagamento)',
      '(contenuto|speciale|spazio) ..2 (offert~|realizzat~|prodott~|propost~) (da|dal|dalla)',
      'senza ..2 (intervento|coinvolgimento|partecipazione|ingerenza|contributo) ..4 (redazione|giornalisti)',
      '(contenuto|contenuti|testo|materiale) ..3 responsabilità ..4 (inserzionista|committente|azienda|sponsor)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['sponsored'],
    patterns: [
      '(publiredazionale|pubbliredazionale|pubbliredazionali|branded content|contenuto sponsorizzato|advertorial|redazionale a pagamento|brand content)',
      '(gratuitamente|omaggio|invitat~|ospit~ di|forniti|fornito) ..6 (azienda|produttore|viaggio|editore|organizz~|marchio)',
    ],
  },
];
