import type { LanguageCues } from '../cue';

export const french: LanguageCues = {
  language: 'fr',
  groups: [
    {
      role: 'heading',
      strength: 'decisive',
      patterns: [
        'avertissement~ (legal|legaux|juridique|important|)',
        'clause de non responsabilite',
        'mention~ (legale|legales|importante)',
        '(avis|note) (legal|juridique|important|aux lecteurs)',
        '(exclusion|limitation|decharge) de responsabilite',
        '(avertissement|facteurs) (sur les|de) risques',
      ],
    },
    {
      role: 'heading',
      strength: 'decisive',
      kinds: ['forward-looking'],
      patterns: [
        '(declarations|enonces|informations) (prospecti~|previsionnel~)',
        'mise en garde (concernant|sur|relative~)',
      ],
    },
    {
      role: 'heading',
      strength: 'fair',
      patterns: ['(droits d auteur|copyright|transparence|publicite|contenu sponsorise)'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['liability'],
      patterns: [
        '(decline~|decliner) toute ..2 responsabilite',
        '(ne saurait|ne saurai~|ne peut|ne pourra|ne peuvent) ..3 etre ..3 (tenu~ ..2 responsable~|responsable~|engagee)',
        'responsabilite ..8 (ne saurait|ne peut|ne pourra) etre ..2 (engagee|recherchee)',
        '(n accepte|n assume~|ne prend|n acceptent|n engage) ..3 (aucune|pas|nullement) ..2 responsabilite',
        '(n est|ne sont) pas responsable~ ..4 (contenu~|exactitude|liens|erreurs|dommages)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['no-warranty'],
      patterns: [
        '(sans|aucune) ..3 garantie ..3 (d aucune|expresse|aucune|de quelque|quant a|d exactitude)',
        '(fourni~|fournies|tel quel|telles quelles) ..3 en l etat',
        '(ne garantit|ne garantissons|ne garantissent) ..4 (exactitude|l exactitude|exhaustivite|fiabilite)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['investment-advice'],
      patterns: [
        '(ne constitue~|ne doi~|n est|ne sont|ni|pas) ..8 (conseil~|recommandation~) ..4 (investissement|en investissement|financier~|d investissement|achat|juridique~)',
        '(titre|fins) ..1 (purement|uniquement|exclusivement|seulement|) ..1 (informatif|informati~|d information)',
        'performances passees ..8 (ne|pas)',
        'perte ..4 capital ..4 (investi|total~)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['forward-looking'],
      patterns: [
        '(contient|contenir|contiennent|comporte|constituent) ..6 (declarations|enonces|informations|elements) ..3 (prospecti~|previsionnel~)',
        '(aucune|pas|aucun) ..4 (obligation|engagement) ..6 (mettre a jour|actualiser|reviser|mise a jour)',
        '(differer|ecarter) ..3 (sensiblement|materiellement|significativement)',
        '(declarations|enonces) (prospecti~|previsionnel~)',
      ],
    },
    {
      role: 'continuation',
      strength: 'strong',
      kinds: ['forward-looking'],
      patterns: ['risques', 'incertitudes', '(ces|telles|tels) (declarations|enonces|risques)', 'hypotheses'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['offer'],
      patterns: [
        '(ne constitue~|ni|pas) ..6 (offre|sollicitation) ..6 (vente|achat|souscription|valeurs|titres|vendre|acheter)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['opinion'],
      patterns: [
        '(opinions|propos|points de vue|avis|idees|vues) ..6 (exprime~|tenus|presentes) ..14 (n engage~|ne reflete~|ceux|celles|ne represente~|sont|n engagent)',
        '(n engage~|n engagent) que ..4 (auteur~|son|leur|leurs)',
        '(ne reflete~|ne refletent|ne represente~) ..3 (necessairement|forcement|pas) ..4 (opinion~|celle~|point~|position|ceux|ligne)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['copyright'],
      patterns: [
        'tous ..2 droits ..4 reserves',
        '(reproduction|diffusion|utilisation|copie|rediffusion) ..14 (interdite|interdit|autorisation|strictement|accord)',
        'sans ..4 (autorisation|accord|consentement) ..4 (prealable|ecrit~|express~)',
        'autorisation ..2 (ecrite|prealable|expresse)',
        'protege~ par ..4 (droit d auteur|droits d auteur|propriete intellectuelle)',
        'propriete exclusive',
      ],
    },
    {
      role: 'continuation',
      strength: 'strong',
      kinds: ['copyright'],
      patterns: ['reproduction', 'droits', 'contenu~', 'autorisation', 'licence'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['affiliate'],
      patterns: [
        '(percevoir|toucher|recevoir|touche|percoit|remunere~|gagner) ..6 commission~',
        '(contient|contenir|comporte) ..4 liens (affilies|d affiliation)',
        'liens ..6 affilie~',
        'sans ..3 (cout|frais) supplementaire~ pour vous',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['sponsored'],
      patterns: [
        '(article|contenu|publication|billet) ..3 (sponsorise~|publi redactionnel|publicitaire|remunere~) ..4 (par|propose|realise|presente)',
        'ceci est un ..3 (publi~|contenu sponsorise|article sponsorise)',
        'redaction ..6 (pas|n a pas|aucunement) ..4 (participe|implique~)',
        'en partenariat remunere',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['syndication'],
      patterns: [
        '(n a pas|pas) ete ..3 (modifie~|edite~|redige~|verifie~|relu) par ..4 (redaction|equipe|notre|la)',
        '(article|contenu|depeche) ..6 (publie~|importe~|genere~) automatiquement',
        '(article|texte) ..3 (publie|paru) ..3 (initialement|a l origine)',
        '(initialement|originellement) publie',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['medical-advice'],
      patterns: [
        '(ne remplace~|ne se substitue~|ne sauraient remplacer|pas) ..5 (avis|consultation|conseil~) ..3 (medic~|medecin|professionnel)',
        'consulte~ ..3 medecin ..3 (avant|pour|ou)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['ai-generated'],
      patterns: [
        '(article|texte|contenu|image) ..6 (genere~|redige~|ecrit|produit|cree~) ..5 (intelligence artificielle|ia)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['translation'],
      patterns: [
        'traduction automatique',
        'traduit~ automatiquement',
        'traduction ..10 (texte original|langue d origine|fait foi|titre d information)',
        '(seul~|version) ..6 (fait foi|faisant foi)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['other'],
      patterns: ['sous embargo jusqu~', 'embargo jusqu~', 'jouer comporte des risques'],
    },
    {
      role: 'continuation',
      strength: 'fair',
      patterns: [
        'informations',
        'responsabilite',
        'investisseurs',
        'ce site',
        'present (communique|article|document)',
      ],
    },
    {
      role: 'against',
      strength: 'strong',
      patterns: [
        '(a declare|a dit|a explique|a affirme|a ajoute|selon lui)',
        '(tribunal|cour d appel|plaignant~|avocat~)',
      ],
    },
    {
      role: 'stop',
      strength: 'strong',
      patterns: [
        '(contact~|contacts) (presse|medias|investisseurs)',
        'a propos (de|d|du)',
        'contact',
        'contacts',
        'partager',
        'lire aussi',
        'commentaires',
      ],
    },
  ],
};
