import type { Span } from '../../core/language/span.ts';
import type { PageRecord } from './page-record.ts';

/** No paragraph that calls on its reader is longer. */
const LONGEST = 300;

/** What a site says to its readers at the end of an article or between its paragraphs. */
const PATTERNS: readonly RegExp[] = [
  /^(?:(?:follow|like|join|find)\b[^.]*\bon|folgen sie|folge uns|suivez|síguenos|siga a)\b[^.]*\b(?:facebook|twitter|instagram|youtube|tiktok|linkedin|whatsapp|telegram|snapchat|bluesky|mastodon)\b/,
  /\bfollow (?:him|her|them|us|me|@\w+) (?:@|(?:on|at) (?:@|x\b|facebook|twitter|instagram))/,
  /^(?:sign up|subscribe|get (?:the|our)|jetzt|abonnieren sie|abonnez-vous|inscrivez-vous|suscríbete)\b[^.]*\b(?:newsletters?|e-?mail|inbox|magazine|podcast|channel|updates|alerts|boletín|infolettre)\b/,
  /^(?:related(?: (?:articles?|stor(?:y|ies)))?|read (?:more|also|next)|see (?:more|also)|also(?: read)?|more|don['’]t miss|watch|listen|lesen sie auch|mehr dazu|lies auch|lire aussi|à lire aussi|lee también|lea también) ?:[^.!?]*$/,
  /^(?:advertise?ment|anzeige|werbung|publicité|publicidad|إعلان|פרסומת)$/,
  /^(?:article|story|news) continues (?:below|after)\b/,
  /^(?:©|\(c\)|copyright\b)(?:\s[^.]*\d{4}|.*\ball rights reserved\b)/,
  /^(?:(?:do you )?have|got) a (?:tip|story|question|correction)\b[^.]*\?/,
  /^(?:contact|e-?mail|reach)\b[^.]*\bat\b.*\S@\S/,
];

/** All of them as one: a browser compiles it once, and looks at each block once. */
const CALL = new RegExp(PATTERNS.map(({ source }) => source).join('|'), 'i');

/** Short blocks that call on the reader: to follow, to subscribe, to read something else. */
export const findCalls = ({ containers, text }: PageRecord): Span[] =>
  containers.filter(({ start, end }) => {
    if (end === start || end - start > LONGEST) return false;
    return CALL.test(text.slice(start, end));
  });
