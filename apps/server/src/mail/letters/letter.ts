/** The words of a mail. */
export type Letter<Words> = (words: Words) => { readonly subject: string; readonly text: string };
