/** A document, and what is said in it: "Speaker: words", with "?" where nobody is named. */
export interface SpokenDocument {
  readonly is: string;
  readonly name?: string;
  readonly text: string;
  readonly said: readonly string[];
}

/** Turns with a name and a colon. */
export const TRANSCRIPTS: readonly SpokenDocument[] = [
  {
    is: 'titles in capitals',
    text: 'MR. LEE: We opened the gate at six.\nMS. RUIZ: Who had the key?\nMR. LEE: I had it.',
    said: ['Mr. Lee: We opened the gate at six.', 'Ms. Ruiz: Who had the key?', 'Mr. Lee: I had it.'],
  },
  {
    is: 'a surname that the head gives in full',
    text: 'Present: Senator Carla Ruiz and Dr. Tom Day\n\nSENATOR RUIZ: Is the water clean?\n\nDR. DAY: It is, and it was last year.\n\nSENATOR RUIZ: Thank you.',
    said: ['Carla Ruiz: Is the water clean?', 'Tom Day: It is, and it was last year.', 'Carla Ruiz: Thank you.'],
  },
  {
    is: 'names in small letters',
    text: 'Ann Lee: Why did you leave the band?\n\nTom Day: Because it was over.\n\nAnn Lee: Was it your choice?\n\nTom Day: It was nobody’s choice.',
    said: [
      'Ann Lee: Why did you leave the band?',
      'Tom Day: Because it was over.',
      'Ann Lee: Was it your choice?',
      'Tom Day: It was nobody’s choice.',
    ],
  },
  {
    is: 'several paragraphs a turn',
    text: 'MR. LEE: We opened the gate at six.\n\nNobody was there.\n\nMS. RUIZ: Nobody at all?\n\nMR. LEE: Not a soul.',
    said: [
      'Mr. Lee: We opened the gate at six.',
      'Mr. Lee: Nobody was there.',
      'Ms. Ruiz: Nobody at all?',
      'Mr. Lee: Not a soul.',
    ],
  },
  {
    is: 'stage directions between',
    text: 'MR. LEE: We opened it.\n\n[Laughter]\n\nIt was cold.\n\nMS. RUIZ: How cold?\n\n(Pause.)\n\nMR. LEE: Very.',
    said: ['Mr. Lee: We opened it.', 'Mr. Lee: It was cold.', 'Ms. Ruiz: How cold?', 'Mr. Lee: Very.'],
  },
  {
    is: 'time codes before the names',
    text: '[00:00:05] Ann Lee: Is it on?\n[00:00:09] Tom Day: It is on now.\n[00:01:02] Ann Lee: Then we begin.',
    said: ['Ann Lee: Is it on?', 'Tom Day: It is on now.', 'Ann Lee: Then we begin.'],
  },
  {
    is: 'names and times in lines of their own',
    text: 'Ann Lee  00:05\nIs it on?\n\nTom Day  00:09\nIt is on now.\n\nAnn Lee  01:02\nThen we begin.',
    said: ['Ann Lee: Is it on?', 'Tom Day: It is on now.', 'Ann Lee: Then we begin.'],
  },
  {
    is: 'numbered speakers whom nobody names',
    text: 'Speaker 1: Is it on?\n\nSpeaker 2: It is on now.\n\nSpeaker 1: Then we begin.',
    said: ['?: Is it on?', '?: It is on now.', '?: Then we begin.'],
  },
  {
    is: 'reporters who ask, and a president',
    text: 'THE PRESIDENT: I will take two.\n\nQ: Will you sign it?\n\nTHE PRESIDENT: I will.\n\nREPORTER: When?\n\nTHE PRESIDENT: Tonight.',
    said: [
      'the president: I will take two.',
      '?: Will you sign it?',
      'the president: I will.',
      '?: When?',
      'the president: Tonight.',
    ],
  },
  {
    is: 'an affiliation in brackets',
    text: 'Dr. Ann Lee (Harbour Institute): The tide rose.\n\nMr. Day (Coast Guard): By how much?\n\nDr. Ann Lee (Harbour Institute): By a metre.',
    said: ['Dr. Ann Lee: The tide rose.', 'Mr. Day: By how much?', 'Dr. Ann Lee: By a metre.'],
  },
  {
    is: 'an end, and what is printed behind it',
    text: 'MR. LEE: We opened it.\nMS. RUIZ: When?\nMR. LEE: At six.\n\nEND OF TRANSCRIPT\n\nPrinted by the harbour office.',
    said: ['Mr. Lee: We opened it.', 'Ms. Ruiz: When?', 'Mr. Lee: At six.'],
  },
  {
    is: 'lines that are filled',
    text: 'MR. LEE: We opened the gate at six in the\nmorning, and nobody was there to see it or to\ncomplain.\nMS. RUIZ: Nobody?\nMR. LEE: Nobody.',
    said: [
      'Mr. Lee: We opened the gate at six in the morning, and nobody was there to see it or to complain.',
      'Ms. Ruiz: Nobody?',
      'Mr. Lee: Nobody.',
    ],
  },
  {
    is: 'in Markdown',
    name: 'talk.md',
    text: '# A talk\n\n**Ann Lee:** Why did you *leave*?\n\n**Tom Day:** Because it was [over](https://example.org).\n\n**Ann Lee:** I see.\n\n**Tom Day:** Do you?',
    said: ['Ann Lee: Why did you leave?', 'Tom Day: Because it was over.', 'Ann Lee: I see.', 'Tom Day: Do you?'],
  },
  {
    is: 'nicknames in small letters between',
    text: 'Ann Lee: Is it merged?\n\nriver42: Not yet.\n\nAnn Lee: Who looks at it?\n\nriver42: Tom Day does.\n\nTom Day: I do.\n\nTom Day: Tomorrow.',
    said: [
      'Ann Lee: Is it merged?',
      'river42: Not yet.',
      'Ann Lee: Who looks at it?',
      'river42: Tom Day does.',
      'Tom Day: I do.',
      'Tom Day: Tomorrow.',
    ],
  },
];

