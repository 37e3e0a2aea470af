import { pairs } from './pairs';
import type { LanguageWords } from './word-class';

export const italian: LanguageWords = {
  language: 'it',
  words: {
    deny: `non né nessun nessuna nessuno alcun alcuna mai neppure nemmeno neanche senza salvo tranne eccetto escluso esclusa esclusi
      escluse esclude escludono esclusione declina declinano decliniamo rifiuta~ vietato vietata vietati vietate vieta divieto proibit~
      illegal~ illecit~ esonera~ solleva~ manleva~ rinunci~ privo_di privi_di estrane~ dissocia~ lungi in_nessun in_alcun nulla
      non_costitui~ non_vincolant~ non_si non_è non_sono fatta_eccezione fatto_salvo`,
    modal: `può possono potrà potranno potrebbe potrebbero possa possano deve devono dovrà dovranno dovrebbe dovrebbero debba debbano
      va_intes~ vanno_intes~ consentit~ consente permess~ autorizzat~ tenut~ obbligat~ obbligatori~ necessario possibile eventual~
      eventualmente spetta opportuno si_consiglia si_raccomanda è_consigliabile si_invita si_invitano puoi potete può_essere potremmo`,
    self: `${pairs(
      'questo questa queste questi quest nostro nostra nostri nostre il_presente la_presente del_presente nel_presente presente tale detto',
      `articol~ comunicat~ test~ contenut~ sito document~ messaggio portale post blog podcast video servizio materiale bollettino pezzo
      annuncio avviso intervento rapporto report lavoro link pagin~ pubblicazion~ notizi~ presentazion~ traduzion~ versione rubrica
      newsletter email e_mail nota guida scheda opera immagin~ informazion~ analisi studio intervista lancio sintesi rivista testata
      piattaforma comunicazion~ dati collegament~`,
    )} i_presenti le_presenti qui_contenut~ qui_espress~ qui_pubblicat~ qui_riportat~ qui_presentat~ qui_indicat~ ivi_contenut~ ivi
      suddett~ di_cui_sopra sopra_riportat~ quanto_precede contenute_in contenute_nel contenuti_nel contenuti_in contenute_nella
      contenuti_nella riportate_nel riportate_in espresse_in espresse_nel pubblicati_su pubblicate_su informazioni_contenute
      informazioni_fornite informazioni_riportate informazioni_pubblicate dati_riportati`,
    issuer: `noi nostro nostra nostri nostre società azienda emittente editore editori editoriale editrice redazione redattor~ autore
      autrice autori giornale giornalista giornalisti rivista quotidiano agenzia agenzie testata banca ente gruppo istituto istituzione
      università fornitor~ titolare titolari gestore gestori amministrator~ dirigenti dipendenti controllate collaborator~ rappresentant~
      inserzionist~ committente concedente firmatari~ opinionist~ editorialist~ piattaforma broker studio_legale blogger portale
      intermediari~ offerente mittente webmaster proprietari~ consulenti_della licenziante`,
    reader: `lettor~ lettori utent~ utenti visitator~ investitor~ azionist~ risparmiator~ lei voi vostro vostra abbonat~ pazient~
      consumator~ destinatari~ persona persone chiunque pubblico cliente clienti spettator~ ascoltator~ giocator~ terzi portatori
      sottoscrittor~ minori residenti acquirent~ navigator~ ricevente tuo tua tuoi giornalisti operatori_sanitari soggett~ potenziali`,
    limit: `solo soltanto solamente unicamente esclusivamente esclusiva esclusivo esclusive esclusivi meramente puramente strettamente
      semplicemente scopo scopi fini finalità titolo_informativo titolo_esemplificativo titolo_indicativo titolo_di carattere informativo
      informativa informativi informative illustrativ~ divulgativ~ educativ~ orientativ~ indicativ~ generale generali necessariamente
      espressamente esplicit~ implicit~ espressa espresso qualsiasi qualsivoglia qualunque totale parziale totalmente parzialmente tutto_o
      in_parte previa previo preventiv~ scritto scritta per_iscritto destinat~ rivolt~ riservat~_a uso_personale uso_privato personale
      personali direttamente indirettamente dirett~ indirett~ intrattenimento riferimento nei_limiti a_meno_che natura_generale
      espressa_o_implicita non_commerciale costituisce costituiscono costituire indicative`,
    liability: `responsab~ responsabilità responsabile~ responsabili danno danni perdita perdite conseguenz~ pretes~ reclami risarc~
      risarcimento indennizz~ lucro_cessante colpa negligenza derivant~ deriv~ derivino causat~ causare arrecat~ scaturi~ affidamento
      affidarsi affidabile_o fare_affidamento proprio_rischio rischio_e_pericolo rispond~ risponde assume assumono assumiamo assumersi
      incorr~ imputabil~ addebit~ uso_che utilizzo_del utilizzo_delle utilizzo_che improprio ritenut~ ritenersi subit~ gravi`,
    accuracy: `garanzia garanzie garantir~ garantisc~ garantit~ garanti accuratezza accurat~ esattezza esatt~ inesatt~ veridicità veritier~
      completezza complet~ incomplet~ affidabilità affidabil~ attendibil~ correttezza corrett~ precisione imprecis~ errore errori refusi
      error~ omissioni omissione verific~ verificat~ controllat~ aggiornament~ aggiornat~ tempestività idoneità adeguatezza commerciabilità
      così_come stato_in_cui come_sono disponibilità validità dichiarazion~_o buona_fede qualità lacun~ puntualità certifica variazioni
      modifiche fa_testo`,
    advice: `consulen~ consulenza consulenti consigli~ consiglio consigliat~ raccomand~ raccomandazion~ suggeriment~ parere pareri
      professionist~ professionale professionali qualificat~ specialist~ espert~ esperto esperti sostitui~ sostitut~ sostituire rimpiazz~
      orientamento adatt~ adeguat~ idone~ situazione_personale situazione_finanziaria circostanze obiettivi_di esigenze personalizzat~
      proprie_ricerche proprie_valutazioni diligenza rivolgersi rivolgetevi consult~ consultare commercialista avvocato_o notaio
      decisioni_di decisione_di scelte_di sollecitazione incoraggiament~ valutazione_autonoma informarsi autonom~ chiedere_consiglio
      invito_a`,
    money: `invest~ investire investiment~ investimento finanziari~ finanziaria titoli titolo_azionario azioni azionari~
      obbligazioni_emesse bond fondi fondo borsa quotat~ quotazion~ mercato mercati prezz~ capitale capitali rendiment~ performance
      guadagn~ profitt~ utili rischio rischi rischios~ volatil~ oscillazion~ fluttuazion~ speculativ~ derivati strumenti_finanziari
      valori_mobiliari cfd cript~ criptovalut~ bitcoin token patrimonio portafogli~ leva trading trader~ negoziazione negoziare risparmio
      fiscal~ tasse tassazione valut~_estera posizion~ partecipazioni detiene detengono conflitt~_di_interess~ perdere denaro perdono
      perdita_di rimette rimettono bruciare`,
    offer: `offerta offerte offrire offert~ sollecitazion~ invito proposta vendita vendere vendut~ acquist~ acquistare sottoscri~
      sottoscrizion~ prospetto prospetti registrat~ registrazion~ esent~ esenzione giurisdizion~ stati_uniti canada australia giappone
      diffusione diffus~ distribuzione distribuit~ pubblicazione_o offerta_pubblica collocamento_privato investitori_qualificati sollecit~
      promess~ contrattual~ vincolant~ paesi_in ordinamento documento_informativo cessione cedere trasmess~ scheda_prodotto kid`,
    future: `previsional~ prospettic~ previsi~ prevede prevedono previst~ stim~ stima stime aspettativ~ attes~ attende attendono anticip~
      prospettiv~ futuro intenzion~ obiettivi piani piano ipotesi assunzioni presuppost~ presunt~ incertezz~ incert~ fattor~ fattori
      differire discost~ discostarsi diverg~ significativamente sostanzialmente sensibilmente materialmente risultati effettivi effettiv~
      eventi evento circostanz~ fatti_storici storic~ aggiorn~ aggiornare rivedere revision~ modificare obbligo obblighi impegno impegna
      ritiene ritengono crede noti_e_ignoti ignoti sconosciut~ passat~ passati indebit~ alla_data andament~ proiezion~ evolv~ evoluzion~
      futuri futura future_o future_e differiscano differiscono differenz~_tra`,
    rights: `copyright © diritto diritti diritto_d_autore diritti_d_autore riprodu~ riproduzion~ riproduzione diffus~ ripubblic~
      redistribu~ riutilizz~ riservat~ autorizz~ autorizzazion~ consenso permesso licenza licenze creative_commons proprietà
      proprietà_intellettuale intellettuale tutelat~ protett~ cita citare citando citazione citazion~ fonte fonti attribuzion~ marchi
      marchio marchi_registrati copia copiare copie copiat~ archivi~ memorizz~ trasmission~ uso_commerciale sfruttamento utilizz~ utilizzo
      utilizzare estrazione banca_dati cessione integrale stralci estratti legge_sul opere commerciale commerciali rassegne_stampa
      rassegna_stampa utilizzabil~ crediti`,
    opinion: `opinion~ opinioni punto_di_vista punti_di_vista parere idee pensiero espress~ esprim~ esprimono riflett~ rispecchi~
      rappresent~ coincid~ condivid~ condivis~ posizione_di posizione_del posizione_della posizioni_del linea_editoriale proprie personali
      appartengono rubrica~ firmat~ intervent~ commenti giudizi valutazioni impegnano impegna sostien~ avall~ attribuibil~ vedute
      contributi`,
    paid: `pubblicit~ pubblicitari~ sponsor~ sponsorizzat~ publiredazional~ pubbliredazional~ redazionale advertorial branded
      branded_content promozional~ promozion~ messaggio_pubblicitario pagat~ pagamento retribuit~ remunerat~ compens~ compenso commission~
      provvigion~ affiliat~ affiliazion~ link collegament~ partner partnership collaborazione_con inserzion~ marchio marchi ricev~ ricevere
      riceviamo percep~ percepire percepiamo guadagn~ guadagnare acquisto acquisti acquistare costi_aggiuntivi costo_aggiuntivo
      sovrapprezz~ prezzo_finale finanziat~ offerto_da omaggio gratuit~ marketing spazio_a_pagamento a_pagamento contenuto_a committent~
      sostenut~_da corrispettiv~ in_collaborazione percentuale offerto_dal presentato_da`,
    supplied: `agenzia~ lancio lanci flusso feed automaticamente automatic~ importat~ fornit~ fornita forniti inviat~ trasmess~ ricevut~
      diffus~ ripres~ rilanciat~ modific~ modificat~ rielaborat~ redatt~ editat~ revisionat~ curat~_da intervenut~ intervien~ partecipat~
      coinvolt~ terze terza terzi terze_parti estern~ collegament~ link linkat~ ipertestual~ contenuto contenuti originariamente
      originale_su inizialmente tratt~_da provenient~ provien~ fonte fonti comunicato_stampa comunicato ospitat~ pubblicat~ controllo_su
      influenz~_sul integralmente inserit~ messo_a_disposizione messi_a_disposizione a_cura sindacat~ contributi contributo
      intervento_della partecipazione_della`,
    machine: `intelligenza_artificiale ia ai generat~ generativ~ automatic~ automatizzat~ algoritm~ software strumento_di strumenti_di
      macchina chatbot chatgpt modello_linguistico modelli_linguistici traduzion~ traduzione tradott~ versione_originale lingua_originale
      testo_originale versione_inglese versione_italiana originale_inglese originale_in fa_fede faccia_fede fede_esclusivamente prevale
      prevarr~ discrepanz~ difformit~ divergenz~ ufficiale autentic~ assistit~ sintetic~ cortesia supervision~ revisione_umana robot
      fa_testo fanno_testo faccia_testo`,
    medical: `medic~ medico medici dottor~ sanitari~ salute diagnos~ diagnosi trattament~ curare cure terapi~ terapeut~ guarigion~ malatti~
      patologi~ sintom~ farmac~ farmacist~ farmaci posologia foglio_illustrativo effetti_collaterali integrator~ integratori dose dosi
      prescri~ autodiagnosi automedicazione emergenz~ gravidanza psicolog~ pediatr~ specialista nutrizionist~ pronto_soccorso ricetta
      clinica clinico`,
    authority: `consob borsa_italiana autorità regolator~ regolament~ regolamentat~ vigilanz~ vigilat~ approv~ approvat~ approvazion~
      esaminat~ iscritt~ legge leggi normativ~ comma decreto direttiva disposizion~ legale legali autorizzat~_da banca_d_italia ivass
      abuso_di_mercato abusi_di_mercato informazioni_privilegiate informazione_privilegiata mercato_telematico euronext securities_act
      ai_sensi sensi_dell sensi_del conformità codice testo_unico competent~ registro_di albo sottopost~ giurisdizione finma`,
    terms: `termini condizion~ condizioni avviso avvisi avvertenz~ avvert~ nota_legale note_legali clausol~ esonero esclusione_di
      limitazione_di liberatoria disclaimer dichiarazion~ informativa_sui trasparenza accett~ accettazion~ applicabil~ soggett~ regolat~
      giuridic~ legale legali importante importanti attenzione si_prega si_ricorda si_precisa precisa precisiamo ricordiamo si_informa
      nota_bene leggere_attentamente maggiori_informazioni consultare_le consulta_la condizioni_d_uso politica_di policy foro vigent~
      tenere_presente note rimand~`,
    care: `gioco_d_azzardo gioco_responsabile gioca_responsabilmente gioca_con azzardo scommess~ scommett~ ludopati~ dipendenz~
      dipendenza_patologica vietato_ai_minori maggiorenn~ minorenn~ minori_di_18 divieto_ai non_sottopost~ revision~_contabil~
      non_certificat~ preliminar~ provvisori~ preprint revisione_paritaria revisione_tra_pari sottopost~_a_revisione numero_verde
      bere_responsabilmente moderazione nomi_di_fantasia nome_di_fantasia presunzione_di_innocenza presunzione presunt~_innocent~
      pubblico_sensibile`,
    embargo: `embargo sotto_embargo non_diffondere non_pubblicare da_non_diffondere da_non_pubblicare pubblicare_prima diffondere_prima
      diffusione_prima pubblicazione_prima divulgare_prima`,
    report: `ha_detto ha_dichiarato ha_spiegato ha_aggiunto ha_affermato ha_sottolineato ha_commentato ha_annunciato ha_ricordato
      ha_raccontato hanno_detto hanno_spiegato disse spiega racconta dice dichiara afferma aggiunge sottolinea commenta secondo_il
      secondo_la secondo_lui lui portavoce sindac~ president~ deputat~ senator~ assessor~ lunedì martedì mercoledì giovedì venerdì sabato
      domenica ieri oggi domani settimana signor signora aveva avevano stato_arrestato intervist~ chiest~ stamattina io ministro ministra
      ministero ha_ammesso ha_replicato ha_risposto ha_scherzato ha_concluso ha_precisato ha_confermato ha_osservato ha_ribadito
      hanno_dichiarato ricorda ammette replica sorride conclude ribadisce scherza confida`,
    court: `tribunale tribunali giudic~ giudice giudici corte cassazione procura procurator~ pm processo sentenz~ condann~ assol~ imputat~
      indagat~ querel~ denunci~ causa ricorso ricorr~ appello tar consiglio_di_stato avvocat~ legale_della parte_civile testimon~ udienz~
      contenzios~ carabinieri polizia arrest~ accus~ vittim~ pubblico_ministero citato_in_giudizio`,
    praise: `fondat~ leader leader_mondial~ mondial~ internazional~ sede con_sede offre_soluzioni soluzion~ clienti dipendenti_e impiega
      specializzat~ innovativ~ innovazion~ premi~ premio riconosciment~ pionier~ presente_in produce sviluppa commercializza distribuisce
      esperienza fatturato impegnat~ missione eccellenz~ punto_di_riferimento tradizione stabiliment~`,
    furniture: `contatt~ contatti telefono tel cell fax mail email e_mail posta condivid~ condividi seguici segui iscriv~ iscriviti
      newsletter registrati accedi menu home cerca commenti commenta lascia_un tag tags etichette argomenti leggi_anche leggi_tutto
      continua_a potrebbe_interessarti correlat~ più_letti facebook twitter instagram linkedin whatsapp telegram stampa_pagina chi_siamo
      lavora_con mappa_del cookie cookies foto clicca_qui ufficio_stampa informativa_sulla_privacy torna`,
  },
};
