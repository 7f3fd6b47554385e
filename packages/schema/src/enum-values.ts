/** The values of an enum from their descriptions, in the order of the descriptions. */
export const enumValues = <Value extends string>(texts: Record<Value, string>) =>
  Object.fromEntries(
    Object.entries<string>(texts).map(([value, description]) => [value, { value, description }]),
  ) as { [Id in Value]: { value: Id; description: string } };
