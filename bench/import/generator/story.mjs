import { fillIn } from './fill-in.mjs';
import { EVENTS, eventOf, hasPost, PERSONS, personOf, placeOf, PLACES } from './names.mjs';
import {
  ABOUT_EVENT,
  ABOUT_O2,
  AGAIN,
  CLAIMS,
  CLOSINGS,
  FACTS,
  HEADLINES,
  INTRODUCTIONS,
  LEADS,
  QUOTES,
} from './sentences.mjs';
import { SUBJECTS } from './subjects.mjs';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const UNITS = ['thousand', 'million'];
/** UTF-16 code units of a body before its notices. */
const BODY_LENGTH = 2_650;

/**
 * A story as its reporter sent it, without notices.
 *
 * @typedef {object} Story
 * @property {string} headline
 * @property {string} byline
 * @property {string} dateline
 * @property {{ code: string, name: string }} subject
 * @property {string} place where it was written
 * @property {string[]} paragraphs
 */

/**
 * @param {ReturnType<import('./random.mjs').randomOf>} random
 * @returns {Story}
 */
export function storyOf(random) {
  const subject = random.pick(SUBJECTS);
  const cast = castOf(random);
  const place = placeOf(random.ranked(PLACES));
  const fill = gapsOf(random, subject, place, cast);
  const sentence = (templates, more) => say(fillIn(random.pick(templates), random, fill(more)));
  const fact = factsOf(random, sentence);

  const parts = [sentence(LEADS)];
  const people = cast.persons.map((person) => () => [
    sentence(person.organization ? INTRODUCTIONS.post : INTRODUCTIONS.calling, person),
    ...(random.isOneIn(2) ? [sentence(AGAIN, person)] : []),
  ]);
  const namings = [
    ...people,
    () => [sentence(ABOUT_O2)],
    ...(cast.event ? [() => [sentence(ABOUT_EVENT)]] : []),
  ];
  for (const naming of namings) parts.push(...facts(random, fact), naming().join(' '));
  while (lengthOf(parts) < BODY_LENGTH) parts.push(...facts(random, fact));
  parts.push(sentence(CLOSINGS));
  return {
    headline: capital(fillIn(random.pick(HEADLINES), random, fill())),
    byline: personOf(random.below(PERSONS)).name,
    dateline: `${place.toUpperCase()}, ${random.pick(MONTHS)} ${random.between(1, 28)}`,
    subject: { code: subject.code, name: subject.name },
    place,
    paragraphs: parts,
  };
}

/** Two or three people, the first two with posts at two organizations, and in every other story an event. */
function castOf(random) {
  const someone = (fits) => {
    for (;;) {
      const number = random.ranked(PERSONS);
      if (fits(number)) return personOf(number);
    }
  };
  const first = someone(hasPost);
  let second;
  do second = someone(hasPost);
  while (second.organization === first.organization || second.surname === first.surname);
  const persons = [first, second];
  if (random.isOneIn(2)) persons.push(someone((number) => !hasPost(number)));
  return {
    persons,
    organizations: [first.organization, second.organization],
    event: random.isOneIn(2) ? eventOf(random.ranked(EVENTS)) : undefined,
  };
}

/** Gives one sentence after the other; none of its kind comes again before all have come. */
function factsOf(random, sentence) {
  let deck = [];
  return () => {
    if (deck.length === 0) deck = [...FACTS];
    const [template] = deck.splice(random.below(deck.length), 1);
    return sentence([template]);
  };
}

/** One or two paragraphs, each of one to three sentences. */
const facts = (random, fact) =>
  Array.from({ length: random.between(1, 2) }, () =>
    Array.from({ length: random.between(1, 3) }, fact).join(' '),
  );

/** Fills the gaps of a story's sentences; `more` are those of a sentence about one person. */
function gapsOf(random, subject, place, { organizations: [O1, O2], event }) {
  // A story is about one building site, one trouble and one measure, and mentions others.
  const own = {
    project: random.pick(subject.projects),
    trouble: random.pick(subject.troubles),
    measure: random.pick(subject.measures),
  };
  const mostly = (kind, list) => (random.isOneIn(2) ? own[kind] : random.pick(list));
  const gaps = {
    O1: () => O1,
    O2: () => O2,
    event: () => event,
    place: () => place,
    town: () => placeOf(random.below(PLACES)),
    project: () => mostly('project', subject.projects),
    trouble: () => mostly('trouble', subject.troubles),
    measure: () => mostly('measure', subject.measures),
    goods: () => random.pick(subject.goods),
    people: () => random.pick(subject.people),
    People: () => capital(random.pick(subject.people)),
    Trouble: () => capital(own.trouble),
    N: () => String(random.between(20, 9_999)),
    n: () => String(random.between(2, 19)),
    nn: () => String(random.between(11, 98)),
    big: () => random.between(21, 9_900).toLocaleString('en'),
    share: () => String(random.between(3, 79)),
    money: () => `${random.between(2, 900)} ${random.pick(UNITS)} crowns`,
    year: () => String(random.between(1950, 2025)),
    day: () => random.pick(DAYS),
    month: () => random.pick(MONTHS),
    season: () => random.pick(SEASONS),
    quote: () => fillIn(random.pick(QUOTES), random, fill),
    quote2: () => fillIn(random.pick(QUOTES), random, fill),
    claim: () => fillIn(random.pick(CLAIMS), random, fill),
  };
  const fill = (gap) => gaps[gap]();
  return (person) => {
    if (!person) return fill;
    const { name, surname, role, organization } = person;
    const article = /^[aeiou]/.test(role) ? 'an' : 'a';
    const about = { name, surname, role, org: organization, 'a role': `${article} ${role}` };
    return (gap) => about[gap] ?? fill(gap);
  };
}

/** A sentence begins with a capital, whatever fills its first gap, and an article fits what follows it. */
const say = (text) => capital(text.replace(/\b([Aa]) (?=[aeio])/g, '$1n '));

const capital = (text) => text.replace(/^[“]?\p{Ll}/u, (first) => first.toUpperCase());

const lengthOf = (parts) => parts.reduce((sum, part) => sum + part.length + 2, 0);
