import { readWhen } from './text-signals-when';

/** What stands before the words that count: marks, and to whom the line speaks. */
const OPENING =
  /^[^\p{L}\p{N}]*(?:(?:eds?|editors?|notes?(?: to editors)?|attention|attn|achtung|please note|important|urgent|advisory|nota|hinweis|avis|внимание|внимание редакторам)\b[^\p{L}\p{N}]+)?/iu;

const UNTIL =
  "(?:un)?til\\b|'?til\\b|till\\b|to\\b|for\\b|before\\b|bis\\b|jusqu|hasta\\b|fino\\b|sino\\b|até(?!\\p{L})|tot\\b|do\\b|till\\b|hingga\\b|sampai\\b";
const MARK = '\\s*(?:[:：=–—-]|$)';

/** Words that can only be an order to wait. What follows them need not be understood for the item to be held. */
const ORDERS = [
  // English
  `(?:strictly |strict )?embargoed\\s+(?:${UNTIL})`,
  `(?:strictly |strict )?embargoed${MARK}`,
  `(?:this (?:story|item|report|release|document) is |story |strictly )?(?:under|on) (?:a |an |strict )?embargo(?:\\s+(?:${UNTIL})|${MARK})`,
  `this (?:story|item|report|release|document) is embargoed\\b`,
  `(?:strict |press |media |news )?embargo(?: date| time| ends| lifts| expires)?\\s*[:：=]`,
  `embargo${MARK}`,
  `not (?:for|to be) (?:release|released|publication|published|broadcast|use|used)\\b[^.]{0,60}?\\b(?:before|until|till|prior to)\\b`,
  `(?:do not|don't) (?:publish|release|broadcast|use|print)\\b[^.]{0,40}?\\b(?:before|until|till|prior to)\\b`,
  `hold (?:for|until) (?:release|publication|\\d)`,
  `hfr\\b`,
  `for release (?:at|on|after|not before)\\b`,
  `for release[:\\s]+(?=\\d|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.? \\d)`,
  // German
  'sperrfrist(?!\\p{L})',
  'gesperrt bis(?!\\p{L})',
  'nicht (?:vor|zur veröffentlichung (?:vor|bis))(?!\\p{L})',
  'veröffentlichung (?:erst|nicht vor|frühestens)(?!\\p{L})',
  // French
  `sous embargo(?:\\s+jusqu|${MARK})`,
  `(?:ne pas|à ne pas) (?:publier|diffuser|utiliser|reprendre) avant(?!\\p{L})`,
  // Spanish, Italian, Portuguese
  '(?:bajo embargo|embargad[oa]s?) hasta(?!\\p{L})',
  'no (?:publicar|difundir|usar|utilizar)(?: antes| hasta)(?!\\p{L})',
  '(?:sotto embargo|embargat[oa]) (?:fino|sino)(?!\\p{L})',
  'non (?:pubblicare|diffondere|utilizzare) prima(?!\\p{L})',
  '(?:sob embargo|embargad[oa]) até(?!\\p{L})',
  'não (?:publicar|divulgar|usar|utilizar)(?: antes| até)(?!\\p{L})',
  // Dutch, Swedish, Danish, Norwegian
  `onder embargo(?:\\s+tot|${MARK})`,
  'niet (?:publiceren|gebruiken|uitzenden) v[oó]{2}r(?!\\p{L})',
  '(?:spärr|sperre)frist(?!\\p{L})',
  '(?:under embargo|klausulerat|klausulert|klausuleret) (?:till|til)(?!\\p{L})',
  '(?:får|må) (?:inte|ikke) (?:publiceras|publiseres|publiceres|offentliggøres|offentliggjøres) (?:före|før)(?!\\p{L})',
  // Polish
  '(?:pod embargiem|objęte embargiem) do(?!\\p{L})',
  'nie publikować (?:przed|do)(?!\\p{L})',
  // Russian, Ukrainian
  '(?:материал |новость )?под эмбарго(?!\\p{L})',
  `эмбарго${MARK}`,
  '(?:не публиковать|не распространять|не использовать|не для публикации|запрещено к публикации|публикация запрещена|запрет на публикацию) (?:до|ранее)(?!\\p{L})',
  'публикация не ранее(?!\\p{L})',
  '(?:матеріал )?під ембарго(?!\\p{L})',
  '(?:не публікувати|не поширювати) (?:до|раніше)(?!\\p{L})',
  // Hungarian, Greek
  `embargó${MARK}`,
  `εμπ[αά]ργκο${MARK}`,
  // Turkish, Azerbaijani
  `(?:ambargo|embarqo)(?:lu|lu haber)?${MARK}`,
  'ambargo (?:bitiş|kalkış)',
  '[^.]{0,80}(?:kadar|qədər) (?:ambargolu|embarqolu|yayınlanamaz|yayımlanamaz|kullanılamaz|dərc olunmamalıdır|yayımlanmamalıdır)',
  // Japanese, Chinese, Korean
  `解禁${MARK}`,
  '(?:報道解禁|解禁(?:日時|時間|時刻|指定)|エンバーゴ|掲載解禁)',
  '[^。]{0,40}まで(?:の)?(?:報道|公表|掲載|配信)(?:を)?(?:禁止|しないで|お控え)',
  '(?:解禁(?:时间|時間|日期)|禁发|禁發|新闻禁令|新聞禁令)',
  '[^。]{0,40}前(?:请勿|請勿|不得|严禁|嚴禁|禁止)(?:发布|發布|刊发|刊登|发表|發表|报道|報道)',
  '(?:엠바고|보도\\s?시점|보도\\s?제한)',
  // Arabic
  '(?:حظر النشر|محظور النشر|محظور نشره|يحظر نشره|ممنوع النشر|غير مخصص للنشر قبل|لا ينشر قبل)',
];

