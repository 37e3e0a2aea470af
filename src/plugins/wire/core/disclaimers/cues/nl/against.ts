import type { CueGroup } from '../../matching/cue';

/** What texts say that talk about notices, or that introduce companies and contacts, Dutch. */
export const dutchAgainst: CueGroup[] = [
  {
    role: 'against',
    strength: 'strong',
    patterns: [
      '(zei|zegt|verklaarde|aldus|vertelt|vertelde|stelt|benadrukte|meldde|schreef) (hij|zij|ze|de|het|een|woordvoerder)',
      '(rechtbank|rechter|gerechtshof|eiser|verdachte|hoge raad|openbaar ministerie|vonnis|kantonrechter)',
      '(het|een|dat|dit|klein|kleine) (bordje|bord|zinnetje|briefje|kleine lettertjes|clausule) ..4 (stond|staat|zegt|hing|hangt|met|las)',
      '(stond|staat) er (in|op|onder)',
    ],
  },
  {
    role: 'against',
    strength: 'fair',
    patterns: [
      '(advocaat|aangeklaagd|veroordeeld|rechtszaak|kort geding|zitting)',
      '(opgericht in|gevestigd in|hoofdkantoor|marktleider|toonaangevend~|gespecialiseerd in)',
      '(bordje|bord|formulier|sticker|spandoek|komedie|voorstelling|kleine letters)',
    ],
  },
  {
    role: 'stop',
    strength: 'strong',
    patterns: [
      '(contact|contactgegevens|perscontact|noot voor de redactie)',
      'over (ons|de auteur|het bedrijf)',
      '(lees ook|lees verder|lees meer|meest gelezen|volg ons|nieuwsbrief|gerelateerd|trefwoorden|meer over)',
      '(delen (op|via)|deel (dit|deze|op))',
      '(# reacties|reacties #|reageer|plaats een reactie)',
    ],
  },
];
