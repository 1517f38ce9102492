import type { AgeClaim } from '../claim/claim.ts';
import { isOneEdit } from '../detail/compare-details.ts';
import type { PersonDetail } from '../detail/find-details.ts';
import { peopleReader, resolveName } from '../detail/people-named.ts';
import { oncePer } from '../once-per.ts';
import { mayBeOneGivenName } from '../quotation/lexicon/person-names.ts';
import { type PersonName, readPersonName } from '../quotation/read-person-name.ts';
import type { PageText } from './finding.ts';

const peopleOf = oncePer(({ text }: PageText) => peopleReader(text));

/** Whether two full names have two given names, and neither has the other's behind what somebody is: "Englishman Robert Lund". */
function areOfTwo({ parts: [a = '', ...more] }: PersonName, { parts: [b = '', ...others] }: PersonName): boolean {
  if (more.length === 0 || others.length === 0 || more.includes(b) || others.includes(a)) return false;
  return !mayBeOneGivenName(a, b) && !isOneEdit(a, b);
}

/**
 * Whether two ages are of two people of one surname, by the fullest names that their texts have for them. A surname alone may
 * be that of any who bears it on the page.
 */
export function areOfTwoBearers({ person }: AgeClaim, { name }: PersonDetail, page: PageText): boolean {
  const named = resolveName(peopleOf(page), person);
  return named === null || areOfTwo(named.name, name) || areOfTwo(readPersonName(person), name);
}
