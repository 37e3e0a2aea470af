import type { CueGroup } from '../../matching/cue';

const TRUTH =
  '(accuratezza|esattezza|completezza|veridicità|correttezza|affidabilità|attendibilità|precisione|aggiornamento|tempestività|attualità|idoneità|disponibilità)';
const DOCTOR =
  '(medic~|farmacist~|specialist~|pediatr~|professionist~ sanitari~|veterinari~|dottore|nutrizionist~|ostetric~)';

/** Statements about liability, warranties and health, and other notices, Italian. */
export const italianLiability: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['liability'],
    patterns: [
      '(declina~|esclud~|respinge|respingono|esclude|rifiuta~) ..5 responsabilità',
      'non ..1 (si assume|si assumono|assume|assumono|assumiamo|ci assumiamo|accetta|accettano|si assumerà|comporta) ..5 responsabilità',
      '(nessuna|alcuna|qualsiasi|ogni|qualsivoglia) ..1 responsabilità ..8 (assun~|attribui~|imputa~|declinat~|esclus~|derivant~|per|in merito)',
      'non ..2 (è|sono|sarà|saranno|siamo) ..2 (responsabile|responsabili) ..2 (per|contenut~|dann~|uso|opinioni|inesattezze|error~)',
      'non ..2 responsabil~ ..1 (dei contenuti|del contenuto|di eventuali|per eventuali|degli errori|dell uso|delle opinioni)',
      'non ..3 (potrà|può|possono|potranno) ..2 essere ..3 (responsabil~|imputat~|addebitat~|ritenut~)',
      '(non|né) (risponde|rispondono|risponderà) ..2 (contenut~|dann~|error~|inesattezz~|uso|opinioni|eventuali)',
      '(a|sotto) ..2 (rischio e pericolo|proprio rischio|propria responsabilità|esclusiva responsabilità)',
      '(esclusiva|sola|piena|unica) responsabilità ..4 (autor~|chi|utent~|inserzionist~|emittente|singol~|rispettiv~)',
      '(esclusivamente|unicamente) responsabil~',
      '(unico|unica) responsabile ..2 contenut~',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['liability'],
    patterns: [
      '(dann~|perdit~|conseguenz~|pregiudiz~) ..8 (derivant~|deriv~|causat~|subit~|uso|utilizzo|arrecat~|conseguent~)',
      'responsabil~ ..2 (contenut~|testi|informazioni|affermazioni)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['no-warranty'],
    patterns: [
      'senza ..3 garanzi~ ..4 (di alcun|espress~|alcuna|implicit~|di accuratezza|di|circa|né)',
      '(così come sono|così com è|così come si trovano|nello stato in cui) ..8 (garanzi~|senza|fornit~|responsab~)',
      '(fornit~|pubblicat~|offert~|diffus~) ..3 (così come|senza garanzi~|a titolo indicativo|a titolo informativo)',
      `(non|né|nessuna|alcuna|senza) ..3 (garanti~|garanzia|garanzie|assicura~|certific~|rispond~) ..6 (${TRUTH}|risultat~)`,
      `${TRUTH} ..8 non ..3 (garantit~|è garantita|essere garantita|sono garantite)`,
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['no-warranty'],
    patterns: [
      '(salvo|salvi|esclusi) ..2 (error~|refusi) ..3 (omissioni|o)',
      '(soggett~|suscettibil~) ..2 (variazion~|modific~|cambiament~|aggiornament~)',
      '(può|possono|potrebbe|potrebbero) ..4 (contenere|variare|subire|cambiare) ..4 (error~|inesattezz~|variazioni|modifiche|senza preavviso|imprecisioni|refusi)',
      '(non|senza) ..3 (verificat~|controllat~|vagliat~) ..4 (indipendente|autonomamente)',
      '(meramente|puramente|a titolo|valore|carattere) ..1 (indicativ~|illustrativ~|orientativ~)',
      '(nonostante|pur|malgrado) ..4 (cura|attenzione|scrupolo) ..10 (error~|garanti~|responsab~)',
      '(prezzi|orari|dati|programma|quotazioni|date|tariffe|valori|importi) ..4 (indicativ~|orientativ~|soggett~|suscettibil~|variazion~|approssimativ~)',
      '(fa|fanno|farà|faccia) (fede|testo)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['medical-advice'],
    patterns: [
      `(non|né) ..3 (sostitui~|sostitut~|rimpiazz~) ..8 (${DOCTOR}|parere|consulto|visita|diagnosi|terapia|consulenza)`,
      `(non|né) ..5 (parere|consiglio|consulto|diagnosi|prescrizione|consulenza|indicazione|indicazioni) ..2 (medic~|sanitari~|terapeutic~|clinic~|veterinari~|nutrizional~)`,
      '(autodiagnosi|automedicazione)',
      'leggere attentamente ..2 (foglio|avvertenze|istruzioni)',
      'in caso di (emergenza|urgenza|dubbio|dubbi) ..4 (chiama~|contatta~|118|112|rivolg~|consult~|sentire)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['medical-advice'],
    patterns: [
      `(consultare|consultate|consulti|rivolgersi|rivolgetevi|rivolgiti|chiedere|chiedete|sentire|sentite|contattare) ..4 ${DOCTOR}`,
      '(andate|vai|vada|parlatene|parlane|portate~) ..2 (dal|al|con il|dalla) ..1 (medico|dottore|veterinario|pediatra|specialista)',
      '(parere|consiglio) ..2 (medico|del medico|dello specialista|del veterinario)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['other'],
    patterns: [
      '(sotto|) embargo ..2 (fino|#)',
      '(non|da non|vietat~|divieto di) ..1 (diffonder~|pubblicar~|divulgar~|diffusione|pubblicazione) prima',
      '(gioca|giocare|giocate|gioco) (responsabilmente|in modo responsabile|con moderazione|responsabile)',
      '(il|) gioco ..4 (può|puo) ..2 (causare|creare) ..2 dipendenza',
      '(vietato|vietati|riservato) ai (minori|minorenni|maggiorenni|maggiori)',
      'presunzione di (innocenza|non colpevolezza)',
      '(bevi|bere) (responsabilmente|con moderazione)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['other'],
    patterns: [
      '(gioco|azzardo|scommesse) ..6 (dipendenza|patologic~|ludopatia|numero verde|probabilità di vincita)',
      '(nome|nomi) ..3 (fantasia|cambiat~|modificat~)',
      '(risultati|dati|conclusioni|cifre) ..3 (preliminar~|provvisori~|non revisionat~|non certificat~)',
      '(non|ancora) ..4 (revisione|revisionat~|sottopost~|valutat~) ..3 (paritaria|pari|revisori|esperti)',
      '(termini|condizioni|regolamento) ..5 (applicano|applicabili|consultabil~|disponibil~)',
      '(non sono|non siamo) ..2 (medic~|avvocat~|consulent~|psicolog~|veterinari~|un servizio|professionist~)',
    ],
  },
  {
    role: 'continuation',
    strength: 'fair',
    patterns: [
      'informazioni',
      'responsabilità',
      'investitori',
      '(questo|nostro|presente) sito',
      '(il|la) presente',
      'contenuti',
      'redazione',
      'utent~',
    ],
  },
];
