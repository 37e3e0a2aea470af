import { groupsOf, Newsroom, type Article } from './newsroom';

const room = (...articles: (string | Article)[]): Newsroom => {
  const made = new Newsroom();
  for (const article of articles) made.take(typeof article === 'string' ? { text: article } : article);
  return made;
};

const FOOTBALLER =
  'LEEDS, May 3 - John Smith, a midfielder at Arsenal, scored twice on Saturday. Coach Mark Hill praised him.';
const MINISTER =
  'ACCRA, Nov 20 - The health minister of Ghana, John Smith, opened a clinic in Kumasi on Friday. President Ama Mensah spoke.';

describe('people', () => {
  test('somebody in another post at the same organization is the same', () => {
    const made = room(
      'Marit Aasgaard, director of the Ondra Ferry Cooperative, signed the contract.',
      'Marit Aasgaard, chairwoman of the Ondra Ferry Cooperative, left on Monday.',
    );
    expect(made.called('person', 'Marit Aasgaard').map(({ articles }) => articles)).toEqual([[0, 1]]);
    expect(made.called('person', 'Marit Aasgaard')[0].posts).toHaveLength(2);
  });

  test('a name without a word about it is the record that is called so', () => {
    const made = room(MINISTER, 'On Sunday John Smith and Ama Mensah spoke about malaria.');
    expect(made.called('person', 'John Smith').map(({ articles }) => articles)).toEqual([[0, 1]]);
  });

  test('a footballer is no minister: a new record, and a proposal', () => {
    const made = room(FOOTBALLER, MINISTER);
    const found = made.called('person', 'John Smith');
    expect(found.map(({ articles }) => articles)).toEqual([[0], [1]]);
    expect(found[1].proposed).toEqual([found[0].id]);
  });

  test('a minister of one state is no mayor in another', () => {
    const made = room(
      MINISTER,
      'CANBERRA, May 3 - Australian senator John Smith called for new rules on Tuesday. Australia has no such rules.',
    );
    expect(made.called('person', 'John Smith')).toHaveLength(2);
  });

  test('of two namesakes the one is meant whose post, or whose company, it is', () => {
    const made = room(
      FOOTBALLER,
      MINISTER,
      'ACCRA, Nov 25 - Health minister John Smith said in Ghana that the clinic was full.',
      'Mark Hill left out John Smith, the midfielder, on Saturday.',
      'John Smith said nothing.',
    );
    expect(made.called('person', 'John Smith').map(({ articles }) => articles)).toEqual([
      [0, 3],
      [1, 2],
    ]);
    expect(made.several).toEqual(['John Smith']);
  });

  test('two lifetimes lie between them', () => {
    const made = room(
      { text: 'Senator Edwin Kroll spoke for four hours.', date: '1950-03-01' },
      { text: 'Senator Edwin Kroll spoke for four hours.', date: '2026-03-01' },
    );
    expect(made.called('person', 'Edwin Kroll')).toHaveLength(2);
  });

  test('the order of name and surname makes no second record where the post is the same', () => {
    const made = room(
      'Foreign Minister Vugar Mammadov of Azerbaijan met guests in Baku.',
      'Foreign Minister Mammadov Vugar of Azerbaijan met guests in Baku.',
    );
    expect(made.records.filter(({ type }) => type === 'person')).toHaveLength(1);
  });
});

