/**
 * A request out of the options of a command. An option that was not given is left out; what the others hold is judged by the engine,
 * which takes requests of any shape and says what is wrong with them.
 */
export function request<Request>(fields: { readonly [Key in keyof NoInfer<Request>]: unknown }): Request {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Request;
}
