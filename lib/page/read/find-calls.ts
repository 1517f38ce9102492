import type { Span } from '../../core/language/span.ts';
import type { PageRecord } from './page-record.ts';

/** No paragraph that calls on its reader is longer. */
const LONGEST = 300;

/** What a site says to its readers at the end of an article or between its paragraphs, in lower case. */
const CALLS: readonly RegExp[] = [
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

/** The first letters of all that begin in one way. */
const STARTS =
  'fol lik joi fin sui síg sig sub get jet abo ins sus rel rea see als mor don wat lis les meh lie lir à l lee lea adv anz wer pub إعل פרס art sto new (c) cop do hav got con e-m ema';

/** Whether words are worth a closer look: on a short page to compile that takes as long as all else. */
const mayCall = (words: string): boolean =>
  words.startsWith('©') || words.includes('follow ') || STARTS.includes(words.slice(0, 3));

/** Short blocks that call on the reader: to follow, to subscribe, to read something else. */
export const findCalls = ({ containers, text }: PageRecord): Span[] =>
  containers.filter(({ start, end }) => {
    if (end === start || end - start > LONGEST) return false;
    const words = text.slice(start, end).toLowerCase();
    return mayCall(words) && CALLS.some((call) => call.test(words));
  });
