import type { LanguageCues } from '../matching/cue';

export const azerbaijani: LanguageCues = {
  language: 'az',
  groups: [
    {
      role: 'heading',
      strength: 'decisive',
      patterns: [
        '(hüquqi|mühüm|vacib) (qeyd|bildiriş|xəbərdarlıq|məlumat)',
        '(məsuliyyətdən imtina|məsuliyyətin məhdudlaşdırılması|imtina bəyanatı)',
        'risk (xəbərdarlığı|barədə xəbərdarlıq)',
      ],
    },
    { role: 'heading', strength: 'fair', patterns: ['(qeyd|xəbərdarlıq)', 'müəllif hüquqları'] },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['liability'],
      patterns: [
        '(məsuliyyət|məsuliyyəti|məsuliyyətini) ..2 (daşımır|daşımırıq|götürmür|öz üzərinə|qəbul etmir|daşımayacaq)',
        '(məsuliyyəti|məsuliyyət) ..4 (müəllif~|reklamverən~|mənbə~) ..2 (üzərinə düşür|daşıyır|aiddir)',
        'cavabdeh (deyil|deyildir|deyilik)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['no-warranty'],
      patterns: [
        '(zəmanət|təminat) (vermir|verilmir|verilməyərək|vermirik)',
        'heç bir ..2 (zəmanət|təminat)',
        'olduğu kimi ..3 (təqdim~|verilir)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['investment-advice'],
      patterns: [
        '(investisiya|maliyyə|sərmayə) (məsləhəti|tövsiyəsi|tövsiyyəsi) ..3 (deyil|deyildir|sayılmır|hesab)',
        '(yalnız|sadəcə) (məlumat|informasiya) (məqsədi|xarakteri|məqsədilə|xarakterlidir)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['opinion'],
      patterns: [
        '(müəllifin|müəlliflərin) ..3 (mövqeyi|fikri|fikirləri|mövqeyini|rəyi) ..8 (üst üstə|fərqli|əks|redaksiya~|uyğun)',
        'redaksiyanın ..2 (mövqeyi|mövqeyini|fikri) ..4 (əks|üst üstə|uyğun|fərqli)',
        '(əks etdirməyə|üst üstə düşməyə) bilər',
      ],
    },
    {
      role: 'opener',
      strength: 'decisive',
      kinds: ['copyright'],
      patterns: [
        '(copyright|©|#) ..12 bütün hüquqlar~ ..2 (qorunur|qorunub)',
        'bütün hüquqlar~ ..2 (qorunur|qorunub)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['copyright'],
      patterns: [
        'bütün ..2 hüquqlar~ ..2 (qorunur|qorunub|müdafiə)',
        '(müəllif hüquqları|hüquqlar) ..3 (qorunur|qorunub|aiddir|məxsusdur)',
        '(istifadə|istinad) ..8 (istinad|hiperlink|hyperlink|link) ..4 (zəruridir|mütləqdir|vacibdir|olmalıdır)',
        '(yazılı razılıq|yazılı icazə|icazə) ..3 (olmadan|alınmadan)',
        '(istifadəsi|çapı|kopyalanması|yayılması) ..4 (qadağandır|yolverilməzdir)',
      ],
    },
    {
      role: 'continuation',
      strength: 'strong',
      kinds: ['copyright'],
      patterns: ['(material~|məlumat~|istinad~|sayt~|hüquq~)'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['sponsored'],
      patterns: ['reklam hüququnda', 'reklam xarakterlidir', '(məqalə|material|yazı) ..2 reklam xarakteri'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['syndication'],
      patterns: [
        '(redaksiya tərəfindən) ..2 (redaktə|yoxlanıl~) ..2 (olunmayıb|edilməyib)',
        'avtomatik ..3 (yerləşdiril~|dərc|yaradıl~)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['medical-advice'],
      patterns: ['(həkim|tibbi) ..4 (əvəz etmir|əvəzi deyil)', 'həkimə müraciət'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['ai-generated', 'translation'],
      patterns: [
        'süni intellekt ..4 (yaradıl~|hazırlan~|tərəfindən|vasitəsilə|köməyi)',
        '(avtomatik|maşın) tərcümə~',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['offer'],
      patterns: ['(təklif|oferta) ..2 (deyil|hesab edilmir|sayılmır|təşkil etmir)'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['forward-looking'],
      patterns: ['(gələcəyə yönəlmiş|proqnoz xarakterli) ..2 (bəyanat~|ifadə~|məlumat~)'],
    },
    {
      role: 'against',
      strength: 'strong',
      patterns: ['(dedi|deyib|bildirib|bildirdi|vurğulayıb)', '(məhkəmə~|vəkil~|prokuror~)'],
    },
    { role: 'stop', strength: 'strong', patterns: ['(əlaqə|haqqımızda|şərhlər|paylaş)'] },
  ],
};
