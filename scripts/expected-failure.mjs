/** A failure that the person at the keyboard can do something about: its message is all they need, a stack would only hide it. */
export class ExpectedFailure extends Error {}

/** The end of a step because everything is being stopped; nobody needs to be told. */
export class Interrupted extends Error {
  constructor() {
    super("interrupted");
  }
}
