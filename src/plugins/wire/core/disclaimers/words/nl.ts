import { pairs } from './pairs';
import type { LanguageWords } from './word-class';

export const dutch: LanguageWords = {
  language: 'nl',
  words: {
    deny: `niet geen niets niemand nooit noch zonder behalve tenzij uitgezonderd uitgesloten uitsluit sluit_uit sluiten_uit uitsluiting
      afgewezen afwijzen wijst_af wijzen_af weiger~ verboden verbod verbiedt onrechtmatig~ onwettig~ illegal~ geenszins geenerlei generlei
      vrijgesteld ontslaat distantieer~ afstand_van vrij_van onverminderd vrijblijvend~ ontzegd behoudens met_uitzondering los_van
      niet_toegestaan evenmin buiten_de sluit_iedere sluit_elke sluit_alle`,
    modal: `kan kunnen kon konden zou zouden mag mogen moet moeten dient dienen hoort hoeft hoeven zal zullen toegestaan geoorloofd
      verplicht gerechtigd vereist noodzakelijk mogelijk mogelijkerwijs eventueel eventuele desgewenst wordt_aangeraden wordt_geadviseerd
      bevoegd`,
    self: `${pairs(
      'dit deze onze onderhavig~ bovenstaand~ onderstaand~ bovengenoemd~',
      `artikel~ bericht~ persbericht~ document~ verhaal stuk rapport nieuwsbericht materiaal blog~ medium bulletin opiniestuk interview
      werk overzicht advies portaal platform dossier filmpje hoofdstuk site website~ webpagina pagina~ tekst~ publicatie~ uitgave inhoud
      content informatie mededeling~ presentatie nieuwsbrief e_mail column vertaling versie podcast video bijdrage~ aankondiging
      advertentie samenvatting analyse~ gegevens uitzending link~ dienst~ melding gids afbeelding brochure disclaimer studie verklaring~
      communicatie webshop kopij`,
    )} hierin hierbij hiervan hiervoor hieraan hieruit hieronder bovenstaand~ voorgaand~ voornoemd~ bovengenoemd~ onderstaand~ onderhavig~
      in_dit op_deze in_deze daarin_opgenomen opgenomen_in gepubliceerd_op vermelde verstrekte getoonde geboden_informatie hier_vermeld~
      hier_gepubliceerd~ hier_weergegeven~`,
    issuer: `wij we ons onze onderneming vennootschap maatschappij bedrijf uitgever~ uitgeverij hoofdredactie redactie redacteur~ auteur
      auteurs schrijver~ journalist~ krant dagblad tijdschrift magazine omroep persbureau~ nieuwsagentschap bank instelling~ universiteit
      hogeschool emittent~ uitgevende_instelling aanbieder~ beheerder~ exploitant~ eigenaar~ bestuurder~ bestuur medewerker~ werknemers
      dochterondernemingen dochtermaatschappijen groepsmaatschappijen gelieerde vertegenwoordigers adverteerder~ opdrachtgever~
      licentiegever~ rechthebbende~ columnist~ inzender~ afzender~ verzender~ organisator~ platform webwinkel portaal makelaar~ kantoor
      gastauteur~ blogger~ leverancier~`,
    reader: `lezer~ gebruiker~ bezoeker~ belegger~ investeerder~ aandeelhouder~ u uw je jij jouw jullie abonnee~ patiënt~ consument~
      ontvanger~ kijker~ luisteraar~ klant klanten persoon personen iedereen eenieder publiek afnemer~ deelnemer~ spelers geadresseerde~
      minderjarigen ingezetenen derden houders particulieren spaarder~ koper kopers zorgprofessional us_persons`,
    limit: `alleen slechts enkel uitsluitend louter zuiver puur doel doeleinden informatief informatieve informatiedoeleinden
      ter_informatie educatief educatieve illustratief illustratieve vermaak algemeen algemene noodzakelijk noodzakelijkerwijs per_se
      uitdrukkelijk~ stilzwijgend~ impliciet~ expliciet~ enige enig welke_aard welke_vorm op_enigerlei enigerlei geheel_of gedeeltelijk~
      deels voorafgaand~ schriftelijk~ bestemd bedoeld strekt persoonlijk persoonlijke privégebruik persoonlijk_gebruik eigen_gebruik
      direct_of indirect~ rechtstreeks~ middellijk onmiddellijk voor_zover tenzij_anders niet_commercieel mits indicatief indicatieve
      vrijblijvend hetzij_direct naar_goeddunken van_algemene voorbeeld richtinggevend~ ter_indicatie indicatie vormt vormen`,
    liability: `aansprakelijk~ verantwoordelijk~ verantwoording schade schaden schadevergoeding~ verlies verliezen gevolg gevolgen
      gevolgschade aanspraak aanspraken vordering~ claim claims vrijwar~ nalatigheid schuld voortvloei~ voortkom~ ontstaan ontstaat
      veroorzaak~ vertrouwen afgaan eigen_risico rekening_en_risico aanvaard~ aanvaardt aanvaarden accepteert accepteren draagt dragen
      neemt_geen instaan staat_in staan_in ontleend ontlenen toerekenbaar verhaald verhalen gebruik_van verrichte_handelingen voor_rekening`,
    accuracy: `garantie~ garandeer~ garanderen garandeert gegarandeerd waarborg~ juistheid onjuist~ volledigheid volledig~ onvolledig~
      nauwkeurig~ nauwkeurigheid actualiteit actueel betrouwbaar~ betrouwbaarheid correct correctheid fout fouten foutloos onjuistheden
      zetfouten drukfouten tikfouten omissies gecontroleerd geverifieerd verifi~ zorg zorgvuldig~ zorgvuldigheid geschikt~ geschiktheid
      verhandelbaarheid beschikbaarheid verouderd zekerheid toereikend~ deugdelijk~ toezegging~ waarheid betrouwbaar_geachte tijdigheid
      as_is vergissing~ typefouten wijzigingen_voorbehouden juist prijswijzigingen`,
    advice: `advies adviezen adviser~ adviseur~ geadviseerd beleggingsadvies~ beleggingsaanbeveling~ beleggingsbeslissing~ rechtsadvies
      aanbevel~ aanbeveling~ aan_te_bevelen aanraden raad raadpleeg raadplegen geraadpleegd deskundig~ deskundige~ professioneel
      professionele gekwalificeerd~ bevoegde specialist~ vervang~ vervangt vervanging persoonlijke_omstandigheden persoonlijke_situatie
      omstandigheden beleggingsdoel~ doelstelling~ behoefte~ situatie maatwerk eigen_onderzoek zelf_onderzoek doe_zelf onderzoek_doen
      win_advies inwinnen in_te_winnen overleg contact_op beslissing~ passend~ begeleiding analyse_van uitnodiging_tot aansporing
      aanmoediging`,
    money: `beleg~ beleggen belegging~ belegger~ invester~ investering~ effecten aandeel aandelen aandelenkoers~ obligaties fonds fondsen
      beurs beurzen beurskoers~ koers koersen koersverlies markt markten marktprijs~ prijzen kapitaal inleg rendement~ rendementen winst~
      verliezen risico risico_s volatil~ schommel~ fluctu~ specul~ derivaten opties financiële_instrumenten financieel financiële cfd cfd_s
      crypto~ bitcoin tokens vermogen portefeuille~ hefboom~ handelen handel_in spaargeld belasting~ fiscaal fiscale valuta~ positie
      posities belangenconflict~ belang_in stukken waardedaling geld_verliezen verliest inleg_verliezen hefboomproducten`,
    offer: `aanbod aanbieding~ aangeboden aanbieden bod uitnodiging verzoek werving verkoop verkopen verkocht koop kopen aankoop aankopen
      verwerv~ verwerving inschrijv~ inschrijving prospectus registratie geregistreerd vrijstelling~ jurisdictie~ rechtsgebied~
      verenigde_staten canada australië verspreiding verspreid~ distributie gedistribueerd openbaarmaking publicatie_of in_strijd
      wettelijk_verboden gekwalificeerde_beleggers onderhandse_plaatsing essentiële_informatie overeenkomst contractue~ bindend~ afgifte
      toezending doorgeven staten us_persons vervreemd~ uitgifte`,
    future: `toekomstgericht~ toekomstig~ toekomst vooruitblik~ vooruitzicht~ verwacht~ verwachting~ voorspel~ voorspelling~ prognose~
      schatt~ schatting~ raming~ raamt voornemen~ voornemens plannen plan doelen beoog~ veronderstelling~ aannam~ aannames onzeker~
      onzekerheid~ factor factoren wezenlijk aanzienlijk materieel afwijk~ afwijken verschillen resultaat resultaten werkelijk~ feitelijk~
      daadwerkelijk~ gebeurtenis~ ontwikkeling~ actualiser~ bijwerk~ bij_te_werken bijstellen herzien herziening aanpassen aan_te_passen
      verplichting~ verplicht verbindt historisch~ gelooft meent bekende_en_onbekende onbekend~ verleden behaalde behaald datum_van
      gebaseerd uitspraken streef~ bijgesteld`,
    rights: `copyright © auteursrecht~ auteursrechtelijk~ rechten voorbehoud~ voorbehouden voorbehoudt databankrecht~ databank intellectue~
      eigendom~ eigendomsrecht~ overname overgenomen overnemen verveelvoudig~ vermenigvuldig~ reproduc~ gereproduceerd kopie kopieën
      kopiër~ kopieer~ gekopieerd verspreid~ herpublic~ hergebruik~ openbaar_gemaakt openbaar_maken openbaarmaking gepubliceerd publiceren
      opgeslagen opslaan archiv~ toestemming toestemmen licentie~ gelicentieerd creative_commons beschermd~ bronvermelding naamsvermelding
      bron citeren geciteerd citaat citaatrecht merk merken handelsmerk~ merkenrecht commercieel commerciële gebruikt gebruik exploitatie
      doorplaats~ tekst_en_datamining datamining onderdelen foto_s_mogen rechtenvrij~ knipselkrant~`,
    opinion: `mening~ meningen opinie~ opvatting~ standpunt~ visie visies zienswijze~ gedachte~ ingezonden ingezonden_brief opiniestuk~
      opiniebijdrage~ column columns geuit geuite verwoord~ uitgedrukt weerspiegel~ weergeven geeft_niet vertegenwoordig~ overeen_met
      overeenkom~ deelt delen onderschrijf~ onderschrijven eigen_mening persoonlijke_titel op_persoonlijke persoonlijke_mening oordeel
      oordelen commentaar stellingname onafhankelijk_van op_naam toegeschreven`,
    paid: `advertentie~ adverteer~ advertorial~ reclame~ gesponsord~ gesponsorde sponsor~ sponsoring betaald betaalde betaling betalen
      betaalt vergoeding~ vergoed commissie~ provisie~ affiliate~ affiliatelink~ partnerlink~ partner partners partnerbijdrage
      partnercontent samenwerking link links linkje merk merken branded branded_content promotie promotioneel~ marketing commercieel
      commerciële ontvang~ ontvangen krijg~ krijgen verdien~ verdienen klik klikt aankoop aankopen koop koopt extra_kosten meerkosten
      geen_extra in_opdracht mogelijk_gemaakt gefinancierd aangeboden_door tegenprestatie gratis gratis_exemplaar recensie_exemplaar native
      ingekocht~ betalende klant_van adverteerders percentage`,
    supplied: `persbureau~ nieuwsagentschap agentschap~ nieuwsdienst nieuwsfeed feed feeds automatisch~ overgenomen geïmporteerd
      aangeleverd~ geleverd~ verstrekt~ toegeleverd ingezonden ingestuurd ongewijzigd~ onbewerkt~ bewerkt~ aangepast~ gewijzigd~
      geredigeerd~ redactioneel~ opgesteld~ derde derden derde_partij~ extern~ externe link links hyperlink~ gelinkt~ inhoud content
      oorspronkelijk~ eerder_verschenen verscheen verschenen afkomstig~ bron bronnen persbericht~ herplaats~ gepubliceerd~ doorgeplaatst
      geplaatst controle_over invloed_op betrokken betrokkenheid bemoei~ afzonderlijk~ anp woordelijk integraal kopij tussenkomst
      uitlatingen moderator~ gemodereerd`,
    machine: `kunstmatige_intelligentie ai ai_gegenereerd gegenereerd~ genereren generatie~ generatieve automatisch~ geautomatiseerd~
      machine~ machinaal machinevertaling~ algoritme~ software taalmodel~ chatbot chatgpt vertaal~ vertaald~ vertaling~
      oorspronkelijke_taal brontekst brontaal oorspronkelijke_tekst oorspronkelijke_versie engelstalig~ engelse_versie engelse_tekst
      nederlandse_versie originele_tekst originele_versie leidend~ doorslaggevend prevaleert prevaleren bindend~ rechtsgeldig~ authentiek~
      officiële verschillen_tussen hulpmiddel~ tool tools synthetisch~ menselijk~ eindredactie robot robots origineel geldt_het`,
    medical: `medisch~ arts_of je_arts uw_arts een_arts artsen huisarts~ dokter~ gezondheid~ gezondheids~ zorgverlener~ diagnos~
      zelfdiagnose behandel~ behandeling~ genees~ genezing ziekte~ klacht klachten symptom~ medicijn~ medicatie geneesmiddel~ bijsluiter
      apothek~ therap~ therapeut~ bijwerking~ voedingssupplement~ supplement~ zwanger~ verloskundig~ psycholo~ noodgeval~ spoed~
      alarmnummer zelfmedicatie diëtist~ fysiotherapeut~`,
    authority: `afm dnb fsma toezicht~ toezichthouder~ autoriteit~ gereguleerd~ regulering vergunning~ goedgekeurd~ goedkeur~ beoordeeld~
      getoetst geregistreerd~ register wet_op wetgeving wetten verordening~ richtlijn~ besluit wettelijk~ euronext effectenbeurs
      marktmisbruik~ voorwetenschap koersgevoelig~ securities_act krachtens ingevolge overeenkomstig in_de_zin uit_hoofde ingeschreven
      toezichtwetgeving bevoegde_autoriteit~ wft nationale_bank`,
    terms: `voorwaarde~ voorwaarden gebruiksvoorwaarden disclaimer~ kennisgeving~ mededeling~ waarschuwing~ voorbehoud~ clausule~
      uitsluiting_van beperking_van verklaring~ transparantie beleid privacybeleid akkoord aanvaarding toepasselijk~ toepassing onderworpen
      onderhevig juridisch~ rechtsgeldig~ wettelijke_mededeling belangrijk~ let_op houd_er_rekening wijzen_erop wijst_erop opmerking
      noot_van actievoorwaarden colofon bevoegde_rechter meer_informatie_vindt lees_de lees_onze zie_onze bepaling~ geldt gelden attentie`,
    care: `gokken gokverslaving kansspel~ kansspelen speel_bewust speel_verantwoord wat_kost_gokken verslav~ verslaafd~ weddenschap~ wedden
      18_jaar 18plus minderjarig~ meerderjarig~ voorlopig~ niet_gecontroleerde ongecontroleerd~ accountantscontrole preprint~ peer_review~
      collegiale_toetsing collegiaal_getoetst geniet_maar drink_met met_mate namen_gefingeerd naam_gefingeerd gefingeerd~ onschuldig_tot
      vermoeden_van hulplijn~ hulp_nodig praat_erover 113 schokkende gokt gokspel~ gokker~ gokkast~`,
    embargo: `embargo onder_embargo embargotijd niet_publiceren niet_voor_publicatie niet_openbaar_maken voor_publicatie_vanaf vrijgave
      publicatie_vóór publiceren_vóór onder_embargo_tot`,
    report: `zei zeiden zegt zeggen verklaarde vertelde vertelt meldde meldt aldus volgens_de volgens_het volgens_hem liet_weten laat_weten
      benadrukte waarschuwde schreef schrijft vroeg vindt vond hij hem zichzelf woordvoerder~ minister burgemeester~ premier president
      wethouder~ kamerlid maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag morgen week meneer mevrouw ik
      geïnterviewd~ interview toen destijds antwoordde grapte gaf_toe geeft_toe bevestigde lachte concludeerde concludeert noemde noemt
      reageerde reageert benadrukt waarschuwt legt_uit legde_uit grijnst zucht`,
    court: `rechtbank~ rechter~ hof gerechtshof hoge_raad vonnis~ uitspraak_van arrest veroordeel~ vrijgesproken aangeklaagd~ aanklager~
      officier openbaar_ministerie verdachte~ eiser~ gedaagde~ kort_geding rechtszaak~ zitting~ hoger_beroep beroep_tegen dagvaard~
      getuige~ advocaat advocaten geschil~ slachtoffer~ politie schikking beschuldig~ strafzaak oordeelde strafrecht~ kantonrechter`,
    praise: `opgericht~ toonaangevend~ wereldwijd~ internationaal hoofdkantoor gevestigd~ oplossing~ klanten gespecialiseerd~ specialist_in
      innovatief innovatieve innovatie prijs_gewonnen bekroond~ onderscheiden marktleider~ vestigingen ontwikkelt produceert levert
      ontwerpt sinds ervaring omzet missie duurzaam duurzame familiebedrijf medewerkers_in telt actief_in`,
    furniture: `contact contactgegevens perscontact telefoon tel fax mail email e_mail volg volg_ons delen deel reageer reacties reactie
      abonneer~ nieuwsbrief schrijf_je aanmelden inloggen registreer menu home zoeken tags trefwoorden onderwerpen lees_ook lees_verder
      lees_meer meest_gelezen gerelateerd~ facebook twitter instagram linkedin whatsapp vacatures over_ons klik_hier foto foto_s cookies
      sitemap colofon ook_interessant noot_voor`,
  },
};
