import type { CueGroup } from '../../matching/cue';

const WORK =
  '(article|texte|contenu|image|dépêche|communiqué|billet|page|résumé|traduction|publication|illustration|podcast|entretien|informations)';
const VIEWS =
  '(opinion~|propos|points de vue|point de vue|avis|idées|vues|positions|analyses|commentaires|tribune~|chronique~)';

/** Statements about whose words and views a text has, French. */
export const frenchAuthorship: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['opinion'],
    patterns: [
      `${VIEWS} ..8 (exprimé~|tenus|présenté~|publié~|émis~|développé~|défendu~) ..14 (n engage~|ne reflète~|ceux|celles|ne représente~|sont|n engagent|ne sauraient|engagent)`,
      `${VIEWS} ..8 (n engage~|n engagent|ne reflète~|ne reflètent|ne représente~|ne correspond~|ne sauraient|n expriment)`,
      '(n engage~|n engagent|n engageant) ..1 que ..5 (auteur~|son|leur|leurs|signataire~|lui|moi|elle|responsabilité)',
      '(ne|n) (reflète~|reflètent|représente~|exprime~|correspond~|traduit|engage~|engagent) ..4 (nécessairement|forcément|pas|obligatoirement|en rien|aucunement|toujours) ..4 (opinion~|celle~|point~|position~|ceux|ligne|avis|rédaction|journal|vues)',
      '(seul~|uniquement|exclusivement) ..4 (auteur~|signataire~|chroniqueur~) ..3 (opinion~|point~|vue~|responsab~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['opinion'],
    patterns: [
      '(à titre|titre) (personnel|privé|individuel)',
      `(rédaction|journal|éditeur|magazine) ..4 (ne partage~|n approuve~|ne cautionne~|n endosse~|n adhère~) ..5 (${VIEWS}|pas|nécessairement)`,
      '(tribune~|chronique~|libre opinion|courrier des lecteurs|contributions) ..8 (opinion~|auteur~|point de vue|rédaction|n engage~)',
      '(opinion~|avis) ..2 (personnel~|de son auteur|de leur auteur|de l auteur)',
      '(commentaires|opinions|propos|avis) ..4 (appartiennent|à leurs auteurs|à leur auteur|relèvent)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['syndication'],
    patterns: [
      '(n a|n ont|pas|sans) ..2 (été|avoir été|être) ..4 (modifié~|édité~|rédigé~|vérifié~|relu~|retouché~|remanié~|validé~) par ..4 (rédaction|équipe|notre|la|nos|journaliste~)',
      `(${WORK}|dépêche) ..8 (publié~|importé~|généré~|repris~|diffusé~) ..3 automatiquement`,
      '(automatiquement|telle quelle|tel quel|sans modification|sans retouche) ..6 (flux|agence|fil|dépêche|reprise|publié~|diffusé~)',
      '(flux|fil|dépêche) ..6 (agence|afp|automatique~|reuters) ..8 (rédaction|modifié~|intervention|publié~|relu~)',
      '(rédaction) ..6 (n est pas|n a pas|n a|n y a) ..3 (intervenu~|modifié|relu|participé|pris part|aucune part)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['syndication', 'third-party-content'],
    patterns: [
      '(article|texte|tribune|entretien) ..4 (publié|paru|parue|repris|republié) ..4 (initialement|à l origine|autorisation|partir|licence)',
      '(initialement|originellement|à l origine) (publié~|paru~)',
      '(contenu~|information~|texte~|communiqué|données) ..4 (fourni~|transmis~|rédigé~|communiqué~|proposé~) par ..5 (tiers|tierce~|société|annonceur|émetteur|partenaire~|agence)',
      '(lien~|sites) ..3 (externes|tiers|hypertexte~) ..10 (responsab~|contrôle|engag~|contenu~)',
      '(aucun contrôle|n a pas de contrôle|pas la maîtrise|aucune maîtrise|ne contrôle~) ..6 (contenu~|site~|lien~|ces)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['ai-generated'],
    patterns: [
      `${WORK} ..8 (généré~|rédigé~|écrit~|produit~|créé~|réalisé~|résumé~|assisté~|élaboré~|conçu~) ..9 (intelligence artificielle|ia|ia générative|algorithme|robot|automatiquement|chatgpt)`,
      '(généré~|rédigé~|produit~|créé~|réalisé~|écrit~|assisté~) ..4 (intelligence artificielle|par ..1 ia|une ia|l ia)',
      '(aide|assistance|concours|moyen) ..5 (intelligence artificielle|ia|outil~ d ia)',
      '(relu~|vérifié~|validé~|révisé~|corrigé~) par ..2 (journaliste~|humain~|rédaction)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['translation'],
    patterns: [
      '(traduction|traduite|traduit|traduits|traduites) ..2 (automatique~|automatiquement|machine|ia|libre|de courtoisie)',
      'traduction ..10 (texte original|langue d origine|fait foi|titre d information|version originale|texte source|langue originale)',
      '(seul~|version|texte|original) ..6 (fait foi|faisant foi|font foi|faire foi|prévaut|prévaudra|prévaloir)',
      '(en cas de|toute) (divergence|contradiction|différence|discordance) ..10 (version|texte|original~|prévau~|prévaloir|foi)',
    ],
  },
];
