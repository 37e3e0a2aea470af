import { plainForm } from './plain-text';

/* Words beside numbers. Fingerprints depend on these lists: whoever changes them raises FINGERPRINT_VERSION. */

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(plainForm));

/** After these a number is a law's, a rule's or a form's: it says which, and stays. */
const LAW = setOf(`
section sections sec rule rules regulation regulations reg article articles art arts paragraph paragraphs para clause clauses form forms
schedule act title chapter part item items directive law code ni mi mar mifid cfr usc ifrs ias iso gaap statute order decree
paragraf paragraph absatz abs artikel satz verordnung richtlinie gesetz anhang ziffer
loi decret directive reglement alinea arrete articulo articulos ley reglamento decreto directiva apartado
articolo articoli legge comma regolamento direttiva dlgs lgs artigo artigos lei regulamento diretiva instrucao resolucao
wet lid verordening richtlijn
статья статьи статье статьей ст закон закона пункт пункта п часть части указ постановление фз
madde maddesi kanun kanunu teblig qanun qanunu maddə maddəsi modda moddasi qonun qonuni
مادة المادة قانون القانون لائحة نظام
第`);

/** Before these a number is a law's as well: "6362 sayılı Kanun", "144-modda", "第5条". */
const LAW_BEHIND = setOf(`
sayili madde maddesi maddə maddəsi modda moddasi sonli usc cfr
条 條 款 項 项 号 號 章`);

/** What may stand between a law's word and its number, and between its numbers. */
const LAW_LINKS = setOf(
  `no nos nr n numero number num eu ue ec eg ew of and or und oder et ou y e i и или ve va və və of de du del the a b c to through bis`,
);

/** Months. Short forms that are other words, too ("mar", "set", "out"), are left out. */
const MONTHS = setOf(`
january february march april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec
januar jänner februar märz mai juni juli oktober dezember mrz okt dez
janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
januari februari maart mei augustus
января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель май июнь июль август
сентябрь октябрь ноябрь декабрь
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
yanvar fevral aprel iyun iyul avqust sentyabr oktyabr noyabr dekabr avgust
يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر`);

/** "May" is a month only before a number: "over 18 may not". */
const MAY = 'may';

/** Words that belong to a number beside them: weekdays, times of day, magnitudes, currencies, measures of a date. */
const COMPANIONS = setOf(`
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri
montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato
am pm uhr utc gmt est edt cet cest mez h hrs
million millions billion billions thousand mln mlrd mio mrd milliarden millionen millones milhões miliardi milioni milyon milyar milyard
млн млрд тыс год года году г гг yil yili ildə il yılı yılında
usd eur gbp cad aud chf jpy cny rub azn uzs sar aed tl руб евро долларов euro euros dollars pounds percent prozent pourcent
年 月 日 时 時 分 秒 万 億 亿 元 円 千 百`);

/** Written together with a number: "5th", "3m", "FY2024", "Q3". */
export const COMPOUND =
  /^(?:\p{Nd}+(?:st|nd|rd|th|er|ere|eme|am|pm|m|mn|bn|k|h|g|го|й|е|г)|(?:q|h|fy|cy)\p{Nd}{1,4})$/u;

export const isLawWord = (word: string): boolean => LAW.has(word);
export const isLawBehind = (word: string): boolean => LAW_BEHIND.has(word);
export const isLawLink = (word: string): boolean => LAW_LINKS.has(word);
export const isMonth = (word: string): boolean => MONTHS.has(word);
export const isMay = (word: string): boolean => word === MAY;
export const isCompanion = (word: string): boolean => COMPANIONS.has(word);
