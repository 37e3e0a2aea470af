/** Abbreviations after which a full stop does not end the sentence, folded, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof st jr sr vs no nos vol fig figs sec art approx dept est gov gen sen rep rev hon lt col sgt capt ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec eg ie cf al ' +
    'nr bzw usw ca str abs bsp evtl ggf inkl exkl zzgl vgl zb ' +
    'sra dra ud uds av dott sig sigg ing avv art artt tel ' +
    'mme mlle mm me bd env ' +
    'им ул стр руб тыс млн млрд гг'
  ).split(' '),
);

/** Legal forms: the full stop may well end the sentence, and then a new one begins with one of {@link SENTENCE_STARTERS}. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc corp ltd co llc plc lp llp bros cie gmbh spa srl sa nv bv ag pty pte'.split(' '),
);

/** Words that begin a sentence after an abbreviation, folded. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the this these those that all we our any no neither nothing it its in for if such some certain please forward except copyright ' +
    'you your past actual although readers investors information statements while there as he she they all ' +
    'die der das diese dieser alle le la les ce cette el los las este esta il lo questa i o os esta este de het dit deze'
  ).split(' '),
);

/** Small words that never end a line's last sentence: the line goes on below. */
export const UNFINISHED: ReadonlySet<string> = new Set(
  (
    'the a an of and or to for in by with at on from as is are be was were that which its their our any this these those not nor no ' +
    'und oder der die das den dem des von mit zu im in auf fur et ou de du des la le les un une en au aux par pour sur ' +
    'y o del los las el por para con e di il lo gli i della dei per da do dos das em um uma van het een voor met ' +
    'и или в на с по для от из к'
  ).split(' '),
);
