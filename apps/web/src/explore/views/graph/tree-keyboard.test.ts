import { describe, expect, it } from "vitest";
import type { OutlineRow } from "./outline.ts";
import { survivingKey, treeAction, typeAhead } from "./tree-keyboard.ts";

const place = (key: string, parent: string | null, level: number) => ({
  key,
  parent,
  level,
  position: 1,
  setSize: 1,
});
const group = (key: string, parent: string, open: boolean): OutlineRow => ({
  ...place(key, parent, 2),
  type: "group",
  ownerId: parent,
  openKey: key,
  open,
  group: {
    field: "uses",
    relation: "USES",
    family: "runs",
    phrase: { en: "uses", zh: "使用" },
    members: [],
  },
});
const entity = (key: string, parent: string | null, state: "open" | "closed"): OutlineRow => ({
  ...place(key, parent, parent === null ? 1 : 3),
  type: "entity",
  entityId: key,
  state,
  target: null,
});

const ROWS: readonly OutlineRow[] = [
  entity("docker", null, "open"),
  group("docker/uses", "docker", true),
  entity("docker/uses/cgroups", "docker/uses", "closed"),
  {
    ...place("docker/uses/kvm", "docker/uses", 3),
    type: "entity",
    entityId: "kvm",
    state: "reference",
    target: "kvm",
  },
  group("docker/manages", "docker", false),
  entity("kvm", null, "closed"),
];

describe("treeAction", () => {
  it("moves by arrow, to both ends, and stops there", () => {
    expect(treeAction(ROWS, "docker", "ArrowDown")).toEqual({ type: "focus", key: "docker/uses" });
    expect(treeAction(ROWS, "docker/uses", "ArrowUp")).toEqual({ type: "focus", key: "docker" });
    expect(treeAction(ROWS, "docker", "ArrowUp")).toBeNull();
    expect(treeAction(ROWS, "docker/uses", "End")).toEqual({ type: "focus", key: "kvm" });
    expect(treeAction(ROWS, "kvm", "Home")).toEqual({ type: "focus", key: "docker" });
  });

  it("opens with the right arrow, then goes to the first child", () => {
    expect(treeAction(ROWS, "kvm", "ArrowRight")).toEqual({ type: "open", key: "kvm" });
    expect(treeAction(ROWS, "docker/uses", "ArrowRight")).toEqual({
      type: "focus",
      key: "docker/uses/cgroups",
    });
    expect(treeAction(ROWS, "docker/uses/kvm", "ArrowRight")).toBeNull();
  });

  it("closes with the left arrow, then goes to the parent", () => {
    expect(treeAction(ROWS, "docker", "ArrowLeft")).toEqual({ type: "close", key: "docker" });
    expect(treeAction(ROWS, "docker/manages", "ArrowLeft")).toEqual({
      type: "focus",
      key: "docker",
    });
    expect(treeAction(ROWS, "docker/uses/kvm", "ArrowLeft")).toEqual({
      type: "focus",
      key: "docker/uses",
    });
  });

  it("opens and closes with Enter, and follows a reference", () => {
    expect(treeAction(ROWS, "docker/manages", "Enter")).toEqual({
      type: "open",
      key: "docker/manages",
    });
    expect(treeAction(ROWS, "docker", "Enter")).toEqual({ type: "close", key: "docker" });
    expect(treeAction(ROWS, "docker/uses/kvm", "Enter")).toEqual({ type: "focus", key: "kvm" });
  });

  it("selects with Space and leaves other keys to the browser", () => {
    expect(treeAction(ROWS, "kvm", " ")).toEqual({ type: "select", key: "kvm" });
    expect(treeAction(ROWS, "kvm", "Tab")).toBeNull();
  });
});

describe("typeAhead", () => {
  const names = (row: OutlineRow): readonly string[] => [row.key.split("/").at(-1) ?? ""];

  it("finds the next row that starts so, round the end", () => {
    expect(typeAhead(ROWS, "docker", "k", names)).toBe("docker/uses/kvm");
    expect(typeAhead(ROWS, "docker/uses/kvm", "K", names)).toBe("kvm");
    expect(typeAhead(ROWS, "kvm", "d", names)).toBe("docker");
  });

  it("stays on the active row while the word goes on", () => {
    expect(typeAhead(ROWS, "kvm", "kv", names)).toBe("kvm");
    expect(typeAhead(ROWS, "docker", "zz", names)).toBeNull();
  });
});

describe("survivingKey", () => {
  it("falls back to the nearest ancestor that is still there", () => {
    expect(survivingKey(ROWS, "docker/manages/image")).toBe("docker/manages");
    expect(survivingKey(ROWS, "podman/uses/runc")).toBe("docker");
    expect(survivingKey([], "docker")).toBeNull();
  });
});
