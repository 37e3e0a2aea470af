import type { CueGroup } from '../../matching/cue';

const WORK =
  '(article|contenu|publication|billet|texte|page|podcast|vidéo|dossier|supplément|rubrique|émission|publicommuniqué)';
const PAID =
  '(sponsorisé~|publi rédactionnel|publirédactionnel|publicitaire~|rémunéré~|parrainé~|promotionnel~|commandité~|publireportage)';

/** Statements about who pays for a text, French. */
export const frenchAdvertising: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['affiliate'],
    patterns: [
      '(percev~|perçoi~|percevoir|toucher|touche~|touchons|recevoir|reçoit|recevons|perçoit|rémunéré~|gagner|gagnons|reverse~|génère~) ..6 commission~',
      'commission~ ..6 (perçue|versée|reversée|toucher|sur ..2 (achat|vente|achats|ventes))',
      'liens ..6 (affilié~|affiliés|affiliation|partenaires|rémunérés|sponsorisés)',
      'sans ..3 (coût|frais|surcoût) ..2 (supplémentaire~|pour vous|additionnel~|pour le lecteur)',
      'sans surcoût',
      '(programme|partenaire) ..3 (affiliation|partenaires amazon|amazon)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['affiliate'],
    patterns: [
      '(achetez|achat~|commande~|réserve~|souscri~|clique~|cliquant) ..12 (lien~|commission~|rémunér~|affili~|pourcentage)',
      '(lien~) ..10 (achat~|achetez|commande~|cliqu~) ..10 (commission~|rémunér~|pourcentage|toucher|percevoir)',
      'prix ..4 (ne change pas|reste ..2 même|identique pour vous)',
      '(choisi~|sélectionné~) ..4 (indépendante|indépendance|toute indépendance|rédaction)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['sponsored'],
    patterns: [
      `${WORK} ..3 (est |a été |) ${PAID}`,
      '(ceci est|il s agit) ..3 (publi rédactionnel|publireportage|contenu sponsorisé|article sponsorisé|publicité|collaboration commerciale|contenu publicitaire)',
      'en partenariat rémunéré',
      '(rédaction|journalistes|équipe éditoriale) ..6 (pas|n a pas|aucunement|aucune|n est pas|n ont pas) ..5 (participé|impliqué~|pris part|intervenu~|part|responsab~|contribué)',
      '(partenariat|collaboration) (rémunéré~|payant~|sponsorisé~)',
      '(produit|réalisé|proposé|conçu|rédigé|financé|payé|parrainé) (par|pour) ..2 (annonceur~|sponsor|client|marque partenaire)',
      '(contenu|article|supplément|publication) ..2 (proposé~|offert~|conçu~|produit~) par',
      'sans ..2 (intervention|participation|contribution|relecture|concours|implication) ..4 (rédaction|journalistes|équipe)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['sponsored'],
    patterns: [
      `(publicité|publi rédactionnel|publirédactionnel|publireportage|publi reportage|communiqué sponsorisé|contenu partenaire|contenu de marque|contenu sponsorisé|brand content|publi communiqué)`,
      '(offert~|prêté~|gracieusement|invité~|mis à disposition) ..6 (marque|organisateur|fabricant|voyage|constructeur|éditeur)',
      '(régie|service commercial) ..6 rédaction',
    ],
  },
];