/** Courts and committees. */
export const HEARINGS: readonly SpokenDocument[] = [
  {
    is: 'questions and answers under headings',
    text: 'TOM DAY, having been first duly sworn, testified:\n\nDIRECT EXAMINATION\n\nBY MS. RUIZ:\n\nQ. Where were you?\n\nA. On the quay.\n\nQ. Alone?\n\nA. With my brother.',
    said: ['Ms. Ruiz: Where were you?', 'Tom Day: On the quay.', 'Ms. Ruiz: Alone?', 'Tom Day: With my brother.'],
  },
  {
    is: 'another lawyer who goes on',
    text: 'EXAMINATION OF ANN LEE\nBY MR. DAY:\nQ. Did you sign?\nA. I did.\nCROSS-EXAMINATION\nBY MS. RUIZ:\nQ. Did you read it?\nA. No.',
    said: ['Mr. Day: Did you sign?', 'Ann Lee: I did.', 'Ms. Ruiz: Did you read it?', 'Ann Lee: No.'],
  },
  {
    is: 'the court, whom the head names',
    text: 'BEFORE THE HONORABLE CARLA RUIZ\n\nTHE COURT: Be seated.\n\nMR. LEE: Thank you, Your Honor.\n\nTHE COURT: Proceed.',
    said: ['Carla Ruiz: Be seated.', 'Mr. Lee: Thank you, Your Honor.', 'Carla Ruiz: Proceed.'],
  },
  {
    is: 'the court, whom nobody names',
    text: 'THE COURT: Be seated.\n\nMR. LEE: Thank you, Your Honor.\n\nTHE COURT: Proceed.',
    said: ['the court: Be seated.', 'Mr. Lee: Thank you, Your Honor.', 'the court: Proceed.'],
  },
  {
    is: 'the witness by name and by office',
    text: 'WITNESS: TOM DAY\n\nBY MR. LEE:\n\nQ. Did you see it?\n\nA. I did.\n\nTHE WITNESS: May I have water?\n\nTHE COURT: Yes.',
    said: ['Mr. Lee: Did you see it?', 'Tom Day: I did.', 'Tom Day: May I have water?', 'the court: Yes.'],
  },
  {
    is: 'a committee with full stops behind the names',
    text: '    The CHAIRMAN. The committee will come to order.\n    Senator Lee. I have one question.\n    Mr. Day. I am glad to answer it.\n    The CHAIRMAN. Proceed.',
    said: [
      'the chairman: The committee will come to order.',
      'Senator Lee: I have one question.',
      'Mr. Day: I am glad to answer it.',
      'the chairman: Proceed.',
    ],
  },
  {
    is: 'a statement under a heading',
    text: 'STATEMENT OF ANN LEE, DIRECTOR, RIVER AGENCY\n\nMs. Lee. The river is low.\n\nMr. Day. How low?\n\nMs. Lee. Two metres below the mark.',
    said: ['Ann Lee: The river is low.', 'Mr. Day: How low?', 'Ann Lee: Two metres below the mark.'],
  },
  {
    is: 'numbers before the lines',
    text: Array.from(
      'THE COURT: Good morning.|MR. LEE: Good morning. We are|here on the matter of the bridge,|and we ask for a day.|THE COURT: You have it.|MR. LEE: Thank you.|THE COURT: Anything else?|MR. LEE: No, Your Honor.|THE COURT: Then we are done|for today.|MR. LEE: Thank you all.'.split(
        '|',
      ),
      (line, i) => `${String(i + 1).padStart(4)}   ${line}`,
    ).join('\n'),
    said: [
      'the court: Good morning.',
      'Mr. Lee: Good morning. We are here on the matter of the bridge, and we ask for a day.',
      'the court: You have it.',
      'Mr. Lee: Thank you.',
      'the court: Anything else?',
      'Mr. Lee: No, Your Honor.',
      'the court: Then we are done for today.',
      'Mr. Lee: Thank you all.',
    ],
  },
  {
    is: 'an adjournment over two lines',
    text: 'THE COURT: We are done.\nMR. LEE: Thank you.\nTHE COURT: Good night.\n(Whereupon, at 5:10 p.m., the hearing was\nadjourned.)\n\nI certify that this is a true record.',
    said: ['the court: We are done.', 'Mr. Lee: Thank you.', 'the court: Good night.'],
  },
  {
    is: 'headings in capitals between',
    text: 'THE COURT: Be seated.\nMR. LEE: Thank you.\n\nOPENING STATEMENT FOR THE PLAINTIFF\n\nThe jury was brought in.\n\nTHE COURT: Proceed.',
    said: ['the court: Be seated.', 'Mr. Lee: Thank you.', 'the court: Proceed.'],
  },
  {
    is: 'letters with tabs',
    text: 'BY MR. LEE:\nQ\tDid you see it?\nA\tI did not.\nQ\tWhy not?\nA\tIt was dark.',
    said: ['Mr. Lee: Did you see it?', '?: I did not.', 'Mr. Lee: Why not?', '?: It was dark.'],
  },
  ...[
    'She was called into the office and then they',
    'He, a witness to it all, ran and',
    'Nobody was called as they',
    'It was called by the neighbours a shame, and',
    'Monday was called as a day of rest, and then',
    'Tom Day was called into the office and then',
  ].map((words) => ({
    is: `no witness in “${words}”`,
    text: `THE WITNESS: I was there.\nMR. LEE: Who else was?\nTHE WITNESS: I do not know all of it.\n${words}\nwent home.`,
    said: ['?: I was there.', 'Mr. Lee: Who else was?', `?: I do not know all of it. ${words} went home.`],
  })),
  ...[
    'TOM DAY was called as a witness and was sworn.',
    'Tom Day, a witness herein, was sworn.',
    'TOM DAY, called by the State,',
    'DAY, having been first duly sworn, testified:',
    'TOM DAY, recalled',
  ].map((words) => ({
    is: `a witness in “${words}”`,
    text: `${words}\n\nBY MS. RUIZ:\nQ. Where were you?\nA. Out.\nQ. Alone?`,
    said: ['Ms. Ruiz: Where were you?', `${words.startsWith('DAY') ? 'Day' : 'Tom Day'}: Out.`, 'Ms. Ruiz: Alone?'],
  })),
  {
    is: 'no list with letters',
    text: 'Rules of the harbour\n\nA. No boat may leave at night.\n\nB. No boat may anchor here.\n\nC. Dogs are welcome.',
    said: [],
  },
];

