import { flagNotices, type NoticeKind } from '../../../../src/plugins/wire/core/disclaimers';

interface Case {
  language: string;
  before: string;
  notice: string;
  kinds: NoticeKind[];
}

const CASES: Case[] = [
  {
    language: 'de',
    before: 'Der Hafen von Brackwasser hat eine neue Halle.',
    notice:
      'Haftungsausschluss: Trotz aller Sorgfalt übernehmen wir keine Haftung für die Richtigkeit der Angaben in diesem Beitrag.',
    kinds: ['liability'],
  },
  {
    language: 'de',
    before: 'Die Aktie stieg um drei Prozent.',
    notice: 'Dieser Text stellt keine Anlageberatung dar und dient nur der Information.',
    kinds: ['investment-advice'],
  },
  {
    language: 'de',
    before: 'Die Fähre fährt ab Mai.',
    notice: 'Nachdruck und Verbreitung, auch in Auszügen, nur mit schriftlicher Genehmigung der Redaktion.',
    kinds: ['copyright'],
  },
  {
    language: 'fr',
    before: 'Le port a inauguré sa nouvelle halle samedi.',
    notice: 'La rédaction décline toute responsabilité quant aux erreurs que pourrait contenir cet article.',
    kinds: ['liability'],
  },
  {
    language: 'fr',
    before: 'Le maire a coupé le ruban.',
    notice: 'Les opinions exprimées dans cette tribune n’engagent que leur auteur.',
    kinds: ['opinion'],
  },
  {
    language: 'es',
    before: 'El puerto abrió su nuevo mercado.',
    notice:
      'Aviso legal: este contenido no constituye asesoramiento de inversión ni recomendación de compra.',
    kinds: ['investment-advice'],
  },
  {
    language: 'es',
    before: 'La banda tocó hasta la noche.',
    notice:
      'Queda prohibida la reproducción total o parcial de esta nota sin autorización previa y por escrito.',
    kinds: ['copyright'],
  },
  {
    language: 'it',
    before: 'Il porto ha aperto il nuovo mercato.',
    notice: 'L’editore declina ogni responsabilità per eventuali errori contenuti in questo articolo.',
    kinds: ['liability'],
  },
  {
    language: 'it',
    before: 'La banda ha suonato fino a sera.',
    notice: 'Le opinioni espresse in questo articolo non riflettono necessariamente quelle della redazione.',
    kinds: ['opinion'],
  },
  {
    language: 'pt',
    before: 'O porto abriu o novo mercado.',
    notice: 'O jornal não se responsabiliza pelas opiniões publicadas nesta coluna.',
    kinds: ['liability'],
  },
  {
    language: 'pt',
    before: 'A banda tocou até à noite.',
    notice: 'É proibida a reprodução deste conteúdo sem autorização prévia do editor.',
    kinds: ['copyright'],
  },
  {
    language: 'nl',
    before: 'De haven heeft een nieuwe hal.',
    notice: 'Disclaimer: de uitgever aanvaardt geen aansprakelijkheid voor onjuistheden in dit bericht.',
    kinds: ['liability'],
  },
  {
    language: 'nl',
    before: 'De fanfare speelde tot de avond.',
    notice: 'Dit artikel is geen beleggingsadvies en is uitsluitend bedoeld ter informatie.',
    kinds: ['investment-advice'],
  },
  {
    language: 'ru',
    before: 'Порт открыл новый рынок.',
    notice: 'Редакция не несет ответственности за содержание рекламных материалов.',
    kinds: ['liability'],
  },
  {
    language: 'ru',
    before: 'Оркестр играл до вечера.',
    notice: 'Мнение автора может не совпадать с мнением редакции.',
    kinds: ['opinion'],
  },
  {
    language: 'tr',
    before: 'Liman yeni halini açtı.',
    notice: 'Yasal Uyarı: Bu sayfadaki yorumlar yatırım danışmanlığı kapsamında değildir.',
    kinds: ['investment-advice'],
  },
  {
    language: 'tr',
    before: 'Bando akşama kadar çaldı.',
    notice: 'Tüm hakları saklıdır. Haberler izinsiz kopyalanamaz.',
    kinds: ['copyright'],
  },
  {
    language: 'az',
    before: 'Liman yeni bazarını açdı.',
    notice: 'Redaksiya reklamların məzmununa görə məsuliyyət daşımır.',
    kinds: ['liability'],
  },
  {
    language: 'az',
    before: 'Orkestr axşama qədər çaldı.',
    notice: 'Bütün hüquqlar qorunur. Materiallardan istifadə edərkən sayta istinad mütləqdir.',
    kinds: ['copyright'],
  },
  {
    language: 'uz',
    before: 'Port yangi bozorini ochdi.',
    notice: 'Tahririyat reklama mazmuni uchun mas’ul emas.',
    kinds: ['liability'],
  },
  {
    language: 'uz',
    before: 'Порт янги бозорини очди.',
    notice: 'Барча ҳуқуқлар ҳимояланган.',
    kinds: ['copyright'],
  },
  {
    language: 'ar',
    before: 'افتتح الميناء سوقه الجديد يوم السبت.',
    notice: 'إخلاء المسؤولية: لا تتحمل الصحيفة أي مسؤولية عن دقة المعلومات الواردة في هذا المقال.',
    kinds: ['liability'],
  },
  {
    language: 'ar',
    before: 'عزفت الفرقة حتى المساء.',
    notice: 'جميع الحقوق محفوظة لصحيفة الميناء، ولا يجوز إعادة نشر المواد دون إذن خطي.',
    kinds: ['copyright'],
  },
  {
    language: 'zh',
    before: '港口周六开放了新市场。',
    notice: '免责声明：本文仅代表作者个人观点，不构成任何投资建议，投资者据此操作风险自担。',
    kinds: ['investment-advice'],
  },
  {
    language: 'zh',
    before: '乐队一直演奏到晚上。',
    notice: '未经本报书面授权，不得转载。',
    kinds: ['copyright'],
  },
  {
    language: 'ja',
    before: '港は土曜日に新しい市場を開いた。',
    notice: '本資料は情報提供のみを目的としたもので、その正確性を保証するものではありません。',
    kinds: ['no-warranty'],
  },
  {
    language: 'ja',
    before: '楽団は夕方まで演奏した。',
    notice: '写真と記事の無断転載を固く禁じます。',
    kinds: ['copyright'],
  },
];

describe('notices in many languages', () => {
  it.each(CASES)('$language: $notice', ({ before, notice, kinds }) => {
    for (const text of [`${before}\n\n${notice}`, `${before} ${notice}`, `${before}\n${notice}\n${before}`]) {
      const flags = flagNotices(text);
      expect(flags.map(({ quote }) => quote)).toEqual([notice]);
      expect(flags[0].kinds).toEqual(expect.arrayContaining(kinds));
    }
    expect(flagNotices(before)).toEqual([]);
  });
});
