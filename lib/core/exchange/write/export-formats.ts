/** The formats annotations can be saved in, in the order they are offered. */
export const EXPORT_FORMATS = ['html', 'markdown', 'csv', 'crossread', 'jsonLd', 'hypothesis', 'csvw'] as const;

/** One of them; `export.FORMAT` and `export.FORMATTitle` are its name and what it is for, in the interface's words. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
