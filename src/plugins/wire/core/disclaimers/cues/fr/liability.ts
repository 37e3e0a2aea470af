import type { CueGroup } from '../../matching/cue';

const NOT = '(ne|n|ni|aucun|aucune|pas|sans|non|nullement)';
const TRUTH =
  '(exactitude|exhaustivité|fiabilité|véracité|actualité|pertinence|justesse|complétude|précision|disponibilité|qualité)';
const DOCTOR =
  '(médecin~|médical~|pharmacien~|professionnel~ de santé|vétérinaire~|sage femme|thérapeute~|praticien~)';

/** Statements about liability, warranties and health, and other notices, French. */
export const frenchLiability: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['liability'],
    patterns: [
      '(décline~|décliner|dégage~|rejette~|exclut|excluent) ..4 responsabilité',
      '(ne|n|ni) (saurait|saurai~|peut|pourra|peuvent|pourraient|sauraient|pourrait|pourront) ..6 (responsable~|engagée|imputé~)',
      '(n est|ne sont|ne sommes|ne suis) ..3 tenu~ ..2 responsable~',
      'responsabilité ..10 (ne saurait|ne peut|ne pourra|n est|ne pourrait) ..3 (engagée|recherchée|en cause|invoquée)',
      '(n accepte|n assume~|ne prend|ne prennent|n acceptent|n engage|n endosse~|n encour~|n emporte~) ..4 (aucune|pas|nullement|quelconque|de) ..2 responsabilité',
      '(aucune|nulle|toute) responsabilité ..6 (n est|ne saurait|ne peut|est ..2 déclinée|assumée|acceptée|exclue|engagée)',
      '(n est|ne sont|n étant|ne sommes|pas|n est en rien|nullement) ..2 responsable~ ..6 (contenu~|exactitude|liens|erreurs|dommages|pertes|utilisation|usage|conséquences|site~)',
      '(à|aux|sous) (vos|ses|leurs|son|votre|leur) ..2 (risques et périls|seule responsabilité|entière responsabilité|propre responsabilité|risque exclusif)',
      '(seul~|entière|exclusive|unique) responsabilité ..4 (auteur~|émetteur|annonceur~|éditeur|utilisateur~|rédacteur~|société|signataire~|organisateur~)',
      '(seul~|entièrement|exclusivement|unique~) ..1 responsable~ ..4 (contenu~|propos|informations|publication|utilisation|texte|décisions)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['liability'],
    patterns: [
      '(dommage~|préjudice~|perte~|conséquence~) ..8 (résultant|découlant|lié~|causé~|subi~|direct~|indirect~) ..6 (utilisation|usage|informations|décision~)',
      '(engage~|relève~|relèvent|incombe~) ..4 responsabilité ..4 (auteur~|seul~|émetteur|annonceur|leurs)',
      'sous ..3 (seule|entière|exclusive) responsabilité',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['no-warranty'],
    patterns: [
      '(sans|aucune|ni) ..3 garantie ..3 (d aucune|expresse|aucune|de quelque|quant|d exactitude|explicite|implicite|de leur|ni)',
      '(en l état|tel quel|telles quelles|tels quels) ..4 (sans|et sans|garantie)',
      '(fourni~|diffusé~|donné~|publié~) ..4 (en l état|tel quel|telles quelles|à titre indicatif|sans garantie)',
      `(ne|ni|n|sans) ..2 (garanti~|certifi~|assur~|répond~) ..6 ${TRUTH}`,
      `(aucune|pas de|nulle) garantie ..8 ${TRUTH}`,
      `${TRUTH} ..8 (n est|ne sont|ne saurait|ne peut) ..2 (pas|être|aucunement) ..2 garanti~`,
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['no-warranty'],
    patterns: [
      '(à titre|titre) ..1 (indicatif|informatif|d information|illustratif|d exemple|purement indicatif)',
      '(sauf|sous réserve) ..3 (erreur~|modification~|changement~|coquille~) ..2 (omission|typographique|)',
      '(peuvent|peut|susceptible~|pourraient) ..4 (contenir|comporter|être modifié~|évoluer|changer|varier) ..4 (erreur~|inexactitude~|sans préavis|omission~|à tout moment|lacunes)',
      '(n a pas été|n ont pas été|non|sans être) ..2 (contractuel~|vérifié~|audité~)',
      '(malgré|en dépit) ..2 soin ..8 (erreur~|garanti~|responsab~|exactitude)',
      '(prix|horaires|tarifs|dates|cours|programme|montants|chiffres|données) ..4 (indicati~|sous réserve|susceptible~|à titre|contractuel~|non garanti~)',
      '(seul~|seuls|seules) ..5 (fait foi|faisant foi|font foi)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['medical-advice'],
    patterns: [
      `(ne|ni|n|sans) ..3 (remplace~|substitue~|substitut) ..8 (${DOCTOR}|ordonnance|consultation|diagnostic|suivi|traitement|visite|prise en charge)`,
      `${NOT} ..6 (avis|conseil|diagnostic|consultation) ..2 (médica~|d un médecin|vétérinaire|de santé|diététique)`,
      `(avis|conseil~) ..2 ${DOCTOR} ..4 (avant|en cas)`,
      '(en cas|cas) d urgence ..6 (appelez|composez|contactez|15|112|samu)',
      '(lisez|lire) ..3 notice',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['medical-advice'],
    patterns: [
      `(consultez|consulter|parlez|demandez|adressez|rapprochez|contactez|interrogez) ..4 ${DOCTOR}`,
      '(allez|voyez|filez) ..4 (médecin|pharmacien|vétérinaire|pédiatre)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['other'],
    patterns: [
      '(sous|) embargo ..3 (jusqu~|avant|#)',
      '(ne pas|interdit~|interdiction de|à ne pas) (diffuser|publier|diffusion|publication) avant',
      'jouer comporte ..2 risques',
      '(interdit~|réservé~) aux (moins|mineurs|personnes majeures|majeurs)',
      'abus d alcool ..3 dangereux',
      'présumé~ innocent~',
      'présomption d innocence',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['other'],
    patterns: [
      '(jeux d argent|jeux de hasard|joueurs info service|paris sportifs) ..10 (risques|dépendance|endettement|addiction|aide|#)',
      '(endettement|dépendance|isolement) ..8 (appelez|contactez|aide|joueurs)',
      '(prénom~|nom~) ..3 (modifié~|changé~)',
      '(provisoires|préliminaires|non audités|non audité~) ..4 (résultats|chiffres|comptes|données)',
      '(résultats|chiffres|comptes|données) ..4 (provisoires|préliminaires|non audités|non auditées)',
      '(prépublication|relecture par|évalué~ par ..2 pairs|comité de lecture)',
      '(conditions générales|cgu|cgv) ..6 (s appliquent|applicables|consult~|disponibles)',
      '(je ne suis|nous ne sommes) (pas|ni) ..2 (médecin~|avocat~|conseiller~|juriste~|notaire~|professionnel~)',
      '(tenir|tient|tenant|tiennent) ..2 lieu de (consultation|conseil|avis|diagnostic)',
    ],
  },
  {
    role: 'continuation',
    strength: 'fair',
    patterns: [
      'informations',
      'responsabilité',
      'investisseurs',
      '(ce|le|notre) site',
      'présent~ (communiqué|article|document|publication|site)',
      'rédaction',
      'contenu~',
      'dommages',
    ],
  },
];
