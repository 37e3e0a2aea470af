import { FUNCTION_WORDS } from './data/function-words';
import { GIVEN_NAMES } from './data/given-names';
import { endsLikeSurname } from './data/person-words';
import { wordSet } from './data/word-set';
import { roleTitle } from './find-roles';
import { take, type Line, type Words } from './line';
import { isNameWord, runEnd } from './name-runs';
import { mayBeInstitutionWord } from './split-person';

/** Posts that only institutions have: the name before one of them is an institution's. */
const POSTS =
  /\b(?:ceo|cfo|coo|cto|cio|chief executive|chief financial|chief operating|chairman|chairwoman|chairperson|managing director|executive director|spokesman|spokeswoman|spokesperson|president and|co-founder|cofounder|founder|secretary-general|vice-chancellor|vice president|editor-in-chief|board member|chief economist)\b/iu;

const MAX_WORDS = 3;

/** Finds institutions by the post that their name stands before: "Sunvolt CEO Maria Lopez", "Sunvolt's chairman". */
export const findHolders = (line: Line, words: Words): void => {
  if (line.heading) return;
  const { tokens } = line;
  for (const role of line.roles) {
    if (!POSTS.test(roleTitle(tokens, role))) continue;
    let from = role.from;
    while (
      from > 0 &&
      role.from - from < MAX_WORDS + 1 &&
      isNameWord(tokens[from - 1]) &&
      !line.taken[from - 1] &&
      !line.masked[from - 1]
    ) {
      if (from < role.from && tokens[from - 1]!.possessive) break;
      from -= 1;
    }
    if (from === role.from || role.from - from > MAX_WORDS) continue;
    const name = tokens.slice(from, role.from);
    const personal =
      name.length > 1 && (GIVEN_NAMES.has(name[0]!.lower) || endsLikeSurname(name[name.length - 1]!.lower));
    const plain = !name.some(mayBeInstitutionWord);
    const only = name[0]!;
    if (personal || plain || (only.first && words.lower.has(only.lower))) continue;
    if (name.length === 1 && (GIVEN_NAMES.has(only.lower) || endsLikeSurname(only.lower))) continue;
    take(line, {
      type: 'organization',
      from,
      to: role.from,
      evidence: `stands before "${roleTitle(tokens, role)}"`,
    });
  }
};

/** What institutions are said to be. */
const KINDS = wordSet(`
company firm charity manufacturer maker producer supplier retailer distributor operator developer lender bank insurer brewer brewery
miner startup start-up group conglomerate subsidiary affiliate shipyard airline carrier broadcaster newspaper magazine website agency
consultancy brokerage nonprofit non-profit ngo organisation organization association foundation trust union federation club team side
party movement coalition alliance network institute university college school hospital museum gallery theatre theater orchestra
cooperative co-operative thinktank think-tank watchdog regulator platform provider utility contractor exporter importer chain label
publisher studio laboratory militia militant
`);
const MAX_DESCRIPTION = 6;

/** Finds institutions by what is said of them after a comma: "Kestrel Dunes, a charity that …", "Tamlo Geo, an Omani company,". */
export const findDescribed = (line: Line): void => {
  if (line.heading) return;
  const { tokens } = line;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isNameWord(tokens[at]) || line.taken[at] || line.masked[at]) continue;
    const end = runEnd(line, at);
    const from = at;
    at = end - 1;
    if (tokens[end]?.word !== ',' || !/^an?$|^the$/u.test(tokens[end + 1]?.lower ?? '') || end - from > 4)
      continue;
    if (!describedAsInstitution(line, end + 2)) continue;
    if (!tokens.slice(from, end).some(mayBeInstitutionWord)) continue;
    take(line, { type: 'organization', from, to: end, evidence: 'said to be an institution' });
  }
};

/** The description's noun is the last word before a preposition, "that" or a mark. */
const describedAsInstitution = (line: Line, at: number): boolean => {
  for (let i = at; i < line.tokens.length && i < at + MAX_DESCRIPTION; i += 1) {
    const token = line.tokens[i]!;
    if (token.kind === 'mark' || FUNCTION_WORDS.has(token.lower)) return false;
    const next = line.tokens[i + 1];
    if (KINDS.has(token.lower) && (!next || next.kind === 'mark' || FUNCTION_WORDS.has(next.lower)))
      return true;
  }
  return false;
};