const cue = (time: string, ...lines: string[]): string =>
  `${time} --> ${time.slice(0, 6)}59.000\n${lines.join('\n')}\n`;
const vtt = (...cues: string[]): string => `WEBVTT\n\n${cues.join('\n')}`;

/** Captions. */
export const CAPTIONS: readonly SpokenDocument[] = [
  {
    is: 'a sentence over two captions',
    name: 'a.srt',
    text: '1\n00:00:01,000 --> 00:00:02,000\nWe will not close\n\n2\n00:00:02,000 --> 00:00:04,000\nthe bridge.\n',
    said: ['?: We will not close the bridge.'],
  },
  {
    is: 'two lines',
    name: 'a.vtt',
    text: vtt(cue('00:00:01.000', 'We will not close', 'the bridge.')),
    said: ['?: We will not close the bridge.'],
  },
  {
    is: 'voices',
    name: 'a.vtt',
    text: vtt(cue('00:00:01.000', '<v Ann Lee>Is it open?</v>'), cue('00:00:03.000', '<v Tom Day>It is.')),
    said: ['Ann Lee: Is it open?', 'Tom Day: It is.'],
  },
  {
    is: 'two voices in one caption',
    name: 'a.vtt',
    text: vtt(cue('00:00:01.000', '<v Ann Lee>Is it open?', '<v Tom Day>It is.')),
    said: ['Ann Lee: Is it open?', 'Tom Day: It is.'],
  },
  {
    is: 'names with a colon',
    name: 'a.srt',
    text: '1\n00:00:01,000 --> 00:00:02,000\nANN LEE: Is it open?\n\n2\n00:00:02,000 --> 00:00:04,000\nTOM DAY: It is.\n',
    said: ['Ann Lee: Is it open?', 'Tom Day: It is.'],
  },
  {
    is: 'arrows for another speaker',
    name: 'a.vtt',
    text: vtt(cue('00:00:01.000', '>> Is it open?'), cue('00:00:03.000', '>> ANN LEE: It is.')),
    said: ['?: Is it open?', 'Ann Lee: It is.'],
  },
  {
    is: 'dashes for two speakers',
    name: 'a.vtt',
    text: vtt(cue('00:00:01.000', '- Is it open?', '- It is.')),
    said: ['?: Is it open?', '?: It is.'],
  },
  {
    is: 'lines that roll up',
    name: 'a.vtt',
    text: vtt(
      cue('00:00:01.000', 'the river is rising'),
      cue('00:00:02.000', 'the river is rising', 'and we must leave'),
      cue('00:00:03.000', 'and we must leave', 'before night.'),
    ),
    said: ['?: the river is rising and we must leave before night.'],
  },
  {
    is: 'sounds, music and markup',
    name: 'a.vtt',
    text: vtt(
      cue('00:00:01.000', '[APPLAUSE]'),
      cue('00:00:02.000', '<i>We</i> {\\an8}won. (laughs)'),
      cue('00:00:03.000', '♪ la la la ♪'),
    ),
    said: ['?: We won.'],
  },
  {
    is: 'entities',
    name: 'a.vtt',
    text: vtt(cue('00:00:01.000', 'Lee &amp; Day won&nbsp;it.')),
    said: ['?: Lee & Day won it.'],
  },
  {
    is: 'notes, styles and names of cues',
    name: 'a.vtt',
    text: 'WEBVTT\n\nNOTE made by hand\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:02.000 align:start\nWe won.\n',
    said: ['?: We won.'],
  },
  {
    is: 'no empty line between the cues',
    name: 'a.srt',
    text: '1\n00:00:01,000 --> 00:00:02,000\nWe won.\n2\n00:00:02,000 --> 00:00:04,000\nThey lost.\n',
    said: ['?: We won. They lost.'],
  },
  {
    is: 'words before a colon that name nobody',
    name: 'a.vtt',
    text: vtt(
      cue('00:00:01.000', 'Remember: never go there alone.'),
      cue('00:00:03.000', 'I ask one'),
      cue('00:00:05.000', 'thing: who pays?'),
      cue('00:00:07.000', 'Remember: it is ours.'),
    ),
    said: ['?: Remember: never go there alone. I ask one thing: who pays? Remember: it is ours.'],
  },
  {
    is: 'names of one word that come again',
    name: 'a.vtt',
    text: vtt(
      cue('00:00:01.000', 'Ann: Is it open?'),
      cue('00:00:03.000', 'Tom: It is.'),
      cue('00:00:05.000', 'Ann: Since when?'),
      cue('00:00:07.000', 'Tom: Since Monday.'),
    ),
    said: ['Ann: Is it open?', 'Tom: It is.', 'Ann: Since when?', 'Tom: Since Monday.'],
  },
  {
    is: 'a dash before a name',
    name: 'a.vtt',
    text: vtt(cue('00:00:01.000', '- MR. LEE: Is it open?', '- MS. RUIZ: It is.')),
    said: ['Mr. Lee: Is it open?', 'Ms. Ruiz: It is.'],
  },
  {
    is: 'the same answer twice',
    name: 'a.vtt',
    text: vtt(
      cue('00:00:01.000', '- Will you sell it?', '- Never.'),
      cue('00:00:03.000', '- Never.', '- Not even then?'),
    ),
    said: ['?: Will you sell it?', '?: Never.', '?: Never.', '?: Not even then?'],
  },
  {
    is: 'words that are said again',
    name: 'a.vtt',
    text: vtt(
      cue('00:00:01.000', 'We will not leave.'),
      cue('00:00:02.000', 'We will not leave.'),
      cue('00:00:03.000', 'It was always our bridge,'),
      cue('00:00:04.000', 'always our bridge, and ours alone.'),
    ),
    said: ['?: We will not leave. We will not leave. It was always our bridge, always our bridge, and ours alone.'],
  },
  {
    is: 'words in brackets that are said',
    name: 'a.vtt',
    text: vtt(cue('00:00:01.000', 'We won (and I mean it) with [the] boats. (laughs)', '(APPLAUSE)')),
    said: ['?: We won (and I mean it) with [the] boats.'],
  },
  {
    is: 'a sign that is no music, and one that is',
    name: 'a.vtt',
    text: vtt(cue('00:00:01.000', '#1 is our boat, not #2.'), cue('00:00:03.000', '# La la la #')),
    said: ['?: #1 is our boat, not #2.'],
  },
  {
    is: 'the form of SBV',
    name: 'a.sbv',
    text: '0:00:01.000,0:00:03.000\nWe won.\n\n0:00:03.000,0:00:05.000\nThey lost.\n',
    said: ['?: We won. They lost.'],
  },
];

