import type { CueGroup } from '../../cue';

const NONE = '(kein|keine|keinen|keinerlei|nicht|weder|noch)';
const ADVICE =
  '(anlageberatung|anlageempfehlung~|finanzberatung|kaufempfehlung~|verkaufsempfehlung~|handlungsempfehlung~|anlagevermittlung|rechtsberatung|steuerberatung|vermögensberatung|finanzanalyse|empfehlung|empfehlungen|aufforderung|anlagerat|beratung)';
const SECURITIES =
  '(wertpapier~|aktien|anteile~|finanzinstrument~|finanzprodukt~|anleihen|kryptowährung~|fonds~|token)';

/** Statements about money, offers, regulators and the future, German. */
export const germanMoney: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['investment-advice'],
    patterns: [
      `${NONE} ..5 ${ADVICE}`,
      '(dient|dienen) ..4 (nur|ausschließlich|ausschliesslich|lediglich|allein|rein) ..5 (information~|informationszweck~|zweck~|werbezweck~|unterhaltung)',
      '(ausschließlich|ausschliesslich|lediglich|rein|nur) ..2 (informationszweck~|informativ~|informatorisch~)',
      '(vergangene|historische|frühere|bisherige) (wertentwicklung~|rendite~|erträge|ergebnisse|kursentwicklung~|performance) ..12 (kein~|nicht|nichts)',
      '(wertentwicklung~|rendite~|performance|entwicklung) ..3 (vergangenheit|früherer) ..10 (kein~|nicht|nichts)',
      'totalverlust ..6 (kapital~|einsatz~|möglich|führen)',
      '(unabhängigkeit|unvoreingenommenheit) ..4 (finanzanalyse~|anlageempfehlung~|wertpapieranalyse~)',
      '(ist|handelt ..3|als|eine) ..2 (marketingmitteilung|werbemitteilung)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['investment-advice'],
    patterns: [
      '(totalverlust|verlust) ..4 (eingesetzten|investierten|angelegten) ..1 (kapital~|geld~|vermögen~|betrag~|mittel)',
      '(kleinanlegerkonten|kleinanleger|privatanleger|privatanlegerkonten) ..8 (verlieren|verluste|geld)',
      '(hält|halten|besitzt|besitzen|hielt) ..6 (aktien|anteile|positionen|wertpapiere|bitcoin|coins|position|papiere) ..8 (genannt~|besprochen~|erwähnt~|unternehmen~|titel~)',
      '(autor|autorin|verfasser|redakteur|herausgeber|verlag|mitarbeiter) ..6 (hält|besitzt|investiert|engagiert) ..6 (aktien|anteile|position~|wertpapiere|werten|titeln|papier~)',
      '(interessenkonflikt~|interessenkonflikte) ..8 (bestehen|besteht|hinweis|möglich~|gemäß|vorliegen|offen~)',
      '(schwanken|fallen|sinken) ..4 (ebenso|wie auch|oder|steigen) ..4 (steigen|fallen|sinken)',
      '(investition~|anlage~|handel) ..8 (mit ..3 risiken|risiken verbunden|risikobehaftet|hohes risiko|verlustrisik~)',
      '(marketingmitteilung|marketing anzeige|werbemitteilung|werbung im sinne)',
      '(basisinformationsblatt|verkaufsprospekt|wertpapierprospekt|prospekt) ..8 (lesen|bevor|vor ..2 anlage~|verfügbar|erhältlich|kostenlos)',
      '(unabhängig~|eigene~|eigenen) ..4 (beratung|recherche|prüfung|anlageberater|finanzberater|urteil) ..6 (einholen|vornehmen|treffen|durchführen|einzuholen)',
      '(steuerliche|rechtliche) ..3 (behandlung|beratung) ..6 (abhängig|hängt|persönlichen|ändern)',
      '(persönlichen|individuellen) (verhältnisse|verhältnissen|umstände|umständen|anlageziele~|situation) ..8 (nicht|berücksichtig~|abhängig)',
      '(keine|ohne) ..2 (anlageentscheidung~|entscheidungsgrundlage|grundlage für)',
      '(konten|kleinanleger~|privatanleger~|privatkunden|kunden) ..8 (verlust|verluste|verlieren)',
      '(hebel~|cfd~|gehebelt~|differenzkontrakt~) ..10 (geld|kapital|verlust~|verlor~|verlieren|risiko|totalverlust)',
      '(risikowarnung|risikohinweis)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['forward-looking'],
    patterns: [
      '(zukunftsgerichtete~|vorausschauende~|zukunftsbezogene~|zukunftsorientierte~|zukunftsaussagen) ..3 (aussagen|informationen|angaben|sind|beruhen|erwartungen)',
      '(diese|dieser|dieses|die) ..4 (enthält|enthalten) ..6 (zukunftsgerichtete|vorausschauende|zukunftsbezogene|prognosen|erwartungen)',
      '(keine|nicht|keinerlei) ..3 (verpflichtung|pflicht) ..10 (aktualisieren|anzupassen|korrigieren|anpassen|berichtigen|revidieren|aktualisierung|fortzuschreiben)',
      '(verpflichtet|verpflichtung|pflicht|beabsichtigt|anlass) ..6 (nicht|keine) ..12 (aktualisieren|anzupassen|fortzuschreiben)',
      '(pflicht|verpflichtung) ..12 (aktualisieren|anzupassen|fortzuschreiben|berichtigen|korrigieren|aktualisierung) ..6 (nicht|keine)',
      '(ergebnisse|entwicklungen|ereignisse|entwicklung) ..8 (wesentlich|erheblich|deutlich|maßgeblich|stark|davon) ..6 (abweichen|unterscheiden)',
      '(wesentlich|erheblich|deutlich) ..3 (abweichen|unterscheiden) ..4 (können|könnten|könnte)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['forward-looking'],
    patterns: [
      '(bekannten|bekannte) und unbekannten risiken',
      '(risiken|risiko) und (unsicherheiten|ungewissheiten|unwägbarkeiten)',
      '(erwartungen|annahmen|einschätzungen|schätzungen|prognosen) ..6 (managements|vorstands|gesellschaft|geschäftsführung|beruhen|basieren)',
      '(außerhalb|ausserhalb) ..4 (kontrolle|einflusses|einflussbereich~)',
      '(begriffe|worte|wörter|formulierungen) wie ..8 (erwartet|erwarten|beabsichtigt|könnte|plant|rechnet)',
      '(gelten|sprechen|beziehen) ..4 (zeitpunkt|tag|datum) ..4 (veröffentlichung|mitteilung)',
      '(nicht|kein~) ..4 (verlassen|vertrauen) ..4 (aussagen|prognosen|angaben)',
      '(heutigen|gegenwärtigen|aktuellen|derzeitigen|jetzigen) ..2 (kenntnisstand|einschätzung~|erwartung~|annahmen|sicht|kenntnissen)',
      'tatsächlich~ ..8 (abweich~|anders|unterscheid~)',
    ],
  },
  {
    role: 'continuation',
    strength: 'strong',
    kinds: ['forward-looking'],
    patterns: [
      'risiken',
      'unsicherheiten',
      'zukunftsgericht~',
      '(diese|solche) aussagen',
      'erwartungen',
      'faktoren',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['offer'],
    patterns: [
      `${NONE} ..6 (angebot|offerte|aufforderung|einladung|werbung) ..12 (kauf|verkauf|zeichnung|erwerb|erwerben|kaufen|zeichnen|veräußern|veräussern|${SECURITIES}|vertragsabschluss)`,
      `(angebot|aufforderung) ..6 (kauf|verkauf|zeichnung|abgabe) ..6 ${SECURITIES}`,
      '(nicht|weder) ..3 (zur|für die) (veröffentlichung|verbreitung|verteilung|weitergabe) ..10 (in|innerhalb|nach|oder)',
      '(nicht|weder) ..8 (registriert|registrierung) ..12 (angeboten|verkauft|befreiung|ausnahme)',
      '(dürfen|darf) ..8 (vereinigten staaten|usa) ..10 (angeboten|verkauft|verbreitet)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['offer'],
    patterns: [
      '(nicht|kein~) ..6 (us personen|u s personen|us bürger)',
      '(rechtsordnung~|staaten|ländern|jurisdiktion~) ..6 (unzulässig|rechtswidrig|untersagt|verboten|gesetzwidrig|beschränk~)',
      '(richtet sich|bestimmt|wendet sich) ..3 (nicht|ausschließlich|ausschliesslich|nur) ..4 (an|für) ..3 (personen|anleger~|investoren)',
      'ausschließlich auf (grundlage|basis) ..4 prospekt~',
      'öffentliches angebot ..8 (findet|nicht|kein~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['regulatory'],
    patterns: [
      'weder ..8 (börse|exchange|aufsicht~|bafin|finma|fma|regulierung~) ..4 noch',
      '(börse|exchange|aufsichtsbehörde|bafin|finma|fma) ..6 (nicht|weder) ..4 (geprüft|genehmigt|gebilligt|überprüft)',
      'billigung ..8 nicht als ..2 befürwortung',
      '(nicht|weder) von ..6 (börse|aufsicht~|bafin|finma|behörde~) ..4 (geprüft|genehmigt|gebilligt|reguliert|beaufsichtigt)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['regulatory'],
    patterns: [
      '(zugelassen|reguliert|beaufsichtigt|lizenziert|unterliegt ..2 aufsicht) ..4 (bafin|bundesanstalt|finma|finanzmarktaufsicht|aufsicht|fma|cssf)',
      'verordnung ..4 # ..6 insiderinformation~',
    ],
  },
];
