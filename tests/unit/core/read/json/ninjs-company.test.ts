import { codes, readObject } from '../reading';

const file = (name: string, width: number): object => ({
  href: `https://tidewater.example/${name}.jpg`,
  mimetype: 'image/jpeg',
  width,
  height: 20,
  sizeinbytes: 300,
});

describe('what comes with a ninjs item', () => {
  const picture = {
    uri: 'urn:tidewater.example:p1',
    type: 'picture',
    headline: 'The ferry',
    description_text: 'The ferry at the pier.',
    byline: 'Rui Sá',
    copyrightholder: 'Tidewater Photo',
    usageterms: 'Once only.',
  };
  const rendition = {
    type: 'picture',
    mediaType: 'image/jpeg',
    headline: 'The ferry',
    caption: 'The ferry at the pier.',
    credit: 'Rui Sá',
    copyrightHolder: 'Tidewater Photo',
    usageTerms: 'Once only.',
    height: 20,
    size: 300,
  };

  it('1.x: objects with a name for each entry', async () => {
    const { item, warnings } = await readObject({
      uri: 'urn:tidewater.example:1',
      type: 'composite',
      headline: 'Ferry returns',
      body_text: 'Back.',
      slugline: 'FERRY-RETURN',
      evolvedfrom: 'urn:tidewater.example:0',
      altids: { desk: 'd-7' },
      person: [{ name: 'Ana Lima', rel: 'about', scheme: 'http://people.example/', code: 'al' }],
      organisation: [{ name: 'Port of Horta', symbols: [{ ticker: 'PHO', exchange: 'XLIS' }] }],
      event: { name: 'Regatta', code: 'ev:7' },
      associations: {
        main: { ...picture, renditions: { small: file('s', 10), big: file('b', 90) } },
        gone: null,
        story: { uri: 'urn:tidewater.example:2', type: 'text', headline: 'Bus returns' },
      },
    });
    expect(warnings).toEqual([]);
    expect(item).toMatchObject({
      keywords: ['FERRY-RETURN'],
      entities: [
        { type: 'person', name: 'Ana Lima', role: 'about', code: 'http://people.example/al' },
        { type: 'organization', name: 'Port of Horta', code: 'XLIS:PHO' },
        { type: 'event', name: 'Regatta', code: 'ev:7' },
      ],
      renditions: [
        { ...rendition, href: 'https://tidewater.example/s.jpg', width: 10 },
        { ...rendition, href: 'https://tidewater.example/b.jpg', width: 90 },
      ],
      links: [
        { rel: 'evolvedFrom', guid: 'urn:tidewater.example:0' },
        { rel: 'alternate', guid: 'd-7', title: 'desk' },
        { rel: 'related', guid: 'urn:tidewater.example:2', title: 'Bus returns' },
      ],
    });
    expect(item.type).toBeUndefined();
  });

  it('2.x and 3.x: lists', async () => {
    const { item, warnings } = await readObject({
      uri: 'urn:tidewater.example:1',
      title: 'FERRY (2nd take)',
      headlines: [{ role: 'main', value: 'Ferry returns' }],
      bodies: [{ contentType: 'text/plain', value: 'Back.' }],
      descriptions: [{ role: 'creditline', value: 'Tidewater/Horta' }],
      people: [{ name: 'Ana Lima', uri: 'http://people.example/al' }, { literal: 'no-name' }],
      objects: [
        { name: 'Ferry', literal: 'f1' },
        { name: 'scan-3.tif', rel: 'suppliedAs' },
      ],
      infoSources: [{ name: 'Harbour Office' }],
      altIds: [{ role: 'desk', value: 'd-7' }],
      rightsInfo: { linkedRights: 'https://tidewater.example/rights' },
      trustIndicators: [{ href: 'https://tidewater.example/policy', title: 'Our policy' }],
      associations: [
        {
          name: 'gallery',
          type: 'composite',
          uri: 'urn:tidewater.example:g',
          associations: [
            {
              name: 'one',
              type: 'picture',
              by: 'Rui Sá',
              headlines: [{ value: 'The ferry' }],
              descriptions: [{ role: 'caption', value: 'The ferry at the pier.' }],
              renditions: [{ name: 'r', href: 'https://tidewater.example/s.jpg', contentType: 'image/jpeg' }],
            },
          ],
        },
      ],
    });
    expect(warnings).toEqual([]);
    expect(item).toMatchObject({
      headline: 'Ferry returns',
      credit: 'Harbour Office',
      entities: [
        { type: 'person', name: 'Ana Lima', code: 'http://people.example/al' },
        { type: 'object', name: 'Ferry', code: 'f1' },
      ],
      renditions: [
        { href: 'https://tidewater.example/s.jpg', caption: 'The ferry at the pier.', credit: 'Rui Sá' },
      ],
      links: [
        { rel: 'alternate', guid: 'd-7', title: 'desk' },
        { rel: 'license', href: 'https://tidewater.example/rights' },
        { rel: 'trustIndicator', href: 'https://tidewater.example/policy', title: 'Our policy' },
        { rel: 'related', guid: 'urn:tidewater.example:g', title: 'gallery' },
      ],
    });
  });

  it('a picture is an item, its caption the text', async () => {
    const { item } = await readObject({ ...picture, renditions: { main: file('m', 10) } });
    expect(item).toMatchObject({ type: 'picture', headline: 'The ferry', text: 'The ferry at the pier.' });
    expect(item.abstract).toBeUndefined();
    expect(item.renditions).toHaveLength(1);
  });

  it('an event is an item, with what it says of the event', async () => {
    const { item, warnings } = await readObject({
      uri: 'urn:tidewater.example:e',
      title: 'Regatta week',
      descriptions: [{ role: 'text', value: 'Sails all week.' }],
      eventDetails: {
        dates: { startDate: '2026-08-01T10:00:00+00:00', expectedEndDate: '2026-08-08' },
        organiser: { name: 'Port of Horta' },
      },
      places: [
        {
          name: 'Marina',
          contactInfo: [
            { address: { lines: ['Pier 3'], locality: 'Horta', country: 'Portugal' } },
            { type: 'url', value: 'https://tidewater.example/regatta' },
          ],
        },
      ],
      people: [{ name: 'Ana Lima', rel: 'speaker' }],
    });
    expect(warnings).toEqual([]);
    expect(item).toMatchObject({
      type: 'event',
      headline: 'Regatta week',
      text: 'Sails all week.',
      concept: {
        sameAs: ['urn:tidewater.example:e'],
        definition: 'Sails all week.',
        startDate: '2026-08-01T10:00:00+00:00',
        endDate: '2026-08-08',
        place: { name: 'Marina, Pier 3, Horta, Portugal' },
        url: 'https://tidewater.example/regatta',
        related: [
          { name: 'Port of Horta', role: 'organizer' },
          { type: 'person', name: 'Ana Lima', role: 'speaker' },
        ],
      },
    });
  });

  it('pictures of plain JSON, each address once', async () => {
    const { item } = await readObject({
      title: 'A',
      text: 'B',
      urlToImage: 'https://tidewater.example/a.jpg',
      image: { url: 'https://tidewater.example/a.jpg', width: 10 },
      thumbnail: 'javascript:alert(1)',
      authors: [{ name: 'Ana Lima', email: 'ana@tidewater.example' }, { id: 3 }],
    });
    expect(item.renditions).toEqual([
      { href: 'https://tidewater.example/a.jpg', type: 'picture', width: 10 },
    ]);
    expect(item.authors).toEqual([{ name: 'Ana Lima', email: 'ana@tidewater.example' }]);
  });
});

