import type { CueGroup } from '../../matching/cue';

/** What texts say that talk about notices, or that introduce companies and contacts, French. */
export const frenchAgainst: CueGroup[] = [
  {
    role: 'against',
    strength: 'strong',
    patterns: [
      '(a déclaré|a dit|a expliqué|a affirmé|a ajouté|selon lui|selon elle|a estimé|a rappelé|a indiqué|explique t|affirme t|estime t)',
      '(tribunal|cour d appel|cour de cassation|plaignant~|procureur|conseil d état|juges|partie civile)',
      '(dit|explique|raconte|résume|confie|sourit|soupire|rappelle) (le|la|l|il|elle|un|une)',
      '(la|une|cette|petite|fameuse) (mention|clause|formule|phrase) ..4 (figure|figurait|disait|indiquait|qui|lisait|stipul~)',
    ],
  },
  {
    role: 'against',
    strength: 'fair',
    patterns: [
      '(avocat~|juge|jugement|condamné~|procès|assigné~)',
      '(fondé~ en|créé~ en|siège social|leader (de|du|mondial|européen|des)|basé~ à|spécialisé~ dans)',
      '(panneau|écriteau|affiche|pancarte|petits caractères|formulaire|affichette|comédie|pièce de théâtre)',
    ],
  },
  {
    role: 'stop',
    strength: 'strong',
    patterns: [
      '(contact~|contacts) (presse|médias|investisseurs|)',
      'à propos (de|d|du)',
      '(relations|service) (presse|investisseurs|de presse)',
      'partager (sur|cet|via|l article)',
      '(lire|à lire|voir) aussi',
      '(# commentaires|commentaires #|laisser un commentaire)',
      '(mots clés|tags|étiquettes|newsletter|abonnez vous|sur le même sujet|plan du site)',
    ],
  },
];
