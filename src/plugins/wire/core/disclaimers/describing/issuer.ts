import type { NoticeKind } from '../flag';
import { isNoName, prominentName, trimName } from './issuer-names';

/** A name: capitalised words with the small words and marks that names have inside. Bounded, so that matching stays linear. */
const WORD =
  "(?<![\\p{L}\\d])\\p{Ll}?[\\p{Lu}\\d][\\p{L}\\p{M}\\d&'’\\-‑+®™]{0,30}(?:\\.(?:com|net|org|co|io|tv|de|uk|fr|es|it|ru|az|uz)\\b)?";
const NAME = `(?:The )?${WORD}(?:(?:,? (?:of|the|and|&|for|de|del|della|dei|du|des|la|le|van|von|der|und|y|e) |,? )${WORD}){0,6}`;
const LEGAL_FORM = '(?:,? (?:Inc|Corp|Ltd|LLC|LLP|PLC|plc|AG|GmbH|SE|S\\.A|S\\.p\\.[aA]|N\\.V)\\.?)?';

/** A way to name who makes a notice. */
interface Naming {
  regex: RegExp;
  /** What stands beside the name; without it the name, which costs most, need not be looked for. */
  beside: readonly RegExp[];
  /** It begins with the name, which is therefore looked for back from what stands behind it: a notice has names all over. */
  nameFirst: boolean;
}

const naming = (source: string): Naming => ({
  regex: new RegExp(source.replaceAll('NAME', `(${NAME}${LEGAL_FORM})`), 'gu'),
  beside: source
    .split('NAME')
    .filter((part) => part !== '')
    .map((part) => new RegExp(part, 'gu')),
  nameFirst: source.startsWith('NAME'),
});

/** How a notice names who makes it, the most telling first. White space is single spaces. */
const NAMINGS: readonly Naming[] = [
  naming('(?:^|[.:;!?”"] )NAME (?:provides?|publishes|distributes|supplies|passes|makes? this) '),
  naming(
    '(?:reflect|represent|of|by|share|endorsed by|shared by) (?:the )?(?:those|views?|opinions?|positions?|polic(?:y|ies)|official views)(?: or (?:views?|opinions?|positions?|polic(?:y|ies)))? of (?:the )?NAME',
  ),
  naming('not necessarily those of (?:the )?NAME'),
  naming(
    '(?:edited|created|modified|verified|written|endorsed|shared) (?:or \\p{L}{1,12} )?by (?:the )?NAME(?:,? (?:staff|team|desk|editors)|[.,;)]|$)',
  ),
  naming('NAME [Ss]taff (?:may|has|have)'),
  naming('NAME has a disclosure policy'),
  naming('owned by (?:or licensed to )?NAME'),
  naming(
    "(?:not|nor) (?:necessarily )?(?:reflect|represent) NAME[’'](?:s )?(?:views?|opinions?|position|polic)",
  ),
  naming(
    'NAME (?:\\([^()]{1,40}\\) )?(?:does|do|is|are|has|have|will|shall|may|can|cannot|and its \\p{L}{1,14}) (?:not|no|in no|receive|earn|may)\\b',
  ),
  naming(
    'NAME (?:\\([^()]{1,40}\\) )?(?:makes?|gives?|assumes?|accepts?|undertakes?|disclaims?|takes?|cannot|expressly disclaims?|specifically disclaims?|may (?:earn|receive)) ',
  ),
  naming('[Nn]either NAME,? nor '),
  naming(
    '(?:originally|first) (?:contributed to and )?(?:published|appeared|posted) (?:on|in|by|at) (?:the )?NAME',
  ),
  naming('NAME (?:is a participant|participates|may earn|may receive)'),
  naming(
    '(?:without|prior|written|express|the) (?:[a-z]{1,12} ){0,3}(?:permission|consent|authori[sz]ation|approval) (?:of|from|by) (?:the )?NAME',
  ),
  naming(
    '(?:©|\\([cC]\\)|[Cc]opyright)(?:[ ,]{0,2}(?:©|\\([cC]\\)|by))?[ ,]{0,2}(?:\\d{4}(?: ?[-–] ?\\d{2,4})?)?[ .,|-]{0,3}(?:by )?NAME',
  ),
  naming('NAME ©'),
  naming('(?:Original-Content von|Quelle|Source|Fonte|Fuente): {0,2}NAME'),
  naming(
    "(?:^|[.:] )NAME (?:übernimmt|haftet|behält|décline|n’est|n'est|no se|non si|não se|aanvaardt|is niet|не несет|не несёт)",
  ),
];

