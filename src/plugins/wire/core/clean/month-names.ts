/** Month names and their usual short forms in several languages, January first, alternatives separated by bars. */
const NAMES = [
  'jan|january|januar|jänner|janvier|janv|enero|ene|gennaio|gen|janeiro|januari|января|январь|янв|yanvar|yanv|ocak|январ|қаңтар|styczeń|stycznia|січня',
  'feb|february|februar|février|févr|febrero|febbraio|fevereiro|fev|februari|февраля|февраль|фев|fevral|şubat|феврал|ақпан|luty|lutego|лютого',
  'mar|march|märz|mär|mrz|mars|marzo|março|maart|марта|март|мар|mart|наурыз|marzec|marca|березня',
  'apr|april|avril|avr|abril|abr|aprile|апреля|апрель|апр|aprel|nisan|апрел|сәуір|kwiecień|kwietnia|квітня',
  'may|mai|mayo|maggio|mag|maio|mei|мая|май|mayıs|мамыр|maj|maja|травня',
  'jun|june|juni|juin|junio|giugno|giu|junho|июня|июнь|июн|iyun|haziran|маусым|czerwiec|czerwca|червня',
  'jul|july|juli|juillet|juil|julio|luglio|lug|julho|июля|июль|июл|iyul|temmuz|шілде|lipiec|lipca|липня',
  'aug|august|août|agosto|ago|augustus|августа|август|авг|avqust|avgust|ağustos|тамыз|sierpień|sierpnia|серпня',
  'sep|sept|september|septembre|septiembre|settembre|set|setembro|сентября|сентябрь|сен|сент|sentyabr|eylül|сентябр|қыркүйек|wrzesień|września|вересня',
  'oct|october|okt|oktober|octobre|octubre|ottobre|ott|outubro|out|октября|октябрь|окт|oktyabr|ekim|октябр|қазан|październik|października|жовтня',
  'nov|november|novembre|noviembre|novembro|ноября|ноябрь|ноя|noyabr|kasım|ноябр|қараша|listopad|listopada|листопада',
  'dec|december|dez|dezember|décembre|déc|diciembre|dic|dicembre|dezembro|декабря|декабрь|дек|dekabr|aralık|декабр|желтоқсан|grudzień|grudnia|грудня',
];

const NUMBERS = new Map<string, number>();
NAMES.forEach((names, index) => names.split('|').forEach((name) => NUMBERS.set(name, index + 1)));

/** The month's number, 1 to 12, for a name or short form in any case, with or without a full stop. */
export const monthNumber = (word: string): number | undefined =>
  NUMBERS.get(word.toLowerCase().replace(/\.$/, ''));
