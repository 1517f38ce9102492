import { findLemmas } from './lemmas.ts';

/*
 * Words of which one for another says something else though neither is the other's opposite, a set a line: what somebody
 * is accused of, how far a case has come, what was used, who did it. Words of one set that news uses for one another
 * ("soldiers", "troops") stand in no set together.
 */
const SETS = `
  murder manslaughter robbery theft burglary rape fraud perjury treason arson bribery kidnapping extortion embezzlement
  suspect accuse charge indict convict acquit sentence
  bomb gun missile knife rifle pistol arms grenade drone
  rebel soldier policeman civilian militant guerrilla insurgent protester
  murdered injured kidnapped
  president senator governor mayor judge
  mother father son daughter wife husband uncle aunt
  monday tuesday wednesday thursday friday saturday sunday
  north south east west
  million billion trillion
`;

const SET_OF: ReadonlyMap<string, number> = new Map(
  SETS.trim()
    .split('\n')
    .flatMap((line, set) =>
      line
        .trim()
        .split(' ')
        .map((word) => [word, set] as const),
    ),
);

/** Forms that the rules of inflection do not lead back. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['policemen', 'policeman'],
  ['wives', 'wife'],
]);

const lemmasOf = (word: string): string[] => [...findLemmas(word), IRREGULAR.get(word) ?? word];

/** Whether one of two folded words for the other says something else: "charged" for "convicted", "bomb" for "rifle". */
export function areContrasts(a: string, b: string): boolean {
  const lemmas = lemmasOf(b);
  return lemmasOf(a).some((lemma) => {
    const set = SET_OF.get(lemma);
    return set !== undefined && !lemmas.includes(lemma) && lemmas.some((other) => SET_OF.get(other) === set);
  });
}
