/** What the person at the terminal can mend, in one sentence. */
export class CommandLineError extends Error {}
