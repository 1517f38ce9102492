import type { Span } from '../span.ts';
import type { Clause, ParsedWord } from './clause.ts';
import { phraseSpan } from './phrase-span.ts';
import type { Relation } from './word-class.ts';

const SUBJECT: ReadonlySet<Relation> = new Set<Relation>(['nsubj', 'nsubj:pass']);
const EMBEDDED: ReadonlySet<Relation> = new Set<Relation>(['ccomp', 'csubj', 'xcomp', 'advcl', 'acl', 'acl:relcl']);

interface Sentence {
  readonly words: readonly ParsedWord[];
  readonly dependents: readonly number[][];
}

const isVerb = ({ wordClass }: ParsedWord): boolean => wordClass.startsWith('VERB');

const dependentOf = ({ words, dependents }: Sentence, i: number, relations: ReadonlySet<Relation>): number =>
  dependents[i]?.find((d) => relations.has(words[d]?.relation ?? 'none')) ?? -1;

const relationSet = (...relations: Relation[]): ReadonlySet<Relation> => new Set(relations);
const OBJECT = relationSet('obj');
const COPULA = relationSet('cop');
const AGENT = relationSet('obl:agent');
const PASSIVE = relationSet('aux:pass', 'nsubj:pass');
const AUXILIARY = relationSet('aux', 'aux:pass');

/** The word that is the verb's subject: its own, or that of the clause it shares one with; -1 where there is none. */
function findSubject(sentence: Sentence, i: number): { subject: number; antecedent: number } {
  const { words } = sentence;
  const none = { subject: -1, antecedent: -1 };
  let at = i;
  for (let steps = 0; steps < 8; steps++) {
    const word = words[at];
    if (!word) return none;
    const own = dependentOf(sentence, at, SUBJECT);
    if (own >= 0) {
      const isRelative = words[own]?.wordClass === 'PRON.Rel';
      return { subject: own, antecedent: isRelative ? antecedentOf(sentence, at) : -1 };
    }
    if (word.relation === 'acl' && word.head >= 0) return { subject: word.head, antecedent: -1 };
    const shares =
      (word.relation === 'conj' && isClauseHead(sentence, word.head)) ||
      (word.relation === 'xcomp' && dependentOf(sentence, word.head, OBJECT) < 0) ||
      (word.relation === 'advcl' && word.wordClass === 'VERB.Ger');
    if (!shares) return none;
    at = word.head;
  }
  return none;
}

/** What a relative clause describes, past the clauses it is joined with. */
function antecedentOf({ words }: Sentence, i: number): number {
  let at = i;
  for (let steps = 0; steps < 8; steps++) {
    const word = words[at];
    if (!word || word.head < 0) return -1;
    if (word.relation === 'acl:relcl') return word.head;
    at = word.head;
  }
  return -1;
}

const isClauseHead = (sentence: Sentence, i: number): boolean => {
  const word = sentence.words[i];
  return word !== undefined && (isVerb(word) || dependentOf(sentence, i, COPULA) >= 0);
};

function depthOf({ words }: Sentence, i: number): number {
  let depth = 0;
  let at = i;
  for (let steps = 0; steps < words.length; steps++) {
    const word = words[at];
    if (!word || word.head < 0) break;
    if (EMBEDDED.has(word.relation)) depth++;
    at = word.head;
  }
  return depth;
}

function groupOf({ words, dependents }: Sentence, i: number, verb: number): Span {
  const members = (dependents[i] ?? []).filter((d) => AUXILIARY.has(words[d]?.relation ?? 'none'));
  const all = [verb, ...members];
  const first = Math.min(...all);
  const last = Math.max(...all);
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** Every verb with its subject and object, in order. `least` is the margin under which a subject is not given. */
export function findClauses(words: readonly ParsedWord[], dependents: readonly number[][], least: number): Clause[] {
  const sentence = { words, dependents };
  return words.flatMap((word, i) => {
    const copula = isVerb(word) ? -1 : dependentOf(sentence, i, COPULA);
    const verb = isVerb(word) ? i : copula;
    const span = words[verb];
    if (verb < 0 || !span) return [];
    const phrase = (at: number): Span | null => (at < 0 ? null : phraseSpan(words, dependents, at));
    const { subject, antecedent } = findSubject(sentence, i);
    const isSure = subject >= 0 && (words[subject]?.margin ?? 0) >= least;
    return {
      verb: { start: span.start, end: span.end },
      group: groupOf(sentence, i, verb),
      subject: isSure ? phrase(subject) : null,
      antecedent: isSure ? phrase(antecedent) : null,
      object: phrase(dependentOf(sentence, i, OBJECT)),
      agent: phrase(dependentOf(sentence, i, AGENT)),
      isPassive: dependentOf(sentence, i, PASSIVE) >= 0,
      relation: word.relation,
      depth: depthOf(sentence, i),
    };
  });
}
