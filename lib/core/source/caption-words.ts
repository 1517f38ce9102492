const TAG = /<\/?[a-z][^<>]{0,80}>|<\d[\d:.]{3,15}>|\{\\[^{}]{1,60}\}/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&quot;': '"',
  '&#39;': "'",
  '&lrm;': '',
  '&rlm;': '',
};

/** What is sung is between notes, or between number signs at both ends of a line. */
const SONG = /♪[^♪]{0,300}♪|[♪♫]+|^\s*#\s[^#]*\s#\s*$/gu;
/** Square brackets before or behind the words of a line say what is heard or who speaks; within, they may be filled in. */
const AT_EDGE = /(?<=^[\s>–—-]{0,6})\[[^\][]{0,80}\]|\[[^\][]{0,80}\](?=\s*$)/gu;
const BRACKETS = /\[[^\][]{0,80}\]|\([^()]{1,60}\)/gu;
const MOST_WORDS = 4;
const SOUNDS: ReadonlySet<string> = new Set(
  'laughs laughing laughter chuckles chuckling giggles giggling applause applauding clapping claps cheers cheering music singing sings humming hums sighs sighing gasps gasping coughs coughing sneezes sniffs sniffles sobs sobbing cries crying weeps weeping groans grunts moans screams screaming shouts shouting yells whispers whispering mumbles mumbling booing boos whistles whistling murmuring chatter crosstalk inaudible indistinct unintelligible static silence pause beep beeps beeping buzzing rings ringing chimes slams barks barking honks honking gunshot gunshots explosion sirens thunder gelächter lachen lacht applaus beifall musik seufzt hustet weint rires rire rit applaudissements musique soupire tousse pleure risas ríe aplausos música suspira tose llora'.split(
    ' ',
  ),
);

/** Whether words in brackets say what is heard: "laughs", "audience applauding". */
function isSound(words: string): boolean {
  const all = words.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return all.length <= MOST_WORDS && [all[0], all.at(-1)].some((word) => word !== undefined && SOUNDS.has(word));
}

/** Words of a caption with the characters that WebVTT writes as references. */
export const decodeEntities = (words: string): string =>
  words.replace(/&(?:amp|lt|gt|nbsp|quot|#39|lrm|rlm);/g, (entity) => ENTITIES[entity] ?? '');

/** What is said in a line of a caption: without its markup, and without what is sung or merely heard. */
export const cleanCaption = (words: string): string =>
  decodeEntities(words.replace(TAG, ''))
    .replace(SONG, ' ')
    .replace(AT_EDGE, ' ')
    .replace(BRACKETS, (bracketed) => (isSound(bracketed.slice(1, -1)) ? ' ' : bracketed))
    .replace(/\s+/g, ' ')
    .trim();
