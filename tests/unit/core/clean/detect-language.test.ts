import { detectLanguage } from '../../../../src/plugins/wire/core/clean';

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'The harbour board opened a second terminal on Tuesday and said that it would give work to ninety people.',
    ],
    [
      'de',
      'Die Hafenbehörde hat am Dienstag ein zweites Terminal eröffnet und will damit neunzig Menschen Arbeit geben.',
    ],
    [
      'fr',
      'Le conseil du port a ouvert mardi un second terminal qui donnera du travail à quatre-vingt-dix personnes de la région.',
    ],
    [
      'es',
      'La junta del puerto abrió el martes una segunda terminal que dará trabajo a noventa personas de la región.',
    ],
    [
      'it',
      'Il consiglio del porto ha aperto martedì un secondo terminale che darà lavoro a novanta persone della regione.',
    ],
    [
      'ru',
      'Совет порта открыл во вторник второй терминал, который даст работу девяноста жителям окрестных деревень.',
    ],
    [
      'uk',
      'Рада порту відкрила у вівторок другий термінал, який дасть роботу дев’яноста мешканцям навколишніх сіл.',
    ],
    ['tr', 'Liman kurulu salı günü ikinci terminali açtı ve bunun doksan kişiye iş sağlayacağını söyledi.'],
    [
      'az',
      'Liman idarəsi çərşənbə axşamı ikinci terminalı açıb və bunun doxsan nəfərə iş verəcəyini bildirib.',
    ],
    [
      'uz',
      'Port kengashi seshanba kuni ikkinchi terminalni ochdi va bu to‘qson kishiga ish bo‘lishini ma’lum qildi, dedi yo‘lovchilar.',
    ],
    [
      'uz-Cyrl',
      'Порт кенгаши сешанба куни иккинчи терминални очди ва бу тўқсон кишига иш бўлишини маълум қилди.',
    ],
    [
      'kk',
      'Порт кеңесі сейсенбі күні екінші терминалды ашты және бұл тоқсан адамға жұмыс береді деп хабарлады.',
    ],
    ['ja', '港湾局は火曜日に二つ目のターミナルを開き、九十人の雇用を生むと述べた。'],
    ['zh', '港务局星期二启用了第二个码头，并表示这将为九十人提供就业机会。'],
  ])('%s', (tag, text) => {
    expect(detectLanguage(text)).toBe(tag);
  });

  it.each(['', '12 345 — 67 %', 'OK', '🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂'])('says nothing about %j', (text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });
});
