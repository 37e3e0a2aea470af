import type { CueGroup } from '../../cue';

const WORK =
  '(article|contenu|publication|billet|texte|page|podcast|vidéo|dossier|supplément|rubrique|émission|publicommuniqué)';
const PAID =
  '(sponsorisé~|publi rédactionnel|publirédactionnel|publicitaire~|rémunéré~|commercial|parrainé~|promotionnel~|financé~|payé~|commandité~|publireportage)';

/** Statements about who pays for a text, French. */
export const frenchAdvertising: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['affiliate'],
    patterns: [
      '(percev~|perçoi~|percevoir|toucher|touche~|touchons|recevoir|reçoit|recevons|perçoit|rémunéré~|gagner|gagnons|reverse~|génère~) ..6 commission~',
      '(commission~|rémunération) ..6 (perçue|versée|reversée|toucher|sur ..2 (achat|vente)~)',
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
      '(prix|coût) ..6 (ne change|reste ..2 même|pas plus|identique)',
      '(choisi~|sélectionné~) ..4 (indépendante|indépendance|toute indépendance|rédaction)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['sponsored'],
    patterns: [
      `${WORK} ..3 (est |a été |) ${PAID}`,
      '(ceci est|il s agit|en) ..3 (publi~|contenu sponsorisé|article sponsorisé|publicité|collaboration commerciale|partenariat)',
      '(rédaction|journalistes|équipe éditoriale) ..6 (pas|n a pas|aucunement|aucune|n est pas|n ont pas) ..5 (participé|impliqué~|pris part|intervenu~|part|responsab~|contribué)',
      '(partenariat|collaboration) (rémunéré~|commercial~|payant~|sponsorisé~)',
      '(produit|réalisé|proposé|conçu|rédigé|financé|payé|parrainé) ..3 (par|pour) ..4 (annonceur|partenaire|marque|sponsor|client)',
      '(contenu|dossier|article|page|cahier|supplément|rubrique) ..2 (proposé~|présenté~|offert~|conçu~|réalisé~|produit~) par',
      'sans ..2 (intervention|participation|contribution|relecture|concours|implication) ..4 (rédaction|journalistes|équipe)',
      '(cliente|client|annonceur|clients) ..3 (site|éditeur|média|journal|régie)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['sponsored'],
    patterns: [
      `(publicité|publi rédactionnel|publirédactionnel|publireportage|publi reportage|communiqué sponsorisé|contenu partenaire|contenu de marque|contenu sponsorisé|brand content|publi communiqué)`,
      '(en partenariat|en collaboration|avec le soutien|offert) (avec|par|de)',
      '(offert~|prêté~|gracieusement|invité~|mis à disposition) ..6 (marque|organisateur|fabricant|voyage|constructeur|éditeur)',
      '(régie|service commercial|espace publicitaire|annonceur~) ..6 (rédaction|responsab~|contenu)',
    ],
  },
];
