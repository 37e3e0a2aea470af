/** How one attribute looks in the content manager. */
export interface PanelField {
  label: string;
  /** Stands under the field. */
  help?: string;
  placeholder?: string;
  /** Shown, but changed elsewhere. */
  readOnly?: boolean;
  /** The attribute of a related record that stands for it. */
  mainField?: string;
}

/** How one content type or component looks in the content manager before an editor arranges it differently. */
export interface PanelPreset {
  fields: Record<string, PanelField>;
  /** The edit view: rows of fields with their widths; a row is 12 wide. */
  rows: [name: string, size: number][][];
  /** The list view. */
  columns: string[];
  /** What stands for a record where it is linked to. */
  mainField: string;
  sortBy?: string;
  sortOrder?: 'ASC' | 'DESC';
  pageSize?: number;
}

/** The `config` of a Strapi schema, as the content manager reads it. */
export interface PanelConfig {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: { label: string } }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

const TIMESTAMPS: Record<string, PanelField> = {
  createdAt: { label: 'Created' },
  updatedAt: { label: 'Changed' },
  createdBy: { label: 'Created by' },
  updatedBy: { label: 'Changed by' },
};

/**
 * Turns a preset into a schema's `config`. The content manager takes its defaults from there when it first meets a type (and labels for
 * attributes added later), stores them, and from then on goes by what is stored: what an editor rearranges stays.
 */
export function panelConfig(preset: PanelPreset): PanelConfig {
  const fields = Object.entries({ ...TIMESTAMPS, ...preset.fields });
  return {
    settings: {
      searchable: true,
      filterable: true,
      bulkable: true,
      mainField: preset.mainField,
      defaultSortBy: preset.sortBy ?? preset.mainField,
      defaultSortOrder: preset.sortOrder ?? 'ASC',
      pageSize: preset.pageSize ?? 20,
    },
    metadatas: Object.fromEntries(
      fields.map(([name, field]) => [name, { edit: editMetadata(field), list: { label: field.label } }]),
    ),
    layouts: {
      list: preset.columns,
      edit: preset.rows.map((row) => row.map(([name, size]) => ({ name, size }))),
    },
  };
}

const editMetadata = ({ label, help, placeholder, readOnly, mainField }: PanelField) => ({
  label,
  description: help ?? '',
  placeholder: placeholder ?? '',
  editable: !readOnly,
  ...(mainField && { mainField }),
});
