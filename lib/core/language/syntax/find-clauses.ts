import type { Span } from '../span.ts';
import type { Clause, ParsedWord } from './clause.ts';
import { findSubject, isPredicate, type SubjectReader } from './find-subject.ts';
import { phraseSpan } from './phrase-span.ts';
import type { Relation } from './word-class.ts';

/** A parsed sentence whose clauses are looked for. */
export interface ClauseReader extends SubjectReader {
  /** What is in front of the doer in the passive: "by". */
  readonly agents: ReadonlySet<string>;
}

const relationSet = (...relations: Relation[]): ReadonlySet<Relation> => new Set(relations);
const EMBEDDED = relationSet('ccomp', 'csubj', 'xcomp', 'advcl', 'acl', 'acl:relcl');
const OBJECT = relationSet('obj');
const COPULA = relationSet('cop');
const AGENT = relationSet('obl:agent', 'obl');
const PASSIVE = relationSet('aux:pass', 'nsubj:pass');
const AUXILIARY = relationSet('aux', 'aux:pass');

const dependentOf = ({ words, dependents }: SubjectReader, i: number, relations: ReadonlySet<Relation>): number =>
  dependents[i]?.find((d) => relations.has(words[d]?.relation ?? 'none')) ?? -1;

/** How many clauses each word lies in: heads come to their dependents, so each word is looked at once. */
function findDepths(words: readonly ParsedWord[], dependents: readonly (readonly number[])[]): Uint16Array {
  const depths = new Uint16Array(words.length);
  const open = words.flatMap(({ head }, i) => (head < 0 ? [i] : []));
  for (let word = open.pop(); word !== undefined; word = open.pop())
    for (const dependent of dependents[word] ?? []) {
      const embeds = EMBEDDED.has(words[dependent]?.relation ?? 'none');
      depths[dependent] = (depths[word] ?? 0) + (embeds ? 1 : 0);
      open.push(dependent);
    }
  return depths;
}

function groupOf({ words, dependents }: SubjectReader, i: number, verb: number): Span {
  const members = (dependents[i] ?? []).filter((d) => AUXILIARY.has(words[d]?.relation ?? 'none'));
  const first = Math.min(verb, ...members);
  const last = Math.max(verb, ...members);
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** Who does it, in the passive: "by the council"; -1 where nobody is named. */
function findAgent({ words, dependents, agents }: ClauseReader, i: number): number {
  const marker = (d: number): boolean => agents.has(words[d]?.text.toLowerCase() ?? '');
  return (
    dependents[i]?.find((d) => AGENT.has(words[d]?.relation ?? 'none') && (dependents[d] ?? []).some(marker)) ?? -1
  );
}

/** Every verb with its subject and object, in order. */
export function findClauses(reader: ClauseReader): Clause[] {
  const { words, dependents } = reader;
  const depths = findDepths(words, dependents);
  const phrase = (at: number): Span | null => (at < 0 ? null : phraseSpan(words, dependents, at));
  return words.flatMap((word, i) => {
    if (!isPredicate(reader, i)) return [];
    const verb = word.wordClass.startsWith('VERB') ? i : dependentOf(reader, i, COPULA);
    const span = words[verb];
    if (!span) return [];
    const found = findSubject(reader, i);
    const isPassive = dependentOf(reader, i, PASSIVE) >= 0;
    return {
      verb: { start: span.start, end: span.end },
      group: groupOf(reader, i, verb),
      subject: found?.span ?? null,
      antecedent: phrase(found?.antecedent ?? -1),
      object: phrase(dependentOf(reader, i, OBJECT)),
      agent: phrase(isPassive ? findAgent(reader, i) : -1),
      isPassive,
      relation: word.relation,
      depth: depths[i] ?? 0,
    };
  });
}
