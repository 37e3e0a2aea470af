import { createIntl } from 'react-intl';
import { prefixTranslations } from '../../../../src/plugins/wire/admin/src/lib/prefix-translations';
import { SERVER_PREFIX } from '../../../../src/plugins/wire/admin/src/lib/server-words/server-prefix';
import { tell, tellPlain } from '../../../../src/plugins/wire/admin/src/lib/server-words/tell';
import { tongueOf } from '../../../../src/plugins/wire/admin/src/lib/server-words/tongue';
import ar from '../../../../src/plugins/wire/admin/src/translations/ar.json';
import de from '../../../../src/plugins/wire/admin/src/translations/de.json';
import arServer from '../../../../src/plugins/wire/admin/src/translations/server/ar.json';
import deServer from '../../../../src/plugins/wire/admin/src/translations/server/de.json';

const tongue = (locale: string, own = {}, ofServer = {}) =>
  tongueOf(
    createIntl({
      locale,
      timeZone: 'UTC',
      messages: { ...prefixTranslations(own, 'wire'), ...prefixTranslations(ofServer, SERVER_PREFIX) },
    }),
  );
const german = tongue('de', de, deServer);
const arabic = tongue('ar', ar, arServer);
const english = tongue('en');

describe('tell', () => {
  it('tells sentence by sentence, those that belong together as one', () => {
    expect(tellPlain('The file has more than 1000000 items; the rest is not read. Split it.', german)).toBe(
      'Die Datei hat mehr als 1.000.000 Meldungen; der Rest wird nicht gelesen. Bitte aufteilen.',
    );
  });

  it('does not take a sentence for what stands in the one before', () => {
    expect(
      tellPlain('The fields it has: a, b. Add one of these, rename the fields, or give a mapping.', german),
    ).toBe(
      'Sie hat diese Felder: a, b. Bitte eines davon hinzufügen, die Felder umbenennen oder eine Zuordnung angeben.',
    );
  });

  it('has kinds, times and shares as the language writes them', () => {
    expect(tellPlain('It is under embargo until 2030-01-31T08:00:00.000Z.', german)).toBe(
      'Er ist gesperrt bis 31.01.2030, 08:00.',
    );
    expect(
      tellPlain(
        'This article cannot be published yet. A legal notice of the kind liability, opinion awaits a decision: “As it is. No more.” (Us).',
        german,
      ),
    ).toBe(
      'Dieser Artikel kann noch nicht veröffentlicht werden. Über einen rechtlichen Hinweis ist noch zu entscheiden (Haftung, Meinung): „As it is. No more.“ (Us).',
    );
    expect(
      tellPlain(
        'It has 60 % of its text in common with “Ship lost”, which was taken back. Decide whether readers may see it.',
        german,
      ),
    ).toBe(
      'Sie hat 60\u00a0% ihres Textes gemeinsam mit “Ship lost”; das wurde zurückgezogen. Bitte entscheiden, ob Leser sie sehen dürfen.',
    );
  });

  it('tells what is inside a sentence, too', () => {
    expect(
      tellPlain(
        'Rule 2 “Ads: out”: its score of 0.95 reaches 0.9, so it goes out of the text and is not shown.',
        german,
      ),
    ).toBe(
      'Regel 2 „Ads: out“: Seine Sicherheit von 0,95 erreicht 0,9, also: er kommt aus dem Text und wird nicht gezeigt.',
    );
    expect(
      tellPlain('Against it: 70 years lie between them; one is in 2030, the other in 2031.', german),
    ).toBe('Dagegen spricht: zwischen ihnen liegen 70 Jahre; eines: 2030, das andere: 2031.');
  });

  it('tells a list of what it knows', () => {
    expect(tellPlain('a given name, a surname ending, speaks', german)).toBe(
      'ein Vorname, die Endung eines Nachnamens, spricht',
    );
    expect(tellPlain('deny~liability', german)).toBe('Verneinung: Haftung');
    expect(tellPlain('accuracy+money', german)).toBe('Richtigkeit + Geldanlage');
  });

  it('tells the articles that a kill has flagged', () => {
    expect(
      tellPlain(
        'The source takes this story back (canceled). Flagged, since they say the same or nearly the same: “Ship, lost” (a copy, published), an article without a headline (87 % in common, not published), 3 more (1 of them published).',
        german,
      ),
    ).toBe(
      'Die Quelle zieht diese Meldung zurück. Markiert, weil sie dasselbe oder fast dasselbe sagen: “Ship, lost” (eine Kopie, veröffentlicht), Artikel ohne Titel (87\u00a0% gemeinsam, nicht veröffentlicht), 3 weitere (davon 1 veröffentlicht).',
    );
  });

  it('leaves what it does not know as it is, and says so', () => {
    expect(tell('The flux capacitor is off. Have it sent again.', german)).toEqual([
      { words: 'The flux capacitor is off.', isForeign: true },
      { words: 'Bitte neu senden lassen.', isForeign: false },
    ]);
    expect(tell('This field is required.', german)).toEqual([
      { words: 'This field is required.', isForeign: true },
    ]);
    expect(tell('', german)).toEqual([{ words: '', isForeign: true }]);
    expect(tell('toString', german)).toEqual([{ words: 'toString', isForeign: true }]);
  });

  it('tells in a language without words what the server says', () => {
    expect(tell('Have it sent again.', tongue('it'))).toEqual([
      { words: 'Have it sent again.', isForeign: true },
    ]);
  });

  it('keeps English, but for times and numbers', () => {
    expect(tellPlain('The file has more than 1000000 items; the rest is not read. Split it.', english)).toBe(
      'The file has more than 1,000,000 items; the rest is not read. Split it.',
    );
    expect(tellPlain('Version 4 is older than the one kept (12345).', english)).toBe(
      'Version 4 is older than the one kept (12345).',
    );
  });

  it('keeps what the wire says in one piece between words from right to left', () => {
    expect(tellPlain('There is a source called “Us (1)” already.', arabic)).toBe(
      'يوجد بالفعل مصدر باسم «\u2068Us (1)\u2069».',
    );
  });

  it('keeps the lines of several sentences', () => {
    expect(tellPlain('Split it.\nShorten it.', german)).toBe('Bitte aufteilen.\nBitte kürzen.');
  });
});