/** Words that a story about sanctions may begin with, too: the line must say little else than when. */
const MAYBE = [
  `embargo\\s+(?:${UNTIL}|au\\b|alle\\b|al\\b|til\\b)`,
  'эмбарго до(?!\\p{L})',
  'ембарго до(?!\\p{L})',
  'frei (?:ab|für|zum)(?=\\s+(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)(?!\\p{L}))',
];

const ORDER = new RegExp(`^(?:${ORDERS.join('|')})`, 'iu');
/** Those that say when before they say what: they are looked for at every place of a line, and only in lines that have their words. */
const isBehind = (order: string): boolean => /^\[\^[.。]\]/u.test(order);
const ORDER_FIRST = new RegExp(`^(?:${ORDERS.filter((order) => !isBehind(order)).join('|')})`, 'iu');
const MAY_BE_BEHIND = /kadar|qədər|まで|前/iu;
const MAYBE_ORDER = new RegExp(`^(?:${MAYBE.join('|')})`, 'iu');
/** A short line that is a day, and goes on with the order above it. */
const RUNS_ON = /^\P{L}{0,3}(?:on |am |le |el |il |em |den )?(?:\p{L}{2,12},?\s)?\d{1,2}[\s./].{0,30}$/iu;
/** Words beside the date that a line of an embargo may well have. */
const SPARE = 3;

/**
 * The end of an embargo that a line orders, as a value for `embargoed`: ISO 8601, or the line itself where it does not say when, so that
 * the item is held. Undefined for a line that orders none, though it may speak of one.
 *
 * @param next the line below, onto which the order may run
 * @param sentAt when the message was sent, for days without a year
 */
export const readEmbargoLine = (line: string, next = '', sentAt?: string): string | undefined => {
  const words = line.slice(0, 400).replace(OPENING, '');
  const order = (MAY_BE_BEHIND.test(words) ? ORDER : ORDER_FIRST).exec(words);
  const match = order ?? MAYBE_ORDER.exec(words);
  if (!match) return undefined;
  // Turkish and Chinese say when before they say what.
  const told = /^\P{L}*\d|kadar|qədər|前|まで/u.test(match[0]) ? words : words.slice(match[0].length);
  const alone = readWhen(told, sentAt);
  const joined = RUNS_ON.test(next) ? readWhen(`${told} ${next}`, sentAt) : undefined;
  const when = joined ?? alone;
  if (!order) {
    const rest = alone?.rest ?? told;
    if ((rest.match(/\p{L}{2,}/gu) ?? []).length > SPARE) return undefined;
  }
  return when?.value ?? line.trim().slice(0, 200);
};
