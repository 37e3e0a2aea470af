import { pairs } from './pairs';
import type { LanguageWords } from './word-class';

/** Uzbek in Latin letters; {@link uzbekCyrillic} has the older script. */
export const uzbek: LanguageWords = {
  language: 'uz',
  words: {
    deny: `emas emasmiz emaslar emasligi bo'lmagan bo'lmaydi bo'lmasa yo'q hech hech_qanday olmaydi olmaymiz olmaydilar bermaydi
      bermaymiz berilmaydi berilmagan qilmaydi qilmaymiz qilinmaydi qilinmagan qilinmasdan qilmasdan etmaydi etilmaydi etilmagan
      hisoblanmaydi kafolatlamaydi kafolatlanmaydi kafolatlamaymiz anglatmaydi bildirmaydi almashtirmaydi bosmaydi o'rnini_bosmaydi
      tashkil_etmaydi majbur_emas ko'rmagan tekshirilmagan tekshirmagan tasdiqlanmagan tasdiqlamaydi kelmasligi_mumkin mos_kelmasligi
      bo'lmasligi aks_ettirmaydi aks_ettirmasligi ifodalamaydi qabul_qilmaydi tavsiya_etilmaydi ruxsat_etilmaydi yo'l_qo'yilmaydi
      taqiqlan~ man_etil~ rad_et~ mustasno istisno tashqari xoli ruxsatsiz ruxsatisiz roziligisiz kafolatsiz o'zgartirishsiz voz_kech~
      mustaqil ogohlantirmasdan olmasdan`,
    modal: `mumkin mumkinligi mumkin_emas kerak kerakmi lozim zarur shart shartdir majbur~ majburiy~ tavsiya_etiladi talab_etiladi
      talab_qilinadi talab_etilishi ehtimol~ ehtimoli haqli haqlidir huquqiga_ega huquqini_o'zida bo'lishi_mumkin etilishi_mumkin
      o'zgarishi_mumkin albatta iltimos`,
    self: `${pairs(
      'bu ushbu mazkur shu hozirgi joriy',
      `xabar xabarda xabarning maqola maqolada maqolaning material materialda materiallar hisobot~ sharh sharhda sharhning sahifa sahifada
      sahifaning sayt saytda saytdagi hujjat~ hujjatda matn matnda bayonot~ press axborot axborotnoma~ nashr nashrda video videoda xat
      e'lon~ taqdimot~ tarjima~ tadqiqot~ yozuv~ ma'lumot~ post podkast~ byulleten~ kontent~`,
    )} yuqoridagi yuqorida_keltir~ bu_yerda saytdagi_materiallar saytdagi saytimizda saytimizdagi maqolada_keltir~ unda_keltir~ sahifadagi
      materiallardan e'lon_qilingan joylashtirilgan keltirilgan`,
    issuer: `biz bizning bizga kompaniya~ jamiyat jamiyatning tahririyat~ tahririyati muharrir~ noshir~ nashriyot~ muallif muallifning
      mualliflar~ muallifi agentlik~ agentligi~ gazeta~ jurnal jurnali portal~ sayti saytning saytimiz~ bank banki bankning rahbariyat~
      direktor~ xodimlar~ mansabdor_shaxs~ filial~ sho'ba~ vakil~ tashkilot~ muassasa~ universitet~ emitent~ operator~ broker~ egasi
      egalari ma'muriyat~ ma'muriyati hamkor~ xolding~`,
    reader: `o'quvchi~ o'quvchilar~ foydalanuvchi~ foydalanuvchilar~ tashrif_buyur~ mushtariy~ investor~ sarmoyador~ aksiyador~ siz
      sizning sizga sizni shaxs shaxslar~ shaxsning shaxsiy mijoz~ obunachi~ tomoshabin~ tinglovchi~ bemor~ iste'molchi~ har_kim
      hech_kim kishi jismoniy_shaxs~ yuridik_shaxs~ auditoriya~ shifokoringiz~ qaroringiz~ omonatchi~ fuqaro~ treyder~ kitobxon~`,
    limit: `faqat faqatgina bor_yo'g'i maqsadida maqsadlarida maqsad maqsadi ma'lumot_uchun ma'lumot_berish axborot_berish
      axborot_tarzida tanishtirish~ tanishish~ ma'rifiy~ ta'limiy~ umumiy xarakterga_ega xususiyat~ ko'ngilochar har_qanday biron biror
      bevosita bilvosita qisman to'liq to'la butunlay ochiq_yoki yashirin yozma oldindan avvaldan mo'ljallangan notijorat
      shaxsiy_foydalanish misol~ taxminiy cheklan~ tarzida xarakter~`,
    liability: `javobgar javobgarlik~ javobgarligi~ mas'uliyat~ mas'ul mas'ulmiz mas'uldir javob_bermaydi javob_bermaymiz zarar~
      zararlar~ yo'qotish~ ziyon~ talafot~ oqibat~ oqibatlar~ natijasida da'vo~ e'tiroz~ ayb aybi tovon~ kompensatsiya~ yetkazilgan
      yetkazilishi kelib_chiq~ boy_berilgan tayan~ tayanib ishonib asoslanib uzilish~ nosozlik~ xatar_ostida o'z_xatar~ o'z_zimma~
      zimmasiga`,
    accuracy: `kafolat~ aniqlik~ aniqligi~ aniq noaniq~ to'g'riligi~ to'g'rilik~ noto'g'ri~ to'liqlik~ to'liqligi~ ishonchli~
      ishonchliligi~ haqqoniy~ haqiqiylik~ haqiqiyligi~ xato xatolar~ xatolik~ xatoliklar~ tekshiril~ tekshirib tasdiqlan~ dolzarblig~
      dolzarblik~ boricha borligicha sifat~ yaroqlilig~ muvofiqlig~ muvofiqlik~ kamchilik~ nuqson~ va'da~ eskir~ kechikib xolis~ moslig~`,
    advice: `maslahat~ tavsiya~ tavsiyalar~ mutaxassis~ konsult~ professional~ murojaat_qil~ maslahatlash~ yo'riqnoma~ yo'l_yo'riq~
      undash~ undov~ da'vat~ chaqiriq~ mustaqil_qaror~ mustaqil_tadqiqot~ o'z_tadqiqot~ qaror_qabul qarorlar~ shaxsiy_holat~
      individual_yondash~ muvofiq~ mos_kel~ ehtiyoj~ o'rnini o'rnini_bos~ malakali~ litsenziyali~ almashtir~ qo'llanma~ ekspert
      ekspertlar~`,
    money: `investitsiya~ sarmoya~ qimmatli_qog'oz~ aksiya aksiyalar~ aksiyani obligatsiya~ birja~ fondlar~ fondning kripto~ bitkoin~
      portfel~ kapital~ daromad~ daromadlilik~ foyda foydasi foydani narx narxi narxlar~ bozor bozori bozorning risk~ xatar~ tavakkal~
      tebran~ o'zgaruvchan~ soliq~ token~ forex foreks moliya~ moliyaviy~ savdo savdolar~ bitim~ aktivlar~ pul mablag'~ omonat~ kredit~
      dividend~ valyuta~ depozit~`,
    offer: `taklif~ oferta~ ommaviy_oferta emissiya~ risola~ prospekt~ yurisdiksiya~ ro'yxatdan_o't~ ro'yxatga ro'yxatga_olin~ sotish~
      sotib_ol~ sotuv~ xarid~ taklifnoma~ joylashtirish~ tarqatish~ tarqatil~ aksept~ obuna_bo'lish noqonuniy~ qonunga_zid rezident~
      hudud~ mamlakatlar~ davlatlar~ olish_yoki saqlash~ jalb_qil~ shartnoma_tuz~`,
    future: `kelajak~ kelajakka kelgusi~ kelgusida prognoz~ kutil~ kutilmoqda kutilayotgan kutilmalar~ taxmin~ taxminlar~ ehtimol~
      faraz~ reja rejalar~ rejalashtir~ maqsadlar~ niyat~ mo'ljal~ mo'ljallan~ istiqbol~ noaniqlik~ omil omillar~ haqiqiy_natija~
      amaldagi_natija~ natija~ natijalar~ hodisalar~ voqealar~ farq_qil~ farqlan~ jiddiy_farq sezilarli yangila~ yangilash~ qayta_ko'r~
      majburiyat~ o'zgarish~ o'zgarishi o'tgan_davr~ o'tmish~ avvalgi bayonotlar~ baholash~ baho holatiga sanasi~`,
    rights: `mualliflik_huqu~ huquqlar~ huquqi huquqlari himoyalangan himoya_qilin~ © ruxsat ruxsati~ ruxsatisiz ruxsatnoma~ rozilig~
      rozilik~ litsenziya~ nusxa~ nusxala~ ko'chir~ ko'chirib_bos~ ko'paytir~ iqtibos~ havola~ giperhavola~ manba manbani manbaga
      manbasi~ foydalanish~ foydalanil~ qayta_nashr~ qayta_e'lon chop_et~ chop_etish intellektual_mulk~ mulk mulki mulkidir savdo_belgi~
      tovar_belgi~ arxiv~ ko'rsatilishi ko'rsatish_shart tegishli tegishlidir huquq_egasi`,
    opinion: `fikr fikri fikrlar~ fikrlari~ fikrini nuqtayi_nazar~ nuqtai_nazar~ qarash~ qarashlar~ mulohaza~ pozitsiya~ munosabat~
      ifodala~ ifoda_et~ aks_ettir~ shaxsiy sub'ektiv~ subyektiv~ xulosa~ xulosalar~ sharhlar~ mos_kelmas~ farq_qilishi qo'shil~
      rasmiy_pozitsiya~ tegishli o'ziga_tegishli ma'qulla~ tahririyat_fikr~ muallif_fikr~`,
    paid: `reklama~ homiy~ homiylik~ hamkorlik~ hamkor~ tijorat~ tijoriy~ pullik~ to'lov~ to'langan haq_evaziga haq_to'la~ komissiya~
      mukofot_pul~ gonorar~ ishlab_ol~ daromad_ol~ marketing~ targ'ib~ promokod~ promo sovg'a~ bepul xaridlar~ xariddan buyurtma~
      buyurtmasi qo'llab_quvvat~ reklama_huquq~ ko'magida brend brendi brendning`,
    supplied: `uchinchi_shaxs~ uchinchi_tomon~ tashqi_havola~ tashqi_sayt~ begona_sayt~ boshqa_sayt~ taqdim_et~ taqdim_etil~ yuboril~
      berilgan agentlik~ agentligi~ manba~ manbalar~ olingan joylashtiril~ e'lon_qilin~ press_reliz~ matbuot_xizmat~ tahrir~ tahrirlan~
      tahririy o'zgartirish~ aralashuv~ avtomatik~ asl_holi~ mazmun~ mazmuni rss ko'chirib_bos~ foydalanuvchi_sharh~ tayyorlangan
      uzatilgan lentasi lentasidan lentada`,
    machine: `sun'iy_intellekt~ sun'iy intellekt~ generativ~ generatsiya~ avtomatik~ mashina_tarjima~ mashina_o'rgan~ tarjima~
      tarjima_qilin~ o'girilgan algoritm~ neyron~ til_modeli~ dasturiy~ chatbot~ yaratilgan yaratildi tayyorlangan asl_nusxa~ asl_matn~
      ustuvor~ ingliz_tilidan rus_tilidan tilidan tilida gpt chatgpt yordamida vositasida ustunlik`,
    medical: `tibbiy~ tibbiyot~ shifokor~ doktor~ tashxis~ davolash~ davolan~ davola~ dori dorilar~ dorini kasallik~ salomatlik~
      salomatligi~ sog'liq~ sog'lig'~ simptom~ alomat~ belgilar~ retsept~ doza~ klinik~ tez_yordam~ farmatsevt~ dorixona~
      qo'shimcha_oziq~ biofaol~ nojo'ya~ homilador~ allergiya~ psixolog~ terapiya~ terapevt~ ko'rigi qo'llash_mumkin vrach vrachga
      vrachlar~`,
    authority: `birja~ markaziy_bank~ regulyator~ nazorat~ nazorati qonun qonuni qonunga qonunning qonunchilik~ qonunchiligi~ modda~
      moddasi kodeks~ litsenziya~ tasdiq~ tasdiqla~ vakolat~ vakolatli~ davlat_organ~ organ organi organlar~ vazirlik~ vazirligi~
      ro'yxatdan tartibga_sol~ auditorlik~ auditi reyestr~ reestr~ sertifikat~ akkredit~ qoida qoidalar~ muvofiq binoan ekspertiza~
      guvohnoma~ nizom~ talablar~ asosan`,
    terms: `shartlar~ shartlari~ shartnoma~ foydalanish_shart~ foydalanish_qoida~ qoidalari~ siyosati~ maxfiylik~ maxfiyligi~
      bildirishnoma~ xabarnoma~ ogohlantirish~ ogohlantir~ eslatma~ eslatib izoh diqqat e'tibor~ e'tiboringiz~ rad_etish javobgarlikdan
      bitim kelishuv~ qabul_qil~ rozi rozilik~ qo'llanil~ huquqiy yuridik kuchga_ega amaldagi oshkor~ muhim zarur_ma'lumot tanish~
      iltimos tushuntirish~ batafsil`,
    care: `qimor~ tikish~ bukmeker~ lotereya~ garov_o'yin~ qaramlik~ ishonch_telefon~ voyaga_yet~ balog'at~ 18_yosh yosh_cheklov~
      yoshdan dastlabki birlamchi taqriz~ preprint auditdan_o't~ spirtli~ alkogol~ tamaki~ chekish~ zararli aniqlashtiril~ ta'sirchan~`,
    embargo: `e'longa_qadar tarqatilmasin e'lon_qilinmasin chop_etilmasin chop_etilgunga qadar_e'lon oldin_e'lon qadar_tarqatilmas~
      qadar_chop soatgacha muddatdan_oldin nashr_uchun_emas embargosi embargoga embargoni embargo_ostida embargo_muddat~`,
    report: `dedi deydi deb_aytdi aytdi aytadi aytishicha ta'kidladi ta'kidlaydi bildirdi bildirilishicha xabar_berdi xabar_bermoqda
      ma'lum_qildi ma'lum_qilindi qo'shimcha_qildi tushuntirdi e'lon_qildi yozdi yozadi so'zlab javob_berdi da'vo_qildi ko'ra so'zlariga
      ma'lumotiga_ko'ra dushanba~ seshanba~ chorshanba~ payshanba~ juma_kuni shanba~ yakshanba~ kecha bugun ertaga o'tgan_hafta vazir
      vaziri prezident~ hokim hokimi hokimlik~ deputat~ politsiya~ militsiya~ rasmiy_vakil matbuot_kotib~ jurnalistlar~ intervyu~
      muxbir~ rahbari`,
    court: `sudi sudga sudda sudning sudlar~ sudlov~ sudya~ sud_qaror~ sud_majlis~ fuqarolik_sud~ jinoyat~ jinoiy~ prokuror~
      prokuratura~ ayblan~ ayblov~ ayblanuvchi~ da'vogar~ javobgar_tomon advokat~ apellyatsiya~ kassatsiya~ shikoyat~ tergov~ hukm~
      qamoq~ hibs~ jarima~ undir~ undirdi nizo~ guvoh~ arbitraj~ qidiruv~ jabrlan~ oqlan~`,
    praise: `tashkil_etilgan tashkil_topgan asos_solingan asos_solin~ yetakchi~ ilg'or~ taklif_etadi taklif_qiladi taqdim_etadi
      ta'minlaydi xizmat xizmatlar~ ko'rsatadi yechim~ mijozlarga mijozlari mukofot~ xalqaro innovatsion~ missiya~ ixtisoslash~
      faoliyat~ bosh_ofis~ ofis~ vakolatxona~ sifatli tajriba~ yildan_buyon yildan_beri ishlab_chiqar~ eksport~ yirik zamonaviy korxona~
      nafar`,
    furniture: `aloqa biz_bilan telefon~ faks e_mail email pochta~ manzil~ obuna obuna_bo'ling kuzatib ulashish ulashing teglar teg
      kalit_so'z~ mavzuga_oid izoh_qoldir~ bosh_sahifa asosiy_sahifa menyu kirish ro'yxatdan_o'tish qidiruv ruknlar bo'limlar
      batafsil_o'qish davomi facebook instagram telegram~ whatsapp youtube twitter biz_haqimizda loyiha_haqida kompaniya_haqida
      so'nggi_yangilik~ ko'p_o'qil~ mashhur foto yuklab bosing murojaat_uchun o'xshash bo'sh_ish`,
  },
};
