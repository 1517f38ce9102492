import type { Span } from '../../core/language/span.ts';
import type { PageRecord } from './page-record.ts';

/** No paragraph that calls on its reader is longer. */
const LONGEST = 300;

const NETWORK =
  '\\b(?:facebook|twitter|instagram|youtube|tiktok|linkedin|whatsapp|telegram|snapchat|bluesky|mastodon)\\b';
const LETTER = '\\b(?:newsletters?|e-?mail|inbox|magazine|podcast|channel|updates|alerts|boletín|infolettre)\\b';

/** What a site says to its readers at the end of an article or between its paragraphs. */
const CALLS: readonly RegExp[] = [
  new RegExp(`^(?:follow|like|join|find)\\b[^.]*\\bon\\b[^.]*${NETWORK}`, 'i'),
  new RegExp(`^(?:folgen sie|folge uns|suivez|síguenos|siga a)\\b[^.]*${NETWORK}`, 'i'),
  /\bfollow (?:him|her|them|us|me|@\w+) (?:@|(?:on|at) (?:@|x\b|facebook|twitter|instagram))/i,
  new RegExp(
    `^(?:sign up|subscribe|get (?:the|our)|jetzt|abonnieren sie|abonnez-vous|inscrivez-vous|suscríbete)\\b[^.]*${LETTER}`,
    'i',
  ),
  /^(?:related(?: (?:articles?|stor(?:y|ies)))?|read (?:more|also|next)|see (?:more|also)|also(?: read)?|more|don['’]t miss|watch|listen|lesen sie auch|mehr dazu|lies auch|lire aussi|à lire aussi|lee también|lea también) ?:[^.!?]*$/i,
  /^(?:advertise?ment|anzeige|werbung|publicité|publicidad|إعلان|פרסומת)$/i,
  /^(?:article|story|news) continues (?:below|after)\b/i,
  /^(?:©|\(c\)|copyright)\s[^.]*\d{4}/i,
  /^(?:©|\(c\)|copyright\b).*\ball rights reserved\b/i,
  /^(?:(?:do you )?have|got) a (?:tip|story|question|correction)\b[^.]*\?/i,
  /^(?:contact|e-?mail|reach)\b[^.]*\bat\b.*\S@\S/i,
];

/** Short blocks that call on the reader: to follow, to subscribe, to read something else. */
export const findCalls = ({ containers, text }: PageRecord): Span[] =>
  containers.filter(({ start, end }) => {
    if (end === start || end - start > LONGEST) return false;
    const words = text.slice(start, end);
    return CALLS.some((call) => call.test(words));
  });
