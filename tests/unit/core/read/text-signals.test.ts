import fc from 'fast-check';
import { readTextSignals, addTextSignals } from '../../../../src/plugins/wire/core/read/fields/text-signals';
import { makeItem } from '../../../../src/plugins/wire/core/read/fields/make-item';
import type { WireItem } from '../../../../src/plugins/wire/core/item';
import { processorClock } from '../../../support/processor-clock';

const STORY =
  'The harbour will open its new pier next spring, the port authority said on Monday.\n\nThe pier is 300 metres long.\n';

const embargoOf = (line: string, sentAt?: string): unknown[] =>
  readTextSignals({ text: `${line}\n\n${STORY}`, sentAt }).embargoed.map(({ value }) => value);

const signalsOf = (headline: string): string[] => readTextSignals({ headline, text: STORY }).signals;

describe('embargo lines', () => {
  it.each([
    ['EMBARGOED UNTIL 1500 GMT Friday 6 March 2026', '2026-03-06T15:00:00Z'],
    ['Embargoed until 3 p.m. EST, March 6, 2026', '2026-03-06T15:00:00-05:00'],
    ['STRICTLY EMBARGOED TO 00.01 BST 7 July 2026', '2026-07-07T00:01:00+01:00'],
    ['NOT FOR RELEASE BEFORE 0001 HRS 12 May 2026', '2026-05-12T00:01:00'],
    ['(EMBARGO: 2026-03-06 15:00 UTC)', '2026-03-06T15:00:00Z'],
    ['Eds: Embargoed for release at noon GMT, 6 March 2026.', '2026-03-06T12:00:00Z'],
    ['For release 10:00 a.m. EDT, Friday, April 3, 2026', '2026-04-03T10:00:00-04:00'],
    ['HOLD FOR RELEASE 6 March 2026 9 am GMT', '2026-03-06T09:00:00Z'],
    ['EMBARGOED UNTIL midnight 6 March 2026', '2026-03-07T00:00:00'],
    ['SPERRFRIST: Freitag, 6. März 2026, 15.00 Uhr MEZ', '2026-03-06T15:00:00+01:00'],
    ['Achtung: Sperrfrist bis 06.03.2026 um 15:00 Uhr', '2026-03-06T15:00:00'],
    ["SOUS EMBARGO JUSQU'AU 6 mars 2026 à 15h00 GMT", '2026-03-06T15:00:00Z'],
    ['À ne pas publier avant le 6 mars 2026, 15h', '2026-03-06T15:00:00'],
    ['Embargo hasta el 6 de marzo de 2026 a las 15:00 GMT', '2026-03-06T15:00:00Z'],
    ['Embargo fino alle ore 15:00 del 6 marzo 2026', '2026-03-06T15:00:00'],
    ['Embargo até 6 de março de 2026, 15h00', '2026-03-06T15:00:00'],
    ['Onder embargo tot 6 maart 2026 15.00 uur', '2026-03-06T15:00:00'],
    ['Pod embargiem do 6 marca 2026, 15:00', '2026-03-06T15:00:00'],
    ['Под эмбарго до 15:00 мск 6 марта 2026 года', '2026-03-06T15:00:00+03:00'],
    ['Не публиковать до 6 марта 2026 15:00', '2026-03-06T15:00:00'],
    ['AMBARGO: 6 Mart 2026 15:00', '2026-03-06T15:00:00'],
    ['6 Mart 2026 saat 15:00 kadar ambargolu', '2026-03-06T15:00:00'],
    ['【報道解禁】2026年3月6日15時', '2026-03-06T15:00:00'],
    ['请于2026年3月6日15点前请勿发布', undefined],
    ['解禁时间：2026年3月6日15点', '2026-03-06T15:00:00'],
    ['엠바고: 2026년 3월 6일 15시', '2026-03-06T15:00:00'],
    ['【解禁：2026年3月6日15時00分】', '2026-03-06T15:00:00'],
    ['(EMBARGO DO 6. března 2026 15:00)', '2026-03-06T15:00:00'],
    ['(EMBARGÓ: 2026. március 6. 15.00 óráig)', '2026-03-06T15:00:00'],
    ['(AMBARGO: 6 HAZİRAN 2026, SAAT 15.00)', '2026-06-06T15:00:00'],
    ['(محظور النشر حتى 6 مارس 2026 الساعة 15:00)', '2026-03-06T15:00:00'],
    ['(Frei für Freitag, 6. März 2026, 15.00 Uhr)', '2026-03-06T15:00:00'],
  ])('%s', (line, expected) => {
    if (expected === undefined) expect(embargoOf(line)).toHaveLength(1);
    else expect(embargoOf(line)).toEqual([expected]);
  });

  it('that run onto the next line are read together', () => {
    expect(embargoOf('EMBARGOED UNTIL 1500 GMT\nFriday 6 March 2026')).toEqual(['2026-03-06T15:00:00Z']);
  });

  it('without a year or a day are read from when the message was sent', () => {
    const sent = '2026-03-04T09:00:00Z';
    expect(embargoOf('EMBARGOED UNTIL 1500 GMT Friday', sent)).toEqual(['2026-03-06T15:00:00Z']);
    expect(embargoOf('EMBARGOED UNTIL 1500 GMT', sent)).toEqual(['2026-03-04T15:00:00Z']);
    expect(embargoOf('EMBARGOED UNTIL 0800 GMT', sent)).toEqual(['2026-03-05T08:00:00Z']);
    expect(embargoOf('EMBARGOED UNTIL 1500 GMT March 6', sent)).toEqual(['2026-03-06T15:00:00Z']);
    expect(embargoOf('EMBARGOED UNTIL 2 January', '2026-12-30T00:00:00Z')).toEqual(['2027-01-02']);
  });

  it.each([
    'EMBARGOED UNTIL 1500 GMT Friday',
    'EMBARGOED',
    'EMBARGOED UNTIL THE MINISTER HAS SPOKEN',
    'Sperrfrist: Beginn der Rede',
    'Embargoed until 05/06/2026 10:00',
    'HFR',
    'Not for publication before the speech is delivered',
    'Strictly embargoed until 31 February 2026',
  ])('that do not say when hold the item: %s', (line) => {
    const found = {};
    addTextSignals(found, {}, readTextSignals({ text: `${line}\n\n${STORY}` }));
    const { item, notes } = makeItem(found, { text: STORY }, { empty: () => ({ code: 'X', message: 'x' }) });
    expect(item?.pubStatus).toBe('withheld');
    expect(notes.map(({ code }) => code)).toContain('ITEM_EMBARGO');
  });

  it.each([
    'Embargo on arms exports extended until 2027',
    'EU agrees oil embargo',
    'EMBARGO UNTIL JUNE ON GRAIN EXPORTS FROM THE REGION AGREED BY MINISTERS',
    'Embargo hasta junio a las exportaciones de trigo de la región',
    'The embargo is to be lifted on 6 March 2026, the ministry said.',
    'Under embargo rules since 2014, the island cannot import spare parts.',
    'Эмбарго на поставки продлено до 6 марта 2026 года',
    'For immediate release',
    'For release from prison he paid 500 dollars',
    'カニ漁が解禁',
    'Hold for the line was long on Friday.',
  ])('are told from stories about embargoes: %s', (line) => {
    expect(embargoOf(line)).toEqual([]);
  });

  it('stand at the end of a text, too, but not in its middle', () => {
    const long = STORY.repeat(20);
    expect(readTextSignals({ text: `${long}\nEMBARGOED UNTIL 6 March 2026` }).embargoed).toHaveLength(1);
    expect(readTextSignals({ text: `${long}\nEMBARGOED UNTIL 6 March 2026\n${long}` }).embargoed).toEqual([]);
  });
});

