/**
 * How languages that decline names write them elsewhere than in the nominative: the end of a word, then the ends that it may stand for
 * (`-`: nothing). Latin letters are without marks. Light on purpose: what comes out counts only where it is a known name's word, and all
 * of the name's words have to come out so.
 */
const ENDINGS: Readonly<Record<string, string>> = {
  ru:
    'а - о ок|у - а о|ом - о ый ий ой ое|ем - й ь е|е - а о|ы а|ым - ый ой|ых -|я й ь е|ю й ь я е|ёй я|и а я ь|ой а ая|ей я яя ь|ого ий ый ой ое|ому ий ый ой ое|' +
    'им ий|его ий ее|ему ий ее|ем ий|ую ая|юю яя|ии ия ий ие|ию ия ий|ией ия|ия ий ие|ию ие|ием ий ие|ья ье ий|ьи ья|ью ья ь|ьей ья|ца ец|цу ец|цом ец|це ец|' +
    'ка ок ек|ку ок ек|ком ок ек|ла ел|лу ел|лом ел|ле ел|ра р ер|ева ев лев',
  uk:
    'а - о|у - а о|ові -|еві - ь й|ом - о|ем - ь|єм й|єві й|і - а о я ь|и а|ою а|я й ь|ю й ь я|єю я|ею я а|ії ія ій|ію ія|ією ія|ого ий ій|ому ий ій|им ий -|ій а ий|ої а|' +
    'зі га|ці ка|сі ха|ця ець|цю ець|цем ець|цеві ець|ка ок|ку ок|ком ок|ра р ер|ння ння|нню ння|нням ння|нні ння|тва тво|тву тво|твом тво|тві тво',
  pl:
    'a - o|owi -|em - o|iem - o|u - o|ie - a o|y a|i a|e - a|ego y i|iego i|emu y i|iemu i|ym y|im i|ej a|iej a|ia io|ii ia|ie ia|' +
    'ka ek|kowi ek|kiem ek|ku ek|ca ec iec|cowi ec iec|cem ec iec|la el|lowi el|lem el|le el l|cie t ta|dzie d da|rze r ra|lle la|wie w wo wa|' +
    'stwa stwo|stwu stwo|stwem stwo|stwie stwo|nia nie|niu nie|niem nie',
  cs:
    'a - o|ovi - a|em - o|u - a o|e - a|om - o|y a|i a|ou a|ove ova|ovou ova|ovej ova|ovu ova|eho y i|emu y i|ym y|im i|om y|ho y i|mu y i|iho i|imu i|im i|ii ie ia|ea eum|eu eum|eem eum|' +
    'ka ek|kovi ek|kem ek|ku ek|la el|lovi el|lem el|ce ec ka|cem ec|ra r er|rovi er|rem er|ej a|tva tvo|tvu tvo|tvem tvo|tve tvo',
  hr: 'a - o|u - a o|om - a o|em - e|e - a|i a|og i|oga i|om i|omu i|im i|oj a|ca ac|cu ac|cem ac|ra ar|ru ar|rom ar|ja - j|ju - j|jem - j|la ao|lu ao|iju ija|ije ija|iji ija|ijom ija|tva tvo|tvu tvo|tvom tvo',
  sl: 'a - o|u - o|om - o|em -|i a -|e a|o a|ega i|emu i|im i|ja - j|ju - j|jem - j|ca ec|cu ec|cem ec',
  lt: 'cio tis tys|ciui tis tys|ciu tis tys|dzio dis dys|dziu dis dys|o as - a is|ui as - us|a as|u as -|e as a|io is ys|iui is ys|iu is ys|yje is|i is ys e|aus us|umi us|os a|ai a|oje a|es e|ei e|eje e|as -|is -|es -|us -',
  lv: 's -|is -|us -|a s - is|am s - is|u s a - e is|as a|ai a|es e|ei e|i e is|im is|ja is|jam is|ju is|us -',
  fi:
    'n -|in -|an -|en -|a -|ia -|ta -|ssa -|sta -|lla -|lta -|lle -|ksi -|na -|issa -|ista -|illa -|ilta -|ille -|iksi -|iin -|een - e|oon o|aan a|' +
    'sen nen|sta nen|seen nen|sessa nen|sesta nen|sella nen|selta nen|selle nen|kin kki|kille kki|kissa kki|kista kki|kilta kki|killa kki|ton tto|tolle tto|tossa tto|tosta tto',
  et: 'i -|a -|u -|e -|t -|d -|s -|st -|sse -|l -|lt -|le -|ks -|ga -|is -|ist -|il -|ilt -|ile -|iga -|iks -|isse -|ta -',
  hu:
    'nak -|nek -|t -|ot -|et -|at -|val -|vel -|ban -|ben -|bol -|ba -|be -|ra -|re -|rol -|tol -|hoz -|hez -|nal -|nel -|ert -|ig -|on -|en -|n -|kent -|e -|i -|' +
    'nnal n|nnel n|rral r|rrel r|ssal s|ssel s|ttal t|ttel t|kkal k|kkel k|llal l|llel l|mmal m|mmel m|ddal d|ddel d|ggal g|ggel g|bbal b|bbel b|vval v|ccal c|zzal z|zzel z|ssal s|ssel s|ccal c|zzal z',
  az: 'in -|un -|nin -|nun -|a -|ya -|na -|i -|u -|yi -|yu -|ni -|nu -|da -|de -|dan -|den -|nda -|ndan -|la -|le -|dir -|dur -',
  tr: 'in -|un -|nin -|nun -|a -|e -|ya -|ye -|na -|ne -|i -|u -|yi -|yu -|ni -|nu -|da -|de -|ta -|te -|dan -|den -|tan -|ten -|nda -|nde -|ndan -|nden -|la -|le -|yla -|yle -',
  uz: 'ning -|ga -|ka -|ni -|da -|dan -|нинг -|га -|ка -|ни -|да -|дан -',
  kk: 'ның -|нің -|дың -|дің -|тың -|тің -|ға -|ге -|қа -|ке -|на -|не -|ны -|ні -|ды -|ді -|ты -|ті -|да -|де -|та -|те -|нан -|нен -|дан -|ден -|тан -|тен -|мен -|бен -|пен -|нын -|нин -|дын -|дин -|тын -|тин -|га -|ка -',
  de: 's -|es -',
};

