/**
 * What stories are about: IPTC Media Topics with the words of each. Lists are of phrases that fit the same places of the sentences in
 * `sentences.mjs`: `projects` are built or run and take "the", `goods` are counted without an article, `people` are many, `troubles` and
 * `measures` take "the".
 */
const list = (text) =>
  text
    .trim()
    .split(',')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim());

const subject = (code, name, { projects, goods, people, troubles, measures }) => ({
  code: `medtop:${code}`,
  name,
  projects: list(projects),
  goods: list(goods),
  people: list(people),
  troubles: list(troubles),
  measures: list(measures),
});

export const SUBJECTS = [
  subject('04000000', 'economy, business and finance', {
    projects:
      'savings scheme, wholesale market, export terminal, dry dock, credit line, trade fair hall, cold store, free port, cement works, glass foundry',
    goods:
      'containers, invoices, orders, crates of citrus, copper cathodes, bales of wool, barrels, unsold cars, contracts, deposits',
    people:
      'shareholders, traders, exporters, small lenders, wholesalers, customs agents, dockers, bookkeepers',
    troubles:
      'weak currency, shortage of freight, fall in orders, higher rent, backlog at the border, dispute over tariffs, lack of credit, rise in insurance premiums, glut of steel',
    measures:
      'tax holiday, cut in fees, merger, new tariff, bond issue, audit, joint venture, price ceiling, refund',
  }),
  subject('20000337', 'railway transport', {
    projects:
      'coastal line, night train, mountain tunnel, freight yard, signal box, tram extension, viaduct, junction, depot, ticket hall',
    goods:
      'sleepers, carriages, season tickets, wagons, axles, switches, timetables, goods trains, delays, seats',
    people:
      'commuters, drivers, signallers, track workers, conductors, passengers, dispatchers, inspectors of works',
    troubles:
      'worn track, broken catenary, landslide, lack of spare parts, strike of the night shift, heat that bent the rails, faulty brakes, flooded underpass',
    measures:
      'speed limit, new timetable, replacement bus, reservation rule, overhaul, tender, pilot run, cheaper ticket',
  }),
  subject('06000000', 'environment', {
    projects:
      'wetland reserve, tree nursery, dune barrier, recycling plant, fish ladder, river clean-up, bird sanctuary, composting site, seed bank, sluice',
    goods:
      'saplings, otters, soil samples, plastic bottles, herons, hectares of reed, tonnes of silt, nests, young eels, orchids',
    people:
      'rangers, volunteers, beekeepers, foresters, anglers, birdwatchers, hydrologists, shepherds on the slopes',
    troubles:
      'spill upstream, bark beetle, drought, erosion of the bank, algae bloom, illegal logging, invasive crab, loss of hedges, smog',
    measures:
      'fishing ban, buffer strip, felling permit, deposit on bottles, count of species, fire watch, closed season, replanting plan',
  }),
  subject('07000000', 'health', {
    projects:
      'children’s ward, mobile clinic, vaccination campaign, blood bank, dialysis unit, ambulance station, sleep laboratory, nursing home, pharmacy store, rehabilitation centre',
    goods:
      'doses, appointments, hearing tests, beds, stretchers, blood samples, prescriptions, check-ups, spectacles, home visits',
    people:
      'nurses, patients, midwives, paramedics, carers, pharmacists, trainee doctors, families of patients',
    troubles:
      'outbreak of measles, shortage of anaesthetists, long queue for scans, failure of the cooling, burst pipe in the ward, lack of insulin, rise in asthma',
    measures:
      'night shift bonus, screening programme, visiting rule, triage desk, telephone line, second opinion, vaccination drive, training course',
  }),
  subject('05000000', 'education', {
    projects:
      'village school, reading room, evening course, language laboratory, boarding house, science kit, school kitchen, apprentice workshop, exam centre, open library',
    goods:
      'textbooks, pupils, scholarships, lessons, exam papers, microscopes, desks, certificates, bus passes, violins',
    people: 'pupils, teachers, parents, apprentices, librarians, examiners, graduates, school cooks',
    troubles:
      'leaking roof, shortage of teachers, drop in enrolment, mistake in the papers, long way to school, cold classrooms, cuts to the budget',
    measures:
      'free lunch, later start, tutoring scheme, exchange year, phone ban, entrance test, mentoring programme, new syllabus',
  }),
  subject('16000000', 'conflict, war and peace', {
    projects:
      'border crossing, demining camp, veterans’ home, humanitarian corridor, prisoner exchange, field hospital, observation post, memorial, relief depot, refugee school',
    goods:
      'tents, mines, blankets, families, rations, lorries, identity papers, letters, water tanks, returnees',
    people:
      'observers, peacekeepers, refugees, veterans, drivers of the convoy, elders, widows, mine clearers',
    troubles:
      'shelling at night, closed bridge, mined field, rumour of an attack, lack of fuel, broken truce, cold in the camp',
    measures:
      'ceasefire, exchange of prisoners, night curfew, amnesty, joint patrol, hot line, safe passage, roll call',
  }),
  subject('17000000', 'weather', {
    projects:
      'flood wall, storm shelter, weather radar, snow depot, rain gauge network, pumping station, ice road, avalanche gallery, dyke, warning siren',
    goods:
      'sandbags, litres of rain, roofs, snow ploughs, fallen trees, power cuts, generators, shelters, boats, warnings',
    people:
      'forecasters, firefighters, residents, plough drivers, hikers, islanders, lorry drivers, holidaymakers',
    troubles:
      'hailstorm, early frost, cyclone, dense fog, heat wave, flash flood, black ice, spring tide, dust storm',
    measures:
      'state of alert, evacuation, school closure, water rationing, road closure, ferry stop, loan of pumps, harvest aid',
  }),
  subject('15000000', 'sport', {
    projects:
      'velodrome, rowing lake, youth league, ski jump, swimming hall, training ground, grandstand, climbing wall, athletics track, ice rink',
    goods: 'tickets, goals, medals, laps, starters, season passes, sprints, penalties, points, substitutions',
    people: 'supporters, rowers, juniors, goalkeepers, wrestlers, referees, coaches, marathon runners',
    troubles:
      'torn ligament, soaked pitch, missed penalty, late goal, suspension of the captain, empty stands, doping case, broken oar',
    measures:
      'transfer, video review, play-off, new contract, ban on flares, points deduction, winter break, repeat of the match',
  }),
  subject('01000000', 'arts, culture, entertainment and media', {
    projects:
      'puppet theatre, city archive, open-air stage, print workshop, opera house, film archive, weaving studio, organ, sculpture garden, poetry prize',
    goods:
      'manuscripts, paintings, rehearsals, masks, reels of film, visitors, tapestries, photographs, scores, puppets',
    people:
      'actors, restorers, weavers, novelists, choir singers, curators of the collection, students of the academy, stagehands',
    troubles:
      'damp in the vault, forged signature, row over the programme, cancelled premiere, lack of rehearsal rooms, theft of a painting, cracked fresco',
    measures:
      'guest performance, free Sunday, loan from abroad, restoration, public vote, new translation, touring show, catalogue',
  }),
  subject('13000000', 'science and technology', {
    projects:
      'radio telescope, deep-sea probe, glacier camp, data centre, wind tunnel, particle trap, research vessel, soil observatory, satellite station, genome library',
    goods:
      'ice cores, sensors, measurements, fossils, photographs of the sky, samples, simulations, chips, beetles, drill bits',
    people:
      'doctoral students, divers, programmers, glaciologists, machinists, field assistants, astronomers, laboratory staff',
    troubles:
      'fault in the cooling, broken drill, lost signal, wrong calibration, storm on the plateau, delay of the launch, shortage of helium',
    measures:
      'second experiment, shared catalogue, longer mission, independent check, open data rule, new mirror, field season, exchange of samples',
  }),
  subject('11000000', 'politics and government', {
    projects:
      'land register, town hall, citizens’ office, water board, polling station, budget office, petition portal, district court, civil registry, advisory council',
    goods: 'ballots, amendments, signatures, permits, petitions, seats, questions, hearings, votes, decrees',
    people:
      'voters, deputies, clerks, petitioners, election observers, councillors of both parties, mayors of the region, party members',
    troubles:
      'deadlock in parliament, leaked draft, low turnout, split in the coalition, missing quorum, dispute over the border of the district, gap in the budget',
    measures:
      'recount, snap vote, reshuffle, referendum, code of conduct, new electoral law, inquiry, spending freeze',
  }),
  subject('20000205', 'energy and resource', {
    projects:
      'wind park, pumped-storage plant, gas pipeline, solar roof, substation, heat network, peat works, tidal turbine, undersea cable, biogas plant',
    goods:
      'megawatts, turbines, transformers, meters, solar panels, kilometres of cable, heat pumps, tankers, pylons, batteries',
    people:
      'engineers, linesmen, households, grid operators, fitters, welders, neighbours of the plant, meter readers',
    troubles:
      'outage, leak in the pipeline, cracked blade, low reservoir, peak in demand, dispute over the route, fire in the substation',
    measures: 'night tariff, levy, grid upgrade, subsidy, shutdown, safety review, auction, connection fee',
  }),
  subject('20000210', 'agriculture', {
    projects:
      'dairy, irrigation canal, vineyard, cattle market, grain silo, orchard, olive press, rice terrace, tea garden, seed farm',
    goods:
      'lambs, sacks of rye, litres of milk, apples, hives, tonnes of barley, goats, vines, melons, ploughs',
    people:
      'growers, herders, pickers, dairy farmers, millers, winemakers, market women, vets of the district',
    troubles:
      'blight, swarm of locusts, dry well, foot-and-mouth disease, late rain, fall in the milk price, frost in the orchards, lack of pickers',
    measures:
      'harvest loan, irrigation turn, quota, vaccination of the herds, seed exchange, crop insurance, cooperative, quality mark',
  }),
  subject('02000000', 'crime, law and justice', {
    projects:
      'court archive, legal aid office, harbour police post, prison workshop, forensic laboratory, witness programme, customs shed, juvenile court, hot line for victims, evidence store',
    goods:
      'files, witnesses, stolen bicycles, fines, fingerprints, forged notes, hearings, warrants, seized phones, verdicts',
    people: 'detectives, defendants, jurors, victims, customs officers, bailiffs, court clerks, witnesses',
    troubles:
      'series of break-ins, forged licence, missing file, attack on a guard, smuggling at the quay, fraud with grants, delay of the trial',
    measures: 'appeal, plea deal, search, suspended sentence, retrial, reward, tagging scheme, settlement',
  }),
];
