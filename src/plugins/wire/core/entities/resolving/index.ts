export { conceptSaid } from './concept-said';
export { describeSaid } from './describe-said';
export { needsCompany, resolve, type MaybeSame, type Resolution } from './resolve';
export { companyKey, type Candidate, type Post, type Said, type SaidPost } from './said';
export { whatIsSaid, type SayingItem } from './what-is-said';
