const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Languages that news are written in; their months' names come from the Unicode CLDR that is part of JavaScript. */
const LANGUAGES =
  'de fr es pt it nl ca gl ro sv da nb fi et lv lt is pl cs sk sl hr sr sr-Latn bs bg mk ru uk be hu el tr az az-Cyrl uz uz-Cyrl kk ky tk ka hy sq he ar ar-EG ar-LB fa hi bn ur id ms vi th sw af eu cy ga mt'.split(
    ' ',
  );

const plain = (word: string): string => word.normalize('NFC').toLowerCase().replace(/\./g, '');

let others: Map<string, number | undefined> | undefined;

/**
 * Which month a word is, from 1: in English, in full or in three letters, or in another language, where all that know the word mean the same month by it
 * (`listopad` is October in Croatia and November in Poland).
 */
export const monthNumber = (word: string): number | undefined => {
  const name = plain(word);
  const english = ENGLISH.findIndex((month) => month === name || month.slice(0, 3) === name);
  if (english >= 0) return english + 1;
  if (name === 'sept') return 9;
  others ??= collect();
  return others.get(name);
};

function collect(): Map<string, number | undefined> {
  const months = new Map<string, number | undefined>();
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      // Alone, and beside a day, where some languages have another case.
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
          month: style,
          day,
          timeZone: 'UTC',
        });
        for (let month = 1; month <= 12; month += 1) {
          const parts = format.formatToParts(Date.UTC(2026, month - 1, 15));
          const name = plain(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (!/^\p{L}{3,15}$/u.test(name)) continue;
          if (!months.has(name)) months.set(name, month);
          else if (months.get(name) !== month) months.set(name, undefined);
        }
      }
    }
  }
  return months;
}