describe('signals', () => {
  it.each([
    [{ signal: 'sig:correction' }, ['correction'], 'usable'],
    [{ signal: [{ uri: 'http://cv.iptc.org/newscodes/signal/update' }] }, ['update'], 'usable'],
    [{ correction: true }, ['correction'], 'usable'],
    [{ signal: 'kill', pubstatus: 'usable' }, ['kill'], 'canceled'],
    [{ signal: 'withhold' }, ['withhold'], 'withheld'],
    [{ signal: 'strong' }, undefined, 'usable'],
  ])('%j', async (fields, signals, status) => {
    const { item } = await readObject({ headline: 'A', text: 'B', ...fields });
    expect([item.signals, item.pubStatus]).toEqual([signals, status]);
  });

  it('the reason of an embargo goes to the desk', async () => {
    const { item } = await readObject({
      headline: 'A',
      embargoed: '2030-01-01T00:00:00Z',
      ednote: 'Second take.',
      embargoedreason: 'Speech not yet held',
    });
    expect(item.editorialNote).toBe('Second take.\nSpeech not yet held');
  });

  it('a part of an item is told', async () => {
    const { warnings } = await readObject({ headline: 'A', representationType: 'partial' });
    expect(codes(warnings)).toEqual(['ITEM_PARTIAL']);
  });
});
