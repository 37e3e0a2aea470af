import { keyWords } from '../name-key';
import { countryNames } from './countries-in';
import type { Candidate, Said } from './said';
import { weighCountry } from './weigh-organization';
import { weighCompany } from './weigh-company';
import { Weighed } from './weighed';

/** Within as many days of its start an article that gives no year means an event. */
const NEAR_DAYS = 183;
const DAY = 86_400_000;

/** Weighs whether an event is that of a record: year and place tell editions apart. */
export function weighEvent(said: Said, candidate: Candidate): Weighed {
  const weighed = new Weighed();
  const year = candidate.year ?? (candidate.startDate ? Number(candidate.startDate.slice(0, 4)) : undefined);
  if (said.year !== undefined && year !== undefined) {
    if (said.year === year) weighed.for(2, `both are in ${year}`);
    else if (!said.isYearImplied) weighed.against(5, `one is in ${said.year}, the other in ${year}`);
    else if (!isNear(said.article.date, candidate.startDate))
      weighed.against(2.6, `the article is of ${said.year}, the other in ${year}`);
  }
  if (said.place && candidate.place) weighPlaces(weighed, said.place, candidate.place);
  weighCountry(weighed, said, candidate);
  weighCompany(weighed, said, candidate);
  return weighed;
}

/** A hall and the city that it is in are called otherwise; two states are two. */
function weighPlaces(weighed: Weighed, here: string, there: string): void {
  const [ours, theirs] = [countryNames(here), countryNames(there)];
  const isShared = ours.some((country) => theirs.includes(country));
  if (keyWords(here).some((word) => word.length > 3 && keyWords(there).includes(word)))
    weighed.for(1, `both are in ${there}`);
  else if (!isShared)
    weighed.against(
      ours.length > 0 && theirs.length > 0 ? 2.6 : 1,
      `one is in ${here}, the other in ${there}`,
    );
}

const isNear = (date: string | undefined, start: string | undefined): boolean =>
  date !== undefined &&
  start !== undefined &&
  Math.abs(Date.parse(date) - Date.parse(start)) <= NEAR_DAYS * DAY;
