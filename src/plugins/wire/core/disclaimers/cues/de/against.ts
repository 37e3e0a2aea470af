import type { CueGroup } from '../../matching/cue';

/** What texts say that talk about notices, or that introduce companies and contacts, German. */
export const germanAgainst: CueGroup[] = [
  {
    role: 'against',
    strength: 'strong',
    patterns: [
      '(bundesgerichtshof|landgericht|oberlandesgericht|amtsgericht|verwaltungsgericht|kläger~|beklagte~|kammergericht|bundesverfassungsgericht|verbraucherzentrale|staatsanwaltschaft)',
      '(sagte|erklärte|betonte|teilte|sagt|schrieb|meinte) ..4 (mit|er|sie|der|die|ein|eine)',
      '(der|ein|einen|dem|den|kleine|kleiner) (disclaimer|haftungsausschluss|hinweis) ..3 (lautet|steht|stand|prangt|las|hieß)',
      '(heißt es|hieß es|steht dort|stand dort|hieße es)',
    ],
  },
  {
    role: 'against',
    strength: 'fair',
    patterns: [
      '(gericht|urteil|klage|anwalt|richter|leitsätze|richterin|prozess|urteilte)',
      '(mit sitz in|wurde # gegründet|gegründet|hauptsitz)',
      '(sagte|sagt|erklärte|betonte|berichtete)',
      '(schild|tafel|aushang|kleingedruckten|formular|aufkleber|plakat|inschrift)',
    ],
  },
  {
    role: 'stop',
    strength: 'strong',
    patterns: [
      '(pressekontakt~|kontakt|rückfragen|impressum|datenschutz~|ansprechpartner~|über uns|medienkontakt|schlagwörter|schlagworte|meistgelesen|newsletter|lesen sie auch)',
      'mehr zum thema',
      '(teilen (merken|drucken|auf|via|per)|artikel teilen|jetzt teilen)',
      '(# kommentare|kommentare #|kommentieren|kommentar (schreiben|verfassen|abgeben))',
      'original content von',
    ],
  },
];
