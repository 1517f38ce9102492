/** The class with the highest score, looked for from `first` on; ties go to the lower one. */
export function bestClass(scores: Float32Array, classes: number, first = 0): number {
  let best = first;
  for (let c = first + 1; c < classes; c++) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c;
  return best;
}
