import type { CueGroup } from '../../matching/cue';

const NONE = '(kein|keine|keinen|keinerlei|nicht|weder|noch)';
const ADVICE =
  '(anlageberatung|anlageempfehlung~|finanzberatung|kaufempfehlung~|verkaufsempfehlung~|handlungsempfehlung~|anlagevermittlung|rechtsberatung|steuerberatung|anlagerat)';
const SECURITIES =
  '(wertpapier~|aktien|anteile~|finanzinstrument~|finanzprodukt~|anleihen|kryptowährung~|fonds~|token)';

/** Statements about money, offers, regulators and the future, German. */
export const germanMoney: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['investment-advice'],
    patterns: [
      `${NONE} ..4 ${ADVICE}`,
      `${NONE} ..3 (empfehlung~|aufforderung~|beratung|finanzanalyse) ..6 (kauf~|verkauf~|anlage~|investition~|rechtlich~|steuerlich~|${SECURITIES})`,
      '(dient|dienen) ..4 (nur|ausschließlich|ausschliesslich|lediglich|allein|rein) ..4 (information|informationszweck~|werbezweck~|studienzweck~|unterhaltung)',
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
      '(schwanken|fallen|sinken) ..2 (ebenso|wie auch|oder|sowohl) ..2 (steigen|fallen|sinken)',
      '(investition~|anlage~|handel) ..6 (risiken verbunden|risikobehaftet|hohes risiko|verlustrisik~|erheblichen risiken)',
      '(marketingmitteilung|marketing anzeige|werbemitteilung|werbung im sinne)',
      '(basisinformationsblatt|verkaufsprospekt|wertpapierprospekt|prospekt) ..8 (lesen|bevor|vor ..2 anlage~|verfügbar|erhältlich|kostenlos)',
      '(unabhängig~|eigene~|eigenen) ..4 (beratung|recherche|prüfung|anlageberater|finanzberater|urteil) ..6 (einholen|vornehmen|treffen|durchführen|einzuholen)',
      'steuerliche behandlung ..6 (abhängig|hängt|persönlichen|ändern)',
      '(persönlichen|individuellen) (verhältnisse|verhältnissen|umstände|umständen|anlageziele~|situation) ..8 (nicht|berücksichtig~|abhängig)',
      '(keine|ohne) ..2 (anlageentscheidung~|entscheidungsgrundlage|grundlage für)',
      '(konten|kleinanleger~|privatanleger~|privatkunden) ..8 (verlust|verluste|verlieren)',
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
      '(diese|dieser|dieses) ..4 (enthält|enthalten) ..6 (zukunftsgerichtete|vorausschauende|zukunftsbezogene|zukunftsaussagen)',
      '(keine|nicht|keinerlei) ..3 (verpflichtung|pflicht) ..10 (aktualisieren|anzupassen|korrigieren|anpassen|berichtigen|revidieren|aktualisierung|fortzuschreiben)',
      '(verpflichtet|verpflichtung|pflicht|beabsichtigt|anlass) ..6 (nicht|keine) ..12 (aktualisieren|anzupassen|fortzuschreiben)',
      '(pflicht|verpflichtung) ..12 (aktualisieren|anzupassen|fortzuschreiben|berichtigen|korrigieren|aktualisierung) ..6 (nicht|keine)',
      '(ergebnisse|entwicklungen|ereignisse|entwicklung) ..8 (wesentlich|erheblich|deutlich|maßgeblich|davon) ..4 (abweichen|unterscheiden)',
      '(wesentlich|erheblich) ..3 (abweichen|unterscheiden) ..4 (können|könnten|könnte)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['forward-looking'],
    patterns: [
      '(bekannten|bekannte) und unbekannten risiken',
      '(risiken|risiko) und (unsicherheiten|ungewissheiten|unwägbarkeiten)',
      '(erwartungen|annahmen|einschätzungen|schätzungen|prognosen) ..4 (managements|vorstands|geschäftsführung|beruhen)',
      '(außerhalb|ausserhalb) ..4 (kontrolle|einflusses|einflussbereich~)',
      '(begriffe|worte|wörter|formulierungen) wie ..8 (erwartet|erwarten|beabsichtigt|könnte|plant|rechnet)',
      '(gelten|sprechen|beziehen) ..4 (zeitpunkt|tag|datum) ..4 (veröffentlichung|mitteilung)',
      '(nicht|kein~) ..4 (verlassen|vertrauen) ..4 (aussagen|prognosen|angaben)',
      '(heutigen|gegenwärtigen|aktuellen|derzeitigen|jetzigen) ..2 (kenntnisstand|einschätzung~|erwartung~|annahmen|sicht|kenntnissen)',
      'tatsächlich~ ..6 (abweich~|unterscheiden)',
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
      `${NONE} ..4 (angebot|offerte|aufforderung|einladung|werbung) ..10 (kauf|verkauf|zeichnung|erwerb|erwerben|kaufen|zeichnen|veräußern|veräussern|${SECURITIES}|vertragsabschluss)`,
      '(nicht|weder) ..2 (zur|für die) (veröffentlichung|verbreitung|verteilung|weitergabe) ..8 (in|innerhalb|nach|weder)',
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
