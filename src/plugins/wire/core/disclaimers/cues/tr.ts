import type { LanguageCues } from '../matching/cue';

export const turkish: LanguageCues = {
  language: 'tr',
  groups: [
    {
      role: 'heading',
      strength: 'decisive',
      patterns: [
        'yasal (uyarı|uyarılar|bildirim)',
        '(sorumluluk reddi|sorumluluğun reddi|sorumluluk sınırı|feragatname)',
        'risk (uyarısı|bildirimi)',
        '(önemli|hukuki) (uyarı|bilgilendirme|bildirim)',
      ],
    },
    {
      role: 'heading',
      strength: 'decisive',
      kinds: ['forward-looking'],
      patterns: ['ileriye (dönük|yönelik) (beyanlar|ifadeler|açıklamalar)'],
    },
    { role: 'heading', strength: 'fair', patterns: ['uyarı', 'telif hakkı'] },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['liability'],
      patterns: [
        '(sorumluluk|sorumluluğu|sorumluluğunu) ..2 (kabul etme~|üstlenme~|almaz|almamaktadır|kabul edilmez|taşımaz)',
        '(sorumlu|mesul) (tutulamaz|değildir|değiliz|olmaz|olmayacaktır)',
        'sorumlu ..2 tutulamaz',
        'hiçbir ..2 sorumluluk',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['no-warranty'],
      patterns: [
        '(garanti|taahhüt) ..2 (etmez|edilmez|verilmez|vermez|etmemektedir|edilmemektedir)',
        'hiçbir ..2 garanti',
        'olduğu gibi ..3 (sunul~|sağlan~|garanti)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['investment-advice'],
      patterns: [
        'yatırım (danışmanlığı|tavsiyesi|önerisi) ..6 (değildir|kapsamında|niteliği|taşımaz|oluşturmaz|olarak)',
        '(yatırım tavsiyesi|yatırım danışmanlığı) (değildir|içermez|niteliğinde)',
        '(yalnızca|sadece|tamamen) ..2 (bilgilendirme|bilgi) (amaçlı~|amacı~)',
        'geçmiş performans~ ..6 (garanti|göstergesi|değil~)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['forward-looking'],
      patterns: [
        'ileriye (dönük|yönelik) ..3 (beyan~|ifade~|açıklama~)',
        '(güncelleme|revize etme) ..3 (yükümlülüğü|taahhüdü)',
        'güncelleme yükümlülüğü',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['offer'],
      patterns: [
        '(alım|satım|satın alma) ..6 (teklif~|davet~) ..4 (değildir|oluşturmaz|teşkil|taşımaz|olarak)',
        'halka arz ..6 teşkil etmez',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['opinion'],
      patterns: [
        '(görüşler|görüş|fikirler|düşünceler) ..4 (yazar~|yazarına|yazarların) ..6 (ait~|aittir|yansıtma~|kendi~|bağlar)',
        '(görüşlerini|politikasını|görüşünü|düşüncelerini|bakış açısını) ..2 (yansıtmayabilir|yansıtmaz|yansıtmamaktadır|temsil etmez)',
        'yazarına aittir',
        'yazarı bağlar',
        'yayın politikasını yansıtma~',
      ],
    },
    {
      role: 'opener',
      strength: 'decisive',
      kinds: ['copyright'],
      patterns: [
        '(copyright|©|#) ..12 (tüm|her) (hakları|hakkı) saklıdır',
        '(tüm|her) (hakları|hakkı) saklıdır',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['copyright'],
      patterns: [
        '(tüm|her) (hakları|hakkı) saklıdır',
        '(izinsiz|izin alınmadan|kaynak gösterilmeden|yazılı izin olmadan) ..6 (kopyalan~|kullan~|yayımlan~|yayınlan~|çoğaltıl~|alıntı~|iktibas)',
        '(kopyalanamaz|çoğaltılamaz|yayınlanamaz|yayımlanamaz|kullanılamaz|alıntılanamaz)',
        'telif hakkı ..4 (aittir|korunmaktadır|saklıdır)',
      ],
    },
    {
      role: 'continuation',
      strength: 'strong',
      kinds: ['copyright'],
      patterns: ['(telif|izin|kaynak|içerik~|haklar~)'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['affiliate'],
      patterns: [
        'komisyon (alabilir~|kazanabilir~|elde edebilir~|alıyoruz|kazanıyoruz)',
        '(ortaklık|affiliate|satış ortaklığı) (linki|bağlantıları|bağlantısı|linkleri)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['sponsored'],
      patterns: [
        '(bu|bir) ..2 (içerik|haber|yazı|makale) ..3 (sponsorlu~|reklam~|tanıtım)',
        '(advertorial|bu bir reklamdır|reklam amaçlıdır|tanıtım amaçlıdır)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['syndication'],
      patterns: [
        '(editör~|editörlerinin|editoryal) ..4 müdahalesi olmadan',
        '(ajans kanallarından|ajanslardan) ..2 geldiği (şekliyle|şekilde)',
        '(otomatik olarak) ..4 (yayın~|oluştur~|eklen~|ajans~)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['medical-advice'],
      patterns: [
        '(tıbbi tavsiye|tıbbi öneri|tedavi|hekim muayenesi|doktor tavsiyesi) ..5 (yerine geçmez|yerini tutmaz|değildir|niteliği taşımaz)',
        '(doktorunuza|hekiminize) ..3 (danışın~|başvurun~)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['ai-generated'],
      patterns: ['yapay zeka ..5 (oluşturul~|üretil~|hazırlan~|yazıl~|tarafından)'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['translation'],
      patterns: ['(otomatik|makine) (çeviri~|çevirisi|olarak çevril~)'],
    },
    { role: 'phrase', strength: 'decisive', kinds: ['other'], patterns: ['ambargo~ ..4 (kadar|tarihine)'] },
    {
      role: 'continuation',
      strength: 'fair',
      patterns: ['(bilgiler|yorum|yatırım|tavsiye|sorumluluk|sitede|yatırımcı~)'],
    },
    {
      role: 'against',
      strength: 'strong',
      patterns: ['(dedi|söyledi|belirtti|açıkladı|kaydetti)', '(mahkeme~|dava~|avukat~|savcı~)'],
    },
    {
      role: 'stop',
      strength: 'strong',
      patterns: ['(iletişim|hakkımızda|yorumlar|paylaş)', 'ilgili haberler'],
    },
  ],
};
