/** Something the person can put right: said in one line, exit code 2. */
export class Failure extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Failure';
  }
}
