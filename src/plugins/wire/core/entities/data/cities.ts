/**
 * Cities from which wires report, by the state that they are in (its first name in `countries.ts`), in lower case. Without those of which the
 * world has several that make news, and without those that are common words or names.
 */
export const CITIES: ReadonlyMap<string, string> = new Map(
  `
Afghanistan: kabul, kandahar, herat
Albania: tirana
Algeria: algiers, oran
Angola: luanda
Argentina: buenos aires, rosario, mendoza
Armenia: yerevan, gyumri
Australia: canberra, sydney, melbourne, brisbane, adelaide, hobart
Austria: vienna, graz, salzburg
Azerbaijan: baku, ganja, sumgait, shusha, nakhchivan
Bahamas: nassau
Bahrain: manama
Bangladesh: dhaka, chittagong, chattogram, sylhet, khulna
Barbados: bridgetown
Belarus: minsk
Belgium: brussels, antwerp, ghent, bruges
Belize: belmopan
Benin: cotonou, porto-novo
Bhutan: thimphu
Bolivia: el alto, cochabamba
Bosnia and Herzegovina: sarajevo, mostar
Botswana: gaborone, francistown
Brazil: brasilia, brasília, sao paulo, são paulo, rio de janeiro, recife, manaus, porto alegre, curitiba
Brunei: bandar seri begawan
Bulgaria: sofia, plovdiv
Burkina Faso: ouagadougou
Burundi: bujumbura, gitega
Cabo Verde: praia
Cambodia: phnom penh, siem reap
Cameroon: yaounde, yaoundé, douala
Canada: ottawa, toronto, montreal, vancouver, calgary, edmonton, winnipeg
Central African Republic: bangui
Chad: n'djamena
Chile: valparaiso, valparaíso
China: beijing, shanghai, shenzhen, guangzhou, wuhan, chengdu, chongqing, tianjin, nanjing, hangzhou, harbin, urumqi
Colombia: bogota, bogotá, medellin, medellín, barranquilla
Congo: kinshasa, brazzaville, goma, bukavu, lubumbashi
Cote d'Ivoire: abidjan, yamoussoukro
Croatia: zagreb, dubrovnik
Cuba: havana
Cyprus: nicosia
Czechia: prague, brno
Denmark: copenhagen, aarhus
Dominican Republic: santo domingo
Ecuador: quito, guayaquil
Egypt: cairo, giza, luxor, aswan
El Salvador: san salvador
Eritrea: asmara
Estonia: tallinn
Eswatini: mbabane
Ethiopia: addis ababa, mekelle
Fiji: suva
Finland: helsinki, tampere, turku
France: paris, lyon, marseille, toulouse, bordeaux, strasbourg, lille, nantes, cannes
Gabon: libreville
Gambia: banjul
Georgia: tbilisi, batumi
Germany: berlin, hamburg, munich, frankfurt, cologne, stuttgart, dresden, leipzig, bonn
Ghana: accra, kumasi, tamale
Greece: athens, thessaloniki
Guatemala: guatemala city
Guinea: conakry
Guinea-Bissau: bissau
Haiti: port-au-prince
Honduras: tegucigalpa, san pedro sula
Hungary: budapest
Iceland: reykjavik
India: new delhi, delhi, mumbai, kolkata, chennai, bengaluru, bangalore, ahmedabad, jaipur, lucknow, srinagar
Indonesia: jakarta, surabaya, bandung
Iran: tehran, isfahan, mashhad, tabriz, shiraz
Iraq: baghdad, basra, mosul, erbil, kirkuk
Ireland: dublin
Israel: tel aviv, haifa, jerusalem
Italy: rome, milan, naples, turin, venice, bologna, genoa
Jamaica: montego bay
Japan: tokyo, osaka, kyoto, nagoya, fukuoka, hiroshima, nagasaki, sapporo, yokohama
Jordan: amman, irbid
Kazakhstan: astana, almaty, shymkent, karaganda, aktau
Kenya: nairobi, mombasa, kisumu, nakuru, eldoret
Kuwait: kuwait city
Kyrgyzstan: bishkek, osh
Laos: vientiane, luang prabang
Latvia: riga
Lebanon: beirut
Lesotho: maseru
Liberia: monrovia
Libya: benghazi
Lithuania: vilnius, kaunas
Madagascar: antananarivo
Malawi: lilongwe, blantyre
Malaysia: kuala lumpur, penang, johor
Maldives: malé
Mali: bamako, timbuktu
Malta: valletta
Mauritania: nouakchott
Mauritius: port louis
Mexico: mexico city, guadalajara, tijuana, cancun
Moldova: chisinau
Mongolia: ulaanbaatar
Montenegro: podgorica
Morocco: rabat, casablanca, marrakesh, marrakech, tangier, agadir
Mozambique: maputo
Myanmar: naypyidaw, yangon, mandalay
Namibia: windhoek, walvis bay
Nepal: kathmandu, pokhara
Netherlands: amsterdam, rotterdam, the hague, utrecht
New Zealand: auckland, christchurch
Nicaragua: managua
Niger: niamey
Nigeria: abuja, lagos, kano, ibadan, kaduna, port harcourt, enugu
North Korea: pyongyang
North Macedonia: skopje
Norway: oslo, bergen, trondheim
Oman: muscat
Pakistan: islamabad, karachi, lahore, peshawar, quetta, rawalpindi, faisalabad
Palestine: ramallah, hebron, nablus, gaza city, rafah
Panama: panama city
Papua New Guinea: port moresby
Paraguay: asuncion, asunción
Peru: lima, cusco, arequipa
Philippines: manila, quezon city, cebu, davao
Poland: warsaw, krakow, kraków, gdansk, gdańsk, wroclaw, wrocław
Portugal: lisbon, porto
Qatar: doha
Romania: bucharest, cluj
Russia: moscow, st petersburg, st. petersburg, kazan, sochi, vladivostok, novosibirsk, yekaterinburg, grozny
Rwanda: kigali
Saudi Arabia: riyadh, jeddah, mecca, medina, dammam
Senegal: dakar
Serbia: belgrade, novi sad
Sierra Leone: freetown
Slovakia: bratislava
Slovenia: ljubljana
Solomon Islands: honiara
Somalia: mogadishu, hargeisa
South Africa: pretoria, johannesburg, cape town, durban, soweto, bloemfontein, gqeberha
South Korea: seoul, busan, incheon
South Sudan: juba
Spain: madrid, barcelona, seville, bilbao
Sri Lanka: colombo, kandy, jaffna
Sudan: khartoum, port sudan
Suriname: paramaribo
Sweden: stockholm, gothenburg, malmo, malmö
Switzerland: geneva, zurich, bern, basel, lausanne, davos
Syria: damascus, aleppo, homs, idlib
Taiwan: taipei, kaohsiung, taichung
Tajikistan: dushanbe, khujand
Tanzania: dar es salaam, dodoma, arusha
Thailand: bangkok, chiang mai, phuket
Timor-Leste: dili
Togo: lome, lomé
Trinidad and Tobago: port of spain
Tunisia: tunis, sfax
Turkey: ankara, istanbul, izmir, antalya, adana
Turkmenistan: ashgabat
Uganda: kampala, entebbe, gulu
Ukraine: kyiv, kiev, kharkiv, odesa, odessa, lviv, mariupol, donetsk, luhansk
United Arab Emirates: dubai, abu dhabi, sharjah
United Kingdom: london, manchester, liverpool, birmingham, leeds, glasgow, edinburgh, cardiff, belfast, bristol
United States: washington, new york, los angeles, san francisco, chicago, houston, dallas, boston, philadelphia, atlanta, miami, detroit, seattle, denver, las vegas
Uruguay: montevideo
Uzbekistan: tashkent, samarkand, bukhara, namangan, andijan, nukus
Vanuatu: port vila
Venezuela: caracas, maracaibo
Vietnam: hanoi, ho chi minh city, da nang
Yemen: sanaa, aden, hodeidah
Zambia: lusaka
Zimbabwe: harare, bulawayo
`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [state = '', cities = ''] = line.split(':');
      return cities.split(',').map((city): [string, string] => [city.trim(), state]);
    }),
);
