const NAME = "((?:\\p{Lu}[\\p{L}\\p{N}.&'’-]*)(?:\\s\\p{Lu}[\\p{L}\\p{N}.&'’-]*){0,3})";
const CITING = '(?:,?\\s(?:citing|referring to|with reference to|via|со ссылкой на)\\s[^.!?]{1,80})?';
const END = '\\s*(?:[.!?]|$)';

/** Sentences that name the agency: at the end ("…, Agency reports."), at the start ("Agency reports that"). */
const PHRASES = [
  new RegExp(
    `[,–—-]\\s(?:as\\s)?${NAME}\\s(?:news agency\\s|agency\\s)?(?:reports|informs|writes|reported|has learned|has learnt)${CITING}${END}`,
    'u',
  ),
  new RegExp(
    `[,–—-]\\s(?:as\\s)?(?:reports|informs|writes|according to a report by)\\s(?:the\\s)?${NAME}${CITING}${END}`,
    'u',
  ),
  new RegExp(`[,–—-]\\s(?:as\\s)?reported by\\s(?:the\\s)?${NAME}${END}`, 'u'),
  new RegExp(
    `[,–—-]\\s(?:как\\s)?(?:сообщает|передает|передаёт|пишет|информирует|повідомляє|передає|пише)\\s(?:агентство\\s|ИА\\s)?[«"]?${NAME}`,
    'u',
  ),
  new RegExp(
    `${NAME}[»"]?\\s(?:xəbər verir|xabar (?:beradi|berdi|bermoqda)|хабар (?:беради|берди|бермоқда)|хабарлайды|bildirir|duyurdu|aktardı)`,
    'u',
  ),
  new RegExp(`^${NAME}\\s(?:reports|informs)(?:\\sthat|,?\\sciting|,?\\sreferring|,?\\swith reference)`, 'u'),
];
const NOT_AN_AGENCY =
  /^(?:The|He|She|It|They|We|This|That|President|Minister|Ministry|Police|Committee|Government|Court|Mr|Mrs|Ms|Dr)\b/u;

/**
 * Finds the agency that a paragraph credits in passing: "…, Azernews reports.", "…, сообщает Агентство". The words stay where they are.
 *
 * @returns the agency's name as written, or undefined
 */
export function readCreditPhrase(paragraph: string): string | undefined {
  for (const part of paragraph.length > 1200
    ? [paragraph.slice(0, 600), paragraph.slice(-600)]
    : [paragraph]) {
    for (const phrase of PHRASES) {
      const name = phrase.exec(part)?.[1]?.replace(/[.,'’-]+$/u, '');
      if (name && !NOT_AN_AGENCY.test(name)) return name;
    }
  }
  return undefined;
}

const SOURCE =
  /^(?:source|sources|via|credit|quelle|fuente|fonte|bron|źródło|источник|джерело|mənbə|kaynak|manba|манба|дереккөз)\s*[:–—-]\s*(.{2,60})$/iu;
const SIGN_OFF =
  /^[([]?\s*(?:(?:additional |with )?(?:reporting|writing|editing|compiled|contributing|edited|written|translated)\b(?: and (?:writing|editing))?(?: by)?\b|contributing:)/iu;

/**
 * Reads a line that does nothing but credit: "Source: Agency", "(Agency)", "(Reporting by …; Editing by …)".
 *
 * @returns undefined when the line is none; `credit` is absent when the line names people at the desk rather than an agency
 */
export function readCreditLine(line: string): { credit?: string } | undefined {
  if (line.length > 400) return undefined;
  const source = SOURCE.exec(line);
  if (source) return { credit: source[1].replace(/[.\s]+$/u, '') };
  const bracket = /^[([/]\s?(\p{Lu}[\p{L}\p{N}.&' -]{1,30})\s?[)\]/]$/u.exec(line);
  if (bracket) return { credit: bracket[1].trim() };
  return SIGN_OFF.test(line) && /^[([]|\bby\b|:/iu.test(line) ? {} : undefined;
}
