import type { WeightyEffect } from './weighty-words.ts';

/*
 * Words that carry the weight of a sentence in other languages, folded. A line begins with what it touches and the sense that
 * its words have. Of a negation in two words ("ne … pas") only the one that is always there is listed.
 */

const GERMAN = `
  negation not: nicht kein keine keinen keiner keines keinem nie niemals niemand niemanden nichts ohne weder keinesfalls
  condition if: falls sofern solange
  condition except: ausser
  quantifier all: alle allen aller jeder jede jedes
  quantifier most: meisten mehrheit
  quantifier many: viele vielen vieler
  quantifier some: einige einigen mehrere
  quantifier few: wenige wenigen kaum
  quantifier almost: fast beinahe
  quantifier only: nur lediglich
  modality can: kann konnen
  modality could: konnte konnten
  modality must: muss mussen
  modality may: darf durfen
  modality should: soll sollen sollte sollten
  modality maybe: vielleicht wahrscheinlich angeblich
`;

const FRENCH = `
  negation not: pas jamais aucun aucune sans ni
  condition if: si
  condition except: sauf
  quantifier all: tous toutes chaque
  quantifier most: plupart majorite
  quantifier many: beaucoup nombreux nombreuses
  quantifier some: quelques certains certaines plusieurs
  quantifier few: peu
  quantifier almost: presque
  quantifier only: seulement uniquement
  modality can: peut peuvent pouvons
  modality could: pourrait pourraient
  modality must: doit doivent devons
  modality should: devrait devraient
  modality maybe: probablement
`;

const SPANISH = `
  negation not: no nunca jamas sin tampoco ni
  condition if: si
  condition except: salvo excepto
  quantifier all: todos todas cada
  quantifier most: mayoria
  quantifier many: muchos muchas
  quantifier some: algunos algunas varios varias
  quantifier few: pocos pocas
  quantifier almost: casi
  quantifier only: solo solamente
  modality can: puede pueden podemos
  modality could: podria podrian
  modality must: debe deben debemos
  modality should: deberia deberian
  modality maybe: quizas probablemente
`;

const ARABIC = `
  negation not: لا لم لن ليس ليست بدون دون
  condition if: اذا لو
  condition except: الا
  quantifier all: كل جميع
  quantifier most: معظم
  quantifier some: بعض
`;

const HEBREW = `
  negation not: לא אין אינו אינה אינם אינן בלי ללא מעולם
  condition if: אם
  condition except: אלא
  quantifier all: כל
  quantifier most: רוב
  quantifier many: רבים רבות
  quantifier few: מעט
  quantifier only: רק
`;

/** What a word touches, and its sense. */
export interface ForeignWeight {
  readonly effect: WeightyEffect;
  readonly sense: string;
}

const EFFECTS: ReadonlyMap<string, WeightyEffect> = new Map(
  (['negation', 'condition', 'quantifier', 'modality'] as const).map((effect) => [effect, effect]),
);

function readLines(lines: string): ReadonlyMap<string, ForeignWeight> {
  const weights = new Map<string, ForeignWeight>();
  for (const line of lines.trim().split('\n')) {
    const [head = '', words = ''] = line.trim().split(': ');
    const [name = '', sense = ''] = head.split(' ');
    const effect = EFFECTS.get(name);
    if (effect) for (const word of words.split(' ')) weights.set(word, { effect, sense });
  }
  return weights;
}

/** The weighty words of the languages that are read besides English, by their two letters. */
export const FOREIGN_WEIGHTS: ReadonlyMap<string, ReadonlyMap<string, ForeignWeight>> = new Map([
  ['de', readLines(GERMAN)],
  ['fr', readLines(FRENCH)],
  ['es', readLines(SPANISH)],
  ['ar', readLines(ARABIC)],
  ['he', readLines(HEBREW)],
]);
