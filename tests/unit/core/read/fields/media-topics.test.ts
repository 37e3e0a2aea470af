import { readObject } from '../reading';
import { nameSubjects } from '../../../../../src/plugins/wire/core/read/fields/media-topics/name-subjects';

describe('names of IPTC subjects', () => {
  it.each([
    ['medtop:20000002', 'arts and entertainment'],
    ['http://cv.iptc.org/newscodes/mediatopic/20000002', 'arts and entertainment'],
    ['https://cv.iptc.org/newscodes/mediatopic/15000000', 'sport'],
    ['04000000', 'economy, business and finance'],
    ['subj:04000000', 'economy, business and finance'],
    ['http://cv.iptc.org/newscodes/mediatopic/16000000', 'conflict, war and peace'],
    ['http://cv.iptc.org/newscodes/subjectcode/16000000', 'unrest, conflicts and war'],
    ['14000000', 'social issue'],
    ['subj:14025000', 'society'],
    ['20001128', 'weather forecast'],
  ])('%s is %s', (code, name) => {
    expect(nameSubjects([{ code }])).toEqual([{ code, name }]);
  });

  it('are not made up', () => {
    const subjects = [
      { code: 'subj:04005000' },
      { code: 'medtop:29999999' },
      { code: 'agency:15000000' },
      { code: 'constructor' },
      { name: 'ferries' },
      { code: 'medtop:15000000', name: 'Esporte' },
    ];
    expect(nameSubjects(subjects)).toEqual(subjects);
  });

  it('are filled in whatever the format', async () => {
    const { item } = await readObject({ headline: 'A', subject: [{ code: 'medtop:17000000' }] });
    expect(item.subjects).toEqual([{ code: 'medtop:17000000', name: 'weather' }]);
  });
});
