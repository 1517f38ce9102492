import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Features } from '../../../../lib/core/language/syntax/features.ts';
import { hashText } from '../../../../lib/core/language/syntax/hash.ts';
import { syntaxOf } from '../../../../lib/core/language/syntax/language-syntax.ts';
import { ACTIONS } from '../../../../lib/core/language/syntax/parse-state.ts';
import { readClauses, type SyntaxPack } from '../../../../lib/core/language/syntax/read-clauses.ts';
import { splitTokens } from '../../../../lib/core/language/syntax/split-tokens.ts';
import { parseSyntaxWeights, WEIGHTS_MAGIC } from '../../../../lib/core/language/syntax/syntax-weights.ts';
import { RELATIONS, WORD_CLASSES } from '../../../../lib/core/language/syntax/word-class.ts';

/** A model that knows nothing: every feature speaks for a class of its own. */
const arbitrary = (classes: number, seed: number) => ({
  classes,
  score: ({ hashes, count }: Features, into: Float32Array): void => {
    into.fill(0);
    for (let f = 0; f < count; f++) {
      const c = ((hashes[f] ?? 0) ^ seed) % classes;
      into[c] = (into[c] ?? 0) + 1;
    }
  },
});

const packOf = (seed: number): SyntaxPack => ({
  ...syntaxOf('en'),
  models: {
    tags: arbitrary(WORD_CLASSES.length, seed),
    actions: arbitrary(ACTIONS, seed),
    labels: arbitrary(RELATIONS.length, seed),
    lexicon: (hash) => hash % 7,
    leastMargin: 0,
  },
});

const bytes = (list: readonly number[]): ArrayBuffer => Uint8Array.from(list).buffer;

describe('the parser', () => {
  it('makes a tree of any text with any models, and clauses within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.nat(1000), (text, seed) => {
        const { words, clauses, appositions, lists, parentheses } = readClauses(splitTokens(text), packOf(seed));
        words.forEach((_, i) => {
          let at = i;
          for (let steps = 0; at >= 0; steps++) {
            expect(steps).toBeLessThanOrEqual(words.length);
            at = words[at]?.head ?? -1;
          }
        });
        expect(words.filter(({ head }) => head < 0)).toHaveLength(words.length > 0 ? 1 : 0);
        const spans = [
          ...clauses.flatMap(({ verb, group, subject, object, agent, antecedent }) => [
            verb,
            group,
            subject,
            object,
            agent,
            antecedent,
          ]),
          ...appositions.flatMap(({ name, other }) => [name, other]),
          ...lists.flat(),
          ...parentheses,
        ];
        for (const span of spans) {
          if (!span) continue;
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('a weights file', () => {
  const magic = [24, 16, 8, 0].map((shift) => (WEIGHTS_MAGIC >>> shift) & 255);

  it('is refused when it is none, or cut short, and never throws', () => {
    expect(parseSyntaxWeights(bytes([]))).toBeNull();
    expect(parseSyntaxWeights(bytes([...magic, 0, 0, 0, 0, 3, 0, 0, 255, 255, 0, 0, 0, 0]))).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (rest) => {
        parseSyntaxWeights(bytes([...magic, ...rest]));
      }),
    );
  });

  it('hashes a text to the same number everywhere', () => {
    expect(hashText('')).toBe(0x811c9dc5);
    expect(hashText('said')).toBe(hashText('she said', 4));
  });
});
