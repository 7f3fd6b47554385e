import { describe, expect, it } from "vitest";
import { Neo4jLocalError } from "./errors.ts";
import { chooseJava, type FoundJava, parseJavaVersion } from "./java.ts";

describe("parseJavaVersion", () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17],
    ['java version "1.8.0_371"', 8],
    ['openjdk version "21" 2023-09-19', 21],
    ['openjdk version "22-ea" 2024-03-19', 22],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "11.0.2" 2019-01-15', 11],
    ["The operation couldn’t be completed. Unable to locate a Java Runtime.", null],
  ])("reads %j as %s", (output, major) => {
    expect(parseJavaVersion(output)).toBe(major);
  });
});

describe("chooseJava", () => {
  const java = (major: number | null, from: string): FoundJava => ({
    executable: `/opt/${from}/bin/java`,
    from,
    major,
  });

  it("passes over a Java that Neo4j does not run on, even when it comes first", () => {
    expect(chooseJava([java(25, "JAVA_HOME"), java(21, "PATH")]).from).toBe("PATH");
  });

  it("prefers what comes first among the suitable", () => {
    expect(chooseJava([java(17, "JAVA_HOME"), java(21, "PATH")]).major).toBe(17);
  });

  it("says what was looked for, what was found and every way out when none suits", () => {
    const error = failureOf(() => chooseJava([java(11, "PATH"), java(null, "JAVA_HOME")]));
    expect(error.code).toBe("JAVA_UNSUITABLE");
    expect(error.message).toContain("Java 17 or 21");
    expect(error.message).toContain("/opt/PATH/bin/java (PATH): Java 11");
    expect(error.message).toContain(
      "/opt/JAVA_HOME/bin/java (JAVA_HOME): did not tell its version",
    );
    expect(error.message).toContain("JAVA_HOME");
    expect(error.message).toContain("NEO4J_URI");
    expect(error.message).toContain("docker compose");
  });

  it("tells a missing Java from a wrong one", () => {
    const error = failureOf(() => chooseJava([]));
    expect(error.code).toBe("JAVA_MISSING");
    expect(error.message).toContain("- nothing");
  });
});

function failureOf(act: () => unknown): Neo4jLocalError {
  try {
    act();
  } catch (error) {
    if (error instanceof Neo4jLocalError) return error;
    throw error;
  }
  throw new Error("It did not fail.");
}
