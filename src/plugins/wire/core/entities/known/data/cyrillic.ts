/** Cyrillic letters as English-language agencies write them: Russian, Ukrainian, Belarusian, South Slavic, Central Asian. */
const LETTERS =
  'а a|б b|в v|г g|ґ g|д d|е e|ё yo|є ye|ж zh|з z|и i|і i|ї yi|й y|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х kh|ц ts|ч ch|ш sh|щ shch|' +
  'ъ|ы y|ь|э e|ю yu|я ya|ў u|қ q|ғ gh|ҳ h|ң n|ө o|ү u|ұ u|һ h|ә a|җ j|ҷ j|ӣ i|ӯ u|ђ dj|ј j|љ lj|њ nj|ћ c|џ dj|ѓ g|ќ k|ѕ dz';

const LATIN: ReadonlyMap<string, string> = new Map(
  LETTERS.split('|').map((pair) => [pair.charAt(0), pair.slice(2)]),
);

const CYRILLIC = /\p{Script=Cyrillic}/u;

export const isCyrillic = (word: string): boolean => CYRILLIC.test(word);

/** A word in lower case with its Cyrillic letters made Latin ones; others stay. */
export const toLatin = (lower: string): string => {
  if (!isCyrillic(lower)) return lower;
  let latin = '';
  // A soft or hard sign parts "е" from the consonant before: "Васильев" is Vasilyev.
  for (const letter of lower.normalize('NFC').replace(/(?<=[ьъ])е/gu, 'є'))
    latin += LATIN.get(letter) ?? letter;
  return latin;
};
