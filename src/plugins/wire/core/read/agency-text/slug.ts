/** For which cycle a story is (ANPA 1312): morning or evening papers, or both. */
const CYCLE = /^(?:[ap]ms?|bc|ap|eu)-(?=\S)/i;

/** How urgent it is, which other fields say. */
const HASTE = /^(?:urgent|bulletin|flash|alert|eil|eilmeldung)\s?[:-]\s?/i;

/** Which version a slugline says it is: "1st Ld-Writethru", "(Lead 2)", "UPDATE 3-". */
const VERSIONS = [
  /(?:^|[\s,(/-])(\d{1,2})(?:st|nd|rd|th)\s?-?(?:ld|lead|add|sub|insert|wr)/i,
  /(?:^|[\s,(/-])(?:ld|lead|update|wrapup|add|version|ver\.?|v\.)[\s-]?(\d{1,2})(?!\d)/i,
  /(?:^|[\s,(/-])(\d{1,2})\.\s?(?:zusammenfassung|lead|fassung|meldung|ergänzung)/i,
];

/** Version marks, references to other messages and numbers of takes, which are no keywords. */
const NO_KEYWORD =
  /^(?:\d{1,2}(?:st|nd|rd|th)?\s?-?)?(?:ld|lead|writethru|ld-writethru|add|sub|insert|take|update|correction|corrected|correct|rpt|kill|advisory|urgent|bulletin|flash|eil|eilmeldung|blitz|berichtigung|korrektur|embargo\w*|optional|adv\d*|hfr)(?:[\s-]?\d{0,2})?$|^[a-z]?\d{3,5}$|^\d{1,4}$/i;

/** The keywords of a slugline: `Bundestag/Kinder`, `BC-US--Harbour Pier,1st Ld-Writethru`, `France-politics-vote`. */
export const keywordsOf = (slug: string): string[] => {
  const words = slug
    .slice(0, 500)
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(CYCLE, '')
    .replace(HASTE, '')
    .split(/[/;,=]+|\s-{1,2}\s|--+/)
    .flatMap((part) => (/\s/.test(part.trim()) ? [part] : part.split('-')))
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => /[\p{L}]/u.test(part) && !NO_KEYWORD.test(part));
  return [...new Set(words)];
};

/** The number of the version that a slugline names; undefined for a first one. */
export const versionOf = (slug: string): string | undefined => {
  for (const pattern of VERSIONS) {
    const match = pattern.exec(slug.slice(0, 300));
    if (match) return match[1];
  }
  return undefined;
};

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(CYCLE, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What may stand behind a repeated keyword: which take it is. */
const TAKE = 24;

/**
 * Whether a line of the text only says again what the heading's keyword line says.
 *
 * @param withTake and says which take it is
 */
export const repeatsSlug = (line: string, slugs: readonly string[], { withTake = false } = {}): boolean => {
  const said = folded(line);
  if (said === '' || /[.!?:;,]$/.test(line.trim())) return false;
  return slugs.map(folded).some((slug) => {
    if (slug === said) return true;
    if (said.length > 5 && `${slug} `.startsWith(`${said} `)) return true;
    // A single word begins headlines, too.
    return withTake && slug.includes(' ') && said.startsWith(`${slug} `) && said.length - slug.length <= TAKE;
  });
};
