import { itemAt } from '../../item-at.ts';
import { type Document, defineLayer } from '../document.ts';
import { isReadAsEnglish } from '../narrative/can-attribute.ts';
import { narrativeOf } from '../narrative/narrative-layer.ts';
import type { Token } from '../narrative/narrative-tokens.ts';
import type { Span } from '../span.ts';
import type { Cast } from './cast.ts';
import { type EntityKind, kindOfDescription, kindOfPerson } from './entity-kind.ts';
import type { Referent } from './focus.ts';
import { referentsOf } from './referents.ts';

/** What the mentions of one text refer to together. */
export interface Entity {
  /** The fullest name, or the words of the first description. */
  readonly name: string;
  readonly kind: EntityKind;
}

/** Words that name or refer to somebody or something. */
export interface Mention extends Span {
  readonly kind: EntityKind;
  /** Its place in the document's entities; `null` for a pronoun that may mean one or another. */
  readonly entity: number | null;
  /** How sure it is that the mention refers to that entity, from 0 to 1. */
  readonly confidence: number;
}

interface Mentioned {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/** Gathers the references of a text by what they refer to. */
class EntityReader {
  readonly mentions: Mention[] = [];
  readonly entities: Entity[] = [];
  private readonly byName = new Map<string, number>();
  private readonly byNoun = new Map<string, number>();
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly cast: Cast;
  /** Names of whom the text says that they speak. */
  private readonly speaking: ReadonlySet<string>;

  constructor(
    { text, tokens }: { text: string; tokens: readonly Token[] },
    cast: Cast,
    referents: readonly Referent[],
  ) {
    this.text = text;
    this.tokens = tokens;
    this.cast = cast;
    this.speaking = new Set(referents.flatMap(({ speaks, person }) => (speaks && person ? [person.name] : [])));
    for (const referent of referents) this.read(referent);
  }

  private read(referent: Referent): void {
    // "Ann Lee and Tom Day": the second is a reference of its own.
    const one = referent.parts?.[0];
    if (one) this.read({ ...one, person: this.cast.resolve(one), confidence: 1, speaks: true });
    else if (referent.person) this.add(referent, this.named(referent), referent.confidence);
    else if (referent.kind === 'description') this.add(referent, this.described(referent), 1);
    else if (/^(?:he|she|his|her|him)$/.test(itemAt(this.tokens, referent.first).word)) this.add(referent, null, 0);
  }

  private add({ first, last }: Referent, entity: number | null, confidence: number): void {
    const { start } = itemAt(this.tokens, first);
    const { end } = itemAt(this.tokens, last);
    const kind = entity === null ? 'person' : itemAt(this.entities, entity).kind;
    this.mentions.push({ start, end, kind, entity, confidence });
  }

  private create(entity: Entity): number {
    return this.entities.push(entity) - 1;
  }

  private named({ person }: Referent): number {
    const name = person?.name ?? '';
    const known = this.byName.get(name);
    if (known !== undefined || !person) return known ?? this.create({ name, kind: 'other' });
    const created = this.create({ name, kind: kindOfPerson(person, this.cast, this.speaking.has(name)) });
    this.byName.set(name, created);
    // "The Harbour Board met. The board said": a body goes by its noun.
    if (itemAt(this.entities, created).kind === 'organisation')
      this.byNoun.set(name.toLowerCase().split(' ').at(-1) ?? '', created);
    return created;
  }

  /** "A fisherman" brings one in, "the fisherman" goes on with the last. */
  private described({ first, last }: Referent): number {
    const noun = itemAt(this.tokens, last).word;
    const known = itemAt(this.tokens, first).word === 'the' ? this.byNoun.get(noun) : undefined;
    if (known !== undefined) return known;
    const name = this.text.slice(itemAt(this.tokens, first).start, itemAt(this.tokens, last).end);
    const created = this.create({ name: name.replace(/\s+/g, ' '), kind: kindOfDescription(noun) });
    this.byNoun.set(noun, created);
    return created;
  }
}

const mentionedOf = defineLayer((document): Mentioned => {
  if (!isReadAsEnglish(document.language)) return { mentions: [], entities: [] };
  const referents = referentsOf(document);
  const { mentions, entities } = new EntityReader(narrativeOf(document), referents.cast, referents.all());
  return { mentions, entities };
});

/**
 * Who and what a document mentions outside of its quotations, in order: names, descriptions of people, bodies and
 * documents, and pronouns. English only; other languages mention nobody.
 */
export const mentionsOf = (document: Document): readonly Mention[] => mentionedOf(document).mentions;

/** What the mentions of a document refer to. */
export const entitiesOf = (document: Document): readonly Entity[] => mentionedOf(document).entities;
