import { PANELS } from '../bootstrap/panel';
import { noticePanel } from '../plugins/wire/server/src/content-types/notice/panel';
import { recurringPanel } from '../plugins/wire/server/src/content-types/recurring-paragraph/panel';

export type OtherLanguage = 'de' | 'fr' | 'es' | 'ar';
const LANGUAGES: readonly OtherLanguage[] = ['de', 'fr', 'es', 'ar'];

/** Labels of the content manager's fields and columns, by the English word that stands in the presets: in German, French, Spanish and Arabic. */
const WORDS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  Created: ['Angelegt', 'Création', 'Creado', 'أُنشئ'],
  Changed: ['Geändert', 'Modification', 'Modificado', 'عُدّل'],
  'Created by': ['Angelegt von', 'Créé par', 'Creado por', 'أنشأه'],
  'Changed by': ['Geändert von', 'Modifié par', 'Modificado por', 'عدّله'],
  Headline: ['Überschrift', 'Titre', 'Titular', 'العنوان'],
  'Web address': ['Webadresse', 'Adresse web', 'Dirección web', 'عنوان الويب'],
  Summary: ['Zusammenfassung', 'Résumé', 'Resumen', 'الملخص'],
  Body: ['Text', 'Corps', 'Cuerpo', 'المتن'],
  Byline: ['Autorenzeile', 'Signature', 'Firma', 'سطر الكاتب'],
  Dateline: ['Ortszeile', 'Ligne d’origine', 'Data', 'سطر المكان والتاريخ'],
  Credit: ['Nachweis', 'Crédit', 'Crédito', 'الإسناد'],
  Language: ['Sprache', 'Langue', 'Idioma', 'اللغة'],
  Urgency: ['Dringlichkeit', 'Urgence', 'Urgencia', 'الأهمية'],
  Genre: ['Genre', 'Genre', 'Género', 'الجنس الصحفي'],
  'Pictures and films of the source': [
    'Bilder und Filme der Quelle',
    'Images et films de la source',
    'Imágenes y vídeos de la fuente',
    'صور المصدر وأفلامه',
  ],
  Subjects: ['Themen', 'Sujets', 'Temas', 'الموضوعات'],
  Places: ['Orte', 'Lieux', 'Lugares', 'الأماكن'],
  Image: ['Bild', 'Image', 'Imagen', 'الصورة'],
  'Original page': ['Originalseite', 'Page d’origine', 'Página original', 'الصفحة الأصلية'],
  'Agency ID': ['Agenturkennung', 'Identifiant de l’agence', 'Identificador de la agencia', 'معرّف الوكالة'],
  'Agency version': ['Agenturfassung', 'Version de l’agence', 'Versión de la agencia', 'إصدار الوكالة'],
  'First created': ['Erste Fassung vom', 'Première version', 'Primera versión', 'أول إصدار'],
  'This version': ['Diese Fassung vom', 'Cette version', 'Esta versión', 'هذا الإصدار'],
  Embargo: ['Sperrfrist', 'Embargo', 'Embargo', 'حظر النشر'],
  Expiry: ['Ablauf', 'Expiration', 'Caducidad', 'الانتهاء'],
  'Agency’s word': ['Wort der Agentur', 'Consigne de l’agence', 'Indicación de la agencia', 'توجيه الوكالة'],
  'Copyright holder': ['Rechteinhaber', 'Titulaire des droits', 'Titular de los derechos', 'صاحب الحقوق'],
  'Copyright notice': [
    'Urhebervermerk',
    'Mention de droit d’auteur',
    'Aviso de derechos',
    'إشعار حقوق النشر',
  ],
  'Terms of use': ['Nutzungsbedingungen', 'Conditions d’utilisation', 'Condiciones de uso', 'شروط الاستخدام'],
  Correction: ['Berichtigung', 'Correction', 'Corrección', 'تصحيح'],
  Corrected: ['Berichtigt am', 'Corrigé le', 'Corregido', 'تاريخ التصحيح'],
  'Note to editors': [
    'Hinweis an die Redaktion',
    'Note à la rédaction',
    'Nota a la redacción',
    'ملاحظة للمحررين',
  ],
  Source: ['Quelle', 'Source', 'Fuente', 'المصدر'],
  People: ['Personen', 'Personnes', 'Personas', 'الأشخاص'],
  Organizations: ['Organisationen', 'Organisations', 'Organizaciones', 'المنظمات'],
  Events: ['Ereignisse', 'Événements', 'Eventos', 'الأحداث'],
  'Legal notices': ['Rechtliche Hinweise', 'Mentions légales', 'Avisos legales', 'الإشعارات القانونية'],
  'Other names': ['Andere Namen', 'Autres noms', 'Otros nombres', 'أسماء أخرى'],
  Name: ['Name', 'Nom', 'Nombre', 'الاسم'],
  Positions: ['Ämter', 'Fonctions', 'Cargos', 'المناصب'],
  Biography: ['Lebenslauf', 'Biographie', 'Biografía', 'السيرة'],
  Portrait: ['Porträt', 'Portrait', 'Retrato', 'صورة شخصية'],
  Elsewhere: ['Anderswo', 'Ailleurs', 'En otros sitios', 'في مواضع أخرى'],
  Confirmed: ['Bestätigt', 'Confirmé', 'Confirmado', 'مؤكد'],
  'What an import found': [
    'Was ein Import fand',
    'Ce qu’une importation a trouvé',
    'Lo que encontró una importación',
    'ما عثر عليه الاستيراد',
  ],
  Articles: ['Artikel', 'Articles', 'Artículos', 'المقالات'],
  Sort: ['Sorte', 'Nature', 'Clase', 'الصنف'],
  'Part of': ['Teil von', 'Fait partie de', 'Parte de', 'جزء من'],
  Seat: ['Sitz', 'Siège', 'Sede', 'المقر'],
  'Web page': ['Webseite', 'Page web', 'Página web', 'صفحة الويب'],
  'Logo or image': ['Logo oder Bild', 'Logo ou image', 'Logotipo o imagen', 'الشعار أو الصورة'],
  'First day': ['Erster Tag', 'Premier jour', 'Primer día', 'اليوم الأول'],
  'Last day': ['Letzter Tag', 'Dernier jour', 'Último día', 'اليوم الأخير'],
  Year: ['Jahr', 'Année', 'Año', 'السنة'],
  Place: ['Ort', 'Lieu', 'Lugar', 'المكان'],
  Organizers: ['Veranstalter', 'Organisateurs', 'Organizadores', 'المنظمون'],
  Participants: ['Teilnehmer', 'Participants', 'Participantes', 'المشاركون'],
  Description: ['Beschreibung', 'Description', 'Descripción', 'الوصف'],
  Code: ['Kürzel', 'Code', 'Código', 'الرمز'],
  Address: ['Adresse', 'Adresse', 'Dirección', 'العنوان الإلكتروني'],
  Kind: ['Art', 'Type', 'Tipo', 'النوع'],
  Title: ['Titel', 'Titre', 'Título', 'العنوان'],
  Caption: ['Bildunterschrift', 'Légende', 'Pie', 'التعليق'],
  Format: ['Format', 'Format', 'Formato', 'الصيغة'],
  Width: ['Breite', 'Largeur', 'Ancho', 'العرض'],
  Height: ['Höhe', 'Hauteur', 'Alto', 'الارتفاع'],
  Organization: ['Organisation', 'Organisation', 'Organización', 'المنظمة'],
  Since: ['Seit', 'Depuis', 'Desde', 'منذ'],
  Until: ['Bis', 'Jusqu’à', 'Hasta', 'حتى'],
  'First named': ['Zuerst genannt', 'Première mention', 'Primera mención', 'أول ذكر'],
  'Last named': ['Zuletzt genannt', 'Dernière mention', 'Última mención', 'آخر ذكر'],
  Text: ['Text', 'Texte', 'Texto', 'النص'],
  Kinds: ['Arten', 'Types', 'Tipos', 'الأنواع'],
  Issuer: ['Urheber', 'Émetteur', 'Emisor', 'الجهة المُصدِرة'],
  Decision: ['Entscheidung', 'Décision', 'Decisión', 'القرار'],
  Placement: ['Platz', 'Emplacement', 'Ubicación', 'الموضع'],
  Confidence: ['Sicherheit', 'Certitude', 'Certeza', 'درجة اليقين'],
  Fingerprint: ['Fingerabdruck', 'Empreinte', 'Huella', 'البصمة'],
  Decided: ['Entschieden', 'Décidé', 'Decidido', 'تاريخ القرار'],
  'Decided by': ['Entschieden von', 'Décidé par', 'Decidido por', 'قرره'],
  State: ['Stand', 'État', 'Estado', 'الحالة'],
  'Proposed as': ['Vorgeschlagen als', 'Proposé comme', 'Propuesto como', 'مقترح بوصفه'],
  Stories: ['Meldungen', 'Articles', 'Noticias', 'الأخبار'],
  'First seen': ['Zuerst gesehen', 'Vu d’abord', 'Visto primero', 'أول مشاهدة'],
  'Last seen': ['Zuletzt gesehen', 'Vu en dernier', 'Visto por última vez', 'آخر مشاهدة'],
  Examples: ['Beispiele', 'Exemples', 'Ejemplos', 'أمثلة'],
  Evidence: ['Belege', 'Indices', 'Indicios', 'الأدلة'],
  'Legal notice': ['Rechtlicher Hinweis', 'Mention légale', 'Aviso legal', 'إشعار قانوني'],
  Proposed: ['Vorgeschlagen', 'Proposé', 'Propuesto', 'تاريخ الاقتراح'],
  'Judged again from': ['Neu beurteilt ab', 'Rejugé à partir de', 'Se reevalúa desde', 'يعاد تقييمه من'],
  'In the article': ['Im Artikel', 'Dans l’article', 'En el artículo', 'في المقال'],
  'In what was removed': ['Im Entfernten', 'Dans ce qui a été retiré', 'En lo retirado', 'فيما حُذف'],
  'At the top': ['Am Anfang', 'Au début', 'Al principio', 'في البداية'],
  'In the middle': ['In der Mitte', 'Au milieu', 'En medio', 'في الوسط'],
  'At the end': ['Am Ende', 'À la fin', 'Al final', 'في النهاية'],
  'Short name': ['Kurzname', 'Nom court', 'Nombre corto', 'الاسم المختصر'],
};

