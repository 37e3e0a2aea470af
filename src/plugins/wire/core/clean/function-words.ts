/**
 * The commonest function words by language (BCP 47). Running text is full of them in any language; menus, lists of links and
 * headlines in title case are not.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which were their has would been will who more said its than into no if we can about could other when what there also after she her',
  de: 'der die das und in den von zu mit sich auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son cette ont mais ou été aux leur comme nous être fait elle entre sa ses',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque esta entre cuando muy sin sobre también fue desde',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso',
  it: 'di e che la il un a è per in una sono del non con della i si da dei le al come più lo gli nel alla anche delle ha ma dal questo stato tra nella',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om hij ook als bij maar door naar heeft uit dan worden nog wordt over deze zich of',
  pl: 'w i na z się do nie że jest o to jak po co za od przez dla są ale przy już oraz które który może tym tego roku był być',
  ru: 'и в не на что с по как к из а за у от его для то о это было он до их она так мы но или также все при который которые был были быть если чтобы этого сообщает',
  uk: 'і в не на що з та до у як за про від для це його є по але ми був також який які було через при так або буде',
  tr: 've bir bu da de için ile olarak olan çok daha en gibi kadar sonra var ancak ise her ki ne olduğunu dedi göre yeni tarafından',
  az: 'və bu ilə bir üçün da də ki olan olub edib edilib deyib daha görə kimi sonra isə onun ən qeyd həmin çox hər tərəfindən bildirib olaraq',
  uz: 'va bu bilan uchun bir ham bo‘lgan ning ni deb edi kerak yil bo‘yicha haqida esa o‘z shu har eng bo‘ldi qilindi',
  'uz-Cyrl':
    'ва бу билан учун бир ҳам бўлган деб эди керак йил бўйича ҳақида эса ўз шу ҳар энг бўлди қилинди',
  kk: 'және бұл мен бен үшін бір да де болып жылы туралы деп сондай ол оның осы еді болды бар бойынша үлкен екен',
};

/** All of them together. */
export const ANY_FUNCTION_WORD: ReadonlySet<string> = new Set(
  Object.values(FUNCTION_WORDS).flatMap((words) => words.split(' ')),
);
