import type { CueGroup } from '../../matching/cue';

const THIS = '(dieser|diese|dieses|der|die|das|vorliegende|vorliegender|vorliegendes)';
const WORK =
  '(artikel|beitrag|text|meldung|nachricht|bericht|zusammenfassung|bild|seite|inhalt|inhalte|übersetzung|interview|mitteilung|pressemitteilung|material|podcast|audio|fassung|illustration)';
const VIEW = '(meinung~|ansicht~|auffassung~|standpunkt~|sicht|sichtweise~|haltung|position|überzeugung~)';

/** Statements about whose words and views a text has, German. */
export const germanAuthorship: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['opinion'],
    patterns: [
      `(nicht|weder) ..6 ${VIEW} (der|des|von|unserer|seines|ihres|meines) ..2 (redaktion|verlag~|herausgeber~|zeitung|arbeitgeber~|senders|hauses|portals|magazins|betreiber~)`,
      `${VIEW} ..8 (redaktion|verlag~|herausgeber~|arbeitgeber~|senders|betreiber~) ..6 (nicht|entsprechen|decken|übereinstimmen|widerspiegeln)`,
      `(geben|gibt|spiegelt|spiegeln|entspricht|entsprechen|muss|müssen|deckt|decken) ..6 nicht ..3 (unbedingt|notwendigerweise|zwingend|zwangsläufig|immer) ..6 (${VIEW}|wieder|wider|redaktion)`,
      `(gibt|geben|spiegelt|spiegeln) ..4 (nicht|ausschließlich|ausschliesslich|allein|lediglich) ..4 ${VIEW} ..8 (wieder|wider|redaktion|autor~|verfasser~)`,
      `${VIEW} ..3 (autor~|verfasser~|gastautor~|kolumnist~) ..4 (wieder|wider)`,
      `(geben|gibt|stellen|spiegeln|spiegelt) ..6 (persönliche|eigene|private|subjektive) ..1 ${VIEW}`,
      'namentlich gekennzeichnete ..2 (beiträge|artikel|kommentare|texte)',
      '(ausschließlich|ausschliesslich|allein|nur) ..3 (meinung|ansicht|sicht) ..2 (autor~|verfasser~|wieder)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['opinion'],
    patterns: [
      `(kommentar|kommentare|gastbeitrag|gastbeiträge|gastkommentar|gastkommentare|leserbrief~|kolumne|kolumnen|zuschriften) ..8 ${VIEW}`,
      `${VIEW} ..6 (nicht zu eigen|nicht teilen|nicht teilt)`,
      '(macht|machen) sich ..6 (nicht|nicht zu eigen)',
      `(eigene|private|persönliche|meine) ${VIEW} ..8 (nicht|arbeitgeber~|redaktion)`,
      '(kommentare|leserbriefe|beiträge|meinungen|äußerungen) ..4 (stammen|liegen|gehören|geben|verantwort~) ..4 (verfasser~|nutzer~|autor~|leser~|gesprächspartner)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['third-party-content', 'liability'],
    patterns: [
      '(verantwortlich|verantwortung) für ..4 (inhalt~|text|texte|angaben|aussagen|bilder|meldung~) ..10 (allein|alleine|ausschließlich|ausschliesslich|selbst|jeweilige~|aussender|emittent~|herausgeber|anbieter|autor~|betreiber|auftraggeber|inserent|unternehmen)',
      '(verantwortlich|verantwortung) ..3 (allein|alleine|ausschließlich|ausschliesslich|jeweilige~|aussender|emittent~|inserent~|auftraggeber)',
      '(inhalt~|text|texte|angaben|aussagen|bilder|bildern) ..10 (allein|alleine|ausschließlich|ausschliesslich|selbst|jeweilige~|aussender|emittent|herausgeber|auftraggeber|anbieter|betreiber|autor~) ..5 verantwortlich',
      '(allein|alleine|ausschließlich|ausschliesslich|aussender|emittent|inserent) ..3 verantwortlich',
      '(inhalt|inhalte|inhalten) ..3 (externer|verlinkter|fremder|verknüpfter|dritter|anderer) ..2 (seiten|links|websites|webseiten|internetseiten|anbieter)',
      '(externer|verlinkter|verlinkten|fremder) ..1 (seiten|links|websites|webseiten|internetseiten) ..8 (nicht|kein~|verantwort~|ausschließlich|haft~|betreiber~|zu eigen)',
      '(links|verweise|verlinkung~) ..8 (keinen einfluss|kein einfluss|keine kontrolle|nicht verantwortlich)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['third-party-content'],
    patterns: [
      '(keinen einfluss|keine kontrolle) ..6 (inhalt~|gestaltung|seiten|diese)',
      '(von|durch) (dritten|dritter|externen|fremden) ..4 (erstellt|bereitgestellt|verfasst|stammen|geliefert|eingestellt)',
      '(für|über) ..3 (inhalt|inhalte) ..6 (verantwortlich|verantwortung)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['syndication'],
    patterns: [
      '(nicht|wurde nicht) ..4 (von|durch) ..2 redaktion ..4 (bearbeitet|geprüft|erstellt|verfasst|überarbeitet|redigiert|überprüft|verändert)',
      '(redaktion|redaktionell) ..4 (nicht|weder) ..4 (bearbeitet|geprüft|erstellt|verfasst|überarbeitet|redigiert|überprüft|verändert)',
      '(nicht|weder) ..4 redaktionell (bearbeitet|geprüft|überprüft|verantwortet|überarbeitet|betreut)',
      '(unverändert|automatisch|automatisiert|ungeprüft|unredigiert|unbearbeitet) ..8 (übernommen|eingespielt|importiert|wiedergegeben)',
      '(unverändert|ungeprüft|unredigiert|unbearbeitet) ..8 (veröffentlicht|verbreitet|publiziert|eingestellt)',
      '(stammt|stammen|übernommen) ..6 (nachrichtenagentur|presseagentur|dpa|agenturen|agenturmaterial)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['syndication'],
    patterns: [
      `${THIS} ${WORK} ..6 (agentur~|nachrichtenagentur~|ticker|feed|newsticker|agenturmaterial)`,
      '(zuerst|ursprünglich|erstmals) ..6 (erschienen|veröffentlicht|publiziert) ..3 (bei|auf|in|im)',
      '(erschien|erschienen) ..2 (zuerst|ursprünglich|erstmals)',
      '(mit|unter) ..2 (genehmigung|erlaubnis) ..4 (übernommen|veröffentlicht|nachgedruckt|wiedergegeben)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['ai-generated'],
    patterns: [
      `${WORK} ..8 (ki|künstlicher|künstliche|sprachmodell~|chatgpt|automatisch|automatisiert|algorithmus|software|roboter|maschinell) ..5 (erstellt|generiert|intelligenz|verfasst|erzeugt|geschrieben|zusammengefasst|vorgelesen)`,
      '(mit|von|durch|mittels) ..2 (ki|künstlicher intelligenz|chatgpt|einer ki) ..4 (erstellt|generiert|verfasst|erzeugt|übersetzt|geschrieben)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['ai-generated'],
    patterns: [
      '(mit|durch) ..3 (hilfe|unterstützung|einsatz) ..3 (ki|künstlicher|generativer|sprachmodell~|ai)',
      '(ki|ai) (generiert~|gestützt~|erstellt~|unterstützt~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['translation'],
    patterns: [
      '(maschinell|automatisch|automatisiert|ki) ..4 (übersetzt~|übersetzung~)',
      '(maschinelle|automatische|automatisierte|unverbindliche) übersetzung',
      '(ausgangssprache|originalsprache|originalfassung|originaltext|originalmeldung|originalversion|originaldokument) ..12 (verbindlich~|maßgeblich~|massgeblich~|offizielle|rechtsgültig~|autorisierte|gilt|vorrang|maßgebend)',
      '(verbindlich|maßgeblich|massgeblich|maßgebend|vorrang) ..6 (originalfassung|originaltext|original|englische|originalmeldung|fassung|version|sprachfassung)',
      '(englische|deutsche|französische|originale) (fassung|version|originalfassung|originalmeldung|originalversion) ..4 (verbindlich|maßgeblich|massgeblich|gilt|vorrang|maßgebend|rechtlich)',
      'übersetzung ..10 (verständlichkeit|lesefreundlich~|bequemlichkeit|erleichterung|gefälligkeit|dient)',
    ],
  },
];