describe('the day of an embargo', () => {
  const sentAt = '2026-03-03T10:00:00Z';

  it.each([
    ['Sperrfrist: 06.03., 15:00 Uhr!', '2026-03-06T15:00:00'],
    ['SOUS EMBARGO JUSQU’AU 26/03 à 15H00', '2026-03-26T15:00:00'],
  ])('%s is the next one after the message', (line, expected) => {
    expect(embargoOf(line, sentAt)).toEqual([expected]);
  });

  it.each(['EMBARGO: 6 xyzzy 2026 15:00', 'EMBARGO: xyzzy 6, 15:00', 'SPERRFRIST: 6/3 15:00'])(
    '%s is not that of the message where it is not understood',
    (line) => {
      expect(embargoOf(line, sentAt)).toEqual([line]);
    },
  );
});

describe('headings', () => {
  it.each([
    'ÅTERKALLAS: Hamnen öppnar pir',
    'ANNULLERET: Havn åbner mole',
    'TREKKES: Havn åpner molo',
    'ΑΚΥΡΩΣΗ: Το λιμάνι ανοίγει',
    'PONIŠTENO: Luka otvara mol',
  ])('%s takes a story back', (line) => {
    expect(signalsOf(line)).toEqual(['kill']);
  });

  it('tell behind "Eds:" what a substitution corrects', () => {
    const note = 'Eds: SUBS 3rd graf to CORRECT the number of ships to 12 sted 10.';
    expect(readTextSignals({ text: STORY, notes: [note] }).signals).toEqual(['correction']);
  });

  it.each<[string, string[]]>([
    ['KILL KILL KILL', ['kill']],
    ['BULLETIN KILL', ['kill']],
    ['MANDATORY KILL: Harbour story', ['kill']],
    ['WITHDRAWN: Harbour to open', ['kill']],
    ['(ATTENTION) ANNULATION', []],
    ['=(ANNULATION)=', ['kill']],
    ['MELDUNG ZURÜCKGEZOGEN', ['kill']],
    ['Die Meldung "Hafen" wird zurückgezogen.', ['kill']],
    ['ANULADA: Puerto', ['kill']],
    ['ACHTUNG: Meldung abc0123 von 10.30 Uhr (Hafen) wird zurückgezogen', ['kill']],
    ['ANULACIÓN DE LA NOTICIA ABC0456', ['kill']],
    ['Nota a los abonados: Rogamos anulen la noticia titulada "El puerto"', ['kill']],
    ['ВНИМАНИЕ! ПРОСИМ АННУЛИРОВАТЬ СООБЩЕНИЕ "ПОРТ ОТКРЫТ"', ['kill']],
    ['PENCABUTAN BERITA - Pelabuhan', ['kill']],
    ['RALAT - Pelabuhan dibuka', ['correction']],
    ['OIKAISU: Satama', ['correction']],
    ['ATTENTION - ADDS details, quotes ///', ['update']],
    ['ATTENTION - CORRIGE bilan au 2e paragraphe ///', ['correction']],
    ['АННУЛИРОВАНО', ['kill']],
    ['İPTAL - Liman', ['kill']],
    ['撤稿通知', ['kill']],
    ['Editors: please withhold the harbour story', ['withhold']],
    ['EDITORS, PLEASE KILL THIS STORY', ['kill']],
    ['CORRECTION', ['correction']],
    ['Correction: Harbour story', ['correction']],
    ['CORRECTED-UPDATE 2-Harbour to open', ['correction', 'update']],
    ['(Berichtigung: im 2. Absatz)', ['correction']],
    ['KORREKTUR: Hafen öffnet', ['correction']],
    ['RECTIFICATIF - Le port', ['correction']],
    ['RETTIFICA: Il porto', ['correction']],
    ['CORRECCIÓN: El puerto', ['correction']],
    ['ПОПРАВКА: Порт', ['correction']],
    ['DÜZELTME: Liman', ['correction']],
    ['【訂正】港が開く', ['correction']],
    ['UPDATE 2-Harbour to open', ['update']],
    ['RPT-Harbour to open', ['update']],
    ['Rpt', ['update']],
    ['ACTUALISATION: le port', ['update']],
    ['ОБНОВЛЕНИЕ: порт', ['update']],
    ['ADVISORY', ['advisory']],
    ['Attention editors:', ['advisory']],
  ])('%s', (headline, expected) => {
    expect(signalsOf(headline)).toEqual(expected);
  });

  it.each([
    'Correction officers strike over pay',
    'CORRECTION OFFICERS STRIKE',
    'Corrected death toll rises to 12',
    'Cancelled: the harbour festival',
    'Storm kills five',
    'KILL BILL SEQUEL ANNOUNCED',
    'Withdrawn by the court, the charges are back',
    'Updates to tax law',
    'Update',
    'Update-Pflicht für Fahrtenbücher',
    'Retirada de tropas',
    'Add 3 eggs',
    'Neu in der Stadt: ein Hafen',
  ])('are told from headlines that begin alike: %s', (headline) => {
    expect(signalsOf(headline)).toEqual([]);
  });

  it('take back what the source calls usable, and do not bring back what it has canceled', () => {
    const make = (status: string, headline: string): WireItem | undefined => {
      const found = { pubStatus: [{ value: status, name: 'status' }] };
      const own: Partial<WireItem> = {};
      addTextSignals(found, own, readTextSignals({ headline, text: STORY }));
      return makeItem(found, { text: STORY }, { own, empty: () => ({ code: 'X', message: 'x' }) }).item;
    };
    expect(make('usable', 'KILL KILL KILL')).toMatchObject({ pubStatus: 'canceled', signals: ['kill'] });
    expect(make('canceled', 'WITHHOLD')).toMatchObject({ pubStatus: 'canceled' });
    expect(make('usable', 'Harbour opens')).toMatchObject({ pubStatus: 'usable' });
  });

  it('are kept for the desk with their reason', () => {
    const { editorialNote, signals } = readTextSignals({
      headline: 'Harbour to open',
      text: `(Corrects length of pier in paragraph 2)\n\n${STORY}`,
    });
    expect(signals).toEqual(['correction']);
    expect(editorialNote).toBe('(Corrects length of pier in paragraph 2)');
  });
});

