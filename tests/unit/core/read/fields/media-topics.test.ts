import { readObject } from '../reading';
import topics from '../../../../../src/plugins/wire/core/read/fields/media-topics/media-topics.json';
import { nameSubjects } from '../../../../../src/plugins/wire/core/read/fields/media-topics/name-subjects';
import matches from '../../../../../src/plugins/wire/core/read/fields/media-topics/subject-code-topics.json';
import subjects from '../../../../../src/plugins/wire/core/read/fields/media-topics/subject-codes.json';

const named = (code: string): string | undefined => nameSubjects([{ code }])[0].name;

describe('names of IPTC subjects', () => {
  it.each([
    ['medtop:20000002', 'arts and entertainment'],
    ['http://cv.iptc.org/newscodes/mediatopic/20000002', 'arts and entertainment'],
    ['https://cv.iptc.org/newscodes/mediatopic/15000000', 'sport'],
    ['20000002', 'arts and entertainment'],
    ['20001128', 'weather forecast'],
    ['http://cv.iptc.org/newscodes/mediatopic/16000000', 'conflict, war and peace'],
  ])('%s is %s', (code, name) => {
    expect(nameSubjects([{ code }])).toEqual([{ code, name }]);
  });

  it.each([
    ['medtop:20000029', 'theater'],
    ['medtop:20001140', 'sell recommendation'],
    ['medtop:20000734', 'particle physics'],
    ['medtop:20001353', 'tsunami'],
  ])('reach down to the last level: %s is %s', (code, name) => {
    expect(named(code)).toBe(name);
  });

  it.each([
    ['medtop:20000030', 'music theater'],
    ['medtop:20000994', 'Formula One'],
  ])('are there for retired topics, too: %s is %s', (code, name) => {
    expect(named(code)).toBe(name);
  });

  it.each([
    ['04000000', 'economy, business and finance'],
    ['subj:04000000', 'economy, business and finance'],
    ['iptc:15054000', 'soccer'],
    ['http://cv.iptc.org/newscodes/subjectcode/01005000', 'movies'],
    ['subj:14025000', 'society'],
    ['subj:08003002', 'celebrity'],
  ])('are those of the matching topic for Subject Codes: %s is %s', (code, name) => {
    expect(named(code)).toBe(name);
  });

  it.each([
    ['subj:16009000', 'war'],
    ['subj:15030000', 'horse racing'],
    ['subj:04005004', 'oil and gas industry'],
    ['subj:06002000', 'conservation'],
    ['subj:15005000', 'track and field'],
  ])('are those of the best match where several are stated: %s is %s', (code, name) => {
    expect(named(code)).toBe(name);
  });

  it.each([
    ['subj:04016029', 'marketing'],
    ['04016029', 'marketing'],
    ['14000000', 'social issue'],
    ['http://cv.iptc.org/newscodes/subjectcode/16000000', 'unrest, conflicts and war'],
    ['subj:12004000', 'religion'],
    ['subj:15047007', 'lightweight'],
  ])('are those of the Subject Codes themselves where no topic matches: %s is %s', (code, name) => {
    expect(named(code)).toBe(name);
  });

  it('are not made up', () => {
    const unknown = [
      { code: 'subj:04099000' },
      { code: 'subj:20000002' },
      { code: 'medtop:29999999' },
      { code: 'medtop:04016029' },
      { code: 'agency:15000000' },
      { code: 'constructor' },
      { name: 'ferries' },
      { code: 'medtop:15000000', name: 'Esporte' },
    ];
    expect(nameSubjects(unknown)).toEqual(unknown);
  });

  it('are filled in whatever the format', async () => {
    const { item } = await readObject({
      headline: 'A',
      subject: [
        { code: 'medtop:17000000' },
        { scheme: 'http://cv.iptc.org/newscodes/mediatopic/', code: '20000150' },
      ],
    });
    expect(item.subjects).toEqual([
      { code: 'medtop:17000000', name: 'weather' },
      { code: 'http://cv.iptc.org/newscodes/mediatopic/20000150', name: 'fire' },
    ]);
  });
});

describe('the vocabularies', () => {
  it('are whole', () => {
    const codes = Object.keys(topics);
    expect(codes).toHaveLength(1350);
    expect(codes.filter((code) => /^(?:0[1-9]|1[0-7])000000$/.test(code))).toHaveLength(17);
    expect(codes.filter((code) => /^2000[01]\d{3}$/.test(code))).toHaveLength(1333);
    expect(Object.keys(matches).length + Object.keys(subjects).length).toBe(1403);
  });

  it('name each code of theirs, with nothing around the name', () => {
    for (const code of Object.keys(topics)) expect(named(`medtop:${code}`)).toMatch(/^\S(?:.*\S)?$/);
    for (const code of [...Object.keys(matches), ...Object.keys(subjects)]) {
      expect(code).toMatch(/^(?:0[1-9]|1[0-7])\d{6}$/);
      expect(named(`subj:${code}`)).toMatch(/^\S(?:.*\S)?$/);
    }
  });

  it('give a Subject Code a match or a name of its own, not both', () => {
    expect(Object.keys(subjects).filter((code) => code in matches)).toEqual([]);
  });

  it('have the subject and the matter of each detail in the Subject Codes', () => {
    for (const code of [...Object.keys(matches), ...Object.keys(subjects)]) {
      expect(named(`subj:${code.slice(0, 5)}000`)).toBeDefined();
      expect(named(`subj:${code.slice(0, 2)}000000`)).toBeDefined();
    }
  });
});