/** Kinds whose statement is the company's own when it names nobody ("the Company undertakes no obligation"). */
const COMPANY_KINDS: readonly NoticeKind[] = ['forward-looking', 'offer', 'regulatory'];

/** Kinds whose names are mostly somebody else's: shops, hotlines. */
const OTHERS_KINDS: readonly NoticeKind[] = ['affiliate', 'other'];

/** Notices are short; what is longer gives no better names. */
const READ_AT_MOST = 6000;

/** Where a pattern is first met from `from` on; -1 for nowhere. */
const searchFrom = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
};

/** Which words may be a name's last one, and which may be any of it; what regexes of names match is among them. */
const ENDS_NAME = /[\p{Lu}\d]|^plc/u;
const INSIDE_NAME =
  /^(?:of|the|and|&|for|de|del|della|dei|du|des|la|le|van|von|der|und|y|e)$|[\p{Lu}\d]|^plc/u;
/** Seven words, six small ones between them, "The" and a legal form. */
const MOST_PARTS = 15;

/**
 * An offset before which no name begins that `behind` follows: goes back over words that may be a name's from the first place where it
 * follows one. -1 when it does nowhere.
 */
const earliestName = (text: string, behind: RegExp): number => {
  for (let end = searchFrom(behind, text, 0); end >= 0; end = searchFrom(behind, text, end + 1)) {
    let start = text.lastIndexOf(' ', end - 1) + 1;
    if (end === 0 || !ENDS_NAME.test(text.slice(start, end))) continue;
    for (let parts = 1; parts < MOST_PARTS && start > 1; parts++) {
      const before = text.lastIndexOf(' ', start - 2) + 1;
      if (!INSIDE_NAME.test(text.slice(before, start - 1))) break;
      start = before;
    }
    return start;
  }
  return -1;
};

/** From where on a text may name somebody in this way; -1 when it can't. */
const mayBeginAt = (text: string, { beside, nameFirst }: Naming): number => {
  if (nameFirst) return earliestName(text, beside[0]);
  return beside.every((part) => searchFrom(part, text, 0) >= 0) ? 0 : -1;
};

const nameByPattern = (text: string): string | undefined => {
  for (const one of NAMINGS) {
    const from = mayBeginAt(text, one);
    if (from < 0) continue;
    const { regex } = one;
    regex.lastIndex = from;
    const found = regex.exec(text)?.[1];
    const name = found && trimName(found);
    if (name && !isNoName(name)) return name;
  }
  return undefined;
};

/**
 * Who makes the statement, as the notice names it; for a company's own statement that names nobody, `company`. `notice` is the notice
 * without its heading. Undefined when there is neither.
 */
export const issuerOf = (
  notice: string,
  kinds: readonly NoticeKind[],
  company: string | undefined,
): string | undefined => {
  // Most white space is a single space already.
  const text = notice.slice(0, READ_AT_MOST).replace(/\s{2,}|[^\S ]/g, ' ');
  const named = nameByPattern(text);
  if (named) return named;
  if (company && kinds.some((kind) => COMPANY_KINDS.includes(kind))) return company;
  return kinds.every((kind) => OTHERS_KINDS.includes(kind)) ? undefined : prominentName(text);
};
