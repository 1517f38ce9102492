const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Gives a function that runs tasks one after another and has a frame drawn after each, so that the work which they leave
 * to the browser does not come together in one frame. Goes on when the tab is seen again while it is hidden. Tasks must
 * not reject.
 */
export function oneAFrame(): (task: () => Promise<void>) => void {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    last = last.then(task).then(nextFrame);
  };
}
