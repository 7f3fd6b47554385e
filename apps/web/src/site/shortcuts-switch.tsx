"use client";

import { useSyncExternalStore } from "react";
import styles from "./controls.module.css";
import { setShortcuts, shortcutsAreOn } from "./shortcuts.ts";

const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Switches single-key shortcuts on and off; kept in this browser. */
export const ShortcutsSwitch = ({ on, off }: { on: string; off: string }) => {
  const active = useSyncExternalStore(subscribe, shortcutsAreOn, () => true);
  const change = () => {
    setShortcuts(!active);
    for (const listener of listeners) listener();
  };
  return (
    <button type="button" className={styles.text} onClick={change}>
      {active ? on : off}
    </button>
  );
};
