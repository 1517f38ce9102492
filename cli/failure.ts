/** Something the person at the command line can put right: told in one line, exit code 2. */
export class Failure extends Error {}

/** A failure that no other line of the input would escape, so that the run ends with it. */
export class EndOfRun extends Failure {}
