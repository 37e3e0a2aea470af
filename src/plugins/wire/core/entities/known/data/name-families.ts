/**
 * Given names that agencies write in several ways because they come from Arabic, Persian, a Turkic or a Slavic language: one name a
 * line. Names that are cognates but that nobody bears in turn (Mehmet and Muhammad, Emin and Amin) are two.
 */
const LINES = `
muhammad mohammed mohamed mohammad muhammed mohamad muhamad muhamed mohamud
mammad mamed memmed mammed
mahammad magomed magamed magommed mahomed
ahmad ahmed akhmed akhmad ahmet akhmet achmed achmad ehmed
mahmud mahmoud makhmud mehmud mahmood
hasan hassan hasen khasan gasan hesen
husain hussein husein hossein hussain huseyn guseyn gusein khusain husayn hossain hocine
ali aly alee
abdullah abdallah abdulla abdullo
abdul abdel abd abdol abdoul
rahman rakhman rehman
rahim rakhim ragim rehim raheem
karim kerim kareem
hakim khakim hakeem
salim selim saleem
nazim nazeem
yusuf youssef yousef yusif yousuf iusuf yousaf jusuf usuf
ibrahim ibragim ebrahim
ismail ismayil esmail izmail ismaeel
jafar cafar dzhafar djafar jaafar
jamal gamal djamal dzhamal cemal jamaal
jalal galal djalal dzhalal celal
khalid khaled halid haled
omar umar umer
usman osman othman uthman
mustafa mostafa mustapha moustafa mustofo
rashid rasheed reshid rachid
said saeed sayed saied
samir sameer semir
samad semed
safar sefer
vali veli wali
vahid wahid
rustam rustem rustom roustam
suleiman sulayman suleyman soleiman suleman sulaiman suleymen
saleh salih salikh saleh
nasir nasser nasr naser
qasim kasim qassem kassem kasym qasem gasim gasym
qurban kurban gurban
quli kuli guli
tahir takhir tagir taher
zahir zakhir zaher
zayd zaid zayed
faisal feisal faysal
farid fareed ferid
habib khabib habeeb
hamid khamid gamid hameed
haidar heydar heidar haydar gaydar geydar geidar hayder khaydar
iskandar iskander iskender eskandar
aziz azeez
murad murat mourad
tariq tarik tarek
walid valid waleed
bashir basheer bachir
amir ameer emir
shavkat shawkat shaukat
fatima fatma fatimah fatemeh
aisha aysha ayesha aicha
leyla leila layla laila lejla
zainab zeynab zaynab zeinab
maryam mariam meryem miriyam
nargiz nargis
alexander aleksander aleksandr alexandr aliaksandr alyaksandr
alexandra aleksandra
alexei aleksei alexey aleksey alexej aleksej aliaksei alyaksey
maxim maksim maxym maksym
xenia ksenia kseniya xeniya
sergei sergey serguei serge siarhei
andrei andrey andrej andrii andriy
dmitry dmitri dmitriy dmitrii dimitry dimitri dmytro
yevgeny evgeny evgeni yevgeni evgeniy yevgeniy evgenii eugeny
yury yuri yuriy iurii jurij yurii iouri
mikhail mihail michail
yelena elena jelena
yekaterina ekaterina
julia yulia yuliya iuliia iulia
natalia natalya nataliya natalja
tatiana tatyana tatjana
sofia sofya sofiya sophia
oleksiy oleksii oleksij
serhiy serhii sergiy
volodymyr volodimir
mykola mikola
`;

/** By spelling: the first of its line. Some spellings are those of two names; the line that comes first has them. */
export const NAME_FAMILIES: ReadonlyMap<string, string> = (() => {
  const heads = new Map<string, string>();
  for (const line of LINES.trim().split('\n')) {
    const [head = '', ...others] = line.split(' ');
    for (const name of [head, ...others]) if (!heads.has(name)) heads.set(name, head);
  }
  return heads;
})();
