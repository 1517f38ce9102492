import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { StoryAnswers } from '../../lib/ui/story/answer-story.ts';
import type { StoryRequest } from '../../lib/ui/story/story-messages.ts';

/** Runs in a worker of the page on which articles are compared, so that the page itself never waits. */
export default defineUnlistedScript(() => {
  const answers = new StoryAnswers((report) => postMessage(report));
  addEventListener('message', ({ data }: MessageEvent<StoryRequest>) => void answers.answer(data));
});