const mail = (headers: string, body: string): string => `${headers}\n\n${body}`;
const FROM =
  'From: Ann Lee <ann@example.org>\nTo: Tom Day <tom@example.org>\nDate: Tue, 3 Mar 2026 10:00:00 +0100\nSubject: Bridge';

/** E-mails. */
export const MAILS: readonly SpokenDocument[] = [
  {
    is: 'words of the sender',
    text: mail(FROM, 'We will close it on Monday.'),
    said: ['Ann Lee: We will close it on Monday.'],
  },
  {
    is: 'a signature',
    text: mail(FROM, 'We will close it.\n\n-- \nAnn Lee\nHarbour Board'),
    said: ['Ann Lee: We will close it.'],
  },
  {
    is: 'an answer',
    text: mail(
      FROM,
      'I will not.\n\nOn Mon, 2 Mar 2026 at 09:12, Tom Day <tom@example.org> wrote:\n> Will you close it?',
    ),
    said: ['Ann Lee: I will not.', 'Tom Day: Will you close it?'],
  },
  {
    is: 'words quoted between answers',
    text: mail(
      FROM,
      'On Mon, 2 Mar 2026 at 09:12, Tom Day wrote:\n> Will you close it?\n\nNo.\n\n> Why not?\n\nIt is ours.',
    ),
    said: ['Tom Day: Will you close it?', 'Ann Lee: No.', 'Tom Day: Why not?', 'Ann Lee: It is ours.'],
  },
  {
    is: 'quoted-printable',
    text: mail(
      `${FROM}\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable`,
      'The caf=C3=A9 will cl=\nose.',
    ),
    said: ['Ann Lee: The café will close.'],
  },
  {
    is: 'base64',
    text: mail(
      `${FROM}\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64`,
      'V2Ugd2lsbCBjbG9zZSBpdC4=',
    ),
    said: ['Ann Lee: We will close it.'],
  },
  {
    is: 'several parts',
    text: mail(
      `${FROM}\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b1"`,
      '--b1\nContent-Type: text/html\n\n<p>We will <b>close</b> it.</p>\n--b1\nContent-Type: text/plain\n\nWe will close it.\n--b1--',
    ),
    said: ['Ann Lee: We will close it.'],
  },
  {
    is: 'markup alone',
    text: mail(`${FROM}\nContent-Type: text/html`, '<div>We will <b>close</b> it.</div><div>On Monday.</div>'),
    said: ['Ann Lee: We will close it.', 'Ann Lee: On Monday.'],
  },
  {
    is: 'markup with a style sheet, a comment and characters by name',
    text: mail(
      `${FROM}\nContent-Type: text/html`,
      '<html><head><title>Bridge</title><style>p { color: red }</style>\n<!-- <p>unseen</p> --></head><body><p>We&rsquo;ll close\nthe caf&eacute; &#8211; &quot;Day &amp; Lee&quot;&nbsp;&#150; on Monday.</p></body></html>',
    ),
    said: ['Ann Lee: We’ll close the café – "Day & Lee" – on Monday.'],
  },
  {
    is: 'markup that quotes',
    text: mail(
      `${FROM}\nContent-Type: text/html; charset=utf-8`,
      '<div>I will not.<br></div><div>On Mon, 2 Mar 2026 at 09:12, Tom Day &lt;<a href="mailto:tom@example.org">tom@example.org</a>&gt; wrote:<br></div><blockquote class="quote"><div>Will you close it?</div></blockquote><p>It is ours.',
    ),
    said: ['Ann Lee: I will not.', 'Tom Day: Will you close it?', 'Ann Lee: It is ours.'],
  },
  {
    is: 'markup with lines of its own',
    text: mail(`${FROM}\nContent-Type: text/html`, '<pre>We will close it.\n\n-- \nAnn Lee</pre>'),
    said: ['Ann Lee: We will close it.'],
  },
  {
    is: 'markup, and a text that is attached',
    text: mail(
      `${FROM}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b1`,
      '--b1\nContent-Type: text/html\n\n<p>We will close it.</p>\n--b1\nContent-Type: text/plain; name=foe.txt\nContent-Disposition: attachment; filename=foe.txt\n\nWe will never close it.\n--b1--',
    ),
    said: ['Ann Lee: We will close it.'],
  },
  {
    is: 'markup, and a text behind it',
    text: mail(
      `${FROM}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b1`,
      '--b1\nContent-Type: text/html\n\n<p>We will close it.</p>\n--b1\nContent-Type: text/plain\n\nSent from the list of the harbour.\n--b1--',
    ),
    said: ['Ann Lee: We will close it.'],
  },
  {
    is: 'parts within parts, and an empty text',
    text: mail(
      `${FROM}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b1`,
      '--b1\nContent-Type: multipart/alternative; boundary=b1x\n\n--b1x\nContent-Type: text/plain\n\n\n--b1x\nContent-Type: text/html\n\n<p>We will close it.</p>\n--b1x--\n--b1\nContent-Type: image/png\n\nAAAA\n--b1--',
    ),
    said: ['Ann Lee: We will close it.'],
  },
  {
    is: 'a picture in its markup',
    name: 'a.eml',
    text: mail(
      `${FROM}\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b1`,
      '--b1\nContent-Type: text/html\n\n<p>We will close it.</p>\n--b1\nContent-Type: image/png\n\nAAAA\n--b1--',
    ),
    said: ['Ann Lee: We will close it.'],
  },
  {
    is: 'a picture in its markup, pasted',
    text: mail(
      `${FROM}\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b1`,
      '--b1\nContent-Type: text/html\n\n<p>We will close it.</p>\n--b1\nContent-Type: image/png\n\nAAAA\n--b1--',
    ),
    said: ['Ann Lee: We will close it.'],
  },
  {
    is: 'nothing but a picture',
    text: mail(`${FROM}\nMIME-Version: 1.0\nContent-Type: image/png`, 'AAAA BBBB CCCC'),
    said: [],
  },
  {
    is: 'a message that is sent on',
    text: mail(
      FROM,
      'See below.\n\n---------- Forwarded message ----------\nFrom: Carla Ruiz <carla@example.org>\nSubject: Bridge\n\nIt will stay open.',
    ),
    said: ['Ann Lee: See below.', 'Carla Ruiz: It will stay open.'],
  },
  {
    is: 'a name in another alphabet',
    text: mail('From: =?utf-8?Q?J=C3=B6rg_Lee?= <j@example.org>\nTo: b@example.org\nSubject: x', 'We will close it.'),
    said: ['Jörg Lee: We will close it.'],
  },
  {
    is: 'an address without a name',
    text: mail('From: ann@example.org\nTo: b@example.org\nSubject: x', 'We will close it.'),
    said: ['?: We will close it.'],
  },
  {
    is: 'a surname first',
    text: mail('From: "Lee, Ann" <ann@example.org>\nTo: b@example.org\nSubject: x', 'We will close it.'),
    said: ['Ann Lee: We will close it.'],
  },
  {
    is: 'a line that only begins as who wrote what is quoted',
    text: mail(FROM, `We will close it.\n\nOn Monday 5,${' '.repeat(4000)}x`),
    said: ['Ann Lee: We will close it.', 'Ann Lee: On Monday 5, x'],
  },
];

