/** Something that whoever runs the server can put right: the message says how, and is all they need to see. */
export class OperatorError extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}
