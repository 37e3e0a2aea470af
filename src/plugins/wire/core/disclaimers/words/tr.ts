import { pairs } from './pairs';
import type { LanguageWords } from './word-class';

export const turkish: LanguageWords = {
  language: 'tr',
  words: {
    deny: `değil değildir değiliz değildirler olmayan olmayıp olmadığı olmadığını olmaksızın hiçbir hiç yok yoktur asla etmez
      etmemektedir etmemekte etmeyiz etmiyoruz etmediği edilmez edilmemektedir edilmemiştir edilmemiş edilmeden edilemez edemez edemeyiz
      vermez vermemektedir vermiyoruz verilmez verilmemektedir almaz almamaktadır almıyoruz alınmaz olmaz olmayacaktır olamaz taşımaz
      taşımamaktadır oluşturmaz oluşturmamaktadır teşkil_etmez üstlenmez üstlenmemektedir sayılmaz sayılamaz tutulamaz kullanılamaz
      kopyalanamaz yayımlanamaz yayınlanamaz çoğaltılamaz dağıtılamaz yapılamaz alıntılanamaz değerlendirilemez değerlendirilmemelidir
      yorumlanmamalıdır yorumlanamaz olmamalıdır edilmemelidir yansıtmaz yansıtmayabilir bağlamaz geçmez gelmez gelmemektedir içermez
      içermemektedir kapsamaz bulunmamaktadır yapılmamıştır incelememiştir onaylamamıştır onaylamaz doğrulamamıştır uymayabilir
      olmayabilir vermeyebilir yasak~ hariç dışında haricinde reddeder reddet~ izinsiz muaf~ sorumsuz~ bağımsız bağımsızdır kaçınınız
      kaçınılmalıdır`,
    modal: `olabilir edebilir verebilir gösterebilir alabilir değişebilir doğabilir kazanabilir farklılaşabilir yapabilir içerebilir
      bulunabilir uğrayabilir gerekir gerekmektedir gerekli gereken zorunda zorunlu~ mutlaka lazım~ olmalı olmalıdır alınmalıdır
      etmelidir edilmelidir yapılmalıdır değerlendirilmelidir başvurulmalıdır gösterilmelidir mümkün~ muhtemel~ olası yükümlü~ mecbur~
      hakkına_sahip hakkını_saklı edilebilir yapılabilir alınabilir doğurabilir sapabilir değiştirilebilir kullanılabilir yer_alabilir
      taşıyabilir kazanabiliriz alabiliriz olabilmektedir olabileceği olabilecek doğabilecek oluşabilecek meydana_gelebilecek
      yol_açabilir sonuç_doğurabilir edinebilir barındırabilir yayımlanabilir paylaşılabilir olmayabilir vermeyebilir uymayabilir
      yansıtmayabilir gerekebilir rica_olunur rica_ederiz`,
    self: `${pairs(
      'bu işbu mevcut ilgili söz_konusu',
      `haber haberde haberdeki haberin haberler yazı yazıda yazının rapor raporda raporun raporda makale makalede içerik içerikte içeriğin
      sayfa sayfada sayfanın site sitede sitedeki açıklama açıklamada açıklamanın bülten bültende bültenin belge belgede doküman~ metin
      metinde yayın yayında mesaj e_posta video videoda çeviri sunum sunumda köşe basın~ duyuru~ bilgiler araştırma~ çalışma ilan içerikler`,
    )} burada_yer_alan yukarıda yukarıdaki yer_alan yer_verilen sitemizde sitemizdeki sayfamızda sitede_yer gazetemizde bu_haberdeki
      buradaki`,
    issuer: `biz bizim bizi şirket şirketimiz şirketin şirketimizin yönetim~ yayıncı~ editör~ editörler~ yazar yazarlar~ yazarı yazarın
      yazarının gazete gazetemiz~ gazetesi ajans~ ajansı dergi~ banka bankamız bankanın kurum kurumun kurumumuz kuruluş~ topluluğ~
      iştirak~ ortaklık~ yönetici~ çalışan~ personel~ temsilci~ haber_merkezi site_yönetimi sitemiz~ sitesi sitenin portal~ platformu~
      aracı_kurum sağlayıcı~ işletmeci~ üniversite~ redaksiyon~ hak_sahibi lisans_veren ihraççı~ bağlı_ortaklık~ kanalımız~`,
    reader: `okur okurlar~ okurun okuyucu~ kullanıcı~ ziyaretçi~ yatırımcı~ siz sizin sizi kişi kişiler~ kişinin kişiye kişisel
      pay_sahip~ ortaklar~ alıcı alıcılar~ müşteri~ izleyici~ dinleyici~ hastalar~ herkes kimse tüketici~ ilgililer~ gerçek_kişi~
      tüzel_kişi~ tasarruf_sahip~ katılımcı~ üyeler~ üçüncü_kişi~ kararlarınız~ durumunuz~ doktorunuz~ abone abonesi aboneler~
      abonelerimiz~ sizlere sizlerin hastanın`,
    limit: `yalnızca yalnız sadece münhasıran amacıyla amaçlı amaçlıdır amaç amacı amacını bilgilendirme bilgi_amaçlı bilgi_verme
      eğitim_amaçlı genel nitelikte nitelikli niteliğinde niteliği niteliğindedir eğlence tanıtım örnek herhangi her_türlü açık_veya
      açıkça zımni doğrudan dolaylı kısmen tamamen tümüyle bütünüyle tamamı kısmi bir_kısmı sınırlı şekilde kesinlikle önceden yazılı
      ticari_olmayan gösterge referans kapsamında kapsamda mahiyet~ ibaret~`,
    liability: `sorumlu sorumludur sorumluluk~ sorumluluğu~ sorumluluğun~ mesul~ mesuliyet~ zarar~ kayıp kayıplar~ kaybı ziyan tazmin~
      tazminat~ sonuçlar~ sonucunda doğan doğabilecek doğacak kaynaklanan kaynaklanabilecek uğranılan talep talepte iddia~ kusur~ ihmal~
      aksaklık~ kesinti~ rücu hukuki_muhatab~ cezai yükümlülük~ güvenerek dayanarak dayanılarak kâr_kaybı kar_mahrumiyet~ riski_size
      hasarı hasarlar~ hasarın hasardan`,
    accuracy: `garanti~ taahhüt~ taahhüd~ doğruluk~ doğruluğu~ doğruluğun~ doğrulan~ doğrulat~ tamlık~ tamlığı~ eksiksiz~ eksik~
      güvenilir~ güvenirli~ hata hatalar~ hatalı hatasız~ yanlış~ teyit~ teyid~ kesinlik~ kesinliği geçerlilik~ güncellik~ güncelliği~
      olduğu_gibi beyan_ve_garanti temin_et~ temin~ vaat~ teminat~ uygunluk~ uygunluğu~ kontrol_edil~ denetlen~ yeterlilik gerçeği
      gerçekliği~ güncel_olma~ ihmal_ve_eksik~ güvence~`,
    advice: `tavsiye~ öneri önerisi öneriler~ öneril~ danışman~ danış~ müşavir~ uzman~ başvurunuz başvurun başvurulmalı~ yönlendirme~
      yönlendirici profesyonel~ bağımsız_araştırma araştırmanızı kendi_araştırma~ kendi_karar~ tercih~ uygun~ kişiye_özel kişiselleştir~
      yerine_geç~ yerini_tut~ yetkili_kuruluş~ yetkili_kurum~ mali_durum~ görüş_alın~ rehber~ ikame~ esas_alın~ dikkate_alın~`,
    money: `yatırım~ menkul~ senet~ pay_piyasa~ borsa~ fon fonu fonlar~ fonun kripto~ bitcoin portföy~ sermaye~ performans~ fiyat~
      piyasa~ risk~ volatil~ dalgalan~ kazanç~ kâr kârı token~ türev~ vadeli forex kaldıraç~ mali_tablo~ mali_durum~ mali_araç~ finans~
      tahvil~ işlem işlemler~ varlık~ alım_satım~ alım satım tasarruf~ anapara~ temettü~ döviz~ altın hisse hissesi hisseler~ hissenin
      hissedar~ getiri getirisi getiriler~ getirinin vergi vergisi vergiler~ vergilendir~`,
    offer: `teklif~ arz halka_arz~ izahname~ talep_toplama satış satışı satın_al~ satın alım alımı satım satımı davet~ daveti çağrı~
      ihraç~ ihracı kayıt_altına kayıtlı kaydedil~ kayda_al~ tescil~ muafiyet~ yargı_çevre~ yargı_alan~ ülkeler~ amerika_birleşik
      yetki_alan~ dağıtıl~ dağıtım~ icap hukuka_aykırı kanuna_aykırı teşvik~ elde_tut~ iktisap`,
    future: `ileriye_dönük ileriye_yönelik geleceğe_yönelik geleceğe_ilişkin geleceğe_dair gelecek~ beklenti~ beklen~ bekliyor öngör~
      tahmin~ varsayım~ varsay~ plan planla~ hedef~ niyet~ amaçla~ projeksiyon~ belirsizlik~ faktör~ etken~ unsur~ fiili fiilen
      gerçekleşen gerçekleşme~ gerçek_sonuç~ sonuç~ önemli_ölçüde farklı~ farklılaş~ farklılık~ güncelle~ revize~ gözden_geçir~
      yükümlülük~ olaylar~ koşullar~ geçmiş~ değişiklik~ değişebil~ inancı ifadeler~ beyanlar~ itibarıyla itibariyle inanılan inanıldığı
      inanılmakta~`,
    rights: `telif~ hakkı hakları haklar~ saklı saklıdır mahfuz~ © izin izni iznin~ izinsiz~ izniyle lisans~ kopyala~ çoğalt~ iktibas~
      alıntı~ alıntıla~ kaynak kaynağı kaynak_göster~ atıf~ linki linkler~ bağlantı~ yeniden_yayım~ yeniden_yayın~ yayımlan~ yayınlan~
      yayım_hakkı yayın_hakkı fikir_ve_sanat mülkiyet~ marka~ kullanıl~ kullanım~ eser eserler~ dağıt~ aktif_link arşiv~
      creative_commons 5846 telif_hakkı muvafakat~ onay onayı basılamaz basılması basılıp fikri_mülkiyet fikri_hak~`,
    opinion: `görüş görüşler~ görüşü görüşleri~ fikir~ fikri düşünce~ kanaat~ yorum yorumlar~ yorumu ifade_edilen ifadeler ifade_eder
      yansıt~ aittir ait_olup ait_olan kişisel şahsi yazarına yazarın~ kendisine kendi paylaş~_görüş resmi_görüş tutum~ benimse~
      politika~_yansıt~ örtüş~ bakış_açı~ değerlendirme~ köşe_yazı~ temsil temsil_et~ katıldığı katılmıyor katılmayabilir bağlamaz
      bağlayıcı~ bağlamamaktadır`,
    paid: `reklam reklamı reklamın reklamdır reklamlar~ reklamver~ sponsor~ advertorial tanıtım~ ücret ücreti ücretli ücretsiz ödeme~
      ödenen iş_birli~ işbirli~ ortaklık~ komisyon~ kazanç_elde bağlantılar~ linkler~ satın_alma~ alışveriş~ marka~ promosyon~
      pazarlama~ katkılarıyla desteğiyle destekli hediye~ gelir_elde affiliate ticari_ilet~ ticari_iş gönderil~ barter influencer~
      karşılığında kazanır kazanabilir kazanabiliriz kazanıyor komisyon_kazan~`,
    supplied: `üçüncü_taraf~ üçüncü_kişi~ üçüncü_şahıs~ dış_bağlantı~ harici~ sağlan~ sağlayan sağlayıcı~ ajans~ ajansı servis_edil~
      servis_eden geldiği_gibi geldiği_şekil~ otomatik müdahale~ editoryal~ düzenlenmemiş~ düzenlenmeden değiştiril~ değişiklik_yap~
      yayımla~ yayınla~ alınmıştır alınan alıntılan~ derlen~ kaynak~ kaynaklar~ basın_bülten~ gönderilen iletilen içerik~ içeriği~ özgün
      orijinal~ aslı aynen rss haber_akış~ kanalından kanallarından tarafından_hazır~ tarafından_gönder~ kullanıcı_yorum~ abone_olunan
      abonesi_olduğu`,
    machine: `yapay_zek~ üretken dil_modeli~ otomatik~ makine_çeviri~ makine~ makina~ çeviri~ çevril~ çevir~ tercüme~ algoritma~
      oluşturulmuş~ oluşturul~ üretil~ yazılım~ chatbot~ sohbet_robotu araçlar~ gpt chatgpt orijinal~ dil dilde dilden esas_alınır
      metin_esas geçerlidir asıl_metin`,
    medical: `tıbbi~ tıbbî hekim~ doktor~ tanı teşhis~ tedavi~ hastalık~ sağlık~ ilaç~ reçete~ semptom~ eczacı~ eczane~ takviye_edici
      takviye~ doz dozaj~ klinik~ yan_etki~ hamile~ alerji~ psikolog~ terapi~ diyetisyen~ muayene~ prospektüs~ belirtiler~ belirtisi
      acil acilen acil_servis~ gebelik~ gebeler~`,
    authority: `borsa_istanbul spk sermaye_piyasas~ kurulu kurulunun kuruluna kurulunca bddk mevzuat~ kanun kanunu~ kanunun~ sayılı
      yönetmelik~ tebliğ~ madde maddesi~ yetkili yetkilendir~ lisanslı lisans~ izin_belge~ onay onayla~ incele~ denetim~ denetle~
      düzenleyici kurumu kurumları~ resmi_makam~ bakanlık~ bakanlığı yasa yasalar~ tescilli kayıtlı kamuyu_aydınlatma tarafından_onay~
      otorite~ ruhsat~ uyarınca gereğince gereği sicili siciline ticaret_sicil~ yasası yasasının yasasına yasasınca`,
    terms: `koşul~ şart şartlar~ şartı kullanım_koşul~ sözleşme~ politika~ gizlilik_pol~ kvkk aydınlatma_metni bildirim~ uyarı uyarısı
      uyarılar~ yasal yasal_uyarı çekince~ feragat~ sorumluluk_redd~ tabi tabidir tâbi yürürlük~ hüküm hükümler~ hukuk~ hukuki kabul_et~
      kabul_edil~ kabul beyan beyanı beyan_ed~ önemle dikkat~ lütfen önemli bilgilendirme~ duyurul~ okuyunuz uygulanır uygulanabilir`,
    care: `bahis~ kumar~ şans_oyun~ bağımlılı~ bağımlılığ~ yeşilay danışma_hattı yardım_hattı 18_yaş reşit~ yaşından_küçük yaş_sınır~
      ön_bulgu~ geçici_veri~ bağımsız_denetim~ denetimden_geç~ hakem~ ön_baskı preprint sorumlu_oyna~ alkol~ sigara~ avukatlık_reklam~
      öncül hassas_içerik rahatsız_ed~ taslak~`,
    embargo: `ambargo~ ambargolu yayımlanmadan yayın_yasağı yayın_yasağ~ önce_yayımlan~ önce_yayınlan~ kadar_yayımlan~ kadar_yayınlan~
      saatinden_önce tarihinden_önce_yayım~ yayım_tarihinden`,
    report: `dedi diyor diye konuştu söyledi söyleyen belirtti belirterek açıkladı açıklayan anlattı ekledi vurguladı bildirdi
      bildirildi aktardı kaydetti ifade_etti ifadelerini_kullandı öğrenildi duyurdu savundu iddia_etti sordu yanıtladı yazdı göre
      pazartesi çarşamba perşembe cuma cumartesi pazar_günü dün bugün yarın geçen_hafta sözcü~ bakan bakanı başkan~ cumhurbaşkan~
      milletvekil~ yetkililer~ gazeteciler~ röportaj~ muhabir~ kendisi onun haberine valisi valiliği~ valilik~ polisler~ polise polisin
      polis_ekip~ salı_günü`,
    court: `davalı davacı davada davanın davayı davası davalar mahkeme~ hakim~ hâkim~ yargıç~ yargı~ yargıtay danıştay savcı~ iddianame~
      sanık~ suçla~ suç suçu tutukla~ gözaltı~ hapis~ beraat~ temyiz~ istinaf~ itiraz~ avukat avukatı duruşma~ bilirkişi~ karar_ver~
      hükmet~ ceza~ şikayet~ şikâyet~ soruştur~ tahkim~ icra_takib~ arabulucu~ mağdur~ dava_aç~ dava_et~ dava_konusu dava_dosya~`,
    praise: `kurulan kurulmuş~ kuruldu lider~ öncü~ önde_gelen sunuyor sunan sunmaktadır hizmet~ çözüm~ müşterileri~ ödül~ dünya_çapında
      küresel~ yenilikçi~ inovati~ misyon~ vizyon~ merkezli genel_merkez~ faaliyet~ ihracat~ tesis~ kalite~ deneyim~ tecrübe~ uzmanlaş~
      bünyesinde türkiye_nin yılında_kurul~ ülkede büyüyen geniş yılından_bu üretim~ istihdam~`,
    furniture: `iletişim tel telefon~ faks e_posta eposta takip_et~ abone_ol~ ilgili_haber~ yorum_yap~ yorumlar paylaş etiket~ ana_sayfa
      anasayfa menü giriş_yap üye_ol kayıt_ol arama bülten_üye~ devamını_oku devamı_için tıklayın tıklayınız facebook twitter instagram
      linkedin whatsapp telegram youtube kariyer hakkımızda künye son_dakika galeri~ çok_okunan~ manşet~ foto_galeri yatırımcı_ilişki~
      basın_odası kategori~ indir adresi adresine adresinden adresimiz~`,
  },
};
