/** A single letter, with its full stop or without. */
export const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word);

const PATRONYMIC =
  /^(?:.{2,}(?:ovich|evich|ovych|yevich|yovych|ovna|evna|ivna|yevna|ich|ович|евич|йович|овна|евна|івна|ївна|ич)|o[gğ]lu|o[gğ]li|ogly|oghlu|qizi|q[ıi]z[ıi]|kyzy|kizi|gizi|uulu|uly|ұлы|қызы|оглы|кызы|угли)$/u;

/** A word that names somebody's father ("Ivanovich", "oglu"): agencies leave it out or write it, of one and the same person. */
export const isPatronymic = (lower: string): boolean =>
  PATRONYMIC.test(lower) ||
  PATRONYMIC.test(lower.replace(DECLINED, '')) ||
  PATRONYMIC.test(lower.replace(DECLINED, 'а'));

const DECLINED = /(?:а|у|е|ем|ом|ы|ой|a|u|em|om|owi|ovi)$/u;

/** "oglu", "qizi": the father's name is the word before. */
const AFTER_FATHER =
  /^(?:o[gğ]lu|o[gğ]li|ogly|oghlu|qizi|q[ıi]z[ıi]|kyzy|kizi|gizi|uulu|uly|ұлы|қызы|оглы|кызы|угли)$/u;

/** Whether a word, in lower case, says that the one before is the father's name. */
export const isFatherSign = (lower: string): boolean => AFTER_FATHER.test(lower);

/**
 * The words of a person's name without initials and patronymics between the first word and the surname.
 *
 * @returns undefined when there is none to leave out
 */
export const withoutMiddle = (words: readonly string[]): readonly string[] | undefined => {
  if (words.length < 3) return undefined;
  const kept = words.filter((word, i) => {
    if (i === 0 || isInitial(words[0]!)) return true;
    const lower = word.toLowerCase();
    const next = words[i + 1]?.toLowerCase() ?? '';
    const isLast = i === words.length - 1;
    return (
      !(isPatronymic(lower) && (!isLast || AFTER_FATHER.test(lower))) &&
      !(isInitial(word) && !isLast) &&
      !AFTER_FATHER.test(next)
    );
  });
  return kept.length >= 2 && kept.length < words.length ? kept : undefined;
};
