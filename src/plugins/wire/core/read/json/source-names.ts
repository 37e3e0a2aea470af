import { rememberWords } from '../../remember-words';

/**
 * The names by which sources call the fields of an item, the most telling first: IPTC ninjs 1.x (lower case, `body_text`), 2.x and
 * 3.x (camel case, lists), schema.org, Dublin Core, JSON Feed, WordPress, and what home-made feeds commonly say; then those of other
 * languages, as tables have them for headings. All as `plainName` writes them.
 */
export const NAMES = {
  guid: 'guid uri documentid id urn itemid articleid postid identifier',
  link: 'canonicalurl url link permalink weburl externalurl href ссылка ссылканаматериал havola bağlanti enlace lien collegamento 链接 الرابط',
  version: 'version currentversion revision rev versionnumber',
  headline:
    'headlines headline title headlinetext headlinehtml storytitle articletitle posttitle titel überschrift schlagzeile titre titular título titulo titolo manchete заголовок название sarlavha сарлавҳа başliq başlik kop 标题 標題 見出し タイトル العنوان عنوان kopfzeile überschriften encabezado наименование',
  byline:
    'byline bylines by author authors creator dccreator writer autor auteur autore verfasser автор муаллиф muallif müəllif yazar auteurs 作者 著者 الكاتب autoren redakteur redakteurin journaliste periodista redactor autores autori авторы корреспондент',
  dateline: 'dateline located',
  credit:
    'creditline credit source provider infosources infosource agency newsagency publisher quelle agentur fuente fonte agence источник агентство manba mənbə kaynak bron 来源 配信元 المصدر',
  abstract:
    'descriptions abstract summary descriptiontext descriptionxhtml descriptionhtml description excerpt postexcerpt teaser standfirst lead lede intro subtitle vorspann chapo chapeau entradilla resumen resumo riassunto анонс лид аннотация қисқача özet xülasə 摘要 الملخص chapô unterzeile untertitel unterüberschrift zusammenfassung soustitre résumé bajada subtítulo sumario sommario occhiello sottotitolo подзаголовок краткоеописание описание',
  language:
    'language lang langcode inlanguage languagecode dclanguage locale sprache langue idioma lingua язык til dil 语言 言語 اللغة',
  urgency: 'urgency dringlichkeit urgence urgencia urgenza срочность',
  genre: 'genres genre',
  subjects:
    'subjects subject tags tag categories category topics topic section sections articlesection rubrik ressort rubrique sección seccion categoría categoria рубрика раздел тема теги rubrika ruknlar kateqoriya kategori 分类 分類 カテゴリ القسم thema themen kategorien thème thèmes catégorie catégories categorías secciones categorie sezione seção рубрики категория категории темы',
  keywords:
    'keywords keyword schlagwörter motsclés palabrasclave ключевыеслова schlagworte schlagwort stichwörter stichworte motscles motsclefs motclé etiquetas palabraschave parolechiave тэги',
  places: 'places place contentlocation locations location ort lieu lugar luogo место joy yer 地点',
  copyrightHolder: 'copyrightholder copyrightowner rightsholder rechteinhaber',
  copyrightNotice:
    'copyrightnotice copyright rights dcrights urheberrecht droits derechos diritti direitos копирайт',
  usageTerms: 'usageterms license licence',
  firstCreated:
    'firstcreated contentcreated datecreated createdat created dategmt datepublished publishedat publishdate published pubdate publicationdate firstpublished issued postdategmt postdate date datetime timestamp datum veröffentlicht fecha datedepublication дата датапубликации sana сана tarix tarih 日期 日付 发布时间 التاريخ veröffentlichtam veröffentlichungsdatum erstelltam erstellt erstellungsdatum publiziertam erscheinungsdatum datecréation datedecréation datepublication publiéle fechadepublicación fechadepublicacion fechapublicación fechadecreación fechahora datapubblicazione datadipubblicazione datadepublicação datapublicação датасоздания опубликовано датаивремя',
  versionCreated:
    'versioncreated datemodified modifiedgmt postmodifiedgmt postmodified modifiedat modified lastmodified changed revisiontimestamp updatedat dateupdated updated lastupdated contentmodified geändertam geändert aktualisiertam aktualisiert letzteänderung änderungsdatum datedemodification datemodification modifiéle misàjourle fechademodificación fechademodificacion fechadeactualización actualizado datadimodifica ultimamodifica datademodificação atualizado датаизменения датаобновления изменено обновлено',
  pubStatus: 'pubstatus publishingstatus publicationstatus',
  state: 'status poststatus state statut état estado stato статус durum',
  expires: 'expires expiresat expirationdate unpublishdate',
  editorialNote:
    'ednote editorialnote editornote notetoeditors redaktionellerhinweis notadelaredacción notadelaredaccion примечание',
  textForm: 'textform',
} as const;

