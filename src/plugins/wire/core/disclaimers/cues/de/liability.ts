import type { CueGroup } from '../../matching/cue';

const NONE = '(kein|keine|keinen|keinerlei|nicht|weder|ohne)';
const LIABILITY =
  '(haftung|verantwortung|gewähr|gewaehr|gewährleistung|gewaehrleistung|garantie|verantwortlichkeit|haftungsansprüche)';
const TAKE = '(übernehmen|übernimmt|übernommen|übernehme|uebernehmen|uebernimmt|uebernommen)';
const TRUTH =
  '(richtigkeit|vollständigkeit|aktualität|genauigkeit|korrektheit|zuverlässigkeit|verfügbarkeit|qualität|fehlerfreiheit)';

const HELP =
  '(arzt~|ärzt~|apotheker~|beratung|diagnose|behandlung|untersuchung|therapie|medizinisch~|hebamme|tierarzt~|tierärzt~)';

/** Statements about liability, warranties and health, and other notices, German. */
export const germanLiability: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['no-warranty'],
    patterns: [
      'ohne (gewähr|gewaehr)',
      `${NONE} ..2 ${LIABILITY} ..8 ${TRUTH}`,
      `${LIABILITY} ..6 ${TRUTH} ..8 (nicht|keine|ausgeschlossen)`,
      `${TRUTH} ..10 ${NONE} ..3 (${LIABILITY}|garantier~|gewährleist~|zugesichert|geprüft|überprüft)`,
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['no-warranty'],
    patterns: [
      '(irrtum|irrtümer|irrtuemer|änderungen|aenderungen|druckfehler|satzfehler|zwischenverkauf) ..4 vorbehalten',
      `${NONE} ..4 (garantieren|garantiert|gewährleistet|gewährleisten|zugesichert|zusichern)`,
      '(fehler|irrtümer|unrichtigkeiten) ..4 (nicht ausgeschlossen|nicht auszuschließen|vorbehalten)',
      '(nicht|keiner) ..3 (unabhängig|selbst|eigenständig) ..2 (geprüft|überprüft|verifiziert|bestätigt)',
      '(unverbindlich|ungeprüft|wie besehen) ..1 (und ohne|zur verfügung|angaben)',
      '(nach bestem wissen|sorgfältig|größtmöglicher sorgfalt) ..10 (dennoch|jedoch|gleichwohl|trotzdem|aber)',
      '(trotz|aller|großer|größter) ..2 (sorgfalt|sorgfältiger) ..8 (haftung|gewähr|fehler|keine|nicht|verantwortung)',
      '(preise|termine|kurse|zeiten|beträge|daten|angaben) ..4 (unverbindlich|richtwerte|orientierung|ohne gewähr|circa)',
      '(maßgeblich|massgeblich|verbindlich) ..4 (amtliche~|offizielle~|gedruckte~|aushang|bekanntmachung)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['liability'],
    patterns: [
      `${TAKE} ..8 (keine|keinerlei|keinen) ..3 ${LIABILITY}`,
      `(keine|keinerlei) ..2 ${LIABILITY} ..10 ${TAKE}`,
      `${LIABILITY} ..12 (${TAKE} ..6 nicht|nicht ${TAKE}|wird nicht ${TAKE})`,
      `(haftet|haften|haftbar|gehaftet) ..6 (nicht|weder|keinesfalls)`,
      `(nicht|weder|keinesfalls) ..6 (haftet|haften|haftbar|gehaftet)`,
      '(haftung|gewähr|gewährleistung|haftungsansprüche) ..12 (ausgeschlossen|ausgenommen|abgelehnt|beschränkt|wegbedungen)',
      '(verantwortung|garantie) ..6 (abgelehnt|ausgeschlossen)',
      `(lehnt|lehnen|schließt|schliesst|schließen|schliessen|weist|weisen) ..6 ${LIABILITY} ..14 (ab|aus|zurück)`,
      `(jede|jegliche|jedwede) ..2 ${LIABILITY}`,
      '(auf|in) (eigene|eigenes|eigener|ihre eigene|ihr eigenes) (gefahr|verantwortung|risiko|rechnung)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['liability'],
    patterns: [
      '(schäden|verluste|nachteile|folgen) ..10 (entstehen|entstanden|resultieren|ergeben|verursacht) ..8 (nicht|keine|haften|haftet|haftung)',
      '(haften|haftet|haftung) ..6 (schäden|schaden|verluste|folgen|nachteile|inhalte|fehler)',
      'nicht verantwortlich für',
      '(ansprüche|forderungen) ..8 (ausgeschlossen|nicht geltend)',
      `(trägt|tragen|leisten|leistet|geleistet|gegeben) ..6 (keine|keinerlei) ..2 ${LIABILITY}`,
      `(keine|keinerlei) ..2 ${LIABILITY} ..6 (trägt|tragen|leisten|leistet|geleistet|gegeben)`,
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['medical-advice'],
    patterns: [
      `(ersetzt|ersetzen|ersatz) ..3 ${NONE} ..8 ${HELP}`,
      `${NONE} ..4 (ersatz|ersetzen|ersetzt) ..6 ${HELP}`,
      `${HELP} ..8 ${NONE} ..3 (ersetzen|ersetzt|ersatz)`,
      'packungsbeilage ..6 (fragen|arzt|ärztin|apotheker)',
      `${NONE} ..4 (medizinische|ärztliche|gesundheitliche|therapeutische) ..2 (beratung|empfehlung|diagnose|auskünfte)`,
      '(selbstdiagnose|selbstbehandlung|selbstmedikation|eigendiagnose)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['medical-advice'],
    patterns: [
      '(fragen|konsultieren|kontaktieren|suchen|wenden|sprechen) sie ..6 (arzt|ärztin|hausarzt|arztpraxis|apotheker|tierarzt)',
      '(arzt|ärztin|arztes|fachpersonal) ..3 (aufsuchen|konsultieren|befragen|abklären|zu rate)',
      '(gehen|geh|geht|fragen|frag|rufen) ..4 (zum arzt|zur ärztin|zum tierarzt|zur tierärztin|hausarzt|ärztliche~|bereitschaftsdienst)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['other'],
    patterns: [
      'sperrfrist ..6 #',
      '(frei|gesperrt|veröffentlichung frei) (ab|bis) ..4 #',
      '(glücksspiel|gluecksspiel|spielen|wetten) kann ..2 süchtig machen',
      '(spielteilnahme|teilnahme) ab #',
      '(hilfe|infos|beratung) ..6 (spielsucht|glücksspielsucht)',
      'es gilt die unschuldsvermutung',
      'gilt ..6 unschuldsvermutung',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['other'],
    patterns: [
      '(namen|name) ..3 (redaktion geändert|geändert)',
      '(nicht|noch nicht) ..4 (begutachtet|testiert|geprüfte zahlen|peer reviewed)',
      '(vorläufige|ungeprüfte|untestierte) ..3 (zahlen|ergebnisse|angaben|daten)',
      '(es gelten|gelten) ..3 (nutzungsbedingungen|geschäftsbedingungen|agb|bedingungen|teilnahmebedingungen)',
      '(rechtsweg ist ausgeschlossen|gerichtsstand)',
      '(suizid~|gedanken) ..10 (telefonseelsorge|hilfe|hotline)',
      '(ich bin|wir sind) (kein|keine) (arzt|ärztin|ärzte|anwalt|anwältin|anwälte|finanzberater~|anlageberater~|jurist~|steuerberater~)',
    ],
  },
  {
    role: 'continuation',
    strength: 'fair',
    patterns: [
      'haftung',
      'inhalte',
      'angaben',
      'informationen',
      'verantwortlich',
      'diese seite',
      'externe~ links',
      'schäden',
      'hinweis~',
      '(redaktion|verlag|autor|anbieter|betreiber)',
    ],
  },
];
