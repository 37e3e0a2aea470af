import type { CueGroup } from '../../matching/cue';

const ADVICE =
  '(conseil~|recommandation~|incitation~|sollicitation~|analyse financière|avis) ..3 (investi~|financier~|placement|achat|acheter|vendre|juridique~|fiscal~|personnalisé~|boursier~|trading|investissement)';

/** Statements about money, offers, regulators and the future, French. */
export const frenchMoney: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['investment-advice'],
    patterns: [
      `(ne|n|ni|aucun|aucune|nullement) ..6 ${ADVICE}`,
      '(titre|fins|but|vocation) ..2 (purement|uniquement|exclusivement|seulement|strictement|) ..1 (informati~|d information|pédagogique~|éducati~|illustrati~)',
      '(uniquement|exclusivement|purement|strictement) ..3 (informati~|d information|pédagogique~)',
      '(performances|rendements|résultats) (passé~|antérieur~) ..10 (ne|pas|n)',
      '(risque|perte|perdre) ..4 (capital|totalité|mise|sommes) ..3 (investi~|total~|partie|placé~|misé~)',
      'perte ..2 en capital',
      'indépendance ..3 (recherche~|analyse~)',
      '(est|constitue|sont) ..3 (communication|document) ..3 (promotionnel~|publicitaire|marketing)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['investment-advice'],
    patterns: [
      '(comptes|comptes d investisseurs|investisseurs|clients) ..6 (particuliers|détail) ..6 (perdent|perte~|perdu)',
      '(auteur~|rédacteur~|journaliste|rédaction|société|signataire) ..4 (détient|détiennent|possède~|détenir|peut détenir) ..6 (actions|titres|positions|position|parts|bitcoin|valeur~)',
      '(détient|détiennent|possède~|détenir) ..5 (actions|titres|positions|position|parts) ..6 (cité~|mentionné~|société~|évoqué~|valeur~)',
      '(baisse|baisser|hausse) comme à la (hausse|baisse)',
      '(valeur|cours) ..4 (peut|peuvent|pourrait|susceptible~) ..3 (fluctu~|varier|baisser|diminuer)',
      '(investir|investissement~|placement~|trading|cfd|cryptoactifs|crypto actifs) ..6 (comporte~ ..3 risque~|risque~ ..2 perte|présente~ ..3 risque~|perte en capital|volatil~)',
      '(conflit~ d intérêt~) ..6 (potentiel~|éventuel~|déclar~|existe~|susceptible~)',
      '(communication|document) (à caractère |) (publicitaire|promotionnel~|marketing)',
      '(consultez|lire|lisez|reporter|prendre connaissance) ..4 (prospectus|dici|dic|document d information|kid)',
      '(votre|propre|propres|vos) ..2 (conseiller~|recherches|analyse|jugement|vérifications|conseils) ..4 (financier~|avant|fiscal~|juridique~)',
      '(situation|objectifs|besoins) ..4 (personnel~|financière|particulier~|individuel~) ..8 (tien~ compte|prendre en compte|adapté~|compte)',
      '(traitement|régime) fiscal ..4 (dépend|varie|situation)',
      '(particuliers|comptes|investisseurs) ..4 (perdent|perdants|perdant)',
      '(effet de levier|cfd|cfds|produits dérivés) ..12 (perdre|perte~|capital|risque~|perdent)',
      '(brut|bruts|brutes|net|nets|nettes) de (frais|impôts|fiscalité|commissions)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['forward-looking'],
    patterns: [
      '(contient|contenir|contiennent|comporte~|constituent|comprend|inclut|incluent|renferme~) ..6 (déclarations|énoncés|informations|éléments|indications|prévisions) ..4 (prospecti~|prévisionnel~|avenir|futur~)',
      '(aucune|pas|aucun|nullement|ni) ..5 (obligation|engagement) ..8 (mettre à jour|actualiser|réviser|mise à jour|actualisation)',
      '(n s engage|ne s engage~|ne s oblige|n entend~|ne prend~) ..5 (mettre à jour|actualiser|réviser|engagement|corriger)',
      '(différer|diffèrent|écarter|diverger) ..4 (sensiblement|matériellement|significativement|substantiellement|notablement|considérablement)',
      '(sensiblement|matériellement|significativement|substantiellement) ..2 (différent~|différer|écarter|de ceux)',
      '(déclarations|énoncés|informations|indications) (prospecti~|prévisionnel~|à caractère prévisionnel)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['forward-looking'],
    patterns: [
      'risques et ..3 incertitudes',
      'connus (et|ou) inconnus',
      '(hypothèses|anticipations|attentes|estimations|prévisions) ..6 (direction|actuelles|société|raisonnables|groupe|management)',
      '(résultats|performances|évènements|événements) ..3 (réels|réelles|effectifs|réalisations)',
      '(échappent|hors|indépendant~) ..4 contrôle',
      '(termes|mots|expressions) ..2 (tels que|comme) ..8 (prévoit|estime|anticipe|envisage|pourrait|attend)',
      '(ne|sans) ..6 confiance (excessive|indue|exagérée)',
      '(à la date|date) ..4 (présent~|communiqué|publication)',
      '(garantie|assurance) ..4 (résultats|performances) (futur~|à venir)',
      '(vision|opinion|connaissance~|vues|appréciation) ..3 actuel~ ..4 (direction|management|société|groupe)',
      '(résultats|chiffres|données) ..4 (réels|réelles|effectifs|définitifs) ..6 (différ~|écart~|diverg~)',
    ],
  },
  {
    role: 'continuation',
    strength: 'strong',
    kinds: ['forward-looking'],
    patterns: [
      'risques',
      'incertitudes',
      '(ces|telles|tels) (déclarations|énoncés|risques|informations)',
      'hypothèses',
      'facteurs',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['offer'],
    patterns: [
      '(ne constitu~|ni|ne doi~|constituer|pas) ..6 (offre|sollicitation|démarchage|invitation) ..6 (vente|achat|souscription|valeurs|titres|vendre|acheter|souscrire|acquérir|instrument~)',
      '(ne pas|ni|interdit~|pas destiné~) ..6 (diffus~|distribu~|publi~|communiqu~|transmis~) ..8 (états unis|canada|japon|australie)',
      `(titres|valeurs mobilières|actions) ..12 (n ont pas|ne ..2 pas|n ont|ni) ..4 (enregistr~|offert~|vendu~)`,
      'securities act ..8 (enregistr~|exempt~|dispense)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['offer'],
    patterns: [
      '(pays|juridiction~|territoire~|état~) ..8 (illégal~|illicite|interdit~|contraire|restrict~|proscrit~)',
      '(absence|défaut) ..2 (enregistrement|exemption)',
      '(s adresse~|destiné~|réservé~) ..3 (qu aux|uniquement|exclusivement|seuls) ..4 (investisseurs|personnes|résidents|professionnels)',
      '(us persons|u s persons|ressortissants américains)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['regulatory'],
    patterns: [
      'ni ..8 (bourse|autorité~|amf|exchange|fournisseur~|organisme~|régulateur~) ..6 ni',
      '(bourse|exchange|autorité|amf|fsma|finma) ..6 (n a ni|ne se prononce|n assume~|n accepte~|décline~|n a pas (approuvé|examiné|visé|vérifié))',
      '(n a pas été|ni|n a été) ..3 (approuvé~|examiné~|visé~|soumis~) ..4 (par|à) ..3 (autorité~|amf|bourse|fsma|finma|régulateur~)',
      'fournisseur~ de services de (réglementation|régulation)',
    ],
  },
  {
    role: 'phrase',
    strength: 'fair',
    kinds: ['regulatory'],
    patterns: [
      '(agréé~|régulé~|supervisé~|enregistré~|immatriculé~|contrôlé~) ..5 (amf|acpr|autorité~|orias|fsma|finma|cssf|banque)',
      '(information~ privilégiée~|règlement ..2 abus de marché)',
    ],
  },
];