const NAME_LISTS = Object.fromEntries(
  Object.entries(NAMES).map(([field, names]) => [field, names.split(' ')]),
) as Record<keyof typeof NAMES, string[]>;

/** What sources call the end of an embargo. */
export const EMBARGO_NAME = /embargo|sperrfrist|эмбарго|ambargo|embarqo|解禁|엠바고/i;

/** Names of a body that is HTML whatever it looks like. */
export const HTML_BODIES =
  'bodyxhtml bodyhtml bodyhtml5 bodyrichhtml5 bodynitf contenthtml contentencoded htmlbody articlehtml texthtml html xhtml'.split(
    ' ',
  );

/** Names of a body that is plain text whatever it looks like. */
export const TEXT_BODIES = 'bodytext contenttext articletext plaintext fulltext text'.split(' ');

/** Names of a body that may be either. */
export const OPEN_BODIES =
  'articlebody storybody body content lexical story article maintext postcontent value inhalt artikeltext fließtext contenu corps texte texto cuerpo contenido conteúdo conteudo testo corpo contenuto текст текстновости матн matn mətn metin içerik haber inhoud tekst 正文 内容 本文 النص المحتوى'.split(
    ' ',
  );

/** All names that an item's own text goes by. */
export const BODY_NAMES: ReadonlySet<string> = new Set([
  ...HTML_BODIES,
  ...TEXT_BODIES,
  ...OPEN_BODIES,
  'bodies',
]);

export type SourceField = keyof typeof NAMES;

/** A field's name without what sources write differently: case (with the dots of Turkish letters), `_`, `-`, `:`, `.`, `@` and spaces. */
export const plainName = rememberWords((name): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[_\-:.@\s\u0307]/g, ''),
);

/** The fields of an object or a row by their plain names, with the names the source gave them. */
export class SourceFields {
  private readonly byName = new Map<string, { name: string; value: unknown }>();

  constructor(entries: Iterable<[name: string, value: unknown]>) {
    for (const [name, value] of entries) {
      const plain = plainName(name);
      if (!isBlank(value) && !this.byName.has(plain)) this.byName.set(plain, { name, value });
    }
  }

  /** What the source has under a plain name. */
  get(plain: string): { name: string; value: unknown } | undefined {
    return this.byName.get(plain);
  }

  /** What the source has for a field, the most telling name first; blank values do not count. */
  all(field: SourceField): { name: string; value: unknown }[] {
    return NAME_LISTS[field].map((plain) => this.byName.get(plain)).filter((found) => found !== undefined);
  }

  /** What the source has under names that match. */
  matching(plain: RegExp): { name: string; value: unknown }[] {
    return [...this.byName].filter(([name]) => plain.test(name)).map(([, found]) => found);
  }

  /** The names that the source has, as it writes them. */
  names(): string[] {
    return [...this.byName.values()].map(({ name }) => name);
  }
}

const FIELDS_OF = new WeakMap<object, SourceFields>();

/** The fields of an object as it was read; put together once, as each field of an item asks for them. */
export const fieldsOf = (object: Record<string, unknown>): SourceFields => {
  const known = FIELDS_OF.get(object);
  if (known) return known;
  const fields = new SourceFields(Object.entries(object));
  FIELDS_OF.set(object, fields);
  return fields;
};

/** True for what a source writes where it has nothing to say. */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isBlank));