describe('organizations', () => {
  const GHANA =
    'ACCRA, Nov 20 - The Ministry of Health reported 12 cases on Friday. Ghana has had 40 this year.';
  const KENYA =
    'NAIROBI, May 3 - The Ministry of Health reported 7 cases on Sunday. Kenya has had 9 this year.';

  test('each state has its ministry, and it is the same again', () => {
    const made = room(GHANA, KENYA, GHANA.replace('12', '14'), KENYA.replace('7', '8'));
    const found = made.called('organization', 'Ministry of Health');
    expect(found.map(({ articles, place }) => [place, articles])).toEqual([
      ['Ghana', [0, 2]],
      ['Kenya', [1, 3]],
    ]);
    expect(found.flatMap(({ proposed }) => proposed)).toEqual([]);
  });

  test('a state before the name makes no second ministry', () => {
    const made = room(KENYA, 'The Kenyan Ministry of Health sent doctors to the coast on Monday.');
    expect(made.records.filter(({ type }) => type === 'organization')).toHaveLength(1);
    const turned = room('The Kenyan Ministry of Health sent doctors to the coast on Monday.', KENYA);
    expect(turned.records.filter(({ type }) => type === 'organization')).toHaveLength(1);
  });

  test('bodies of several states have none', () => {
    const made = room(
      'ACCRA, Nov 20 - The United Nations and NATO met on Friday. Ghana was glad.',
      'NAIROBI, May 3 - The United Nations and NATO met on Sunday. Kenya was glad.',
    );
    expect(made.called('organization', 'United Nations').map(({ articles }) => articles)).toEqual([[0, 1]]);
    expect(made.called('organization', 'NATO').map(({ articles }) => articles)).toEqual([[0, 1]]);
  });

  test('parties of one name in two states are two', () => {
    const made = room(
      'ACCRA, Nov 20 - The National Democratic Congress (NDC) won in Ghana. Ghana voted on Monday.',
      'NAIROBI, May 3 - The National Democratic Congress (NDC) lost in Kenya. Kenya voted on Monday.',
    );
    expect(made.called('organization', 'National Democratic Congress')).toHaveLength(2);
  });

  test('a firm is the same in every state', () => {
    const made = room(
      'ACCRA, Nov 20 - Brandal Shipyard opened an office in Ghana on Friday. Ghana builds ports.',
      'NAIROBI, May 3 - Brandal Shipyard opened an office in Kenya on Sunday. Kenya builds ports.',
    );
    expect(made.called('organization', 'Brandal Shipyard').map(({ articles }) => articles)).toEqual([[0, 1]]);
  });
});

describe('events', () => {
  test('editions of two years are two', () => {
    const made = room(
      { text: 'The Baku Book Fair opened in May 2024 with guests from ten states.', date: '2024-05-03' },
      { text: 'The Baku Book Fair opened in May 2026 with guests from ten states.', date: '2026-05-03' },
      { text: 'Visitors came to the Baku Book Fair in May 2024.', date: '2024-06-01' },
    );
    expect(made.called('event', 'Baku Book Fair').map(({ year, articles }) => [year, articles])).toEqual([
      [2024, [0, 2]],
      [2026, [1]],
    ]);
  });

  test('the year may stand in the name', () => {
    const made = room(
      { text: 'The Baku Book Fair 2024 opened on Friday.', date: '2024-05-03' },
      { text: 'The Baku Book Fair opened in May 2024.', date: '2024-05-04' },
    );
    expect(made.records.filter(({ type }) => type === 'event')).toHaveLength(1);
  });
});

test('the order in which articles come makes the same groups', () => {
  const articles: Article[] = [
    { text: FOOTBALLER, date: '2026-05-03' },
    { text: MINISTER, date: '2026-11-20' },
    {
      text: 'John Smith, a midfielder at Arsenal, was hurt on Sunday, said Coach Mark Hill.',
      date: '2026-05-10',
    },
    {
      text: 'Health minister John Smith said in Ghana that the clinic in Accra was full.',
      date: '2026-11-25',
    },
  ];
  for (const order of permutations([0, 1, 2, 3]))
    expect([order, groupsOf(articles, order, 'person', 'John Smith')]).toEqual([order, ['0 2', '1 3']]);
});

const permutations = (list: number[]): number[][] =>
  list.length <= 1
    ? [list]
    : list.flatMap((one) =>
        permutations(list.filter((other) => other !== one)).map((rest) => [one, ...rest]),
      );
