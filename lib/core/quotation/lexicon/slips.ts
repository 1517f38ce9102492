/** Shorter words have too many neighbours that are words too. */
const SHORTEST = 6;

/** Words that a letter more, less or swapped makes another word, by what is written alike in both. */
const OTHER_WORDS = `
  adapt/adopt adverse/averse affect/effect affected/effected affects/effects allude/elude assent/ascent causal/casual
  collision/collusion complaint/compliant complement/compliment confirm/conform confirmed/conformed contact/contract
  contacts/contracts corporal/corporeal council/counsel country/county depravation/deprivation desert/dessert
  discreet/discrete diversion/division dominate/nominate elicit/illicit emigrant/immigrant emigrate/immigrate
  eminent/imminent ensure/insure eruption/irruption exalt/exult exercise/exorcise expand/expend extant/extent
  formally/formerly fortunate/fortune human/humane industrial/industrious ingenious/ingenuous insight/incite
  invasion/evasion marital/martial military/militarily moral/morale officer/office patrol/petrol persecute/prosecute
  personal/personnel physical/fiscal precede/proceed prescribe/proscribe preserve/reserve principal/principle
  prophecy/prophesy protect/protest protects/protests reality/realty recent/resent region/legion reign/resign
  reigned/resigned relation/elation revolution/evolution sacred/scared secret/secrete simulate/stimulate
  simulation/stimulation statue/statute stationary/stationery strategy/tragedy suspect/suspend trails/trials
  united/untied veracious/voracious wander/wonder weather/whether country/countryman soldier/solder murder/murderer
  protest/protester rebel/repel training/straining strained/trained coming/homing better/bitter letter/litter
  latter/letter matter/mutter winter/winner market/marked father/farther leader/loader leading/loading ground/around
  strong/string stronger/stranger bottle/battle cattle/battle country/contrary public/pubic hunger/hanger
  mining/mixing voting/vetoing backed/blacked stopped/stepped burned/turned rating/ration mission/fission
  session/cession version/aversion action/faction active/native passive/massive parties/patties farming/framing
`;

const pairsOf = (text: string): Set<string> => new Set(text.trim().split(/\s+/));
const KNOWN = pairsOf(OTHER_WORDS);
const LETTERS = /^\p{L}+$/u;

/** Whether the longer of two words has one letter more, inside. */
function hasOneMore(short: string, long: string): boolean {
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return at > 0 && at < short.length && short.slice(at) === long.slice(at + 1);
}

/** Whether two neighbouring letters are swapped. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at > 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Whether two words are the same but for one letter. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a.length !== b.length) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return hasOneMore(short, long) || long === `${short}${long.at(-1)}`;
  }
  return [...a].filter((letter, i) => letter !== b[i]).length === 1;
}

/**
 * Whether one of two folded words is the other with a slip of one letter inside, as in "recieve" or "govenment". Another
 * letter, or one more or less at an end, makes another form or another word; so do some inside, and these are no slips.
 */
export function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || !LETTERS.test(short) || short.at(-1) !== long.at(-1)) return false;
  if (KNOWN.has(`${a}/${b}`) || KNOWN.has(`${b}/${a}`)) return false;
  return hasOneMore(short, long) || isSwapped(short, long);
}
