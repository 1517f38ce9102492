/**
 * What Firefox and its add-on store know the extension by. It must never change once a version has been published: with
 * another id the store takes it for another add-on, and whoever has it installed keeps neither updates nor what was kept.
 * A UUID, because it needs no domain and cannot be anybody else's. Chrome's store gives an id of its own.
 */
export const EXTENSION_ID = '{1b5c4a9e-b658-4bfc-94e0-8ab184eb8af0}';
