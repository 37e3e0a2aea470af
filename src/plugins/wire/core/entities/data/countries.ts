/**
 * The member states and observers of the United Nations and a few more that the news names: short names and common variants, then
 * what their people and things are called. One state a line: `Name|Variant: Demonym Demonym`.
 */
const LINES = `
Afghanistan: Afghan Afghans
Albania: Albanian Albanians
Algeria: Algerian Algerians
Andorra: Andorran Andorrans
Angola: Angolan Angolans
Antigua and Barbuda|Antigua: Antiguan Antiguans
Argentina: Argentine Argentinian Argentines Argentinians
Armenia: Armenian Armenians
Australia: Australian Australians Aussie
Austria: Austrian Austrians
Azerbaijan: Azerbaijani Azeri Azerbaijanis
Bahamas: Bahamian Bahamians
Bahrain: Bahraini Bahrainis
Bangladesh: Bangladeshi Bangladeshis
Barbados: Barbadian Barbadians
Belarus: Belarusian Belarusians Belarussian
Belgium: Belgian Belgians
Belize: Belizean Belizeans
Benin: Beninese Beninois
Bhutan: Bhutanese
Bolivia: Bolivian Bolivians
Bosnia and Herzegovina|Bosnia|Herzegovina: Bosnian Bosnians
Botswana: Botswanan Batswana
Brazil: Brazilian Brazilians
Brunei|Brunei Darussalam: Bruneian Bruneians
Bulgaria: Bulgarian Bulgarians
Burkina Faso: Burkinabe Burkinabé
Burundi: Burundian Burundians
Cabo Verde|Cape Verde: Cabo-Verdean
Cambodia: Cambodian Cambodians Khmer
Cameroon: Cameroonian Cameroonians
Canada: Canadian Canadians
Central African Republic: Central-African
Chad: Chadian Chadians
Chile: Chilean Chileans
China|People's Republic of China|PRC: Chinese
Colombia: Colombian Colombians
Comoros: Comorian Comorians
Congo|DR Congo|Democratic Republic of the Congo|Democratic Republic of Congo|Republic of the Congo|Congo-Brazzaville|DRC: Congolese
Costa Rica: Rican Ricans
Cote d'Ivoire|Côte d'Ivoire|Ivory Coast: Ivorian Ivorians Ivoirian
Croatia: Croatian Croatians Croat Croats
Cuba: Cuban Cubans
Cyprus: Cypriot Cypriots
Czechia|Czech Republic: Czech Czechs
Denmark: Danish Danes Dane
Djibouti: Djiboutian Djiboutians
Dominica: 
Dominican Republic: Dominican Dominicans
Ecuador: Ecuadorian Ecuadorean Ecuadorians
Egypt: Egyptian Egyptians
El Salvador|Salvador: Salvadoran Salvadorans Salvadorean
Equatorial Guinea: Equatoguinean
Eritrea: Eritrean Eritreans
Estonia: Estonian Estonians
Eswatini|Swaziland: Swazi Swazis
Ethiopia: Ethiopian Ethiopians
Fiji: Fijian Fijians
Finland: Finnish Finns Finn
France: French Frenchman Frenchmen
Gabon: Gabonese
Gambia|The Gambia: Gambian Gambians
Georgia: Georgian Georgians
Germany: German Germans
Ghana: Ghanaian Ghanaians
Greece: Greek Greeks Hellenic
Grenada: Grenadian Grenadians
Guatemala: Guatemalan Guatemalans
Guinea: Guinean Guineans
Guinea-Bissau: Bissau-Guinean
Guyana: Guyanese
Haiti: Haitian Haitians
Honduras: Honduran Hondurans
Hungary: Hungarian Hungarians
Iceland: Icelandic Icelanders
India: Indian Indians
Indonesia: Indonesian Indonesians
Iran|Islamic Republic of Iran: Iranian Iranians Persian
Iraq: Iraqi Iraqis
Ireland|Northern Ireland|Republic of Ireland: Irish Irishman
Israel: Israeli Israelis
Italy: Italian Italians
Jamaica: Jamaican Jamaicans
Japan: Japanese
Jordan: Jordanian Jordanians
Kazakhstan: Kazakh Kazakhs Kazakhstani
Kenya: Kenyan Kenyans
Kiribati: 
Kosovo: Kosovar Kosovars
Kuwait: Kuwaiti Kuwaitis
Kyrgyzstan: Kyrgyz
Laos|Lao PDR: Lao Laotian Laotians
Latvia: Latvian Latvians
Lebanon: Lebanese
Lesotho: Basotho
Liberia: Liberian Liberians
Libya: Libyan Libyans
Liechtenstein: Liechtensteiner
Lithuania: Lithuanian Lithuanians
Luxembourg: Luxembourgish
Madagascar: Malagasy
Malawi: Malawian Malawians
Malaysia: Malaysian Malaysians
Maldives: Maldivian Maldivians
Mali: Malian Malians
Malta: Maltese
Marshall Islands: Marshallese
Mauritania: Mauritanian Mauritanians
Mauritius: Mauritian Mauritians
Mexico: Mexican Mexicans
Micronesia: Micronesian Micronesians
Moldova: Moldovan Moldovans
Monaco: Monegasque
Mongolia: Mongolian Mongolians
Montenegro: Montenegrin Montenegrins
Morocco: Moroccan Moroccans
Mozambique: Mozambican Mozambicans
Myanmar|Burma: Burmese
Namibia: Namibian Namibians
Nauru: Nauruan
Nepal: Nepali Nepalese
Netherlands|Holland: Dutch Dutchman
New Zealand: Kiwi Kiwis
Nicaragua: Nicaraguan Nicaraguans
Niger: Nigerien
Nigeria: Nigerian Nigerians
North Korea|DPRK: 
North Macedonia|Macedonia: Macedonian Macedonians
Norway: Norwegian Norwegians
Oman: Omani Omanis
Pakistan: Pakistani Pakistanis
Palau: Palauan
Palestine|Gaza|West Bank: Palestinian Palestinians
Panama: Panamanian Panamanians
Papua New Guinea: Papuan
Paraguay: Paraguayan Paraguayans
Peru: Peruvian Peruvians
Philippines: Filipino Filipinos Philippine Filipina
Poland: Polish Poles
Portugal: Portuguese
Qatar: Qatari Qataris
Romania: Romanian Romanians
Russia|Russian Federation|Soviet Union|USSR: Russian Russians Soviet
Rwanda: Rwandan Rwandans
Saint Kitts and Nevis|St Kitts: 
Saint Lucia|St Lucia: 
Saint Vincent and the Grenadines: 
Samoa: Samoan Samoans
San Marino: Sammarinese
Sao Tome and Principe|São Tomé and Príncipe: 
Saudi Arabia|Kingdom of Saudi Arabia: Saudi Saudis
Senegal: Senegalese
Serbia: Serbian Serbians Serb Serbs
Seychelles: Seychellois
Sierra Leone: Leonean Leoneans
Singapore: Singaporean Singaporeans
Slovakia: Slovak Slovaks Slovakian
Slovenia: Slovenian Slovenians Slovene
Solomon Islands: 
Somalia|Somaliland: Somali Somalis
South Africa: 
South Korea|Korea|Republic of Korea: Korean Koreans
South Sudan: 
Spain: Spanish Spaniard Spaniards
Sri Lanka: Lankan Lankans
Sudan: Sudanese
Suriname: Surinamese
Sweden: Swedish Swedes Swede
Switzerland: Swiss
Syria: Syrian Syrians
Taiwan: Taiwanese
Tajikistan: Tajik Tajiks
Tanzania|Zanzibar: Tanzanian Tanzanians
Thailand: Thai Thais
Timor-Leste|East Timor: Timorese
Togo: Togolese
Tonga: Tongan Tongans
Trinidad and Tobago|Trinidad: Trinidadian Trinidadians
Tunisia: Tunisian Tunisians
Turkey|Türkiye|Turkiye: Turkish Turks Turk
Turkmenistan: Turkmen
Tuvalu: Tuvaluan
Uganda: Ugandan Ugandans
Ukraine: Ukrainian Ukrainians
United Arab Emirates|UAE|Emirates: Emirati Emiratis
United Kingdom|UK|U.K.|Britain|Great Britain|England|Scotland|Wales: British Briton Britons English Scottish Welsh Scots
United States|United States of America|US|U.S.|USA|U.S.A.|America: American Americans
Uruguay: Uruguayan Uruguayans
Uzbekistan: Uzbek Uzbeks
Vanuatu: Vanuatuan
Vatican|Holy See|Vatican City: 
Venezuela: Venezuelan Venezuelans
Vietnam|Viet Nam: Vietnamese
Yemen: Yemeni Yemenis
Zambia: Zambian Zambians
Zimbabwe: Zimbabwean Zimbabweans
`;

