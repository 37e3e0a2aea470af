import { randomOf } from './random.mjs';

/** Whom and what the wire writes about. The pools are the same for every seed: names recur from file to file, as they do in the news. */
export const PERSONS = 40_000;
export const ORGANIZATIONS = 4_000;
export const EVENTS = 1_500;
export const PLACES = 900;

const words = (text) => text.trim().split(/\s+/);

const GIVEN = words(`
Aisha Aleksander Alma Amina Anders Andrea Anton Arash Armando Astrid Beatriz Bilal Boris Carlos Carmen Cecilia Chiara Claudia Daniel David
Diana Dmitri Elena Eleni Elias Emma Erik Esther Fatima Felipe Fernando Francesca Gabriel Giorgio Grace Hannah Hassan Helena Henrik Hugo
Ibrahim Ingrid Irina Isabel Ivan Jakob Jan Javier Johan Jorge Joseph Julia Karim Katarina Khalid Kofi Lars Laura Leila Lina Lucia Luis
Magnus Marco Maria Marta Martin Mehmet Michael Miguel Mohamed Nadia Natalia Nikolai Olga Omar Oscar Pablo Patricia Paul Pedro Peter Rania
Ravi Robert Rosa Samuel Sara Sergei Sofia Stefan Susan Tamara Thomas Valentina Victor Viktor Yasmin Youssef Yusuf Zainab
`);
const ONSETS = words(`
Al Ar Bar Bel Ber Bor Bran Cal Car Chor Dal Dam Dor Dren El Fal Fen Gal Gar Gran Hal Har Hel Ild Jar Kal Kar Kel Kor Lam Lind Lor Mal Mar
Mel Mor Nar Nel Nor Od Or Pal Par Pel Quen Ral Ros Sal Sel Sol Stan Tal Tor Ul Val Ver Vol Wes Wil Yar Zan Zel
`);
const MIDDLES = words('a an ar e el en er i il in is o ol on or u ul un');
const SURNAME_ENDS = words(
  'berg bekov dze enko escu etti evic ez gaard ian idis ini kov lund mann nsen ov ova owicz qvist shvili skaya sson stad stein ström vik yan zadeh',
);
const PLACE_ENDS = words(
  'borg bury by dale den ferry fjord ford gate ham haven holm hurst lund mere mouth port stad stead thorpe ton vale vik wick worth',
);
const DIRECTIONS = ['North ', 'South ', 'East ', 'West ', 'New ', 'Old ', 'Upper ', 'Lower '];

const FIELDS = words(`
Aviation Harbour Maritime Railway Water Energy Forestry Fisheries Housing Health Heritage Tourism Transport Irrigation Statistics Education
Agriculture Insurance Mining Shipping Telecommunications Textile Weather Wildlife Science Dairy Solar Grain Steel Bridge
`);
const BODIES = words(
  'Authority Agency Council Institute Association Federation Foundation Commission Board Union Society Trust',
);
const FIRMS = words(
  'Company Group Holdings Industries Corporation Bank Partners Laboratories Motors Airlines',
);
const SCHOOLS = ['University', 'Academy', 'Hospital', 'Museum', 'College', 'Observatory'];

const TITLES = [
  'director',
  'chairman',
  'chairwoman',
  'chief executive',
  'deputy director',
  'spokesman',
  'spokeswoman',
  'president',
  'secretary-general',
  'chief engineer',
  'chief economist',
  'vice-president',
  'project manager',
  'legal adviser',
  'head of research',
];
const CALLINGS = words(`
economist historian geologist biologist lawyer engineer architect analyst researcher farmer teacher surgeon sociologist archaeologist
journalist meteorologist translator shopkeeper photographer activist
`);
const THEMES = words(
  'Energy Film Jazz Trade Ocean Climate Book Food Science Heritage Health Music Design Chess Aviation Farming Water',
);
const GATHERINGS = ['Summit', 'Festival', 'Forum', 'Conference', 'Exhibition', 'Congress', 'Marathon'];
const DATED = ['Summit', 'Forum', 'Conference', 'Congress'];

/** What each pool is made from, so that none repeats another's names. */
const POOL = { place: 1, person: 2, organization: 3, event: 4 };

/** @returns {string} a town that is on no map */
export function placeOf(number) {
  const random = randomOf(POOL.place, number % PLACES);
  const direction = random.isOneIn(5) ? random.pick(DIRECTIONS) : '';
  const middle = random.isOneIn(2) ? random.pick(MIDDLES) : '';
  return `${direction}${random.pick(ONSETS)}${middle}${random.pick(PLACE_ENDS)}`;
}

/** @returns {string} with "the" before it where it takes one */
export function organizationOf(number) {
  const random = randomOf(POOL.organization, number);
  const place = placeOf(random.below(PLACES));
  const field = random.pick(FIELDS);
  switch (random.below(4)) {
    case 0:
      return `the ${place} ${field} ${random.pick(BODIES)}`;
    case 1:
      return `the ${place} ${random.pick(BODIES)} of ${field}`;
    case 2:
      return `${random.pick(ONSETS)}${random.pick(MIDDLES)}${random.pick(ONSETS).toLowerCase()} ${field} ${random.pick(FIRMS)}`;
    default:
      return `${place} ${random.pick(SCHOOLS)}`;
  }
}

/**
 * Somebody who has one post for life. Every third has none, only a calling.
 *
 * @returns {{ name: string, surname: string, role: string, organization?: string }}
 */
export function personOf(number) {
  const random = randomOf(POOL.person, number);
  const surname = `${random.pick(ONSETS)}${random.pick(MIDDLES)}${random.isOneIn(2) ? random.pick(ONSETS).toLowerCase() : ''}${random.pick(SURNAME_ENDS)}`;
  const name = `${random.pick(GIVEN)} ${surname}`;
  if (!hasPost(number)) return { name, surname, role: random.pick(CALLINGS) };
  return {
    name,
    surname,
    role: random.pick(TITLES),
    organization: organizationOf(random.ranked(ORGANIZATIONS)),
  };
}

export const hasPost = (number) => number % 3 !== 2;

/** @returns {string} to stand after "the" */
export function eventOf(number) {
  const random = randomOf(POOL.event, number);
  const place = placeOf(random.below(PLACES));
  const theme = random.pick(THEMES);
  if (random.isOneIn(2)) return `${ordinal(random.between(2, 40))} ${place} ${theme} ${random.pick(DATED)}`;
  return `${place} ${theme} ${random.pick(GATHERINGS)} ${random.between(2024, 2027)}`;
}

function ordinal(number) {
  const end = number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${end}`;
}
