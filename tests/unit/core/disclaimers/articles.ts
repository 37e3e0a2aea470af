/** Prose around the notices of the tests; nothing in it is a notice. */
export const STORY = [
  'Harbour town opens its rebuilt fish market',
  'The mayor of Brackwater opened the rebuilt fish market on Saturday, three years after a storm tore the roof off the old hall.',
  'Traders had been selling from tents on the quay. "We were wet for a thousand mornings," said Ilse Marten, who runs a smokehouse.',
  'The hall cost 4.2 million crowns, half of which came from a regional fund. A second stage with a cooking school is planned for next year.',
  'Some 3,000 people came to the opening, and a brass band played until the evening ferry left.',
];

export const story = (...more: string[]): string => [...STORY, ...more].join('\n\n');