it('any text: linear, and never an exception', () => {
  const words = fc.constantFrom(
    'EMBARGOED',
    'until',
    '1500',
    'GMT',
    '6 March',
    '2026',
    'KILL',
    ':',
    '-',
    '(',
    '\n',
    'bis',
    '前',
    'CORRECTION',
    '06.03.',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 5 })), { maxLength: 60 }), (parts) => {
      for (const { value } of readTextSignals({ text: parts.join(' '), sentAt: '2026-03-01T00:00:00Z' })
        .embargoed) {
        expect(typeof value).toBe('string');
      }
    }),
    { numRuns: 500 },
  );
  const elapsed = processorClock();
  for (const unit of ['EMBARGOED until ', 'a'.repeat(50), '1', ' ', '前', 'kill ', '- ', '12.']) {
    readTextSignals({ text: unit.repeat(2_000_000 / unit.length), headline: unit.repeat(100_000) });
  }
  expect(elapsed()).toBeLessThan(2000);
});

describe('what is corrected', () => {
  const correctionOf = (head: string, headline?: string) =>
    readTextSignals({ text: `${head}\n\n${STORY}`, headline }).correction;

  it.each([
    ['(Corrects the length of the pier in paragraph 2)', 'Corrects the length of the pier in paragraph 2'],
    ['(This story corrects the name of the port)', 'This story corrects the name of the port'],
    ['(CORRECTION)', undefined],
    ['CORRECTION: Harbour to open pier', undefined],
    ['(Adds quotes from the mayor of the town)', undefined],
  ])('%s', (line, expected) => expect(correctionOf(line)).toBe(expected));

  it('is not what the desk is told, nor a headline', () => {
    const line = '(Corrects the length of the pier in paragraph 2)';
    expect(readTextSignals({ text: STORY, notes: [line] }).correction).toBeUndefined();
    expect(readTextSignals({ text: STORY, headline: `Pier opens ${line}` }).correction).toBeUndefined();
  });
});
