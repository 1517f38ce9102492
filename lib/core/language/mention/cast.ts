import { itemAt } from '../../item-at.ts';
import type { Gender } from '../lexicon/first-names.ts';
import { BODY_HEADS, isPluralRole, PLACING, TITLES } from '../lexicon/word-classes.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { findForms } from './find-name-forms.ts';
import { genderOf, isHumanForm, type NamedForm, readForm } from './name-form.ts';
import { rolesAround } from './name-roles.ts';
import { namesKeptFromRelatives } from './namesakes.ts';
import { isDemonym } from './noun-phrase.ts';
import type { Reference } from './reference.ts';

/** Somebody, or some body, that a text names. */
export interface Person {
  /** The fullest form of the name that the text gives, as written there. */
  readonly name: string;
  /** `null` where neither a title nor a first name tells. */
  readonly gender: Gender | null;
  /** Nouns that the text puts beside the name: "official", "senator". */
  readonly roles: ReadonlySet<string>;
  /** Whether it is a human being, whom "he" or "she" can mean, as far as the name and what is beside it tell. */
  readonly isHuman: boolean;
  /** Times the full name or its last part is in the text. */
  readonly mentions: number;
}

interface Draft {
  name: string;
  parts: readonly string[];
  suffix: string;
  length: number;
  gender: Gender | null;
  roles: Set<string>;
  isHuman: boolean;
  mentions: number;
}

/** Whether two full forms of the same last name are one person's: "Ann B. Lee" and "Ann Lee", not "Tom Lee". */
const isSamePerson = (a: Pick<NamedForm, 'parts' | 'suffix'>, b: Pick<NamedForm, 'parts' | 'suffix'>): boolean =>
  a.parts[0] === b.parts[0] && a.suffix === b.suffix;

/** "Aides said": a word for several people, which only begins its sentence. */
const isSeveral = ({ parts: [word = '', ...more] }: NamedForm): boolean => more.length === 0 && isPluralRole(word);

/** Everybody a text names, and whom a name or part of one stands for. */
export class Cast {
  private readonly byLast = new Map<string, Draft[]>();
  private readonly byFirst = new Map<string, Draft[]>();
  /** Single names that something is in, from or near. */
  private readonly placed = new Set<string>();
  /** Whom a last name alone means where the text gives it in full to a relative only: "Steiner" beside his wife Lena Steiner. */
  private readonly alone = new Map<string, Draft>();
  /** Last names of those who left a widow. */
  private readonly mourned = new Set<string>();
  /** Each name of the text, where it is. */
  readonly names: readonly NamedForm[];
  /** Whom the names mean that were asked for, by their first token. */
  private readonly known = new Map<number, { readonly last: number; readonly person: Person | null }>();
  private readonly narrative: Narrative;

  constructor(narrative: Narrative) {
    this.narrative = narrative;
    const forms = findForms(narrative);
    this.names = forms;
    for (const { parts, first } of forms) {
      const before = narrative.tokens[first - 1]?.word ?? '';
      if (parts.length === 1 && PLACING.has(before)) this.placed.add(itemAt(parts, 0));
    }
    narrative.tokens.forEach(({ word }, i) => {
      const owner = narrative.tokens[i - 1];
      if (/^widow(?:er)?$/.test(word) && owner?.possessive) this.mourned.add(owner.word);
    });
    for (const form of forms) if (form.parts.length > 1) this.addFull(form);
    for (const last of namesKeptFromRelatives(narrative, forms)) this.addAlone(last);
    for (const form of forms) if (form.parts.length === 1) this.addShort(form);
  }

  /** Whom a name means; `null` for words that hold no name. Several names are one who speaks. */
  resolve({ first, last, parts }: Reference): Person | null {
    if (parts) return this.together(parts);
    const known = this.known.get(first);
    if (known?.last === last) return known.person;
    const person = this.read(first, last);
    this.known.set(first, { last, person });
    return person;
  }

  private read(first: number, last: number): Person | null {
    const form = readForm(this.narrative, first, last);
    if (!form) return null;
    const person = this.lookUp(form);
    if (person) return person;
    if (isSeveral(form)) return null;
    return {
      name: this.write(form),
      gender: genderOf(form),
      roles: new Set(form.titles),
      isHuman: isHumanForm(form),
      mentions: 1,
    };
  }

  private together(parts: readonly Reference[]): Person | null {
    const names = parts.flatMap((part) => this.resolve(part)?.name ?? []);
    if (names.length < parts.length) return null;
    const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    return { name, gender: null, roles: new Set(), isHuman: false, mentions: 1 };
  }

