import { wordSet } from './word-set';

/** Nouns that say what a person is, in the singular; a plural is the same with `s`. The last word of every role. */
export const ROLE_HEADS = wordSet(`
president vice-president premier minister secretary secretary-general under-secretary-general director director-general chairman
chairwoman chairperson chair vice-chairman vice-chair vice-chancellor head chief leader co-leader commander commander-in-chief
governor mayor deputy-mayor lord-mayor senator congressman congresswoman lawmaker legislator deputy councillor councilor councilman
councilwoman alderman ambassador envoy consul counsellor counselor attache attaché diplomat chancellor speaker spokesman spokeswoman spokesperson
commissioner inspector prosecutor prosecutor-general procurator-general attorney attorney-general lawyer solicitor solicitor-general
barrister judge justice magistrate ombudsman ombudswoman auditor auditor-general registrar notary rector dean professor lecturer
teacher principal headmaster headmistress researcher scientist scholar academic historian economist analyst strategist expert
consultant adviser advisor aide official officer ceo cfo coo cto cio cmo md ed gm dg vp svp evp founder co-founder cofounder owner
co-owner manager executive entrepreneur businessman businesswoman businessperson industrialist investor banker broker trader developer
engineer architect designer planner surveyor geologist seismologist meteorologist epidemiologist virologist biologist physicist chemist
astronomer astronaut doctor physician surgeon nurse midwife psychologist psychiatrist veterinarian pharmacist dentist coach trainer
captain vice-captain goalkeeper striker midfielder defender winger forward player batsman bowler cricketer footballer golfer boxer
wrestler cyclist swimmer sprinter runner driver skipper umpire referee manager-coach editor editor-in-chief journalist reporter
correspondent columnist broadcaster presenter anchor host blogger photographer photojournalist cameraman producer screenwriter
playwright filmmaker film-maker actor actress singer songwriter rapper musician composer conductor pianist violinist guitarist drummer
dancer choreographer painter sculptor artist artisan carpenter potter weaver illustrator cartoonist writer author novelist poet translator publisher curator
librarian archivist archaeologist anthropologist sociologist linguist theologian philosopher imam mufti rabbi priest pastor bishop
archbishop cardinal patriarch pope monk king queen prince princess sultan emir emperor monarch chieftain elder farmer fisherman
shopkeeper trader hotelier chef cook restaurateur baker pilot sailor soldier veteran activist campaigner organiser organizer organizer
coordinator co-ordinator facilitator convener convenor treasurer secretary-treasurer trustee partner member fellow representative delegate
candidate nominee contender challenger incumbent frontrunner politician statesman dissident defector warlord militant gunman suspect
defendant plaintiff victim survivor witness resident student pupil graduate volunteer worker employee unionist shareholder
superintendent general admiral marshal colonel major brigadier lieutenant sergeant constable detective investigator whistleblower
supervisor administrator statistician demographer guide harbourmaster harbormaster master cobbler tailor carpenter mason mechanic
electrician mathematician politician musician technician undersecretary lieutenant-governor interpreter translator technician specialist instructor mentor
pm mp mep dp mla mna mpp dgp cm fm counterpart lead widow
`);

/** Heads that are never a role of their own when nothing modifies them and no name follows. */
export const WEAK_ROLE_HEADS = wordSet(
  'head chief lead forward justice major general elder host captain master guide driver king queen prince princess chair md ed gm dg cm fm dp pm mp fellow counterpart lieutenant principal',
);

/** Words before the head that belong to the role. */
export const ROLE_MODIFIERS = wordSet(`
prime first second third deputy vice co assistant associate acting interim caretaker senior junior lead leading chief principal
general executive managing non-executive operating financial technical technology information marketing medical scientific commercial
legal creative artistic musical editorial founding foreign home interior finance defence defense health education agriculture trade
justice labour labor environment energy transport tourism culture sports sport youth planning economy economic water state cabinet
parliamentary presidential prime-ministerial permanent under press public private personal special honorary royal crown
lord attorney solicitor auditor inspector director secretary commissioner superintendent police army navy military naval air
opposition party majority minority government federal regional provincial district county city municipal village town local national international
country area global group branch section department division unit team project program programme bank company business club union
human resources risk investment portfolio fund product sales research policy political communications relations affairs
external internal security intelligence religious spiritual traditional catholic anglican community tribal rebel student
harbour harbor station rights cultural consular commercial civil supreme high chess football soccer cricket basketball hockey rugby tennis head assistant-head film theatre theater fashion museum art music
dance opera ballet orchestra book science sports- news bureau managing- stage television tv radio investigative freelance
independent court trial defence-secretary appeals district- election electoral climate human-rights development emergency disaster
relief aid project- master grand founding- tax labour- immigration customs market markets equity credit bond currency commodity oil gas energy- mining
property estate real insurance pension industry manufacturing logistics supply operations strategy digital data software security-
cyber cybersecurity chief- social media welfare family gender women children
`);

/** Leading words that are not part of the role as it is kept: "former health minister" is kept as "health minister". */
export const TIME_MODIFIERS = wordSet(
  'former then ex current incumbent outgoing incoming new newly late longtime veteran prominent renowned famous ousted jailed embattled',
);

/** Heads that take a field after "of" or "for": "minister of water and energy", "professor of taxation". */
export const FIELD_HEADS = wordSet(
  'minister secretary undersecretary commissioner professor lecturer commissioner chief head director chair doctor curator manager dean vice-president president teacher member',
);

/** What may follow "of" and still be the role: "chief of staff", "secretary of state". */
export const OF_ROLE_TAILS = wordSet(
  'staff state mission protocol police party government parliament operations section household finance',
);

/** Words that follow a head and belong to it. */
export const ROLE_TAILS = wordSet('general elect designate emeritus in-chief plenipotentiary judge-advocate');
