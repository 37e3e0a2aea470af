import type { LanguageCues } from '../cue';

export const italian: LanguageCues = {
  language: 'it',
  groups: [
    {
      role: 'heading',
      strength: 'decisive',
      patterns: [
        '(avvertenza|avvertenze|disclaimer|esclusione di responsabilita|clausola di esclusione~)',
        '(note|nota|avviso|informazioni) (legali|legale|importante|importanti)',
        'limitazione di responsabilita',
        'avvertenze sui rischi',
      ],
    },
    {
      role: 'heading',
      strength: 'decisive',
      kinds: ['forward-looking'],
      patterns: ['dichiarazioni (previsionali|prospettiche)'],
    },
    { role: 'heading', strength: 'fair', patterns: ['copyright', 'diritti d autore', 'avviso'] },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['liability'],
      patterns: [
        '(declina~|esclude~) ..3 (ogni|qualsiasi|qualunque) ..2 responsabilita',
        'non (si assume|si assumono|assume|assumono|assumiamo|ci assumiamo|accetta) ..4 responsabilita',
        'non ..4 (responsabile|responsabili) (per|dei|degli|delle|del|di|della)',
        'non ..3 (essere|essere ritenut~) ..2 responsabil~',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['no-warranty'],
      patterns: [
        'senza ..3 garanzi~ ..3 (di alcun|espress~|alcuna|implicit~)',
        'non ..2 garanti~ ..5 (accuratezza|esattezza|completezza|veridicita|correttezza)',
        '(cosi come sono|cosi com e)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['investment-advice'],
      patterns: [
        '(non|ne) ..8 (consulenza|consigli~|raccomandazion~|sollecitazion~) ..4 (investimento|finanziari~|all investimento|legale|acquisto|all acquisto|di investimento)',
        '(scopo|scopi|fini|finalita|carattere) ..2 (esclusivamente|puramente|meramente|solo|unicamente|) ..1 informativ~',
        '(rendimenti|performance|risultati) passat~ ..6 non',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['forward-looking'],
      patterns: [
        '(contiene|contengono|contenere) ..6 (dichiarazioni|informazioni|affermazioni) ..3 (previsional~|prospettic~|carattere previsional~)',
        '(alcun|non|nessun) ..5 (obbligo|impegno) ..6 (aggiornare|aggiornamento|rivedere)',
        '(differire|discostar~) ..4 (significativamente|sostanzialmente|sensibilmente|materialmente|in modo)',
      ],
    },
    {
      role: 'continuation',
      strength: 'strong',
      kinds: ['forward-looking'],
      patterns: ['rischi', 'incertezze', '(tali|queste) dichiarazioni'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['offer'],
      patterns: [
        '(non|ne) ..6 (offerta|sollecitazione|invito) ..5 (vendita|acquisto|sottoscri~|vendere|acquistare|investimento)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['opinion'],
      patterns: [
        '(opinioni|idee|punti di vista) ..6 (espress~|contenut~|riportat~) ..14 (non|esclusivamente|sono|appartengono|impegnano)',
        'non ..2 (riflettono|riflette|rispecchia~|rappresentano) ..2 necessariamente',
        'non necessariamente (riflettono|rispecchiano|rappresentano|coincidono)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['copyright'],
      patterns: [
        'riproduzione riservata',
        '(tutti|) (i|) diritti ..2 riservati',
        '(vietata|vietato|vietate|proibita) ..5 (riproduzione|diffusione|copia|ripubblicazione|uso|utilizzo)',
        '(riproduzione|diffusione|ripubblicazione|utilizzo) ..14 (vietat~|autorizzazion~|consenso|permesso)',
        'senza ..5 (autorizzazione|consenso|permesso) ..4 (scritt~|preventiv~|espress~|di|del)',
      ],
    },
    {
      role: 'continuation',
      strength: 'strong',
      kinds: ['copyright'],
      patterns: ['diritti', 'riproduzione', 'contenut~', 'autorizzazione'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['affiliate'],
      patterns: [
        '(ricevere|riceviamo|ricevera|guadagnare|percepire|potrebbe) ..6 (commission~|provvigion~)',
        '(link|collegamenti) ..2 (affiliat~|di affiliazione|in affiliazione)',
        'senza ..3 costi aggiuntivi',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['sponsored'],
      patterns: [
        '(questo|questa) ..3 (articolo|contenuto|post|pagina) ..5 (sponsorizzat~|pubblicitari~|promozional~|pagat~)',
        'contenuto sponsorizzato ..2 (da|di)',
        'redazione ..5 non ..4 (coinvolt~|partecip~)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['syndication'],
      patterns: [
        'non e stat~ ..3 (modificat~|redatt~|verificat~|revisionat~) ..2 (da|dalla|dallo)',
        '(generat~|pubblicat~|importat~) automaticamente',
        'pubblicato originariamente',
        'originariamente pubblicato',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['medical-advice'],
      patterns: [
        'non ..4 (sostitui~|sostituto) ..6 (medic~|parere|professionist~|consulto|diagnosi)',
        'consultare ..4 medico',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['ai-generated'],
      patterns: [
        '(articolo|testo|contenuto|immagine) ..6 (generat~|scritt~|redatt~|creat~|realizzat~) ..5 (intelligenza artificiale|ia)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['translation'],
      patterns: [
        '(traduzione automatica|tradotto automaticamente|tradotta automaticamente)',
        'traduzione ..10 (lingua originale|testo originale|fa fede|ufficiale)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['other'],
      patterns: ['(sotto|) embargo fino', 'gioca responsabilmente', 'il gioco puo causare dipendenza'],
    },
    {
      role: 'continuation',
      strength: 'fair',
      patterns: ['informazioni', 'responsabilita', 'investitori', 'questo sito', 'il presente'],
    },
    {
      role: 'against',
      strength: 'strong',
      patterns: [
        '(ha detto|ha dichiarato|ha spiegato|ha aggiunto|secondo lui)',
        '(tribunale|giudice|avvocato|imputat~)',
      ],
    },
    {
      role: 'stop',
      strength: 'strong',
      patterns: ['(contatti|contatto)', 'chi siamo', 'leggi anche', 'condividi', 'commenti'],
    },
  ],
};
