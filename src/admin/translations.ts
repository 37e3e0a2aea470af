import { fieldLabels } from './field-labels';

/**
 * Of a field's limits and its help text, the help text: a limit of ten thousand characters under every line of text tells an editor
 * nothing, and where a limit matters the help text has it.
 */
const HINT = { 'content-manager.form.Input.hint.text': '{description}' };

/** What the panel says in its own words where it would speak of itself. */
export const translations: Record<string, Record<string, string>> = {
  en: {
    ...HINT,
    'Auth.form.welcome.title': 'Welcome to Copydesk',
    'Auth.form.welcome.subtitle': 'Sign in to the newsroom',
    'app.components.LeftMenu.navbrand.title': 'Copydesk',
    'app.components.LeftMenu.navbrand.workplace': 'Newsroom',
    'HomePage.header.subtitle': 'Welcome to the newsroom',
  },
  de: {
    ...HINT,
    ...fieldLabels('de'),
    'Auth.form.welcome.title': 'Willkommen bei Copydesk',
    'Auth.form.welcome.subtitle': 'Melden Sie sich in der Redaktion an',
    'app.components.LeftMenu.navbrand.title': 'Copydesk',
    'app.components.LeftMenu.navbrand.workplace': 'Redaktion',
    'HomePage.header.subtitle': 'Willkommen in der Redaktion',
  },
  fr: {
    ...HINT,
    ...fieldLabels('fr'),
    'Auth.form.welcome.title': 'Bienvenue sur Copydesk',
    'Auth.form.welcome.subtitle': 'Connectez-vous à la rédaction',
    'app.components.LeftMenu.navbrand.title': 'Copydesk',
    'app.components.LeftMenu.navbrand.workplace': 'Rédaction',
    'HomePage.header.subtitle': 'Bienvenue à la rédaction',
  },
  es: {
    ...HINT,
    ...fieldLabels('es'),
    'Auth.form.welcome.title': 'Le damos la bienvenida a Copydesk',
    'Auth.form.welcome.subtitle': 'Inicie sesión en la redacción',
    'app.components.LeftMenu.navbrand.title': 'Copydesk',
    'app.components.LeftMenu.navbrand.workplace': 'Redacción',
    'HomePage.header.subtitle': 'Le damos la bienvenida a la redacción',
  },
  ar: {
    ...HINT,
    ...fieldLabels('ar'),
    'Auth.form.welcome.title': 'مرحبًا بك في Copydesk',
    'Auth.form.welcome.subtitle': 'سجّل الدخول إلى غرفة الأخبار',
    'app.components.LeftMenu.navbrand.title': 'Copydesk',
    'app.components.LeftMenu.navbrand.workplace': 'غرفة الأخبار',
    'HomePage.header.subtitle': 'مرحبًا بك في غرفة الأخبار',
  },
};
