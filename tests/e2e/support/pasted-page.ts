/** A page as an editor copies it from a browser: menu, article, a distributor's disclaimer, and what stood below. All of it is invented. */

export const HEADLINE = 'Batumi, Varna Agree on Black Sea Ferry for Students';

export const PARAGRAPHS = [
  'BATUMI, May 14 (Quillwire) – Georgia and Bulgaria agreed on Thursday to run a night ferry for students between Batumi and Varna from September, the Ministry of Education of Georgia said.',
  'The agreement was signed by Deputy Minister of Education Tamar Beridzeli and the rector of the Varna Institute of Navigation, Stoyan Velichkin, on board a training ship in the harbour.',
  '"A student who crosses the sea should not lose a week of lectures over it," Beridzeli told reporters. "The ferry leaves after the last class and arrives before the first one."',
  'Euxine Star Lines, a shipping company based in Varna, will provide the ship and keep 120 berths free for holders of a student card. A crossing takes eleven hours and will cost 18 euros.',
  'Velichkin said the two institutes would recognise each other’s examinations in navigation and marine engineering. About 400 students are expected to use the ferry in its first year.',
  'The plan was first put forward at the Black Sea Youth Forum in Constanta in 2024, where delegations from six countries discussed how exchanges could be made cheaper.',
];

export const PEOPLE = ['Tamar Beridzeli', 'Stoyan Velichkin'];

export const ORGANIZATIONS = [
  'Ministry of Education of Georgia',
  'Varna Institute of Navigation',
  'Euxine Star Lines',
];

export const EVENT = 'Black Sea Youth Forum';

export const ISSUER = 'Quillwire';

export const DISCLAIMER =
  'Quillwire forwards this report as the publisher supplied it and makes no warranty of any kind, express or implied, as to its accuracy or completeness. Quillwire accepts no responsibility or liability for the content, images or links in this report, nor for any loss arising from its use. Please address complaints to the publisher named above.';

export const MENU = ['Harbour Ledger', 'Home', 'Shipping', 'Log in', 'Subscribe'];

export const MOST_READ = [
  'Lighthouse Keepers of Poti Win Pension Case',
  'Port of Burgas Opens Fourth Grain Terminal',
  'Mayor Levan Kobuladze Drops Plan for Toll Bridge',
];

export const PAGE = [
  ...MENU,
  HEADLINE,
  '14 May 2026 18:05',
  'Share',
  'Print',
  ...PARAGRAPHS,
  'Legal disclaimer:',
  DISCLAIMER,
  'Most read',
  ...MOST_READ,
  'Comments (0)',
  'Subscribe to our newsletter',
  'Terms of use | Privacy | Contact',
  '',
].join('\n');
