/** Next calls this once when the server starts; what it starts goes on in the background. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { warmUp } = await import("./warm-up.ts");
  void warmUp();
};
