import { describe, expect, it } from 'vitest';
import { compareQuotation } from '../../../../lib/core/quotation/compare-quotation.ts';
import { sensesOf } from '../../../../lib/core/quotation/lexicon/senses.ts';
import { joinParts } from '../../../../lib/core/quotation/quoted-text.ts';

type Row = readonly [language: string, source: string, page: string, verdict: 'same' | 'none' | 'minor' | 'major'];

/* Written from grammar before the words of these languages were known to the judgement. */
describe('in other languages', () => {
  it.each<Row>([
    ['de', 'Wir werden das Krankenhaus nicht schließen.', 'Wir werden das Krankenhaus schließen.', 'major'],
    ['de', 'Wir schließen das Krankenhaus im Winter.', 'Wir schließen die Klinik im Winter.', 'minor'],
    ['de', 'Wir haben kein Geld für die neue Brücke.', 'Wir haben viel Geld für die neue Brücke.', 'major'],
    ['de', 'Das Dorf war still, und niemand sprach ein Wort.', 'Das Dorf war still', 'same'],
    ['de', 'Die Stadt muss die Schule bezahlen.', 'Die Stadt kann die Schule bezahlen.', 'major'],
    ['de', 'Die alte Mühle war der Stolz des Dorfes.', 'Die neue Mühle war der Stolz des Dorfes.', 'minor'],
    ['fr', 'Nous ne fermerons pas la gare du village.', 'Nous fermerons la gare du village.', 'major'],
    ['fr', 'La gare du village est très ancienne.', 'La gare du bourg est très ancienne.', 'minor'],
    ['fr', 'Tous les élèves ont réussi leur examen.', 'Quelques élèves ont réussi leur examen.', 'major'],
    ['es', 'No vamos a vender el molino del pueblo.', 'Vamos a vender el molino del pueblo.', 'major'],
    ['es', 'El molino del pueblo es muy viejo.', 'El molino de la aldea es muy viejo.', 'minor'],
    ['ar', 'لن نغلق المدرسة في القرية هذا الشتاء', 'نغلق المدرسة في القرية هذا الشتاء', 'major'],
    ['he', 'אנחנו לא נסגור את בית הספר בחורף', 'אנחנו נסגור את בית הספר בחורף', 'major'],
    ['nl', 'Het oude dorp lag stil aan de rivier.', 'Het oude dorp lag kalm aan de rivier.', 'none'],
    ['he', 'בית הספר בכפר ייפתח בחורף', 'בית הספר בכפר ייפתח בחורף', 'same'],
  ])('%s: %s | %s: %s', (language, source, page, verdict) => {
    const { relation, severity } = compareQuotation({ source, page: [page], language });
    expect(relation === 'same' ? 'same' : severity).toBe(verdict);
  });

  it.each([
    ['Wir müssen den Vertrag neu verhandeln.', 'müssten den Vertrag neu verhandeln', 'minor'],
    ['Wir haben von dem Vertrag gewusst.', 'hätten von dem Vertrag gewusst', 'minor'],
    ['Wir haben von dem Vertrag nichts gewusst.', 'hätten von dem Vertrag gewusst', 'major'],
    ['Wir müssen den Vertrag neu verhandeln.', 'dürften den Vertrag neu verhandeln', 'major'],
  ] as const)('German puts what is reported into the subjunctive: %s | %s: %s', (source, page, verdict) => {
    const around = ['Der Rat sagte, sie ', '.'];
    const { relation, severity } = compareQuotation({ source, page: [page], around, language: 'de', isNear: true });
    expect(relation === 'differs' ? severity : relation).toBe(verdict);
  });

  it.each([
    ['de', 'Wir treffen uns am 3. Oktober mit dem Rat.', 1],
    ['de', 'Wir haben z. B. Boote und ca. 40 Helfer. Das reicht.', 2],
    ['es', 'La Sra. Roe y el Gral. Vidal firmaron. Nada más.', 2],
    ['fr', 'Mme. Roe et le Dr. Vidal ont signé. C’est tout.', 2],
  ] as const)('cuts sentences as %s does: %s', (language, text, count) => {
    const { tokens } = joinParts([text], sensesOf(language));
    expect((tokens.at(-1)?.sentence ?? 0) + 1).toBe(count);
  });
});