  /** Whom a name outside of the narrative stands for; `null` when the narrative does not know it. */
  resolveName(name: string): Person | null {
    const parts = name
      .toLowerCase()
      .split(/\s+/)
      .filter((part) => part && !TITLES.has(part.replace('.', '')));
    return parts.length > 0
      ? this.lookUp({
          parts,
          suffix: '',
          from: 0,
          first: 0,
          last: 0,
          titles: [],
          honorific: false,
          isLoud: false,
          beside: null,
          isWho: false,
        })
      : null;
  }

  /** Whether a name is the last one alone of somebody who has died, and may be the widow's. */
  isMourned({ first, last }: Reference): boolean {
    return first === last && this.mourned.has(itemAt(this.narrative.tokens, first).word);
  }

  /** Whether it is a single name that something is in, from or near. */
  isPlaced({ name }: Person): boolean {
    return this.placed.has(name.toLowerCase());
  }

  /** Whether a single name of which nothing is known can be a person's: no acronym, and never a place one is in. */
  mayBeHuman(person: Person): boolean {
    const { name } = person;
    return (
      /^\p{Lu}\p{Ll}{2,}$/u.test(name) &&
      !BODY_HEADS.has(name.toLowerCase()) &&
      !isDemonym(name.toLowerCase()) &&
      !this.isPlaced(person)
    );
  }

  private lookUp(form: NamedForm): Draft | null {
    const family = this.byLast.get(form.parts.at(-1) as string) ?? [];
    if (form.parts.length > 1) return family.find((person) => isSamePerson(person, form)) ?? null;
    const gender = genderOf(form);
    const alone = this.alone.get(itemAt(form.parts, 0));
    if (alone && (gender === null || !family.some((person) => person.gender === gender))) return alone;
    const fitting = gender ? family.filter((person) => !person.gender || person.gender === gender) : family;
    return (
      onlyOrLeading(fitting) ??
      (family.length === 0 ? onlyOrLeading(this.byFirst.get(itemAt(form.parts, 0)) ?? []) : null)
    );
  }

  private addFull(form: NamedForm): void {
    const last = form.parts.at(-1) as string;
    const family = this.byLast.get(last) ?? [];
    this.byLast.set(last, family);
    let person = family.find((known) => isSamePerson(known, form));
    if (!person) {
      const { parts, suffix } = form;
      person = { name: '', parts, suffix, length: 0, gender: null, roles: new Set(), isHuman: false, mentions: 0 };
      family.push(person);
      const first = itemAt(form.parts, 0);
      if (form.parts.length > 1) this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), person]);
    }
    const length = form.parts.length * 2 + (form.honorific ? 1 : 0);
    if (length > person.length) {
      person.length = length;
      person.name = this.write(form);
    }
    this.note(person, form);
  }

  private addAlone({ parts, suffix, first, last }: NamedForm): void {
    const name = this.narrative.text.slice(
      itemAt(this.narrative.tokens, first).start,
      itemAt(this.narrative.tokens, last).end,
    );
    const person = {
      name,
      parts,
      suffix,
      length: 0,
      gender: null,
      roles: new Set<string>(),
      isHuman: true,
      mentions: 0,
    };
    this.alone.set(itemAt(parts, 0), person);
  }

  private addShort(form: NamedForm): void {
    const person = this.lookUp(form);
    if (person) this.note(person, form);
    else if (!this.byLast.has(itemAt(form.parts, 0)) && !isSeveral(form)) this.addFull(form);
  }

  private note(person: Draft, form: NamedForm): void {
    person.mentions++;
    person.gender ??= genderOf(form);
    person.isHuman ||= isHumanForm(form);
    for (const role of rolesAround(this.narrative.tokens, form)) person.roles.add(role);
  }

  private write({ first, last, honorific }: NamedForm): string {
    const { tokens, text } = this.narrative;
    return text
      .slice(itemAt(tokens, honorific ? first - 1 : first).start, itemAt(tokens, last).end)
      .replace(/\s+/g, ' ');
  }
}

/** How many times more often than all namesakes somebody must be named to be meant by a shared name. */
const LEADING_FACTOR = 3;

/** The only one, or the one named far more than the others; `null` when it is unclear. */
function onlyOrLeading(people: readonly Draft[]): Draft | null {
  if (people.length < 2) return people[0] ?? null;
  const [first, second] = [...people].sort((a, b) => b.mentions - a.mentions);
  if (!first) return null;
  return !second || first.mentions >= LEADING_FACTOR * second.mentions ? first : null;
}
