import { phraseSet, wordSet } from './word-set';

/** Nouns that make a capitalised run an organization's name, in lower case. */
export const ORGANIZATION_HEADS = wordSet(`
academy administration agency alliance army assembly association associations authority authorities bank banks board brigade broadcaster
brotherhood bureau cabinet caucus centre center centers centres chamber chambers church club clinic coalition college command commission
commissariat committee commonwealth community company companies confederation congress conservatory consortium consulate
cooperative co-operative corporation corps council councils court courts delegation department departments directorate division
embassy exchange facility faculty federation fellowship firm force forces foundation front fund funds gallery gazette group guard
guild herald high-commission holding holdings hospital house hub inspectorate institute institutes institution
instituto international journal laboratory laboratories league legion library ministry ministries mission missions monitor
movement museum network navy news newspaper observatory office offices operator orchestra organisation organization organisations
organizations parliament partners partnership party patriarchate police polytechnic post press procuratorate prosecutor's radio
registry regiment society school schools secretariat senate service services seminary squad staff startup studio studios syndicate taskforce team
telegraph television theatre theater times tribunal tribune trust union unions united university utility ventures volunteers watch watchdog
workshop airlines airways airline telecom telecommunications media group industries insurance motors pharmaceuticals
technologies technology systems solutions capital securities energy petroleum steel railway railways shipping logistics foods
resources mining electronics entertainment pictures records ensemble charity charities choir philharmonic ballet parish diocese archdiocese synod
crescent cross city-council constabulary coastguard defence defense knesset duma rada majlis loya duma bundestag
works nation nations mutual relief ferries estates brokers weavers growers fleet mills farms dairies breweries brewery bakery lines
shipyard shipyards yards pharma biotech labs collective stores supermarkets hotels resorts traders producers exporters importers
builders fishermen miners rangers wanderers rovers lions lionesses tigers eagles warriors sharks stars handball football basketball
volleyball rugby cricket hockey productions publishing publishers advisors advisers analytics consulting consultants robotics
treasury observatory caliphate militia cartel brigades front resistance
`);

/**
 * Heads that alone, or with a nationality only, already name one: "US Senate". The other heads need more before or after them.
 */
export const WEAK_HEADS = wordSet(`
international united energy capital resources systems solutions technology technologies defence defense cross city front force forces
house works nation nations mutual relief estates brokers fleet mills farms lines yards labs stores hotels traders producers builders
miners handball football basketball volleyball rugby
cricket hockey productions publishing advisors advisers analytics consulting consultants robotics growers weavers staff team service services group company firm community facility division post times watch mission partners media news radio
television press office offices school schools network post exchange command guard house church centre center studio records
pictures entertainment foods steel mining railway telecom shipping operator authorities departments companies volunteers workshop
administration delegation hub resistance monitor industries insurance motors petroleum electronics airlines airways trust fund funds
`);

/** Heads whose name goes on after them: "Universidad de Chile", "Bank Mandiri", "Real Sociedad". */
export const LEADING_HEADS = wordSet(`
universidad université universite universität universidade universitas banco banque bank banka instituto institut institute asociación
asociacion association fundación fundacion fundação fondation fondazione partido parti partito movimiento mouvement ministerio ministère
centro centre consejo conseil corporación corporacion corporação empresa grupo groupe gruppo cámara camara federación federación
fédération confederación confederação comisión comissão sindicato unión união club clube colegio collège academia académie hospital
radio canal grupo sociedade sociedad société real athletic atlético atletico sporting deportivo fc cf sc ac afc as rc if bk fk club hotel
restaurant team studio galerie teatro théâtre museo musée biblioteca bibliothèque agencia agence tribunal corte cour liga ligue copa
camp lycée école ecole escuela escola pt tbk ooo oao pao zao jsc ojsc cjsc kompania hizb harakat jamaat partai persatuan yayasan badan
dewan kementerian bank
`);

/** Legal forms, without full stops, in lower case: they close a name, and spelling keys drop them. */
export const LEGAL_FORMS = wordSet(`
inc incorporated corp corporation co company ltd limited plc llc llp lp gmbh ag kg kgaa se sa sas sarl srl spa sl nv bv oy oyj ab asa as
aps a/s jsc ojsc cjsc pjsc pao oao ooo zao llp pte pty sdn bhd tbk pt kk ltda eirl sab cv doo dd ad ead eood rt zrt nyrt kft
`);

/** Legal forms that are also ordinary words or too short to say anything by themselves. */
export const SOFT_LEGAL_FORMS = wordSet(
  'co company as se ab ad dd rt cv sl sa spa ag kg lp pt limited incorporated corporation',
);

/** Heads after which "in PLACE" is part of the name: an embassy, a museum is *the one in* that place. */
export const SEATED_HEADS = wordSet(
  'embassy consulate centre center museum gallery theatre theater library mission academy institute hospital school house delegation office branch chamber',
);

