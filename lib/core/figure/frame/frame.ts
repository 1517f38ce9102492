import type { FigureMarks } from './marks-of.ts';

/**
 * The role of a number in its clause: a level ("is 6 percent"), a change ("rose 6 percent", "by 6"), or the other end of a
 * comparison ("from 6 percent", "compared with 6"), or
 * what is left out ("all but 6").
 */
export type FigureRole = 'level' | 'change' | 'from' | 'rest';

/** What a time is the length of; `gap` is how far it is from another event: "two days later". */
export type FigureLength = 'record' | 'term' | 'asked' | 'gap' | 'other';

/** The person who is the subject of a figure's clause. */
export interface Actor {
  /** Keys of the full name, in its order; empty where there is none. */
  readonly names: readonly string[];
  /** What a person is who is named only as somebody's relation, the relation first: "child", "student" of "her son, a student,". */
  readonly people: readonly string[];
}

/** The words right before each noun that is behind a preposition or a figure: "of *new* cars", "in the *return* match". */
export type Restrictions = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether an amount is each one's, and for one of what: "$200 *each*", "$5,000 *a pupil*". */
export interface Sharing {
  readonly isEach: boolean;
  readonly per: string | null;
}

/** What, whom and where a figure is about: what two figures must have in common before their numbers are compared. */
export interface FigureFrame {
  readonly role: FigureRole;
  /** Senses of the nouns that say what is measured: "a *fine* of $4 million", "the *fine* was $4 million". */
  readonly measures: ReadonlySet<string>;
  /** Senses of those that other numbers of its sentence measure. */
  readonly measuredBeside: ReadonlySet<string>;
  /** Keys of the names of whom or what it is about: the subject's, and those after "of". */
  readonly subjects: ReadonlySet<string>;
  /** Keys of the names after a preposition of place. */
  readonly places: ReadonlySet<string>;
  /** Senses of the words behind "in" where no capital shows a name: Arabic, Hebrew. */
  readonly settings: ReadonlySet<string>;
  /** Keys of all names of the sentence. */
  readonly names: ReadonlySet<string>;
  /** Senses of the other content words of the clause: the verb, what it governs, no names. */
  readonly clause: ReadonlySet<string>;
  /** The same of the whole sentence. */
  readonly sentence: ReadonlySet<string>;
  /** What the clause tells before its figure, in order: senses, the key of a name behind “@”, `null` for a preposition. */
  readonly told: readonly (string | null)[];
  /** Keys of the name that is right beside an age, in its order. */
  readonly person: readonly string[];
  /** Keys of the names that the number belongs to in its own item of a list, in front of it and behind. */
  readonly beside: {
    readonly before: ReadonlySet<string>;
    readonly behind: ReadonlySet<string>;
    /** Whether the sentence has no other number, which might be another name's. */
    readonly isOnly: boolean;
  };
  /** Whose doing or state it tells; `null` where that may be anybody's. */
  readonly actor: Actor | null;
  /** What is done to what it counts, where the verb is beside it. */
  readonly doing: string | null;
  /** What it is the length of, if it is a time. */
  readonly length: FigureLength;
  /** Which of their kind the nouns of the clause are. */
  readonly restrictions: Restrictions;
  /** Whether it is told of several places together, or of one that has no name: "in 14 countries", "in the province". */
  readonly isOfSeveral: boolean | null;
  /** For how many of several it is. */
  readonly sharing: Sharing;
  /** What words beside it make of it. */
  readonly marks: FigureMarks;
  /** The sizes by which its sentence tells models of a product apart. */
  readonly models: readonly string[];
  /** Whether it is one of them. */
  readonly isModel: boolean;
  /** Whether it tells no amount: "one of them" picks one out, "Sept. 11" is a day. */
  readonly isNoAmount: boolean;
}