/** Statements and releases. */
export const STATEMENTS: readonly SpokenDocument[] = [
  {
    is: 'by a name',
    text: 'Statement by Ann Lee\n\nWe will not close the bridge.',
    said: ['Ann Lee: We will not close the bridge.'],
  },
  {
    is: 'from an office and a name',
    text: 'STATEMENT FROM GOVERNOR CARLA RUIZ\n\nWe will not close the bridge.',
    said: ['Governor Carla Ruiz: We will not close the bridge.'],
  },
  {
    is: 'on a matter',
    text: 'Statement by Mayor Tom Day on the Harbour Bridge\n\nWe will not close it.\n\nIt is ours.',
    said: ['Mayor Tom Day: We will not close it.', 'Mayor Tom Day: It is ours.'],
  },
  {
    is: 'of a body',
    text: 'Statement of the Harbour Board\n\nWe will not close the bridge.',
    said: ['the Harbour Board: We will not close the bridge.'],
  },
  {
    is: 'remarks as prepared',
    text: 'Remarks as Prepared for Delivery by Ann Lee\n\nGood evening to all of you.',
    said: ['Ann Lee: Good evening to all of you.'],
  },
  {
    is: 'testimony',
    text: 'Written Testimony of Dr. Ann Lee\n\nThe river has never been this low.',
    said: ['Dr. Ann Lee: The river has never been this low.'],
  },
  {
    is: 'whose it is',
    text: 'Ann Lee’s statement\n\nWe will not close the bridge.',
    said: ['Ann Lee: We will not close the bridge.'],
  },
  {
    is: 'a release with its issuer behind it',
    text: 'FOR IMMEDIATE RELEASE\n\nBridge to close\n\nThe board will close the bridge on Monday for six weeks.\n\n“It is time,” said Ann Lee, who leads it.\n\nAbout Harbour Board\n\nThe board runs the harbour of the town.',
    said: ['Harbour Board: The board will close the bridge on Monday for six weeks.'],
  },
  {
    is: 'a release whose issuer nobody names',
    text: 'PRESS RELEASE\n\nBridge to close\n\nThe bridge will close on Monday for six weeks.\n\n###\n\nContact: Ann Lee',
    said: ['?: The bridge will close on Monday for six weeks.'],
  },
  {
    is: 'a date under the head',
    text: 'Statement by Ann Lee\n\nMarch 3, 2026\n\nWe will not close the bridge.',
    said: ['Ann Lee: We will not close the bridge.'],
  },
  {
    is: 'no statement: an article on one',
    text: 'Statement by Ann Lee angers the town.\n\nThe mayor said on Monday that the bridge would close.',
    said: [],
  },
  {
    is: 'no statement: an article',
    text: 'Bridge to close\n\nThe harbour board said on Monday that it would close the bridge.',
    said: [],
  },
  {
    is: 'a date behind the name',
    text: 'Statement by Ann Lee, March 3, 2026\n\nWe will not close the bridge.',
    said: ['Ann Lee: We will not close the bridge.'],
  },
  {
    is: 'to somebody',
    text: 'Open letter from Mayor Tom Day to the Harbour Board\n\nYou will not close the bridge.',
    said: ['Mayor Tom Day: You will not close the bridge.'],
  },
  {
    is: 'with an office behind the name',
    text: 'Testimony of Ann Lee, Director, River Agency\n\nThe river has never been this low.',
    said: ['Ann Lee: The river has never been this low.'],
  },
  {
    is: 'before somebody, in capitals',
    text: 'OPENING STATEMENT OF ANN LEE BEFORE THE COMMITTEE ON RIVERS\n\nThe river has never been this low.',
    said: ['Ann Lee: The river has never been this low.'],
  },
  ...[
    'Mayor Lee’s speech draws criticism',
    'Mayor Lee’s Speech Draws Criticism',
    'Mayor gets letter from Governor Hale',
    'Council reads statement from Mayor Lee',
    'Statement by Mayor Lee angers the town',
    'Statement by Mayor Lee Angers the Town',
    'Letter From Governor Hale Sparks Debate',
    'Remarks by Mayor Lee on bridge draw fire',
    'New testimony of Ann Lee in the harbour trial',
    'Ann Lee’s letter: what we know',
    'A message from Ann Lee was found in a bottle',
  ].map((head) => ({
    is: `no statement: an article under “${head}”`,
    text: `${head}\n\nNobody in the town hall had an answer on Monday night.\n\nThe bridge will be closed for six weeks.`,
    said: [],
  })),
  {
    is: 'no statement: an article that says what the named one said',
    text: 'Mayor Lee’s speech\n\nNobody clapped in the town hall.\n\nThe bridge would be closed for six weeks, the mayor said.',
    said: [],
  },
];
