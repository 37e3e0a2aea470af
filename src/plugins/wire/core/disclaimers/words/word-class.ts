/**
 * What words do in notices, and in texts that only look like them. The same classes in every language, so that what the model learns of
 * one language's notices holds for the others' too. A word may be in several classes.
 */
export const WORD_CLASSES = [
  // How a notice speaks
  /** Negation, refusal, exception: not, neither, without, cannot, disclaims, excludes. */
  'deny',
  /** Duty and possibility: may, must, should, can. */
  'modal',
  /** The text in which it stands: this article, this release, herein, hereof. */
  'self',
  /** Who speaks: we, our, the company, the publisher, the editors, the author, the agency, this site. */
  'issuer',
  /** Who is spoken to: readers, users, investors, visitors, you, persons. */
  'reader',
  /** Limits of what is said: only, solely, purposes, informational, general, educational, exclusively, necessarily. */
  'limit',
  // What it speaks of
  /** liable, responsibility, loss, damage, consequences, claims. */
  'liability',
  /** warranty, guarantee, accuracy, completeness, errors, verified, representation, as is. */
  'accuracy',
  /** advice, recommendation, consult, professional, suitable, own research. */
  'advice',
  /** investment, securities, trading, capital, performance, risk, crypto. */
  'money',
  /** offer, solicitation, prospectus, jurisdiction, registered, exemption, purchase, sell. */
  'offer',
  /** forward-looking, expects, anticipates, future, actual results, uncertainties, undertakes, update. */
  'future',
  /** copyright, rights reserved, licence, permission, reproduce, republish, credit, attribution. */
  'rights',
  /** opinion, views, expressed, reflect, own, endorse. */
  'opinion',
  /** sponsored, paid, advertisement, partner content, promotion, commission, affiliate, earn. */
  'paid',
  /** agency feed, syndicated, unedited, supplied by, third party, external links, originally published. */
  'supplied',
  /** artificial intelligence, generated, automatic, machine translation, translated. */
  'machine',
  /** medical, doctor, diagnosis, treatment, health professional. */
  'medical',
  /** exchange, regulator, reviewed, approved, authority, supervised, act, statute, section. */
  'authority',
  /** terms, conditions, policy, notice, disclaimer, disclosure, subject to, applicable law. */
  'terms',
  /** gambling, addiction, helpline, of age; preliminary, unaudited, peer review; attorney advertising. */
  'care',
  /** embargo, not for publication before. */
  'embargo',
  // What other texts do
  /** Somebody speaks or acts: said, told, according to, he, she, spokesman, yesterday, weekdays. */
  'report',
  /** Courts and quarrels: lawsuit, judge, sued, court, ruling, accused, prosecutors, trial. */
  'court',
  /** A company praises itself: founded, headquartered, leading, provides, solutions, customers, award. */
  'praise',
  /** Contacts and menus: contact, phone, e-mail, follow us, subscribe, related, comments, share, tags, home. */
  'furniture',
] as const;

export type WordClass = (typeof WORD_CLASSES)[number];

/**
 * One language's words by class, separated by white space: `liable`, `warrant~` (every word that begins so), `as_is` (words that follow each
 * other; in unspaced scripts just write them: `不构成`). Case, accents and width don't matter. No entry of more than four words: longer
 * formulas are cues.
 */
export interface LanguageWords {
  /** BCP 47. */
  language: string;
  words: Partial<Record<WordClass, string>>;
}
