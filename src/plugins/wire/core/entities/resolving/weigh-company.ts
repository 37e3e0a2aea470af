import { companyKey, type Candidate, type Said } from './said';
import type { Weighed } from './weighed';

/** Those who are named together with both; an organization says less than a person. */
export function weighCompany(weighed: Weighed, said: Said, { company, key }: Candidate): void {
  if (!company) return;
  const own = companyKey(said.type, said.key);
  const shared = said.article.company.filter(
    (one) => one !== own && one !== companyKey(said.type, key) && company.has(one),
  );
  const weight = shared.reduce((sum, one) => sum + (one.startsWith('person:') ? 1 : 0.5), 0);
  if (shared.length > 0)
    weighed.for(
      Math.min(weight, 2.5),
      `named together with ${shared
        .slice(0, 3)
        .map((one) => `"${one.slice(one.indexOf(':') + 1)}"`)
        .join(', ')}`,
    );
}
