import { shadowRoot } from '../unclobbered.ts';
import type { StyleQuestions } from './style-questions.ts';

/** What the page was asked about an element, beyond what its markup says, and what it answered. */
export interface Question {
  readonly about: keyof StyleQuestions | 'openRoot';
  readonly element: Element;
  readonly answer: unknown;
}

const NONE: readonly Question[] = [];

/** Asks the page, and writes down what is asked between `start` and `stop`. */
export class QuestionLog implements StyleQuestions {
  readonly #style: StyleQuestions;
  #asked: readonly Question[] = NONE;
  #isNoting = false;

  constructor(style: StyleQuestions) {
    this.#style = style;
  }

  /** What was asked since the start. */
  get asked(): readonly Question[] {
    return this.#asked;
  }

  /** Begins again. */
  start(): void {
    this.#asked = NONE;
    this.#isNoting = true;
  }

  /** Writes down nothing more. */
  stop(): void {
    this.#isNoting = false;
  }

  isHidden(element: Element): boolean {
    // Asked of every block, and hardly ever written down: those that are come one within another.
    return this.#isNoting ? this.#ask('isHidden', element) : this.#style.isHidden(element);
  }

  isConcealed(element: Element): boolean {
    return this.#ask('isConcealed', element);
  }

  isRaised(element: Element): boolean {
    return this.#ask('isRaised', element);
  }

  startsBlock(element: Element): boolean {
    return this.#ask('startsBlock', element);
  }

  partsWords(element: Element): boolean {
    return this.#ask('partsWords', element);
  }

  hasClosedRoot(element: Element): boolean {
    return this.#ask('hasClosedRoot', element);
  }

  /** The open shadow root of an element; `null` when there is none. */
  openRoot(element: Element): ShadowRoot | null {
    const answer = shadowRoot(element) ?? null;
    if (this.#isNoting) this.#note({ about: 'openRoot', element, answer });
    return answer;
  }

  /** Begins again with what was asked before, if the answers are those of then; else with nothing. */
  repeat(questions: readonly Question[]): boolean {
    this.stop();
    const isAlike = questions.every(({ about, element, answer }) => this[about](element) === answer);
    this.start();
    if (isAlike) this.#asked = questions;
    return isAlike;
  }

  #ask(about: keyof StyleQuestions, element: Element): boolean {
    const answer = this.#style[about](element);
    if (this.#isNoting) this.#note({ about, element, answer });
    return answer;
  }

  #note(question: Question): void {
    if (this.#asked === NONE) this.#asked = [question];
    else (this.#asked as Question[]).push(question);
  }
}
