import { wordsOf, type Found, type Line } from '../line';
import { inLines } from './in-lines';
import type { Supplied } from './supplied';

/**
 * Gives people the roles that another extractor read, in place of what we read of the same mention. An organization counts as the employer when it is
 * one of the article's organizations.
 */
export const giveSuppliedRoles = (lines: readonly Line[], { mentions }: Supplied): void => {
  if (!mentions.some(({ role }) => role !== undefined)) return;
  const organizations = organizationsOf(lines);
  for (const { line, own } of inLines(lines, mentions)) {
    const people = line.found.filter(({ type }) => type === 'person');
    let next = 0;
    for (const { start, end, role, organization } of own) {
      while (next < people.length && line.tokens[people[next]!.to - 1]!.end <= start) next += 1;
      const person = people[next];
      if (role === undefined || !person || line.tokens[person.from]!.start >= end) continue;
      const employer = organization === undefined ? undefined : organizations.get(organization);
      const post = { role, ...(organization && { organization }), ...(employer && { employer }) };
      delete person.organization;
      delete person.employer;
      Object.assign(person, post);
      person.posts = [{ ...post, from: person.from, to: person.from }];
    }
  }
};

/** The article's organizations by their words, the first of each. */
const organizationsOf = (lines: readonly Line[]): Map<string, Found> => {
  const organizations = new Map<string, Found>();
  for (const line of lines) {
    for (const found of line.found) {
      if (found.type !== 'organization') continue;
      const words = wordsOf(line, found.from, found.to);
      if (!organizations.has(words)) organizations.set(words, found);
    }
  }
  return organizations;
};
