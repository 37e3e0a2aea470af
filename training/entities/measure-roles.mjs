import { core } from '../compiled-core.mjs';
import { paragraphsOf } from './paragraphs-of.mjs';

const { linkEntities } = core('entities');

/**
 * Who of a labelled text's people is what, where, as the link stage sees it. A person is right when one of his or her mentions has a role that is
 * labelled, word for word, and the organization of that role by any of its names in the text, if it has one.
 *
 * @param tell is told of each person who is not
 */
export function measureRoles({ id, text, entities, roles }, weights, counts, tell = () => {}) {
  const { mentions } = linkEntities(text, { paragraphs: paragraphsOf(text), weights });
  const named = (number) => entities.filter((entity) => entity.number === number);
  const wanted = new Map();
  for (const { start, end, persons, organization } of roles)
    for (const person of persons)
      (wanted.get(person) ?? wanted.set(person, []).get(person)).push({
        start,
        role: plain(text.slice(start, end)),
        organizations: formsIfNear(text, start, named(organization ?? '')),
      });
  for (const [person, posts] of wanted) {
    const here = named(person).flatMap(({ start, end }) =>
      mentions.filter((mention) => mention.type === 'person' && mention.start < end && start < mention.end),
    );
    const said = here.filter(({ role }) => role);
    const role = said.some((mention) => posts.some((post) => post.role === plain(mention.role)));
    const whole = said.some((mention) =>
      posts.some((post) => post.role === plain(mention.role) && isAt(mention, post)),
    );
    counts.people += 1;
    if (here.length > 0) counts.found += 1;
    if (role) counts.role += 1;
    if (whole) counts.whole += 1;
    if (posts.some(({ organizations }) => organizations.length > 0)) {
      counts.employed += 1;
      if (said.some((mention) => posts.some((post) => post.organizations.length > 0 && isAt(mention, post))))
        counts.organization += 1;
    }
    if (!whole)
      tell({
        id,
        line: text.slice(Math.max(0, posts[0].start - 90), posts[0].start + 110).replaceAll('\n', ' ¶ '),
        wanted: posts.map((post) => `${post.role} @ ${post.organizations[0] ?? ''}`),
        got: here.map((mention) => `${mention.text}: ${mention.role} @ ${mention.organization}`),
      });
  }
  for (const mention of mentions) {
    if (mention.type !== 'person' || !mention.role) continue;
    counts.said += 1;
    const posts = entities
      .filter(
        (entity) => entity.type === 'person' && entity.start < mention.end && mention.start < entity.end,
      )
      .flatMap(({ number }) => wanted.get(number) ?? []);
    if (posts.some((post) => post.role === plain(mention.role))) counts.saidRight += 1;
  }
  return counts;
}

export const noRoles = () => ({
  people: 0,
  found: 0,
  role: 0,
  whole: 0,
  employed: 0,
  organization: 0,
  said: 0,
  saidRight: 0,
});

/** The forms of an organization that the sentence of a role names; none when only another sentence does. */
function formsIfNear(text, at, mentions) {
  const from =
    Math.max(text.lastIndexOf('\n', at), text.slice(0, at).search(/[.!?]["”’)]?\s+(?!.*[.!?]["”’)]?\s)/s)) +
    1;
  const stop = text.slice(at).search(/[.!?]["”’)]?\s|\n|$/);
  const isNear = mentions.some(({ start, end }) => start >= from && end <= at + stop + 1);
  return isNear ? mentions.map(({ start, end }) => plain(text.slice(start, end))) : [];
}

/** For people to read. */
export const roleFigures = ({ people, role, whole, employed, organization, said, saidRight }) =>
  `of ${people} people with a role: role ${(role / people).toFixed(3)}, with its organization ${(whole / people).toFixed(3)}; ` +
  `organization of ${employed}: ${(organization / employed).toFixed(3)}; precision of roles ${(saidRight / said).toFixed(3)}`;

const isAt = ({ organization = '' }, { organizations }) =>
  organizations.length === 0 ||
  organizations.some((form) => seatless(form) === seatless(plain(organization)));

/** The texts' marks leave out where a mission is; the link stage takes it into the name ("Embassy of Kazakhstan in Kyrgyzstan"). */
const seatless = (name) =>
  /\b(?:embassy|consulate|mission)\b/.test(name) ? name.replace(/ in (?:the )?[^,]+$/, '') : name;

const plain = (words) =>
  words
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?) /, '')
    .trim();
