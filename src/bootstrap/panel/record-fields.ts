import type { PanelField } from '../../plugins/wire/server/src/content-types/panel-config';

/** Fields that people, organizations and events have in common. */
export const recordFields: Record<string, PanelField> = {
  slug: { label: 'Web address', help: 'The last part of the page’s address. Made from the name.' },
  aliases: {
    label: 'Other names',
    help: 'Spellings, short forms and former names. Imports know it by them.',
  },
};

export const sameAsField: PanelField = {
  label: 'Elsewhere',
  help: 'Pages about the same thing, such as Wikidata or its own site.',
};

/** @param claim what a tick says, as a clause */
export const confirmedField = (claim: string): PanelField => ({
  label: 'Confirmed',
  help: `An editor has checked that ${claim}. Imports propose new ones unconfirmed.`,
});

/** The public API does not show it. */
export const evidenceField: PanelField = {
  label: 'What an import found',
  help: 'The article and the words that made an import propose it.',
  readOnly: true,
};

/** Links are made in the article, where its draft and its published version are kept apart. */
export const articlesField = (what: string): PanelField => ({
  label: 'Articles',
  help: `Articles that name ${what}. To add one, open the article.`,
  readOnly: true,
  mainField: 'headline',
});
