import { STATES } from '../data/countries';
import { EVENT_HEADS } from '../data/event-words';
import { FUNCTION_WORDS } from '../data/function-words';
import { ORGANIZATION_HEADS, TOPICS } from '../data/organization-words';
import { ROLE_MODIFIERS } from '../data/role-words';
import { wordSet } from '../data/word-set';
import { keyWords } from '../name-key';
import { rememberWords } from '../../remember-words';
import type { EntityType } from '../mention';
import { countriesIn } from './countries-in';

/** Words that names have in common in every state, besides institutions' nouns and the fields they deal with. */
const COMMON = wordSet(`
ministry parliament senate house representatives deputies lords commons assembly court courts supreme high appeals appeal constitutional
cassation magistrates administrative arbitration criminal general attorney prosecutor prosecutors office bureau service services national
federal state central royal public police army navy air force forces armed ground guard border coast presidential president prime minister
cabinet government republic peoples people party democratic liberal conservative labour labor socialist social communist green greens
progressive republican christian union movement alliance front congress freedom justice unity patriotic revolutionary independent new
reserve statistics statistical weather meteorological red cross crescent olympic football league premier first second cup open grand prix
day days independence election elections referendum by local parliamentary municipal mayoral gubernatorial primary primaries
`);

/** Bodies of several states, and others of which there is one, whose names would be common otherwise; with what begins so. */
const SHARED =
  /^(?:united nations|un |international|world|global|catholic|islamic development|organi[sz]ation for|food and agricultur|permanent court|security council|general assembly|human rights council|red (?:cross|crescent)|federal reserve|financial times|european|african|asian|grand prix|high commissioner)/u;

/** Names of one word without the state: "the Kenyan parliament". Of others, "Bank of Japan" and "Japanese bank", that would not be sure. */
const ALONE = wordSet('parliament senate government army navy police treasury cabinet');

/** A name of which every state may have one. */
export interface CommonName {
  /** Spelling key without the state that the name says. */
  core: string;
  /** The states that the name says. */
  countries: string[];
}

/**
 * Whether a name is one that every state may have ("Ministry of Health", "Supreme Court", "National Democratic Congress",
 * "presidential election"): all its words are institutions' nouns, fields, or what such names have in common.
 *
 * @returns undefined for names of their own
 */
export const commonName = (name: string, type: EntityType): CommonName | undefined =>
  type === 'person' ? undefined : readName(name);

const remembered = rememberWords((name): CommonName | 'own' => find(name) ?? 'own');

const readName = (name: string): CommonName | undefined => {
  const found = remembered(name);
  return found === 'own' ? undefined : found;
};

function find(name: string): CommonName | undefined {
  const said = countriesIn(name).filter(({ by }) => by !== 'city');
  let rest = name;
  for (const { start, end } of [...said].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const words = keyWords(rest);
  while (words.length > 0 && FUNCTION_WORDS.has(words.at(-1)!)) words.pop();
  const core = words.join(' ');
  if (words.length === 0 || SHARED.test(core)) return undefined;
  const isCommon = words.every(
    (word) =>
      COMMON.has(word) ||
      ORGANIZATION_HEADS.has(word) ||
      EVENT_HEADS.has(word) ||
      TOPICS.has(word) ||
      ROLE_MODIFIERS.has(word) ||
      FUNCTION_WORDS.has(word) ||
      /^\d+(?:st|nd|rd|th)?$/u.test(word),
  );
  return isCommon ? { core, countries: [...new Set(said.map(({ country }) => country))] } : undefined;
}

const STATE_OF = new Map(STATES.map((state) => [state.names[0], state]));

/** The spelling keys under which a common name of a state may be kept: alone, or with the state's name or demonym. */
export function keysInCountry(core: string, country: string): string[] {
  if (!core.includes(' ') && !ALONE.has(core)) return [];
  const { names, demonyms } = STATE_OF.get(country) ?? { names: [country], demonyms: [] };
  const [name] = names.map((one) => keyWords(one).join(' '));
  const [demonym] = demonyms.map((one) => keyWords(one).join(' '));
  return [core, `${name} ${core}`, `${core} of ${name}`, ...(demonym ? [`${demonym} ${core}`] : [])];
}