/** Fields that institutions deal with: they may be joined by "and" and commas inside a name, and they are nobody's surname. */
export const TOPICS = wordSet(`
affairs agriculture agricultural air animal antiquities antitrust aquaculture archaeology architecture archives art arts atomic audit
automotive aviation banking biodiversity budget business chemistry children citizenship civil civic climate commerce commercial
communication communications community competition compliance conflict conservation construction consumer cooperation
co-operation coordination corruption anti-corruption counter-terrorism counterterrorism crafts creative crime cultural culture customs
cybersecurity data defence defense democracy demography development dialogue digital digitalization diplomacy disability disarmament
disaster disasters drainage drug drugs ecology economic economics economy education educational elections electoral electricity elderly emergencies
emergency employment energy engineering enterprise enterprises entrepreneurship environment environmental equality ethics exports
external family families fashion film finance financial fisheries fishing food forecasting foreign forestry forests fossil freedom
gas gender geology governance government grain health healthcare heritage higher highways history home horticulture hospitality housing human humanitarian hydrology
hydrometeorology immigration imports indigenous industrial industries industry infrastructure information infotech innovation
inspection insurance integration integrity intelligence interfaith interior internal international investigation
investigations investment investments irrigation islamic judicial justice labor labour land language languages law legal
legislation literature livestock local logistics management manufacturing marine maritime media medical medicine meteorology metallurgy migration military
mineral minerals mines mining minorities monetary monuments music nationalities natural nature naval nuclear nursing nutrition ocean
oceanography oil outreach parliamentary peace pensions performing petroleum pharmacy physics planning plant police policy political
ports post postal poverty power prevention prisons privatization procurement production promotion property prosecution protection
public publishing radiation radio railways reconciliation reconstruction recreation reform refugees regional regulation rehabilitation
relations relief religion religious renewable research resources revenue rights risk road roads rural safety sanitation science sciences scientific
security seismology services settlement shipping silk social society space sport sports standards statistics strategic strategy studies
supervision supply sustainability sustainable taxation taxes technical technological technology telecommunications television theatre trade traffic
training transport transportation treasury tourism tradition traditional translation treatment tuberculosis unification urban utilities
veterans veterinary victims vocational war waste water weather weights welfare wildlife women women's work workers works youth
compatriots living abroad emergency cooperation integration volunteers digitalisation ageing startups
`);

/** Possessives that stay inside a name: "People's Court", "Prosecutor's Office". Without the ending. */
export const INNER_POSSESSIVES = wordSet(
  "people women men children workers worker farmers teachers students lawyers nurses prosecutor prosecutors king queen prince governor mayor president veterans writers artists women's engineers journalists physicians doctors deputies auditors controller inspector merchants peasants drivers pilots",
);

/** Institutions whose whole name is usual words; in lower case. */
export const FIXED_ORGANIZATIONS = phraseSet(`
white house, state department, pentagon, kremlin, downing street, treasury, european union, united nations, african union, arab league,
world bank, supreme court, high court, federal court, constitutional court, court of appeal, court of appeals, house of representatives,
house of commons, house of lords, national assembly, federal reserve, wall street journal, security council, general assembly, state duma,
central bank, joint chiefs of staff, national guard, coast guard, air force, red cross, red crescent, hezbollah, hamas, taliban, al-qaeda, al qaeda, al-shabaab,
al shabaab, boko haram, islamic state, isis, isil, houthis, muslim brotherhood, fatah, likud, interpol, europol, greenpeace, oxfam,
unesco, unicef, nato, asean, opec, brexit party, new york times, washington post, associated press, agence france-presse,
agence france presse, reuters, xinhua, bloomberg, al jazeera, al arabiya, tass, interfax, anadolu, kyodo, yonhap, bernama, antara, azertag,
afp, bbc, cnn, facebook, google, microsoft, amazon, apple inc, twitter, tesla, toyota, samsung, huawei, alibaba, tencent, boeing, airbus,
shell, bp, totalenergies, exxonmobil, chevron, gazprom, rosneft, lukoil, socar, petrobras, pemex, sinopec, aramco, siemens, volkswagen,
nestle, nestlé, unilever, pfizer, astrazeneca, moderna, goldman sachs, jpmorgan, morgan stanley, hsbc, barclays, citigroup, deutsche bank,
credit suisse, ubs, mckinsey, deloitte, kpmg, pwc, moody's, fitch, netflix, disney, spotify, uber, airbnb, tiktok, instagram, whatsapp,
wikileaks, wikipedia, fifa, uefa, caf, ioc, wada, concacaf, conmebol, iaea, imf, who, wto, un, eu, au, ecowas, sadc, undp, unhcr, unfpa, wfp, fao,
ilo, icc, icj, icrc, osce, oecd, usaid, cia, fbi, nsa, nasa, esa, mossad, csto, cis, sco, brics, opec+, saarc, gcc, mercosur, caricom,
human rights watch, amnesty international, transparency international, doctors without borders, médecins sans frontières, save the children,
world health organization, world trade organization, international monetary fund, european commission, european parliament,
european central bank, council of europe, asian development bank, african development bank, world food programme
`);

/** Capital-letter words that are no organizations. */
export const NOT_ACRONYMS = wordSet(`
us usa uk uae dr mr mrs ms tv hiv aids dna rna covid gdp gnp gni cpi vat ceo cfo coo cto cio cmo ngo ngos mp mps pm am gmt utc est pst edt pdt bst usd
eur gbp inr cny rmb lgbt lgbtq lgbtqi stem ict it ai vr ar ev evs suv id pin atm pcr ppe icu er ufo vip ipo etf esg mou faq pdf html url sms gps usb
ii iii iv vi vii viii ix xi xii xiii xiv xv xx xxi ad bc ac dc km kg mw kw gw mwh kwh gwh mb gb hd led lng lpg drc prc dprk roc nz la ny nyc
sars mers tb std phd mba bsc msc ba ma md llb jr sr pr hr cv dj ok no pow wmd icbm uav uavs fdi smes sme msme msmes sdg sdgs cop bri
dig igp ssp dsp sp dcp acp cbd q1 q2 q3 q4 h1 h2 fy ytd yoy bn mn rs kes zar aud cad sgd hkd idr php thb vnd try rub uah kzt uzs azn the and for not of in on at by to
dp vp evp svp avp dg gm opd iq eq diy asap rip ps ptsd adhd copd bmi cbdc nft nfts btc eth p2p b2b b2c sos
`);
