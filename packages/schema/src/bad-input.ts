import { GraphQLError } from "graphql";

/** For arguments that no reading of the schema forbids but that make no sense. */
export const badInput = (message: string, parameters: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", parameters } });

/** Throws unless `value` is between the bounds, both allowed. */
export const between = (name: string, value: number, least: number, most: number): number => {
  if (value < least || value > most) {
    throw badInput(`${name} must be from ${least} to ${most}, but is ${value}.`, {
      argument: name,
      least,
      most,
    });
  }
  return value;
};
