import type { LanguageCues } from '../matching/cue';

/** Uzbek in Latin and in Cyrillic letters. */
export const uzbek: LanguageCues = {
  language: 'uz',
  groups: [
    {
      role: 'heading',
      strength: 'decisive',
      patterns: [
        "(huquqiy|muhim|yuridik) (ogohlantirish|eslatma|ma'lumot)",
        "mas'uliyatni (rad etish|cheklash)",
        "mas'uliyatdan voz kechish",
        '(ҳуқуқий|муҳим) (огоҳлантириш|эслатма)',
        'масъулиятни рад этиш',
      ],
    },
    {
      role: 'heading',
      strength: 'fair',
      patterns: ['(eslatma|ogohlantirish|эслатма|огоҳлантириш)', 'mualliflik huquqi'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['liability'],
      patterns: [
        "(mas'ul|javobgar) (emas|emasmiz|bo'lmaydi)",
        "(mas'uliyat|javobgarlik|mas'uliyatni|javobgarlikni) ..3 (olmaydi|olmaymiz|o'z zimmasiga olmaydi|tan olmaydi)",
        "(mas'uliyat|javobgarlik) ..4 (muallif~|reklama beruvchi~) ..2 (zimmasida|yuklanadi)",
        '(жавобгар|масъул) эмас',
        '(жавобгарлик|масъулият) ..3 (олмайди|зиммасида)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['no-warranty'],
      patterns: [
        '(kafolat|kafolatlar) (bermaydi|berilmaydi|bermaymiz)',
        'hech qanday ..2 kafolat~',
        'boricha ..3 (taqdim|beriladi)',
        'кафолат (бермайди|берилмайди)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['investment-advice'],
      patterns: [
        '(investitsiya|moliyaviy) ..2 (maslahat~|tavsiya~) ..3 (emas|hisoblanmaydi|sifatida)',
        "faqat ..2 (ma'lumot|axborot) ..2 (maqsadida|uchun|xarakteriga|beradi)",
        '(инвестиция|молиявий) ..2 (маслаҳат~|тавсия~) ..3 (эмас|ҳисобланмайди)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['opinion'],
      patterns: [
        '(muallif~|mualliflar) ..3 (fikri|fikrlari|nuqtai nazari|pozitsiyasi) ..8 (mos kelmasligi|farq|tahririyat~)',
        'tahririyat ..3 (fikri|nuqtai|pozitsiyasi) ..8 (mos kelmasligi|mos|farq|aks)',
        '(муаллиф~) ..3 (фикри|фикрлари) ..6 (таҳририят~|мос)',
        'таҳририят ..3 фикри ..6 мос',
      ],
    },
    {
      role: 'opener',
      strength: 'decisive',
      kinds: ['copyright'],
      patterns: [
        '(copyright|©|#) ..12 (barcha|hamma|барча|ҳамма) (huquqlar|ҳуқуқлар) ..2 (himoyalangan|ҳимояланган|himoya|ҳимоя)',
        '(barcha|hamma|барча|ҳамма) (huquqlar|ҳуқуқлар) ..2 (himoyalangan|ҳимояланган|himoya|ҳимоя)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['copyright'],
      patterns: [
        '(barcha|hamma) huquqlar ..2 (himoyalangan|himoya qilingan|saqlangan)',
        '(барча|ҳамма) ҳуқуқлар ..2 (ҳимояланган|ҳимоя қилинган)',
        "(foydalanish|foydalanilganda|ko'chirib bosish|nusxa ko'chirish|foydalanganda) ..10 (havola|ruxsat~|taqiqlanadi|manba~|shart|majburiy)",
        '(yozma ruxsat~|yozma roziligi~) ..2 (siz|holda|bilan|olmasdan|asosida)',
        '(фойдаланиш|фойдаланилганда|кўчириб босиш) ..10 (ҳавола|рухсат~|тақиқланади|манба~|шарт)',
      ],
    },
    {
      role: 'continuation',
      strength: 'strong',
      kinds: ['copyright'],
      patterns: ['(material~|sayt~|havola|материал~|ҳавола)'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['sponsored'],
      patterns: ['reklama huquqi asosida', 'reklama tariqasida', 'реклама ҳуқуқи асосида'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['syndication'],
      patterns: [
        'tahririyat tomonidan ..2 (tahrirlanmagan|tekshirilmagan)',
        'avtomatik ..3 (joylashtiril~|chop etil~|yaratil~)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['medical-advice'],
      patterns: [
        "(shifokor|tibbiy) ..4 (o'rnini bosmaydi|o'rnini bosa olmaydi)",
        'shifokor ..3 maslahatlash~',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['ai-generated', 'translation'],
      patterns: ["sun'iy intellekt ..4 (yordamida|tomonidan|yaratil~)", '(avtomatik|mashina) tarjima~'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['offer'],
      patterns: ['(taklif|oferta) ..2 (emas|hisoblanmaydi)'],
    },
    {
      role: 'against',
      strength: 'strong',
      patterns: ['(dedi|aytdi|degan|bildirdi|деди|айтди)', '(sud|sudya|advokat|prokuror|суд)'],
    },
    { role: 'stop', strength: 'strong', patterns: ['(aloqa|kontaktlar|izohlar|ulashish)', 'biz haqimizda'] },
  ],
};
