"use client";

import { useState } from "react";
import buttons from "../design/button.module.css";

/** Copies an address of this site, whole. */
export const CopyLink = ({ path, label, done }: { path: string; label: string; done: string }) => {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(new URL(path, window.location.href).href);
    setCopied(true);
  };
  return (
    <>
      <button type="button" className={buttons.secondary} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{copied ? done : ""}</span>
    </>
  );
};
