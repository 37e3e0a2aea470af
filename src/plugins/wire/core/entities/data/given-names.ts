import { wordSet } from './word-set';

/** Common given names of many regions, in lower case. Evidence, not proof: none of them makes a person alone. */
export const GIVEN_NAMES = wordSet(`
aaron abbas abdallah abdel abdelaziz abdelkader abdi abdou abdoulaye abdul abdulaziz abdullah abdullahi abdulrahman abel abena abigail
abraham abu adam adama adamu adel adelina ademola adil adnan adriana adrian adrien aferdita agnes agnieszka agus ahmad ahmed ahmet
aida aigul ainur aisha aissatou ajay akbar akinwumi akira akmal akosua akua alain alan albert alberto aleksandar aleksander
aleksandr aleksei alejandra alejandro alessandra alessandro alex alexander alexandra alexandre alexei alexey alexis alfred
alfredo ali alice alicia alina alisher allan allison alma almaz alvaro álvaro alyona amadou amal amanda amara amelia amina aminata
amir amit amitabh amos amy an ana anar anas anastasia anatoly anders andre andré andrea andreas andrei andrej andres andrés andrew
andrey andrii andrzej andy angel ángel angela angelica angelo anil anita anja anjali ann anna anne annette annie anthony antoine anton
antonella antonia antonio antónio anwar anya aoife arash araz ardak ari ariel arif arjun armando armen arnaud arne arnold arthur
arturo arun arzu asad ashok ashraf asif askar aslam aslan astrid atiku audrey augusto august ayaan aya aydin ayesha aygun aylin ayodele
ayse ayşe azamat aziz aziza babacar babak badr bakhtiyar bakyt barack barbara bashar bashir beata beatrice beatriz ben benedict benjamin
bernard bernardo berit bertrand betty bilal bill binta birgit bjorn bjørn björn blessing bob bogdan boris bose brad brandon breanna
brenda brian bridget bruce bruno bryan burak camila camilla carl carla carlo carlos carmen carol carolina caroline carrie catherine
cecilia celia celine cesar césar chad charles charlotte chen chidi chika chinedu chinonso chinua chloe chris christian christina
christine christoph christopher chukwuma chukwuemeka claire clara claude claudia claudio clement colin constance craig cristian cristiano
cristina cyril cyrus dagny daisy dale damian damir dan dana daniel daniela daniele danielle danilo daria dariga dario darius darya david
davit dawn dawit dean deborah deepak delphine denis denise dennis derek derrick desmond devi dewi diana didier diego dieter dilma dilnoza
dilshod dimitar dimitri dimitris dina dinara dinesh diego djibril dmitri dmitry dmytro dominic dominique don donald dong doris dorothy
douglas duncan dylan ebele ebrahim eddie edgar edith eduardo edward edwin efua egil ehud eileen einar ekaterina elaine elchin elder
eldar elena eleni eli elias elif elina elisa elisabeth eliza elizabeth ella ellen elmar elnara elnur elsa elvira emeka emil emile emilia
emiliano emily emine emma emmanuel emmanuelle emre enrique eric erica erik erika erin erlan ernest ernesto esmail esperanza esteban
esther ethan eugene eunice eva evan evelyn evgeny evo fabian fabio fadi fahad fahd faisal farah farhad farid farida faris farrukh fatima
fatma fatou fatoumata fatuma faustin federico felipe felix félix ferdinand fernanda fernando fidel filip fiona florence florian folake
frances francesca francesco francis francisca francisco franck francois françois frank franz fred frederic frédéric frederick fredrik
fumio funmi gabriel gabriela gabriele gabrielle galina ganesh gary gaston gavin gennady geoffrey george georges georgi
georgios gerald gerard gerardo gerhard ghassan giang gianluca gilbert giorgi giorgia giorgio giovanni giulia giuseppe gizem gloria godfrey
goran gordon grace graham greg gregory greta grigory guido guillaume guillermo gulnara gulnora gunnar gustav gustavo guy habib hadi
hadiza hafiz haile hakan halima halil hamad hamid hamza hana hanna hannah hanne hans harald haris harold haroun harriet harry hasan hassan
hawa hazem heather hector héctor heidi helen helena helene helga henning henri henrik henry herbert hicham hideki hikmet hilary
hilda hiroko hiroshi hisham hugo hussain hussein huda hung hye ian ibrahim ibrahima idris ifeanyi ignacio igor ilham ilhan ilia ilya
imran ines inés inga inge ingrid ioana ioannis irakli irene irina iris irma isaac isabel isabella isabelle isaiah islam ismail ismayil
israel issa istvan ivan ivana ivanka jack jackie jackson jacob jacqueline jacques jaime jair jake jakob jalal jamal james jamie jamila
jan jana jane janet janez janine janos japheth jarmila jaroslav jasmin jason javad javier jay jean jeanne jeff jeffrey jelena jennifer
jenny jens jeremy jerome jerry jesper jessica jesus jesús jill jim jimmy jin joan joana joanna joao joão joaquin jochen joe joel johan
johann johanna john johnny johnson jon jonas jonathan joost jordi jorge jorgen jose josé josef joseph josephine joshua joyce juan
juana juanita judith judy juha julia julian juliana julie julien julio julius june jurgen jürgen justin justine justyna kaba kader kadyr kafui
kaisa kamal kamala kamila kamran karan karel karen karim karin karl karla karolina kashim kasper katarina kate katerina katharina katherine
kathleen kathryn kathy katrin katya kaveh kazimierz keir keith kelly kemal ken kenji kenneth kevin khadija khadijah khaled khalid khalifa
khalil khurram kiran kirill kirsten kjell klaus kofi kojo kouassi kristian kristin kristina kristine krzysztof kumar kurt kwabena
kwadwo kwame kwasi kwesi kyle kyriakos ladislav laila lakshmi lamine lana lance lars laszlo latif laura lauren laurence laurent
lawrence lea leah leila leila lela lena lene lennart leo leon leonard leonardo leonel leonid leonor leopoldo leslie leszek leyla li liam
lidia lila lilian liliana lin linda lindiwe lionel lisa liv liz liza lloyd lois lola lorena lorenzo louis louise lovise luc luca lucas
lucia lucía lucian lucie lucy ludmila luigi luis luís luisa luiz lukas luke lydia lyudmila maarten madeleine madina magda magdalena magnus
maha mahamat mahamadou mahmood mahmoud maia mai maja makoto malala malcolm malik mamadou mammad manal mandla manfred manoj manuel manuela
mara marat marc marcel marcela marcelo marcin marco marcos marcus mare marek margaret margarita margarethe margit mari maria maría
mariam mariama mariana marianne marie marija marika marilyn marin marina mario marion marisa marit maritza marius mariya marjan mark
marko markus marlene marta martha martin martín martina martine marwan mary maryam masha masoud massimo mateusz matheus mathias mathieu
mats matt matteo matthew matthias maurice mauricio mauro max maxim maximilian maya mehdi mehmet mei melanie melissa mercy meryem mia
michael michal michel michele michelle miguel mihai mikael mike mikhail mikko milan milena milica milos mina minh mirjana miriam miroslav
mirza moeen mohamad mohamed mohammad mohammed moira molly mona monica monika monique morgan moses mostafa mourad moussa
muhammad muhammadu mukhtar mukul musa mustafa mustapha mwai myriam nabil nadezhda nadia nadine nadir nafisa nahid najib najla nana nancy
nandini naomi narendra naser nasir nasser natalia natalie nataliya natasha nathalie nathan nayib ndidi neema neil nelson nerea neven
ngozi nguyen nicholas nick nicola nicolae nicolas nicolás nicole nicoleta niels nigar nigel nika nikita nikki niklas nikola nikolai
nikolaos nikolay nikos nils nina ning nino nirmala nisha nitin njoki noah noam noel noor nora norbert norma norman noura nuno nur nura
nursultan obed obi octavio ola olaf olav ole oleg oleksandr oleksii olena olga olha oliver olivera olivia olivier olof olusegun
oluwaseun omar omer onur orlando orkhan oscar óscar osama oskar osman otto ousmane pablo paloma pamela paola paolo parvez pascal
patience patricia patrice patricio patrick patrik paul paula paulina pauline paulo pavel pawel paweł pedro peggy per percy pernille peter
petr petra petro petros philip philippe phillip pia pierre pieter pietro pilar piotr pius po pradeep prakash pranab praveen precious
prem priscilla priya priyanka qasim quentin quynh rachel radek radoslaw rafael rafal rafiq raila rajesh rajiv rakesh ralf ralph ram
ramesh rami ramil ramin ramiz ramon ramón rana randall rania ranil ranjit rano raquel rashad rashid rasmus raul raúl ravi ray rayan raymond
razia rebecca regina reinhard rem rémi renata rené rene renee reza ricardo riccardo richard rick rita robert roberta roberto robin rodrigo
roger rohan rohit roland rolf roman romeo ron ronald ronaldo rosa rosario rose rosemary rosmah ross rovshan roxana roy ruben rubén rudolf rufus
ruslan russell rustam ruth ryan ryszard saad sabina sabine sabri sadia sadio sadiq saeed safiya said saida saleh salem salim sally salma
salman salome salvador salvatore sam samantha sami samir samira samson samuel samy sandeep sander sandra sani sanjay sanna santiago santosh
sara sarah sardor sasha satoshi saul sayed sean sebastian sebastián selim selma senait serena serge sergei sergey sergio serhii seth
shahid shaikh shakira shane shannon sharif sharon shaun shavkat sheila shelley sherzod shinji shinzo shirin shirley shiv shreya sibusiso
siddharth sidi sigrid sigurd silas silvia silvio simeon simon simona simone siti siv slobodan soledad solomon solveig sonia sophia sophie
soraya sofia sofie stacey stan stanislav stefan stefano steffen stella stephan stephane stéphane stephanie stephen steve steven stine
stuart sudhir suleiman süleyman sultan sumaya sunil suresh surya susan susana susanna susanne sushma suzanne sven svetlana svitlana
sylvia sylvie tadesse tafari taha takeshi talal tamar tamara tamer tamim tania tanja tanya taras tarek tariq taro tatiana tatyana
tawakkol tayeb ted temirlan tendai teresa terje terry tesfaye thabo thandi theodor theodore theresa therese thierry thomas thomasina
thulani tigran tijjani tim timothy timur tina tito tiziana tobias todd tom tomas tomás tomasz tomislav tommy tone toni tony toomas tor torsten
tove traoré tracy tristan trond tsegaye tuba turki ulrich ulrika ulugbek umar umaru umida uriel ursula usha uwe vaclav václav valentin
valentina valeria valerie valery vanessa vasil vasily vasyl venkatesh vera veronica veronika viacheslav vicente vicki victor victoria
vidar vijay vikram viktor viktoria vincent vinod violeta virginia vishal vitali vitaly vivek vivian vlad vladimir volodymyr
vusi vyacheslav wafa wale walid walter wanda wanjiku warren wayan wayne wei wendy werner wilfred wilhelm willem william willy wim
winnie winston wojciech wolfgang xavier xi yael yahya yakubu yan yana yannick yasmin yasser yemi yevgeny yoko yolanda yosef yoshihide
yoshiko youssef yousef yuki yuko yulia yuliya yuri yuriy yusuf yvette yvonne zach zachary zahid zahra zaid zainab zakaria zanele
zara zarina zbigniew zeynep zhanna zoe zoltan zoran zuhal zulfiya zuzana
`);
