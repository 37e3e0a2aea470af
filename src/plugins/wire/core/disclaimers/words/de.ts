import { pairs } from './pairs';
import type { LanguageWords } from './word-class';

export const german: LanguageWords = {
  language: 'de',
  words: {
    deny: `nicht kein~ nichts niemand~ nie niemals weder ohne außer ausgenommen ausgeschlossen~ ausschließt ausschließen ausgeschlossene
      schließt_aus schliesst schließt abgelehnt ablehn~ lehnt lehnen verweiger~ untersagt~ untersagen verbot~ verbieten verbietet
      unzulässig~ unerlaubt~ unbefugt~ rechtswidrig~ keinesfalls keineswegs keinerlei verzichtet unverbindlich~ unbeschadet frei_von
      unabhängig_von mitnichten ebensowenig ebenso_wenig entbindet ersetzt_nicht haftungsausschluss~ gewährleistungsausschluss~ distanzier~
      weist_zurück schließen_wir schließen_jede schließen_jegliche nicht_zu_eigen ohne_mitwirkung`,
    modal: `kann können könnte könnten koennen koennte koennten darf dürfen dürfte dürften duerfen soll sollen sollte sollten muss muß
      müssen müssten muessen mag mögen bedarf bedürfen gestattet erlaubt zulässig verpflichtet berechtigt erforderlich notwendig möglich
      möglicherweise vorbehalten unter_umständen gegebenenfalls ggf eventuell obliegt`,
    self: `${pairs(
      'dies~ unser~ vorliegend~ obige~ nachstehend~ vorstehend~ nachfolgend~ jeweilig~',
      `mitteilung~ meldung~ pressemitteilung~ presseaussendung~ pressemeldung~ presseinformation~ aussendung~ veröffentlichung~
      publikation~ dokument~ unterlage~ präsentation~ bericht~ artikel~ beitrag~ beiträge~ text~ seite~ website~ webseite~ webpräsenz
      internetseite~ internetangebot~ internetauftritt~ homepage portal~ information~ inhalt~ newsletter~ e_mail~ nachricht~ kommentar~
      analyse~ studie~ übersetzung~ werbung anzeige bekanntmachung~ material~ werbemitteilung marketingmitteilung podcast~ video~ sendung~
      ausgabe angaben angebot~ dienst~ blog~ zusammenfassung~ aussage~ werk~ bild~ hinweis~ link~ ratgeber~ gastbeitrag~ interview~
      ankündigung broschüre~ online_angebot~ ad_hoc_mitteilung einschätzung~ prognose~ daten dokumentation fassung`,
    )} hierin hiermit hiervon hierzu hieraus hierauf darin_enthalten~ hier_veröffentlicht~ hier_enthalten~ hier_dargestellt~ hier_genannt~
      hier_bereitgestellt~ hier_wiedergegeben~ hier_geäußert~ die_hier das_hier der_hier auf_dieser obenstehend~ oben_genannt~
      folgende_meldung folgender_text enthaltene~ bereitgestellt~ im_text im_artikel im_beitrag vorliegend~ obige~ nachstehend~
      vorstehend~`,
    issuer: `wir uns unser unsere unseren unserem unserer unseres gesellschaft gesellschaften unternehmen~ emittent~ herausgeber~ verlag
      verlags verlages verlage redaktion~ chefredaktion autor~ verfasser~ gastautor~ kommentator~ betreiber~ seitenbetreiber~ anbieter~
      diensteanbieter agentur agenturen nachrichtenagentur~ presseagentur~ presseportal bank institut instituts hochschule universität
      sender rundfunk~ medienhaus~ tochtergesellschaft~ konzern~ verbundene_unternehmen organe mitarbeiter~ mitarbeitend~ vorstand~
      geschäftsführ~ vertreter~ erfüllungsgehilf~ lizenzgeber~ rechteinhaber~ urheber urhebers urheberin urheberinnen auftraggeber~
      absender~ aussender~ veranstalter~ plattform~ kanzlei zeitung zeitschrift magazin~ newsroom fachhändler aussteller inserent~
      werbetreibend~ partnerunternehmen internetauftritt institution institutionen`,
    reader: `leser~ nutzer~ benutzer~ anwender~ besucher~ anleger~ investor~ aktionär~ kunde kunden kundinnen patient~ verbraucher~
      empfänger~ zuschauer~ hörer~ abonnent~ interessent~ person personen jedermann privatanleger~ kleinanleger~ teilnehmer~ spielende~
      medienvertret~ ihnen ihrem ihr_eigenes dein deine deinen deinem deiner dich dir euch eure adressat~ betroffene~ jeder_anleger
      konsument~ verwender~ us_personen minderjährig~ erwachsene~ privatpersonen`,
    limit: `nur ausschließlich~ ausschliesslich~ lediglich rein reine reinen allein alleinig~ alleine zweck zwecke zwecken
      informationszweck~ werbezweck~ studienzweck~ bildungszweck~ unterhaltungszweck~ unterhaltung allgemein~ unbedingt zwingend
      zwangsläufig notwendigerweise ausdrücklich~ stillschweigend~ jeglich~ jedwed~ irgendein~ irgendwelch~ gleich_welch~ bestimmt gedacht
      dient dienen soweit insoweit insbesondere ganz_oder_teilweise auszugsweise teilweise vollumfänglich vorherig~ schriftlich~
      beispielhaft~ unverbindlich~ orientierung illustration~ private_zwecke nichtkommerziell~ bezug in_keiner_weise etwaig~ sofern_nicht
      wenn_nicht_anders mittelbar~ unmittelbar~ sonstig~ persönlichen_gebrauch privaten_gebrauch eigenverantwortlich gesetzlich_zulässig
      stellt_dar stellen_dar gebrauch begründet richtwert~ unverbindlicher`,
    liability: `haftung~ haftbar~ haftet haften gehaftet verantwortung~ verantwortlich~ eigenverantwort~ verantworten zeichnet schaden
      schäden schadens~ verlust~ folgeschäden vermögensschäden ansprüche anspruch ersatzanspr~ schadensersatz~ schadenersatz~ regress
      konsequenz~ folgen folge entstehen entstanden~ entstehend~ entstehung resultier~ ergeben_können verursach~ fahrlässig~ vorsatz~
      vorsätzlich~ vertrauen verlassen verlässt eigene_gefahr eigenes_risiko eigener_gefahr freistell~ schadlos einstehen
      rechtsverbindlich~ verschulden inanspruchnahme übernehmen übernimmt übernommen übernahme uebernehmen uebernimmt uebernommen`,
    accuracy: `gewähr gewaehr gewährleist~ gewaehrleist~ garantie~ garantier~ zusicher~ zugesichert~ richtigkeit korrektheit vollständig~
      aktualität genauigkeit zuverlässig~ verlässlich~ fehler~ irrtum irrtümer~ irrtümlich druckfehler~ satzfehler auslassung~ geprüft~
      ungeprüft~ überprüf~ nachgeprüft verifizier~ unrichtig~ falsch~ unvollständig~ veraltet~ sorgfalt sorgfältig~ eignung tauglichkeit
      marktgängigkeit vertrauenswürdig~ fehlerfrei~ korrekt~ zutreffend~ angemessenheit verfügbarkeit brauchbarkeit qualität gewissen
      gewissenhaft~ wahrheit~ wie_besehen abweich~ plausibilität stimmig nach_bestem_wissen ausgewogen~ änderungen_vorbehalten druckfehler
      vorbehaltlich`,
    advice: `beratung~ berater~ beraten anlageberat~ finanzberat~ rechtsberat~ steuerberat~ vermögensberat~ anlageempfehl~ kaufempfehl~
      handlungsempfehl~ empfiehlt empfohlen ratschlag~ ratschläge rat_eines rat_einer fachkundig~ fachmann fachleute~ fachperson
      sachkundig~ qualifiziert~ individuell~ persönlich~ konsultier~ ersetzt ersetzen ersatz~ einholen hinzuziehen wenden_sie
      eigene_recherche~ eigenständig~ selbst_informieren recherch~ entscheidungsgrundlage~ entscheidung~ grundlage geeignet~ eignen
      verhältnisse anlageziel~ prüfen_sie fragen_sie sprechen_sie lassen_sie_sich beurteilung einzelfall finanzanalyse~ anlagestrategie~
      experte experten expertin expertinnen umstände umständen empfehl~ empfehlung~ risikowarnung arztbesuch`,
    money: `anlegen kapitalanlage~ geldanlage~ investment~ investier~ investition~ wertpapier~ aktie aktien aktienkurs~ anleihe~ fonds
      börse~ kurs kurse kursen kursverlust~ kursgewinn~ wertentwicklung~ rendite~ performance wertverlust~ totalverlust~ kapital
      kapitalverlust~ eingesetzt~ vermögen~ risiko~ risiken schwankung~ volatil~ spekulat~ spekulier~ derivat~ zertifikat~ krypto~ bitcoin
      token hebel~ cfd cfds differenzkontrakt~ depot gehandelt~ position~ finanzinstrument~ finanzprodukt~ finanziell~ gewinn~ ertrag~
      erträge~ zins~ währung~ steuer~ portfolio~ verluste verlustrisik~ nennwert marktpreis~ emission~ zeichnung preise interessenkonflikt~
      anlage_in anlagen_in anlageentscheid~ anlageform~ anlageprodukt~ anlageklasse~ handel_mit wertpapiere gehebelt~ privatkonten
      konten_mit verloren risikowarnung risikobehaftet`,
    offer: `angebot~ angeboten~ offerte~ aufforderung~ einladung kauf kaufen käufe verkauf~ erwerb~ erwerben veräußer~ veräusser~ zeichnen
      zeichnung~ prospekt~ wertpapierprospekt~ angebotsunterlage registrier~ registrierung~ rechtsordnung~ jurisdiktion~ staaten
      vereinigten_staaten usa kanada australien us_person~ verbreitung~ verteilung weitergabe weitergeben aussenden weiterleiten
      öffentliches_angebot ausnahme befreiung qualifizierte_anleger gebilligt~ billigung basisinformationsblatt verkaufsprospekt~ vertrieb
      vertrieben wohnsitz~ ansässig~ gebietsansässig~ abgabe vertragsabschluss`,
    future: `zukunftsgerichtet~ zukunftsbezogen~ zukunftsorientiert~ vorausschauend~ zukunftsaussage~ zukünftig~ künftig~ zukunft prognos~
      prognose~ erwart~ erwartung~ einschätzung~ annahme~ annahmen schätzung~ planen geplant~ absicht~ beabsichtig~ glaubt geht_davon_aus
      vorhersag~ vorhersehbar~ unsicherheit~ ungewissheit~ unwägbarkeit~ faktor faktoren wesentlich~ erheblich~ tatsächlich~ abweich~
      abweichung~ ergebnis~ ereignis~ entwicklung~ aktualisier~ anzupassen anpassen angepasst anpassung fortschreib~ korrigier~ revidier~
      verpflicht~ pflicht historisch~ kenntnisstand zeitpunkt ziele risikobericht eintreten eintritt zugrunde~ bekannte_und_unbekannte
      rahmenbedingungen erkenntnisse vergangenheit vergangene~ frühere_wertentwicklung planung planungen plant_die plant_das`,
    rights: `copyright~ © urheberrecht~ urheberrechtlich~ geschützt~ rechte rechten vorbehalten leistungsschutz~ nutzungsrecht~ nutzung~
      verwertung~ verwenden verwendung verwendet weiterverwend~ vervielfältig~ verbreit~ weiterverbreit~ nachdruck~ nachgedruckt abdruck~
      abgedruckt kopier~ kopie kopien reproduk~ reproduzier~ wiedergabe wiedergegeben speicher~ archivier~ veröffentlich~
      weiterveröffentlich~ genehmigung~ zustimmung~ einwilligung~ erlaubnis~ lizenz~ lizenziert~ creative_commons quellenangabe~ quelle
      quellenhinweis namensnennung nennung zitier~ zitat~ markenrecht~ warenzeichen eigentum~ honorarfrei~ kostenfrei~ abdruckrecht~
      bildrechte~ text_und_data_mining weitergabe öffentlich_zugänglich zugänglichmachung belegexemplar auszugsweise verlinkung~
      gewerblich~ kommerziell~ datenbank~ einspeicherung bearbeitung mediennutzung marke marken markenzeichen markeninhaber bildmaterial
      fotomaterial pressefoto~ belegexemplar~ verwertet`,
    opinion: `meinung~ meinungsbeitr~ ansicht~ auffassung~ standpunkt~ sichtweise~ haltung position_der überzeugung~ kommentar kommentare
      gastkommentar~ gastbeitrag~ gastbeiträge~ kolumne~ leserbrief~ wiedergeben wider widerspiegel~ spiegelt spiegeln gibt_die geben_die
      entspricht entsprechen deck~_sich teilen teilt geäußert~ geäussert~ vertreten vertretene~ zu_eigen eigene_meinung persönliche_meinung
      subjektiv~ namentlich gekennzeichnet~ wertung~ bewertung~ einschätzungen äußerung~ äusserung~ aussagen`,
    paid: `anzeige~ werbung~ werbeanzeige~ werblich~ werbe werbemittel werbelink~ werbepartner~ werbetext~ werbeinhalt~ dauerwerbesendung
      advertorial~ sponsor~ gesponsert~ gesponserte bezahlt~ bezahlung vergütung~ vergütet entgelt~ entgeltlich~ honorar~
      vermittlungsprovision~ affiliate~ affiliatelink~ partnerlink~ provisionslink~ partnerprogramm~ partner partners link links
      produktplatzierung~ kooperation~ partnerschaft~ kostenlos_zur auftrag beauftragt~ finanziert~ mehrkosten zusätzliche_kosten einkauf
      einkaufen einkäufe~ käufe klick~ klicken verdien~ verdienen erhalten erhält bekommen bekommt promotion publireportage paid
      testexemplar~ rezensionsexemplar pr_text kostenpflichtig gegenleistung werbetreibende~ unentgeltlich kaufpreis provision provisionen
      präsentiert_von zahlende~ werbekunde~ einschaltung~`,
    supplied: `agentur~ agenturmeldung~ agenturmaterial nachrichtenagentur~ nachrichtendienst~ feed feeds ticker newsticker automatisch~
      unverändert~ unredigiert~ unbearbeitet~ bearbeitet~ redigiert~ übernommen übernahme zugeliefert~ geliefert~ lieferant~
      bereitgestellt~ zur_verfügung eingestellt~ eingesandt~ dritte dritter dritten drittanbieter~ extern~ fremd~ fremdinhalt~ verlinkt~
      verlink~ hyperlink~ link links quelle quellen ursprünglich~ zuerst erstmals erschienen erschien originalmeldung originaltext
      original_content pressemitteilung~ pressemeldung~ presseinformation~ verbreitet~ übermittelt~ übermittlung zulieferung inhalt inhalte
      inhalten inhaltlich~ inhalts einfluss verfasst~ erstellt~ aussteller wortlaut ungekürzt~ gekürzt redaktionell~ nutzerbeiträge
      nutzergeneriert~ gestaltung nimmt_keinen ots kommentarfunktion zuschrift~ verweise verweis`,
    machine: `künstlich~_intelligenz ki ai ki_gestützt~ ki_generiert~ ki_system~ maschinell~ maschine~ automatisiert~ automatisch~
      algorithm~ software~ sprachmodell~ chatbot~ chatgpt generiert~ computergeneriert~ generativ~ übersetz~ uebersetz~ übersetzung~
      übertragung originalsprache ausgangssprache originalfassung originalversion originaltext~ sprachfassung~ fassung fassungen
      englisch~_original~ englisch~_fassung englisch~_version deutsche_version maßgeblich~ massgeblich~ massgebend maßgebend
      rechtsverbindlich~ verbindlich~ tool tools synthetisch~ roboter~ deepl menschlich~ zusammenfassung~`,
    medical: `medizin~ medizinisch~ arzt ärzt~ arztes arztbesuch~ ärztlich~ hausarzt~ hausärzt~ apotheker~ apotheke gesundheit~
      gesundheitlich~ diagnos~ selbstdiagnose~ behandlung~ behandel~ therapie~ therapeut~ heilung~ heilen heilversprechen krankheit~
      erkrankung~ beschwerden symptom~ medikament~ arzneimittel~ präparat~ packungsbeilage nebenwirkung~ wirkung~ nahrungsergänzung~
      schwanger~ hebamme~ facharzt~ fachärzt~ notfall~ notruf selbstmedikation selbstbehandlung psycholog~ hilfsangebot~ seelsorge`,
    authority: `börse~ aufsicht~ aufsichtsbehörd~ behörde~ bafin finma fma regulier~ reguliert~ regulierungsdienstleister zugelassen~
      zulassung~ zuständig~ genehmigt~ gebilligt~ prüfung geprüft gesetz~ paragraf~ paragraph~ verordnung~ richtlinie~ absatz abs satz nr
      wphg wpphg marktmissbrauchsverordnung insiderinformation~ bundesanstalt finanzmarktaufsicht~ lizenzier~ beaufsichtigt~ registernummer
      securities_act exchange bundesgesetz~ sinne_des sinne_der im_sinne gemäß gemäss gem vorschrift~ rechtsvorschrift~ pflichtmitteilung
      ad_hoc`,
    terms: `bedingung~ nutzungsbedingung~ geschäftsbedingung~ agb teilnahmebedingung~ hinweis hinweise hinweisen hinweistext
      weisen_darauf_hin haftungsausschluss~ haftungshinweis~ disclaimer rechtlich~ rechtshinweis~ risikohinweis~ werbehinweis
      transparenzhinweis rechtsverbindlich~ offenleg~ offenlegung~ erklärung zustimm~ vereinbar~ gilt gelten geltend~ anwendbar~ unterlieg~
      unterworfen bitte_beachten beachten_sie beachten beachtung wichtig~ klausel~ gerichtsstand rechtsweg bestimmungen impressum vorbehalt
      vorbehaltlich anmerkung vollständige_informationen ausführlich~ näheres einzelheiten informieren_sie achtung rechtlichen`,
    care: `glücksspiel~ spielsucht~ süchtig~ spielteilnahme spielen_sie wetten wette wetteinsatz~ ab_18 unter_18 volljährig~ minderjährig~
      jugendschutz altersfreigabe vorab~ vorläufig~ ungeprüft~ testiert~ ungetestet nicht_testiert preprint~ begutacht~ peer_review
      hilfe_unter beratungsstelle~ hotline telefonseelsorge alkohol verantwortungsvoll namen_geändert name_geändert trigger~ triggerwarnung
      nachahm~ rechtskräftig unschuldsvermutung suchtberatung suchthilfe suchtgefahr`,
    embargo: `sperrfrist~ sendesperrfrist embargo gesperrt_bis frei_ab frei_für_den freigabe_ab nicht_vor nicht_veröffentlichen
      vor_veröffentlichung veröffentlichung_erst erst_ab`,
    report: `sagte sagten sagt erklärte erklärten betonte berichtete berichteten berichtet teilte_mit teilten_mit hieß_es heißt_es laut
      zufolge nach_angaben kritisierte forderte kündigte warnte meinte fragte schrieb antwortete er ihm ihn seine seiner seinen sein
      sprecher~ pressesprecher~ präsident~ bürgermeister~ kanzler~ abgeordnet~ montag~ dienstag~ mittwoch~ donnerstag~ freitag~ samstag~
      sonntag~ sonnabend~ gestern heute morgen_wird woche wochen interview frau herr hatte hatten ich damals minister ministerin reporterin
      reportern räumte_ein räumt_ein entgegnete scherzte bestätigte urteilte ergänzte fügte_hinzu betont versicherte erzählt erzählte meint
      fordert kritisiert warnt schreibt lacht seufzt`,
    court: `gericht~ landgericht~ amtsgericht~ oberlandesgericht~ bundesgerichtshof bgh eugh richter~ klage~ klagen klagt kläger~ verklagt~
      beklagt~ urteil~ verurteil~ anklage~ angeklagt~ staatsanwalt~ verteidiger~ prozess~ verfahren berufung revision instanz rechtsstreit~
      streit~ schöffen verhandlung~ zeuge~ zeugen vergleich_mit vorwurf~ vorwürfe~ geschworen~ leitsatz senat polizei ermittl~ abgemahnt
      abmahnung~ mandant~ anwalt anwältin`,
    praise: `gegründet~ gründung führend~ führender weltweit~ international~ hauptsitz sitz_in mit_sitz lösungen lösung kunden beschäftigt~
      beschäftigte mitarbeitende spezialisiert~ entwickelt~ entwickelt_und fertigt produziert vertreibt betreibt preis_gewonnen
      ausgezeichnet~ auszeichnung innovativ~ nachhaltig~ traditionsunternehmen familienunternehmen marktführer~ standorte standorten
      erfahrung unterstützt begleitet hersteller~ dienstleister~ mission bietet_lösungen`,
    furniture: `kontakt~ pressekontakt~ medienkontakt~ rückfragen ansprechpartner~ telefon~ tel fax mail email e_mail teilen folgen
      newsletter abonnier~ anmelden abmelden registrieren_sie einloggen login menü startseite suche impressum datenschutz~ kommentieren
      schlagwort~ schlagwörter~ stichwort~ themen tags mehr_zum meistgelesen~ lesen_sie lesen_sie_auch lesetipp weiterlesen mehr_lesen
      drucken merken facebook twitter instagram linkedin whatsapp karriere über_uns hier_klicken foto fotos bildquelle zurück
      weitere_meldungen das_könnte_sie jetzt_lesen`,
  },
};
