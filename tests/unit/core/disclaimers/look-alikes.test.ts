import { flagNotices } from '../../../../src/plugins/wire/core/disclaimers';
import { STORY, story } from './articles';

describe('what only looks like a notice', () => {
  it.each([
    'As is the custom in Brackwater, the first fish was given away.',
    'The permit was issued on Monday; as is often the case, nobody noticed.',
    'The airline put a disclaimer on its web site after the court ruled against it, its lawyer said.',
    'The candidate’s disclaimer said that the figures were estimates.',
    'The bank offers wealth management and investment advice to clients in four countries.',
    'The dealer gives a ten-year warranty on batteries and a five-year warranty on the rest of the car.',
    'The firm sells professional liability insurance to architects.',
    'Congress wrote a safe harbor for forward-looking statements into the statute, and the case law on it has grown since.',
    'Views expressed by deputies of both parties were sharp.',
    'He was not responsible for the fire, the judge said.',
    'She was looking forward to the forward-looking partners’ meeting.',
    '"I accept no responsibility for what the council does," said Marten.',
    'The court held that the publisher was liable for damages because of errors in the article.',
    'The company does not expect the strike to affect results, a spokesman said.',
    'Patients should consult a doctor, the ministry said on Friday.',
    'The museum earned a commission of five percent on every print sold.',
    'The pilots’ union reserved the right to strike.',
    'Investors bought shares in the offering, which raised 40 million crowns.',
    'The regulator fined the broker for failing to disclose its fees.',
    'About Brackwater Markets\n\nBrackwater Markets is a leading operator of market halls. Founded in 1911 in Brackwater, it offers stalls and services to 900 traders.',
    'A Qualified Person approved the technical disclosure in this release.',
    'Das Gericht entschied, dass der Betreiber für den Inhalt der Seite haftet.',
    'Le tribunal a jugé que le journal était responsable des propos publiés.',
    'El tribunal dijo que la empresa era responsable de los daños.',
    'Суд постановил, что газета несет ответственность за публикацию.',
    '法院判决该网站承担赔偿责任。',
  ])('%s', (sentence) => {
    expect(flagNotices(story(sentence)).map(({ quote }) => quote)).toEqual([]);
  });

  it('menus and links are not notices', () => {
    const menu = [
      'Home',
      'About us',
      'Disclaimer',
      'Terms of Use',
      'Privacy Policy',
      'Contact',
      'Advertise',
      'Copyright',
    ];
    expect(flagNotices([...STORY, ...menu].join('\n'))).toEqual([]);
    expect(flagNotices(`${STORY.join('\n')}\n${menu.join(' | ')}`)).toEqual([]);
    expect(flagNotices('Impressum\nDatenschutz\nHaftungsausschluss\nKontakt\nAGB')).toEqual([]);
  });

  it('a bare copyright line or a photo credit is none', () => {
    expect(flagNotices(story('© 2021 Tidewire'))).toEqual([]);
    expect(flagNotices(story('Photo: I. Marten / Tidewire'))).toEqual([]);
  });
});