/** Fields of content types and components, by UID, with their English labels. Of the plugin's types, those that the panel shows. */
export function labelled(): Record<string, Record<string, string>> {
  const presets = Object.entries(PANELS).map(([uid, { fields }]) => [uid, fields] as const);
  const ofPlugin = { 'plugin::wire.notice': noticePanel, 'plugin::wire.recurring-paragraph': recurringPanel };
  return {
    ...Object.fromEntries(
      presets.map(([uid, fields]) => [
        uid,
        Object.fromEntries(Object.entries(fields).map(([name, { label }]) => [name, label])),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(ofPlugin).map(([uid, { metadatas }]) => [
        uid,
        Object.fromEntries(Object.entries(metadatas).map(([name, { list }]) => [name, list.label])),
      ]),
    ),
    'plugin::wire.source': { name: 'Name', slug: 'Short name', url: 'Web page', language: 'Language' },
  };
}

/** The word of a language for an English label; undefined when there is none. */
export const wordFor = (label: string, language: OtherLanguage): string | undefined =>
  WORDS[label]?.[LANGUAGES.indexOf(language)];

/**
 * The content manager's labels in a language, by the keys under which it asks for them. English ones stand in its own settings, where an
 * administrator may change them.
 */
export function fieldLabels(language: OtherLanguage): Record<string, string> {
  const keys: [string, string][] = [];
  for (const [uid, fields] of Object.entries(labelled())) {
    const group = uid.includes('::') ? 'content-types' : 'components';
    for (const [name, label] of Object.entries(fields)) {
      const word = wordFor(label, language);
      if (word !== undefined) keys.push([`content-manager.${group}.${uid}.${name}`, word]);
    }
  }
  return Object.fromEntries(keys);
}