/** What the news names beside states. */
const REGIONS =
  'Hong Kong|Macau|Greenland|Puerto Rico|Tibet|Kashmir|Crimea|Karabakh|Catalonia|Kurdistan: Hongkonger Tibetan Kashmiri Catalan Kurdish Kurds Kurd';

const names: string[] = [];
const demonyms: string[] = [
  'African',
  'Asian',
  'European',
  'Arab',
  'Western',
  'Nordic',
  'Caribbean',
  'Balkan',
];
const states: State[] = [];
const stateOf = new Map<string, string>();
for (const line of [...LINES.trim().split('\n'), REGIONS]) {
  const [left = '', right = ''] = line.split(':');
  const state = { names: left.split('|'), demonyms: right.trim().split(/\s+/u).filter(Boolean) };
  names.push(...state.names);
  demonyms.push(...state.demonyms);
  for (const word of [...state.names, ...state.demonyms])
    stateOf.set(word.toLowerCase(), state.names[0]!.toLowerCase());
  if (line !== REGIONS) states.push(state);
}

/** A state, its usual name first, with what its people and things are called. */
export interface State {
  names: readonly string[];
  demonyms: readonly string[];
}

/** The first of its names, in lower case, of a state that is called so or whose people are. */
export const STATE_OF: ReadonlyMap<string, string> = stateOf;

/** The states, without regions. */
export const STATES: readonly State[] = states;

/** Names of states, in lower case, words separated by one space. */
export const COUNTRIES: ReadonlySet<string> = new Set(names.map((name) => name.toLowerCase()));

/** Adjectives and nouns of nationality, in lower case. */
export const DEMONYMS: ReadonlySet<string> = new Set(demonyms.map((word) => word.toLowerCase()));
