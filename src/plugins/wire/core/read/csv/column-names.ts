/**
 * More headings of tables, by what `NAMES` calls the same: those of archives and of collections of articles, and of languages whose feeds
 * are in English and whose tables are not. All as `plainName` writes them.
 */
const MORE: Record<string, string> = {
  headline:
    'tytuł nadpis titulek názov заголовки otsikko rubrik overskrift tittel cím titlu τίτλος judul tajuk naslov заглавие כותרת 제목',
  text: 'nachricht meldung meldungstext treść tresc artykuł článek obsah článok sisältö teksti brödtext brødtekst innehåll indhold innhold szöveg tartalom κείμενο isi isiberita kandungan sadržaj tekstas зміст תוכן 내용 본문',
  byline:
    'szerző författare forfatter kirjoittaja toimittaja συγγραφέας penulis auteurnaam автори 기자 저자 authornames bylinetext',
  date: 'datapublikacji datumvydání datumzveřejnění julkaistu päivämäärä publicerad publiceringsdatum publiceret publisert dato dátum közzétéve ημερομηνία tanggal tarikh datumobjave data datapublicării 날짜 発行日 публікація датапублікації',
  keywords:
    'słowakluczowe tagi klíčováslova kľúčovéslová avainsanat nyckelord nøkkelord nøgleord emneord kulcsszavak cuvintecheie ключовіслова katakunci',
  abstract: 'zajawka perex ingress ingressi bevezető ringkasan sažetak 요약',
  link: 'articleurl articlelink storyurl newsurl pageurl sourceurl linkurl adres odkaz linkki länk lenke',
  language: 'język jazyk kieli språk sprog nyelv limbă bahasa jezik мова 언어',
  source:
    'źródło zdroj lähde källa kilde forrás sursă πηγή sumber izvor джерело 출처 publicationname newspaper',
};

const KNOWN = new Map(
  Object.entries(MORE).flatMap(([name, list]) =>
    list.split(' ').map((other): [string, string] => [other, name]),
  ),
);

/** The name by which the fields of an item know a column, both as `plainName` writes them; the column's own where it is none of these. */
export const knownName = (plain: string): string => KNOWN.get(plain) ?? plain;
