import type { CueGroup } from '../../matching/cue';

const USE =
  '(vervielfältigung|verbreitung|nachdruck|weiterverbreitung|verwendung|nutzung|weiterverwendung|veröffentlichung|weiterveröffentlichung|abdruck|weitergabe|verwertung|wiedergabe|speicherung|übernahme|kopieren|reproduktion|bearbeitung)';
const USED =
  '(vervielfältigt|verbreitet|nachgedruckt|veröffentlicht|kopiert|weitergegeben|reproduziert|abgedruckt|wiedergegeben|verwertet|weiterverbreitet|weiterverwendet)';
const CONSENT = '(genehmigung|zustimmung|erlaubnis|einwilligung|einverständnis|freigabe)';

/** Statements about reuse, German. */
export const germanRights: CueGroup[] = [
  {
    role: 'opener',
    strength: 'decisive',
    kinds: ['copyright'],
    patterns: ['(copyright|©|#) ..12 (alle|sämtliche) rechte vorbehalten'],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['copyright'],
    patterns: [
      '(alle|sämtliche|saemtliche) ..2 rechte ..6 (vorbehalten|liegen|bleiben)',
      'urheberrechtlich geschützt',
      `(vervielfältigung|verbreitung|nachdruck|weiterverbreitung|weiterverwendung|weiterveröffentlichung|abdruck|kopieren|reproduktion) ..16 (nur mit|untersagt|verboten|${CONSENT}|nicht gestattet|nicht erlaubt|unzulässig|honorarfrei|kostenfrei|quellenangabe)`,
      `(vorherige~|schriftliche~|ausdrückliche~) ..2 ${CONSENT}`,
      `(dürfen|darf) ..6 (nicht|nur|weder) ..10 (${USED}|ohne ..4 ${CONSENT})`,
      '(unter|steht|stehen) ..5 (creative commons|cc by)',
      '(steht|stehen|erscheint|veröffentlicht) ..3 unter ..3 lizenz',
      'für die (kommerzielle|gewerbliche) nutzung ..6 (erforderlich|abonnement|lizenz)',
      `(honorarfrei|lizenzfrei) ..6 (${USED}|abdruck|nutzung|verwendung|verwendet|genutzt|nachdruck|zur ..2 verfügung)`,
      `(${USED}|abdruck|nutzung|verwendung|nachdruck) ..6 (honorarfrei|lizenzfrei)`,
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: [
      'lizenzvereinbarung',
      'eingetragene marken',
      'creative commons',
      '(unter|mit) ..2 (angabe|nennung) ..2 (quelle|urhebers|autors|autorin|fotograf~|namens)',
      '(quellenangabe|namensnennung|quellennennung|belegexemplar)',
      '(text und data mining|data mining|training ..4 (ki|modelle~|künstlich~))',
      '(unbefugte|unerlaubte|unautorisierte|kommerzielle|gewerbliche) ..2 (nutzung|verwendung|vervielfältigung|verbreitung|weitergabe)',
      '(verwertungsrechte|nutzungsrechte|bildrechte|urheberrechte|rechte) ..5 (liegen|liegt|verbleiben|bei|vorbehalten)',
      '(privaten|persönlichen|eigenen) gebrauch',
      `(bedarf|bedürfen|benötig~|erfordert|erfordern|voraussetzung) ..6 (${CONSENT}|lizenz)`,
      `(${CONSENT}|lizenz) ..3 (erforderlich|nötig|notwendig|voraus|einzuholen)`,
      `${USE} ..8 (nur mit|untersagt|nicht gestattet|nicht erlaubt|unzulässig|ohne ..3 ${CONSENT}|nur ..3 ${CONSENT}|quellenangabe|kostenfrei)`,
      `(ohne|nur mit|nur nach) ..3 ${CONSENT}`,
      `(streng|strengstens) (verboten|untersagt)`,
      `(kostenfrei|kostenlos) ..6 (abdruck|redaktionell~|nachdruck|pressezweck~)`,
    ],
  },
  {
    role: 'continuation',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: [
      'lizenz~',
      'rechte',
      'nutzung',
      'genehmigung',
      'inhalte',
      'erlaubnisse',
      'urheberrecht~',
      'nutzer',
      'kopier~',
      'marken',
      'verwendung',
      'bilder',
    ],
  },
];
