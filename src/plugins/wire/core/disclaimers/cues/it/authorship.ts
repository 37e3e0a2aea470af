import type { CueGroup } from '../../matching/cue';

const WORK =
  '(articolo|testo|contenuto|immagine|notizia|traduzione|pagina|sintesi|riassunto|pubblicazione|lancio|comunicato|podcast|audio|intervista|illustrazione)';
const VIEWS =
  '(opinioni|opinione|idee|punti di vista|commenti|tesi|considerazioni|valutazioni|posizioni|giudizi)';

/** Statements about whose words and views a text has, Italian. */
export const italianAuthorship: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['opinion'],
    patterns: [
      `${VIEWS} ..8 (espress~|contenut~|riportat~|esposte|manifestat~|pubblicat~|sostenut~) ..14 (non|esclusivamente|sono|appartengono|impegnano|riflettono|rispecchiano|responsab~|unicamente)`,
      `${VIEWS} ..8 non ..4 (riflett~|rispecchi~|rappresent~|coincid~|impegn~|necessariamente|corrispond~)`,
      'non ..2 (riflettono|riflette|rispecchia~|rappresenta~|coincid~|esprim~|impegna~) ..3 (necessariamente|per forza|sempre|posizione|linea|opinione|opinioni|pensiero|punto di vista|testata|redazione)',
      'non (necessariamente|sempre) ..2 (riflett~|rispecchi~|rappresent~|coincid~|quell~|condivis~)',
      '(impegna|impegnano|responsabilità) ..3 (solo|soltanto|esclusivamente|unicamente) ..3 autor~',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['opinion'],
    patterns: [
      '(a titolo) (personale|individuale|privato)',
      '(redazione|giornale|testata|editore|rivista) ..4 non ..3 (condivid~|sottoscriv~|identific~|avall~)',
      '(commenti|interventi|lettere|rubrica|editoriali) ..6 (opinione|opinioni) ..4 (autor~|redazione|testata)',
      '(linea editoriale) ..6 (non|testata|giornale|rivista)',
      `${VIEWS} ..3 (personal~|dell autore|degli autori|di chi|proprie)`,
      '(commenti|opinioni|interventi|messaggi) ..4 (di chi|dei rispettivi|dei singoli|appartengono)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['syndication'],
    patterns: [
      '(non|senza) ..2 (è|sono|essere|stat~) ..3 (modificat~|redatt~|verificat~|revisionat~|rielaborat~|editat~|controllat~|rivist~) ..3 (da|dalla|dallo|redazione|dal)',
      '(generat~|pubblicat~|importat~|ripres~|diffus~|acquisit~) ..2 (automaticamente|in automatico|modo automatico|maniera automatica|automatizzat~)',
      '(automaticamente|in automatico|integralmente|senza modifiche|senza interventi) ..6 (agenzia|flusso|lancio|fonte|feed)',
      'redazione ..6 non ..4 (intervenut~|intervien~|modific~|partecip~|lavorat~|verific~|messo mano)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['syndication', 'third-party-content'],
    patterns: [
      '(pubblicat~|uscit~|apparso|apparsa) ..2 (originariamente|in origine|originalmente|per la prima volta)',
      '(originariamente|in origine|inizialmente) ..1 (pubblicat~|apparso)',
      '(riprodott~|ripubblicat~|tratt~) ..4 (per gentile concessione|autorizzazione|licenza|permesso)',
      '(contenut~|informazion~|test~|comunicat~|dati) ..4 (fornit~|inviat~|trasmess~|redatt~|predispost~|mess~ a disposizione) da ..5 (terz~|società|inserzionist~|agenzia|emittente|aziend~|utent~|partner)',
      '(link|collegament~|siti) ..3 (estern~|di terzi) ..10 (responsab~|controll~|contenut~)',
      '(non ha|nessun|alcun|non esercita) ..2 controllo ..4 (su|sui|sul|contenut~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['ai-generated'],
    patterns: [
      `${WORK} ..8 (generat~|scritt~|redatt~|creat~|realizzat~|prodott~|elaborat~|riassunt~) ..8 (intelligenza artificiale|ia|ai|algoritm~|automaticamente|robot|chatgpt)`,
      '(generat~|creat~|realizzat~|scritt~|redatt~|prodott~|elaborat~) ..4 (intelligenza artificiale|l ia|con ia|dall ia|dall ai|tramite ia|una ia)',
      '(supporto|aiuto|ausilio|assistenza) ..5 (intelligenza artificiale|ia|strumenti di ia)',
      '(rivist~|verificat~|supervisionat~|controllat~|revisionat~) ..1 da ..3 (giornalist~|uman~|redazione|redattor~|persona)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['translation'],
    patterns: [
      '(traduzione|tradotto|tradotta|tradotti|traduzioni) ..2 (automatica|automaticamente|automatiche|macchina|ia|non ufficiale|di cortesia|libera)',
      'traduzione ..10 (lingua originale|testo originale|fa fede|ufficiale|versione originale|cortesia|comodità)',
      '(versione|testo|originale) ..6 (fa fede|fanno fede|faccia fede|farà fede|prevale|prevarrà)',
      '(in caso di|qualsiasi|eventuali) (discrepanz~|divergenz~|difformità|contrasto|differenz~|dubbi) ..10 (versione|testo|originale|preval~|fede)',
      'fa fede ..4 (versione|testo|originale)',
    ],
  },
];
