import { commonName } from './common-name';
import { countryNames } from './countries-in';
import type { Candidate, Said } from './said';
import { weighCompany } from './weigh-company';
import { Weighed } from './weighed';

const ANOTHER_STATES = -4;

/** Weighs whether an organization, or an event, is that of a record: names that every state may have belong to one. */
export function weighOrganization(said: Said, candidate: Candidate): Weighed {
  const weighed = new Weighed();
  weighCountry(weighed, said, candidate);
  // Two states' ministries meet the same people.
  if (weighed.score > ANOTHER_STATES) weighCompany(weighed, said, candidate);
  return weighed;
}

/** Weighs the states of a name that every state may have. */
export function weighCountry(weighed: Weighed, said: Said, candidate: Candidate): void {
  const there = countryNames(`${candidate.place ?? ''}; ${candidate.name}`);
  const isCommon = said.isCommon || commonName(candidate.name, said.type) !== undefined;
  const own = [...said.countries];
  const here = own.length > 0 ? own : isCommon && said.article.country ? [said.article.country] : [];
  const shared = here.find((country) => there.includes(country));
  if (shared) weighed.for(2, `both are of ${shared}`);
  if (!isCommon || shared) return;
  if (here.length > 0 && there.length > 0)
    weighed.against(
      said.isCommon || own.length > 0 ? -ANOTHER_STATES : 3,
      `one is of ${here.join(', ')}, the other of ${there.join(', ')}`,
    );
  else if (here.length > 0 && said.isCommon && !candidate.confirmed)
    weighed.against(2.6, `one is of ${here.join(', ')}, of the other that is not known`);
  else if (here.length === 0 && there.length === 0) weighed.for(2, 'of neither a state is known');
}
