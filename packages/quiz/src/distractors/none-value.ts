/**
 * Whether a value says that something is not there: two things that both lack something do not share a trait by it. Such a value has the
 * id `none`, or one that begins with `no-` or `not-`.
 */
export const isNone = (valueId: string): boolean =>
  /^(?:none$|no-|not-)/.test(valueId.split("/").at(-1) ?? "");
