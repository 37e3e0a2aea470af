import type { CueGroup } from '../../matching/cue';

const ADVICE =
  '(consulenza|consigli~|raccomandazion~|sollecitazion~|invito|suggeriment~|incoraggiament~|incentivo) ..3 (investimento|investire|finanziari~|all investimento|legale|acquisto|all acquisto|di investimento|comprare|acquistare|vendere|personalizzat~|fiscal~|pubblico risparmio|trading|operar~)';

/** Statements about money, offers, regulators and the future, Italian. */
export const italianMoney: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['investment-advice'],
    patterns: [
      `(non|né|nessuna|alcuna) ..6 ${ADVICE}`,
      '(scopo|scopi|fini|finalità|carattere|titolo) ..2 (esclusivamente|puramente|meramente|solo|unicamente|prettamente) ..2 (informativ~|divulgativ~|educativ~|didattic~)',
      '(esclusivamente|puramente|meramente|unicamente) ..2 (informativ~|divulgativ~|educativ~|illustrativ~)',
      '(rendimenti|performance|risultati|andamenti) (passat~|storic~|precedent~|pregress~|conseguit~) ..8 non',
      '(perdere|perdita|perdite) ..5 (capitale|intero|somma|denaro) ..3 (investit~|versat~|impiegat~)',
      'perdita ..2 del capitale',
      'indipendenza ..3 (ricerca|ricerche|analisi)',
      '(costituisce|intendersi|considerata|è) ..3 comunicazione ..2 (marketing|promozional~|pubblicitari~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['investment-advice'],
    patterns: [
      '(conti|investitori|clienti) ..4 (al dettaglio|retail|privati) ..6 (perdono|perde|perdite|rimett~|denaro)',
      '(autor~|redattor~|giornalista|società|editore) ..4 (detiene|possiede|potrebbe detenere|può detenere|detenere|ha in portafoglio) ..5 (azioni|titoli|posizion~|quote|strumenti|bitcoin)',
      '(detiene|detengono|possiede|possiedono|detenere) ..4 (azioni|titoli|posizion~|strumenti|quote) ..8 (citat~|menzionat~|trattat~|società|indicat~|oggetto|analizzat~)',
      '(valore|quotazioni) ..4 (può|possono|potrebbe) ..3 (aumentare|diminuire|oscillare|scendere)',
      '(investimento|investire|investimenti|negoziare|trading|cfd|criptovalute) ..5 (comporta~ ..3 risch~|comportano ..3 risch~|rischio elevato|volatil~|strumenti compless~)',
      '(conflitt~ di interess~) ..6 (potenzial~|dichiar~|esist~|possibil~|eventual~)',
      '(messaggio pubblicitario|comunicazione di marketing|finalità promozional~|materiale promozionale)',
      '(leggere|consultare|prendere visione|leggi) ..6 (prospetto|kid|documento|informazioni chiave|set informativo)',
      '(proprio|propria|proprie|propri) ..2 (consulente|ricerche|valutazioni|analisi|consulenti|decisioni) ..4 (finanziari~|prima|fiscal~|legal~)',
      '(obiettivi|situazione|esigenze|circostanze) ..4 (personal~|finanziari~|specific~|individual~|investimento) ..6 (non|conto|adeguat~)',
      '(trattamento|regime) fiscale ..4 (dipende|varia|situazione)',
      '(conti|investitori) ..6 (perdono|rimett~|perdere denaro)',
      '(rimett~|perdono) ..6 (conti|investitori|clienti)',
      '(leva|cfd|derivati) ..12 (perdere|perdit~|capitale|rischi~|denaro)',
      '(al lordo|al netto) ..2 (imposte|oneri|commissioni|costi|tasse)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['forward-looking'],
    patterns: [
      '(contiene|contengono|contenere|include|includono|costituiscono|comprende) ..6 (dichiarazioni|informazioni|affermazioni|stime|previsioni|elementi) ..4 (previsional~|prospettic~|futur~|carattere previsional~)',
      '(dichiarazioni|informazioni|affermazioni|indicazioni) (previsionali|prospettiche|a carattere previsionale|di carattere previsionale)',
      '(alcun|non|nessun|alcuna|nessuna) ..6 (obbligo|impegno|impegna|impegnano|obbligat~) ..6 (aggiornare|aggiornamento|rivedere|modificare|ad aggiornare|correggere|aggiornarl~|rivederl~)',
      '(differire|discostar~|divergere|differiscano|scostarsi) ..5 (significativamente|sostanzialmente|sensibilmente|materialmente|modo|anche|notevolmente|considerevolmente)',
      '(significativamente|sostanzialmente|sensibilmente|materialmente) ..2 (divers~|different~|differir~|da quell~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['forward-looking'],
    patterns: [
      'rischi (e|ed) ..2 incertezze',
      '(noti|note) (e|o|ed) (ignoti|ignote|non noti)',
      '(aspettative|stime|ipotesi|previsioni|assunzioni|attese) ..6 (management|attual~|società|gruppo|direzione|correnti)',
      '(risultati|eventi) ..2 (effettivi|reali|effettivamente)',
      '(fuori|esulano|estrane~|sfuggono) ..3 controllo',
      '(termini|parole|espressioni) (come|quali) ..6 (prevede|ritiene|stima|potrebbe|attende|intende)',
      '(non|evitare) ..4 (affidamento) ..4 (dichiarazioni|eccessivo|indebito|tali)',
      'alla data ..4 (present~|comunicato|pubblicazione|documento)',
      '(visione|conoscenze|opinione|convinzioni) ..2 attual~ ..4 (management|direzione|società|amministra~)',
      '(risultati|numeri|dati) ..4 (effettiv~|reali|consuntiv~) ..6 (divers~|differ~|discost~)',
    ],
  },
  {
    role: 'continuation',
    strength: 'strong',
    kinds: ['forward-looking'],
    patterns: [
      'rischi',
      'incertezze',
      '(tali|queste|dette) (dichiarazioni|previsioni)',
      'fattori',
      'ipotesi',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['offer'],
    patterns: [
      '(non|né) ..5 (offerta|sollecitazione|invito|proposta) ..6 (vendita|acquisto|sottoscri~|vendere|acquistare|investimento|strumenti|negoziare)',
      '(non|né|vietat~) ..4 (distribuzione|diffusione|pubblicazione|distribuit~|diffonder~|divulg~) ..8 (stati uniti|canada|giappone|australia)',
      '(titoli|azioni|strumenti) ..10 non ..6 (registrat~|offert~|vendut~)',
      'securities act ..8 (registr~|esenzion~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['offer'],
    patterns: [
      '(giurisdizion~|paesi|paese|stati) ..8 (illegal~|illecit~|vietat~|contrar~|soggett~ a restrizioni|non consentit~)',
      '(assenza|mancanza) di ..3 (registrazione|esenzione)',
      '(rivolt~|destinat~|indirizzat~) ..3 (esclusivamente|unicamente|solo|soltanto) ..4 (investitori|persone|residenti|professional~)',
      '(u s persons|soggetti statunitensi)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['regulatory'],
    patterns: [
      'né ..8 (borsa|exchange|consob|autorità|regolator~) ..6 né',
      '(borsa italiana|exchange|consob|autorità) ..4 non ..3 (si assum~|assum~|accett~|esaminat~|approvat~|responsab~)',
      '(non|né) ..3 (stat~|approvat~|esaminat~|verificat~) ..3 (approvat~|esaminat~|verificat~|da|dalla) ..3 (consob|autorità|borsa|banca d italia|ivass)',
      '(approvazione|autorizzazione|iscrizione) ..8 non ..3 (costituisc~|comport~|implic~|deve) ..4 (giudizio|raccomandazione|approvazione|garanzia|inteso)',
    ],
  },
  {
    role: 'phrase',
    strength: 'fair',
    kinds: ['regulatory'],
    patterns: [
      '(autorizzat~|vigilat~|iscritt~|regolamentat~|registrat~) ..5 (consob|banca d italia|autorità|ivass|albo|oam|finma|cssf)',
      '(informazion~ privilegiat~|abus~ di mercato)',
      'requisiti (giuridici|normativi) ..6 (indipendenza|ricerca)',
    ],
  },
];
