/** The id under which the n-th option is shown; it says nothing of the key. */
export const optionId = (index: number): string => String.fromCharCode(97 + index);

/** The id of the n-th target of a matching question. */
export const targetId = (index: number): string => String(index + 1);

/** A pair as it is answered: "a:2". */
export const pairId = (option: string, target: string): string => `${option}:${target}`;
