import { core } from '../compiled-core.mjs';
import { featuresOf } from './labelled-lines.mjs';
import { paragraphsOf } from './paragraphs-of.mjs';

const { linesWithNames } = core('entities/link-entities');
const { ROLE_LABELS } = core('entities/roles/labels');
const { EarlierEmployers } = core('entities/roles/earlier-employers');
const { inSentence, isRuledEmployer } = core('entities/roles/link-posts');
const { namesOfLine } = core('entities/roles/names-of-line');
const { nearPeople } = core('entities/roles/near-people');
const { employerFeatures, personFeatures } = core('entities/roles/pair-features');
const { RoleFeatures } = core('entities/roles/role-features');

/**
 * What a labelled text teaches of roles: stretches near people's names with their role words labelled, and pairs of a role and a name with
 * whether they belong together. The names are those that the tagger finds.
 *
 * @param names the tagger's weights
 */
export function roleExamples({ text, entities, roles }, names) {
  const stretches = [];
  const pairs = [];
  const { lines } = linesWithNames({ paragraphs: paragraphsOf(text), weights: { names } });
  const earlier = new EarlierEmployers(lines);
  for (const line of lines) {
    earlier.advance(line, 0);
    const names = namesOfLine(line);
    const spans = roles.flatMap((role) => {
      const inside = tokensOf(line, role);
      return inside.length > 0 ? [{ ...role, from: inside[0], to: inside.at(-1) + 1 }] : [];
    });
    const labels = new Uint8Array(line.tokens.length);
    for (const { from, to } of spans) ROLE_LABELS.write(labels, { type: 'role', from, to });
    const features = new RoleFeatures(line, names);
    for (const { from, to } of nearPeople(line, names))
      stretches.push({ words: featuresOf(features, from, to), labels: labels.slice(from, to) });
    const numbersOf = (name, at = line) =>
      entities
        .filter((entity) => {
          const inside = tokensOf(at, entity);
          return inside.length > 0 && inside[0] < name.to && inside.at(-1) >= name.from;
        })
        .map(({ number }) => number);
    for (const role of spans) {
      const near = inSentence(line, names, role);
      const around = { line, names: near, roles: inSentence(line, spans, role) };
      earlier.advance(line, Math.max(role.to, ...near.map(({ to }) => to)));
      for (const person of near) {
        if (person.type !== 'person') continue;
        const right = numbersOf(person).some((number) => role.persons.includes(number));
        pairs.push({ features: personFeatures(around, role, person), right });
        if (!right) continue;
        let isHere = false;
        for (const name of near) {
          if (name.type !== 'organization' && name.type !== 'place') continue;
          const ruled = isRuledEmployer(line, role, person, name);
          const right = isAt(role, numbersOf(name));
          if (right) isHere = true;
          pairs.push({
            features: employerFeatures(around, role, person, name, ruled),
            right,
          });
        }
        if (!isHere)
          for (const one of earlier.candidates())
            pairs.push({
              features: earlier.features(line, role, person, one),
              right: isAt(role, numbersOf(one.found, one.line)),
            });
        const employer = near.find((name) => name.type === 'organization' && isAt(role, numbersOf(name)));
        if (employer) earlier.employs(line.found.find(({ from }) => from === employer.from));
      }
    }
  }
  return { stretches, pairs };
}

const isAt = ({ organization }, numbers) => organization !== undefined && numbers.includes(organization);

const tokensOf = ({ tokens, paragraph }, { start, end }) =>
  tokens.flatMap((token, i) =>
    token.start + paragraph.start < end && token.end + paragraph.start > start ? [i] : [],
  );