/** Languages whose names are declined as those of another one are, near enough. */
const AS: Readonly<Record<string, string>> = {
  be: 'ru',
  sk: 'cs',
  sr: 'hr',
  bs: 'hr',
  sh: 'hr',
  ky: 'kk',
  tt: 'kk',
  sv: 'de',
  da: 'de',
  no: 'de',
  nb: 'de',
  nn: 'de',
  nl: 'de',
};

/** An end of a word in a text, and the ends that it may stand for. */
export type Ending = readonly [end: string, nominatives: readonly string[]];

const parsed = (line: string): readonly Ending[] =>
  line.split('|').map((rule) => {
    const [end = '', ...nominatives] = rule.split(' ');
    return [end, nominatives.map((nominative) => nominative.replace('-', ''))];
  });

const RULES: ReadonlyMap<string, readonly Ending[]> = new Map(
  Object.entries(ENDINGS).map(([language, line]) => [language, parsed(line)]),
);

/** The key of `endingsOf` for a language, BCP 47; undefined when its names stay as they are or nothing is known of it. */
export const declinedAs = (language: string | undefined): string | undefined => {
  const primary = language?.split('-')[0]!.toLowerCase() ?? '';
  const as = AS[primary] ?? primary;
  return RULES.has(as) ? as : undefined;
};

/** The endings of a language; see `declinedAs`. */
export const endingsOf = (language: string): readonly Ending[] => RULES.get(language) ?? [];

/** Languages that put suffixes behind an apostrophe. */
export const WITH_APOSTROPHE: ReadonlySet<string> = new Set(['tr', 'az', 'uz', 'kk', 'fi', 'et']);

/** Languages in which official lists, and some of them everybody, put the surname first. */
export const SURNAME_FIRST: ReadonlySet<string> = new Set(
  'hu ru uk be kk ky tg uz az mn ja zh ko vi km'.split(' '),
);

/**
 * Ends of words that may as well be the nominative of another person's name: a woman's where a man's is meant ("Александра Иванова"),
 * or a surname with an s of its own.
 */
export const ALSO_NOMINATIVE: Readonly<Record<string, RegExp>> = {
  ru: /[ая]$/u,
  uk: /[ая]$/u,
  pl: /a$/u,
  cs: /a$/u,
  hr: /a$/u,
  sl: /a$/u,
  lv: /a$/u,
  lt: /[ao]$/u,
  de: /s$/u,
  fi: /(?<!l[tl]|s[st])a$|i$/u,
  et: /[aieus]$/u,
  hu: /[ie]$/u,
  az: /[aiu]$/u,
};

/** Languages that decline the last word of a name only. */
export const LAST_WORD_ONLY: ReadonlySet<string> = new Set(['fi', 'et', 'hu', 'az', 'tr', 'uz', 'kk']);
