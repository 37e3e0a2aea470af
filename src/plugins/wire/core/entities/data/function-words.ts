import { wordSet } from './word-set';

/** Small words and common sentence openers: with a capital or without, none of them begins or ends a name. */
export const FUNCTION_WORDS = wordSet(`
a an the this that these those there here it its he she they we you i me him her his hers their theirs our ours your yours my mine us
them who whom whose which what when where why how if unless until although though because since while whereas whether as than then
so yet but and or nor not no yes for from of off on onto in into inside outside out over under above below at by to toward towards
with within without about across after before against along amid amidst among amongst around behind beneath beside besides between
beyond despite down during except like near next past per plus regarding concerning round through throughout till underneath unlike
up upon via versus is are was were be been being am has have had having do does did doing done can could may might must shall should
will would ought let lets let's all any anyone anything both each either every everybody everyone everything few fewer less least
little many more most much neither nobody none nothing one ones other others another same several some somebody someone something
such too very own only just even also again already always almost alone later latest earlier early late never now nowadays often
once twice soon still today tomorrow tonight yesterday sometimes meanwhile moreover however therefore thus hence nevertheless
nonetheless furthermore additionally instead otherwise indeed perhaps maybe rather quite well two eleven twelve hundred thousand million billion dozen dozens hundreds thousands millions last
final recent recently previous previously former current currently according due given based following including
speaking asked adding added called born made speaking held founded dubbed known named seen said says saying note noting read
see also photo image file listen video exclusive breaking update analysis opinion editorial comment share follow subscribe
please thank thanks dear welcome hello hi ok okay well oh ah never everyone people officials authorities experts analysts critics
supporters residents police officers protesters thanks sadly luckily interestingly notably finally firstly secondly thirdly lastly
overall generally usually currently presently originally initially eventually ultimately specifically similarly likewise conversely
consequently accordingly subsequently apparently reportedly allegedly supposedly obviously clearly certainly surely definitely
probably possibly hopefully fortunately unfortunately ironically surprisingly importantly simply basically essentially mostly mainly
largely partly especially particularly further short large bad better worst worse average minor key main part half whole around approximately roughly nearly about under over

`);

/** Nouns that make a capitalised run something other than a person or an organization: laws, products, awards' parts, headings. */
export const THING_NOUNS = wordSet(`
act law bill code constitution amendment article section chapter protocol treaty agreement accord pact convention charter declaration
resolution order decree memorandum plan strategy agenda policy report review index survey study deal initiative programme program
project scheme model version series edition season episode album song film movie book novel award awards prize medal trophy title
list class type category phase stage level grade round group day night morning evening week month year century era age war crisis
virus vaccine disease syndrome flu covid covid-19 coronavirus omicron delta dam bridge building tower hotel palace castle temple mosque
cathedral shrine church monument statue highway airport station terminal internet web online app bible quran koran torah god allah
jesus christ christian christians muslim muslims islam islamic hindu hindus jewish jews buddhist catholic catholics protestant sunni
shia shiite orthodox sharia marxist communist socialist democrat democrats republican republicans liberal conservative tory labour
english black white asian indigenous native aboriginal earth sun moon mars internet youtube iphone android windows plus pro max
north south east west northern southern eastern western northeast northwest southeast southwest rights freedom peace human photo
`);

/** Adjectives that begin institutions' names, and ordinary sentences as often. No person is called so. */
export const NAME_ADJECTIVES = wordSet(`
first second third fourth fifth new old big great good best national international foreign global public private social economic
political military medical legal federal central regional local total major full high long low far small general united royal supreme
three four five six seven eight nine ten grand joint permanent special standing senior junior independent democratic popular people's
`);

/** Those of them that open sentences more often than names. */
export const OPENING_ADJECTIVES = wordSet(
  'three four five six seven eight nine ten new old big great good best local foreign total major full high long low far small',
);
