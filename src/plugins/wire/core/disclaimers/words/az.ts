import { pairs } from './pairs';
import type { LanguageWords } from './word-class';

export const azerbaijani: LanguageWords = {
  language: 'az',
  words: {
    deny: `deyil deyildir deyilik deyillər olmayan olmadan olmadığı olmaması heç heç_bir yoxdur yox etmir etməyib etməmiş etmədən
      etmirik etmirlər edilmir edilməyib edilməmişdir edilmədən edilə_bilməz etmək_olmaz vermir verilmir verilməyib vermirik almır
      götürmür götürmürük daşımır daşımırıq daşımayır üstlənmir sayılmır sayıla_bilməz hesab_edilmir hesab_olunmur olunmur olunmayıb
      olunmadan olmur olmaz olmaya_bilər əvəz_etmir əks_etdirmir əks_etdirməyə bilməz bilmərik tuta_bilməz yoxlanılmayıb yoxlanmayıb
      yoxlamayıb təsdiqləməyib zəmanətsiz icazəsiz razılığı_olmadan qadağan~ yolverilməz~ istisna~ imtina~ xaric başqa_hallarda müstəqil
      müstəqildir qarantiyasız əvəzi_deyil çəkin~ bildirilmədən üst_üstə_düşməy~`,
    modal: `bilər bilərlər ola_bilər edə_bilər verə_bilər dəyişə_bilər fərqlənə_bilər lazımdır lazım gərək gərəkdir vacibdir vacib
      mütləq mütləqdir zəruri~ məcburi~ məcburdur məsləhətdir borclu~ tələb_olunur tələb_edilir mümkün~ ehtimal~ hüququ_var
      hüququna_malik hüququnu_özündə etməlisiniz etməlidir edilməlidir olmalıdır alınmalıdır göstərilməlidir edilməli olmalı xahiş`,
    self: `${pairs(
      'bu hazırkı həmin mövcud sözügedən',
      `xəbər xəbərdə xəbərdəki xəbərin yazı yazıda yazıdakı məqalə məqalədə məqalədəki məqalənin hesabat~ icmal icmalda icmalın material
      materialda materialın materiallar səhifə səhifədə səhifənin sayt saytda saytdakı məlumat məlumatlar açıqlama açıqlamada bəyanat~
      bülleten~ sənəd sənəddə sənədin mətn mətndə mətnin video videoda məktub~ elan elanda təqdimat~ tərcümə~ buraxılış~ nəşr nəşrdə
      tədqiqat~ məzmun`,
    )} burada_əks burada_yer yuxarıda yuxarıdakı saytda_yer saytımızda saytımızdakı məqalədə_yer yer_alan buradakı dərc_olunan
      göstərilən`,
    issuer: `biz bizim bizi şirkət~ şirkətimiz cəmiyyət cəmiyyətin cəmiyyətimiz redaksiya~ redaktor~ naşir~ nəşriyyat~ müəllif
      müəlliflər~ müəllifin müəllifinin agentlik~ agentliyi~ qəzet~ jurnal jurnalı portal~ saytı saytın saytımız~ bank bankın bankımız
      rəhbərlik~ rəhbərliyi~ direktor~ işçilər~ əməkdaş~ vəzifəli_şəxs~ filial~ törəmə~ nümayəndə~ təşkilat~ qurum~ universitet~
      emitent~ operator~ broker~ sahibi sahibləri administrasiya~ müdiriyyət~ tərəfdaş~ distribütor~`,
    reader: `oxucu~ istifadəçi~ ziyarətçi~ investor~ sərmayəçi~ səhmdar~ siz sizin sizə sizi şəxs şəxslər~ şəxsin müştəri~ abunəçi~
      tamaşaçı~ dinləyici~ xəstə xəstələr~ pasiyent~ hər_kəs kimsə istehlakçı~ fiziki_şəxs~ hüquqi_şəxs~ auditoriya~ həkiminiz~
      qərarınız~ əmanətçi~ vətəndaş~ treyder~ alıcı alıcılar~ alıcının`,
    limit: `yalnız sırf müstəsna məqsədilə məqsədi məqsədlər~ məqsəd məlumatlandırma~ məlumat_məqsədi~ məlumat_xarakterli xarakteri~
      xarakterli ümumi maarifləndirmə~ maarifləndirici tədris~ təhsil_məqsəd~ tanışlıq~ əyləncə~ hər_hansı hər_hansi istənilən birbaşa
      dolayı qismən tam_və tamamilə bütünlükdə bütövlükdə açıq_və zımni yazılı qabaqcadan əvvəlcədən nəzərdə_tutul~ qeyri_kommersiya
      şəxsi_istifadə nümunə~ məhdud~ daşıyır təxmini mütləq_şəkildə`,
    liability: `məsuliyyət~ məsul məsuldur cavabdeh cavabdehdir cavabdehlik~ cavabdehliy~ zərər~ itki itkilər~ itkiyə ziyan~ nəticələr~
      nəticəsində iddia~ tələb_və təqsir~ əldən_çıx~ kompensasiya~ təzminat~ ödənil~ yaranan yarana yaranmış törədə güvənərək
      əsaslanaraq əsasən_qəbul etibar_edərək nasazlıq~ fasilə~ riski_öz öz_riski dəymiş dəyə_bilə`,
    accuracy: `zəmanət~ təminat~ qarantiya~ dəqiqlik~ dəqiqliy~ dəqiq dəqiqləş~ qeyri_dəqiq~ tamlıq~ tamlığ~ natamam~ düzgünlüy~
      düzgünlük~ doğruluğ~ doğruluq~ etibarlı~ etibarlılığ~ həqiqət~ həqiqiliy~ səhv səhvlər~ səhvə xəta~ yanlış~ yoxlanıl~ yoxla~
      təsdiqlən~ aktuallığ~ aktuallıq~ olduğu_kimi keyfiyyət~ yararlı~ uyğunluğ~ uyğunluq~ buraxılmış çatışmazlıq~ obyektiv~ vəd_edil~`,
    advice: `məsləhət~ tövsiy~ tövsiyə~ mütəxəssis~ konsult~ peşəkar~ müraciət_edin müraciət_edilməli~ istiqamətlən~ təşviq~
      öz_araşdırma~ müstəqil_araşdırma~ müstəqil_qərar~ qərar_ver~ qərar_qəbul fərdi~ uyğun~ vəziyyətiniz~ ehtiyac~ əvəz_et~ əvəz_edə
      əvəzi ixtisaslı~ lisenziyalı~ göstəriş~ çağırış~ məsləhətləş~ ekspert ekspertlər~ ekspertə`,
    money: `investisiya~ sərmayə~ qiymətli_kağız~ səhm səhmlər~ səhmin istiqraz~ birja~ fondlar~ fondunun kripto~ bitkoin~ portfel~
      kapital~ gəlir gəlirlilik~ gəlirliliy~ gəlirlər~ mənfəət~ qiymət~ bazar bazarı bazarın risk~ dəyişkən~ token~ törəmə_alət~ foreks
      forex maliyyə~ ticarət~ əməliyyat~ aktivlər~ pul vəsait~ depozit~ əmanət~ kredit~ dividend~ leverec valyuta~ məzənnə~ vergi
      vergisi vergilər~`,
    offer: `təklif təklifi təkliflər~ oferta~ emissiya~ prospekt~ yurisdiksiya~ qeydiyyat~ qeydiyyata_alın~ satış satışı satın satmaq
      satılması~ alış alışı almaq alınması alqı_satqı dəvət dəvəti yerləşdiril~ yayıl~ yayım~ paylan~ aksept abunə_yazılış qanunsuz~
      qanunazidd~ rezident~ əldə_edilməsi saxlanılması bağlanması əqd~ ölkələr~`,
    future: `gələcək~ gələcəyə proqnoz~ gözlənti~ gözlənil~ gözləyir gözləyirik gözləyən ehtimal~ fərziyyə~ plan planlar~ planlaşdır~
      hədəf~ niyyət~ güman~ nəzərdə_tutur qeyri_müəyyən~ amil amillər~ faktor~ faktiki nəticə~ hadisələr~ fərqlən~ fərqli~
      əhəmiyyətli_dərəcədə yenilə~ yenilən~ öhdəlik~ öhdəliy~ dəyişiklik~ dəyişə dəyişdiril~ keçmiş~ tarixi_göstərici~ bəyanatlar~
      ifadələr~ qiymətləndirm~ inanır hesab_edir tarixinə`,
    rights: `müəllif_hüqu~ müəlliflik_hüqu~ hüquqlar hüquqları~ hüququ~ qorunur qorunub qorunan © icazə icazəsi~ icazəsiz~ razılıq~
      razılığ~ lisenziya~ kopyala~ köçürül~ çoxaldıl~ surət~ iqtibas~ sitat~ istinad~ istinadən mənbə mənbəyi~ mənbəyə keçid~ linki
      linkin hiperlink~ hiperkeçid~ istifadə~ təkrar_nəşr~ təkrar_dərc~ dərc_et~ yayımla~ mülkiyyət~ əqli_mülkiyyət~ ticarət_nişan~
      əmtəə_nişan~ arxiv~ sahibinə məxsusdur məxsus paylaşıl~ tərcümə_edil~`,
    opinion: `fikir fikirlər~ fikri fikirləri~ mövqe mövqeyi~ mövqeyini rəy rəylər~ rəyi baxış~ düşüncə~ şərh~ ifadə_ol~ ifadə_ed~
      əks_etdir~ əks_olun~ şəxsi subyektiv~ məxsusdur aiddir düşməyə bölüşm~ bölüş~ uzlaş~ rəsmi_mövqe~ köşə~ təmsil_et~ qənaət~
      müəllifə mülahizə~ üst_üstə_düş~`,
    paid: `reklam reklamı reklamdır reklamın reklamlar~ sponsor~ tərəfdaşlıq~ tərəfdaş~ ödənişli~ ödəniş~ ödənilib ödənilmiş~ pulsuz
      komissiya~ haqqı qazan~ gəlir_əldə kommersiya~ marketinq~ təşviqat~ promo alış_veriş~ alışlar~ dəstəyi~ dəstəyilə sifariş~
      sifarişi layihə_çərçivə~ hədiyyə~ affiliat~ qonorar~ mükafatlandır~ brend brendi brendin`,
    supplied: `üçüncü_tərəf~ üçüncü_şəxs~ kənar_keçid~ xarici_keçid~ kənar_sayt~ xarici_sayt~ təqdim_edil~ təqdim_olun~ verilib verilən
      göndəril~ agentlik~ agentliyi~ mənbə~ mənbələr~ götürül~ dərc_olun~ dərc_edil~ yerləşdir~ press_reliz~ mətbuat_xidmət~ redaktə~
      redaksiya_tərəf~ düzəliş~ müdaxilə~ avtomatik~ olduğu_kimi məzmun~ orijinal~ eynilə xəbər_lent~ rss abunə~ köçürül~
      istifadəçi_şərh~ əldə_olun~ lentindən lentində toplanmış toplanıb toplanan`,
    machine: `süni_intellekt~ süni intellekt~ generativ~ generasiya~ avtomatik~ maşın_tərcümə~ maşın_öyrən~ tərcümə~ çevril~ alqoritm~
      neyron~ dil_model~ proqram_təminat~ çatbot~ yaradılıb yaradılmış~ hazırlanıb hazırlanmış~ orijinal~ əsas_götürül~ üstünlük~
      dilindən dildə gpt chatgpt köməyilə vasitəsilə üstündür üstün_tut~`,
    medical: `tibbi~ tibb həkim~ doktor~ diaqnoz~ müalicə~ özünümüalicə~ dərman~ xəstəlik~ xəstəliy~ sağlamlıq~ sağlamlığ~ simptom~
      əlamət~ resept~ əks_göstəriş~ doza~ klinik~ təcili_yardım~ əczaçı~ aptek~ qida_əlavə~ əlavə_təsir~ hamilə~ allergi~ psixoloq~
      terapiya~ müayinə~ profilaktika~ preparatlar~`,
    authority: `birja~ mərkəzi_bank~ nəzarət~ qanun qanunu qanunun qanuna qanunla qanunvericilik~ qanunvericiliy~ maddə~ maddəsi
      məcəllə~ lisenziya~ təsdiq~ təsdiqlə~ səlahiyyətli~ dövlət_orqan~ orqan orqanı orqanlar~ nazirlik~ nazirliyi~ qeydə_alın~
      qeydiyyatdan tənzimlə~ tənzimləyici~ auditin auditdən auditoru auditorlar~ reyestr~ palata~ komissiya~ sertifikat~ akkredit~ qayda
      qaydalar~ uyğun_olaraq nizamnamə~ baxılmayıb baxmayıb yoxlama~`,
    terms: `şərt şərtlər~ şərti istifadə_qayda~ istifadə_şərt~ qaydalar~ siyasəti~ məxfilik~ məxfiliy~ bildiriş~ xəbərdarlıq~
      xəbərdarlığ~ qeyd məsuliyyətdən_imtina müqavilə~ razılaşma~ razılaş~ qəbul_ed~ qəbul_etm~ tətbiq~ hüquqi tabe tabedir qüvvədə~
      diqqət~ nəzərinizə nəzərə_alın tanış_ol~ açıqlama~ vacib mühüm~ məlumat_üçün tələblər~ zəhmət_olmasa əlavə_məlumat hüquq_norma~`,
    care: `mərc~ qumar~ lotereya~ asılılıq~ asılılığ~ qaynar_xət~ etimad_telefon~ yetkinlik~ yaşdan_yuxarı yaşdan_kiçik 18_yaş yaş_hədd~
      ilkin ilkin_məlumat~ auditdən_keç~ rəyçi~ rəydən resenziya~ preprint həssas~ spirtli~ siqaret~ alkoqol~ dəqiqləşdiril~`,
    embargo: `embarqo~ dərc_üçün_deyil yayım_üçün_deyil qədər_dərc saatdan_əvvəl tarixədək tarixədək_yayım~ tarixdən_əvvəl_yayım~
      əvvəl_dərc əvvəl_yayım~ dərc_edilməsi_qadağan yayım_qadağa~`,
    report: `dedi deyib deyir bildirdi bildirib bildirilib bildirir söylədi söyləyib vurğuladı vurğulayıb əlavə_edib əlavə_etdi
      qeyd_edib qeyd_etdi açıqladı açıqlayıb xəbər_verir xəbər_verib məlumat_verib məlumata_görə sözlərinə_görə sözlərinə yazır yazıb
      cavab_verib soruş~ iddia_edib bazar_ertəsi çərşənbə~ cümə_axşamı cümə_günü şənbə~ dünən bu_gün bugün sabah ötən~ nazir naziri
      prezident~ sözçü~ deputat~ rəsmisi jurnalistlər~ müsahibə~ müxbir~ rəhbəri o_bildirib polislər~ polisə polisin polis_idarə~`,
    court: `məhkəmə~ hakim~ iddiaçı~ cavabdeh_şirkət iddia_qaldır~ iddia_ərizə~ prokuror~ prokurorluq~ ittiham~ müttəhim~
      təqsirləndiril~ cinayət~ həbs~ vəkil~ apellyasiya~ kassasiya~ şikayət~ istintaq~ hökm~ qərar_çıxar~ qətnamə~ cərimə~ mübahisə~
      saxlanıl~ ifadə_ver~ şahid~ arbitraj~ zərərçək~`,
    praise: `təsis_edil~ təsis_olun~ yaradıl~ qurulub qurulmuş~ lider~ aparıcı~ qabaqcıl~ təklif_edir təqdim_edir təmin_edir xidmət~
      həllər~ müştəriləri~ mükafat~ dünya_miqyas~ beynəlxalq innovativ~ innovasi~ missiya~ ixtisaslaş~ fəaliyyət~ baş_ofis~ ofis~
      nümayəndəlik~ keyfiyyətli təcrübə~ ildən_bəri ildən istehsal~ ixrac~ böyük_şirkət müasir~`,
    furniture: `əlaqə telefon~ tel faks e_poçt email e_mail ünvan~ abunə_ol~ izləyin paylaş paylaşın etiket~ teqlər açar_sözlər şərhlər
      rəylər oxşar_xəbər~ ana_səhifə əsas_səhifə menyu daxil_ol qeydiyyatdan_keç axtar axtarış bölmə~ daha_ətraflı ətraflı davamı
      facebook instagram telegram whatsapp youtube twitter linkedin vakansiya~ haqqımızda bizimlə_əlaqə son_xəbər~ ən_çox_oxunan
      populyar~ foto fotolar yüklə arxiv klikləyin`,
  },
};
