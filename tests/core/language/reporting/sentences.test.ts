import { describe, expect, it } from 'vitest';
import { reportingOf } from '../../../../lib/core/language/packs/reporting.ts';
import { findSentences } from '../../../../lib/core/language/sentences.ts';

describe('sentences of other languages', () => {
  it.each([
    ['de', 'Am 3. Oktober kam Dr. Brandis. Sie sprach.', 2],
    ['de', 'Zum 12. Mal tagte der Rat, u. a. in Nr. 5 am Markt. Alle kamen.', 2],
    ['de', 'Die Firma bestand bis 2010. Danach zog sie um.', 2],
    ['de', 'Der Umsatz stieg um 20. Das freut uns.', 2],
    ['de', 'Wir brauchen z. B. Holz bzw. Stahl. Beides fehlt.', 2],
    ['fr', 'M. Perrin a parlé. Mme Maubert aussi, cf. p. 12. Tout va bien.', 3],
    ['es', 'El Sr. Barrera y la Sra. Olmedo hablaron en la pág. 5. Nadie vino.', 2],
  ])('%s: %s', (language, text, count) => {
    expect(findSentences(text, reportingOf(language)?.pack)).toHaveLength(count);
  });
});
