import type { LanguageCues } from '../cue';

export const dutch: LanguageCues = {
  language: 'nl',
  groups: [
    {
      role: 'heading',
      strength: 'decisive',
      patterns: [
        '(disclaimer|uitsluiting van aansprakelijkheid|aansprakelijkheid|voorbehoud|vrijwaring)',
        '(juridische|belangrijke|wettelijke) (kennisgeving|mededeling|informatie|melding)',
        'beperking van aansprakelijkheid',
      ],
    },
    {
      role: 'heading',
      strength: 'decisive',
      kinds: ['forward-looking'],
      patterns: ['toekomstgerichte (verklaringen|uitspraken|informatie)'],
    },
    { role: 'heading', strength: 'fair', patterns: ['auteursrecht~', 'copyright', 'let op'] },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['liability'],
      patterns: [
        '(aanvaard~|accepteert|accepteren|draagt|neemt|nemen) ..4 geen ..4 (aansprakelijkheid|verantwoordelijkheid)',
        '(niet|geenszins) ..2 (aansprakelijk|verantwoordelijk) ..1 (voor|worden|gesteld|gehouden)',
        'geen (enkele|) (aansprakelijkheid|verantwoordelijkheid) ..8 (voor|aanvaard~|aanvaarden)',
        'aansprakelijkheid ..10 (uitgesloten|afgewezen)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['no-warranty'],
      patterns: [
        'zonder ..4 garantie ..3 (van enige|enige|uitdrukkelijk~|van welke)',
        '(garandeert|garanderen|geen garantie) ..8 (juistheid|volledigheid|nauwkeurigheid|actualiteit|betrouwbaarheid)',
        'geen rechten ..2 ontleend',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['investment-advice'],
      patterns: [
        '(geen|niet) ..6 (beleggingsadvies|financieel advies|beleggingsaanbeveling|juridisch advies|aanbeveling tot)',
        '(uitsluitend|alleen|slechts|enkel) ..4 informati~ ..2 doeleinden',
        '(uitsluitend|alleen|slechts) ..3 ter informatie',
        '(resultaten|rendementen) ..4 (verleden|behaalde) ..8 (geen|niet)',
        'in het verleden behaalde resultaten',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['forward-looking'],
      patterns: [
        '(bevat|bevatten) ..4 toekomstgerichte',
        '(geen|niet) ..4 verplicht~ ..8 (bijwerken|actualiseren|herzien|bij te werken|te herzien)',
        '(wezenlijk|aanzienlijk|materieel) ..4 (afwijken|verschillen)',
      ],
    },
    {
      role: 'continuation',
      strength: 'strong',
      kinds: ['forward-looking'],
      patterns: ['risico s', 'onzekerheden', '(deze|dergelijke) verklaringen'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['offer'],
      patterns: [
        '(geen|noch) ..5 (aanbod|aanbieding|uitnodiging) ..6 (koop|kopen|verkoop|verkopen|effecten)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['opinion'],
      patterns: [
        '(meningen|standpunten|opvattingen|opinies) ..6 (geuit|uitgedrukt|verwoord|gegeven|zijn) ..14 (niet|auteur|uitsluitend)',
        '(niet|hoeven niet) ..3 (noodzakelijkerwijs|per se) ..6 (mening|standpunt~|overeen|weerspiegel~|die)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['copyright'],
      patterns: [
        'alle ..6 rechten ..2 voorbehouden',
        '(auteursrechten|databankrechten|rechten) voorbehouden',
        '(overname|verveelvoudiging|kopieren|reproductie|verspreiding|openbaarmaking) ..12 (verboden|toestemming|niet toegestaan)',
        'zonder ..4 (schriftelijke|voorafgaande|uitdrukkelijke) ..2 toestemming',
        'auteursrechtelijk beschermd',
        'niets uit deze ..2 mag',
        '(overgenomen|gekopieerd|verveelvoudigd|gepubliceerd) ..2 zonder ..3 toestemming',
      ],
    },
    {
      role: 'continuation',
      strength: 'strong',
      kinds: ['copyright'],
      patterns: ['auteursrecht~', 'rechten', 'toestemming', 'inhoud'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['affiliate'],
      patterns: [
        '(ontvangen|ontvangt|krijgen|krijgt|verdienen) ..6 commissie',
        '(affiliatelinks|affiliate links)',
        '(bevat|bevatten) ..3 affiliate',
        'zonder extra kosten voor',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['sponsored'],
      patterns: [
        '(dit|deze) ..3 (artikel|bericht|inhoud|pagina) ..5 (gesponsord~|betaald~|advertorial|reclame)',
        'redactie ..6 (niet|geen) ..4 (betrokken|verantwoordelijk)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['syndication'],
      patterns: [
        'niet ..3 (bewerkt|aangepast|gewijzigd|gecontroleerd) door ..3 (redactie|onze)',
        '(automatisch) ..3 (overgenomen|gepubliceerd|gegenereerd)',
        'oorspronkelijk (gepubliceerd|verschenen)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['medical-advice'],
      patterns: [
        '(geen|niet) ..4 (vervanging|vervangen|vervangt) ..6 (medisch~|arts|professioneel|advies)',
        '(raadpleeg|neem contact) ..5 (arts|huisarts)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['ai-generated'],
      patterns: [
        '(artikel|tekst|bericht|afbeelding) ..6 (gegenereerd|geschreven|gemaakt|opgesteld) ..5 (ai|kunstmatige intelligentie)',
        '(ai|kunstmatige intelligentie) ..4 (gegenereerd|geschreven|gemaakt)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['translation'],
      patterns: [
        '(automatisch|machinaal) vertaald',
        '(machinevertaling|automatische vertaling)',
        'vertaling ..10 (oorspronkelijke|officiele|rechtsgeldig~|brontaal)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['other'],
      patterns: ['(onder|) embargo tot', 'speel bewust'],
    },
    {
      role: 'continuation',
      strength: 'fair',
      patterns: [
        'informatie',
        'aansprakelijkheid',
        'beleggers',
        'deze (site|website)',
        'dit (bericht|persbericht|artikel)',
      ],
    },
    {
      role: 'against',
      strength: 'strong',
      patterns: ['(zei|zegt|verklaarde|aldus) (hij|zij|de|het)', '(rechtbank|rechter|advocaat|eiser)'],
    },
    {
      role: 'stop',
      strength: 'strong',
      patterns: ['(contact|contactgegevens|perscontact)', 'over ons', 'lees ook', 'delen', 'reacties'],
    },
  ],
};
