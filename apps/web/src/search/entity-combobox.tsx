"use client";

import { LAYERS, type Language } from "@strata/graph-model";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { HTML_LANG, otherLanguage } from "../i18n/languages.ts";
import { textIn } from "../i18n/text-in.ts";
import { isTyping, shortcutsAreOn } from "../site/shortcuts.ts";
import type { Completion } from "./complete.ts";
import styles from "./entity-combobox.module.css";

/** Typing pauses this long before a request goes out. */
const PAUSE_MS = 80;

export type ComboboxWords = {
  label: string;
  placeholder: string;
  submit: string;
  /** `{n}` stands for the number of suggestions. */
  found: string;
};

/**
 * A search field that completes names in both languages. It is an ordinary GET form, so that it works before and
 * without JavaScript; choosing a suggestion goes to `chosenHref` with `{id}` filled in.
 */
export const EntityCombobox = ({
  language,
  words,
  action,
  name,
  hidden = {},
  initial = "",
  chosenHref,
  size,
  shortcut = false,
}: {
  language: Language;
  words: ComboboxWords;
  action: string;
  name: string;
  hidden?: Record<string, string>;
  initial?: string;
  chosenHref: string;
  size: "small" | "large";
  /** Lets "/" focus this field. */
  shortcut?: boolean;
}) => {
  const router = useRouter();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [hits, setHits] = useState<readonly Completion[]>([]);
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  const other = otherLanguage(language);

  useEffect(() => {
    if (!shortcut) return;
    const focusOnSlash = (event: globalThis.KeyboardEvent) => {
      const field = input.current;
      // Of two fields on one page only the visible one has a box.
      if (event.key !== "/" || isTyping(event) || !shortcutsAreOn() || !field?.offsetParent) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    document.addEventListener("keydown", focusOnSlash);
    return () => document.removeEventListener("keydown", focusOnSlash);
  }, [shortcut]);

  const activeId = active >= 0 ? `${listId}-${active}` : undefined;
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId]);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };

  const suggest = (typed: string) => {
    const text = typed.trim();
    latest.current = text;
    clearTimeout(timer.current);
    if (text === "") {
      setHits([]);
      close();
      return;
    }
    timer.current = setTimeout(async () => {
      const { complete } = await import("./complete.ts");
      const found = await complete(text);
      if (latest.current !== text) return;
      setHits(found);
      setActive(-1);
      setOpen(found.length > 0);
    }, PAUSE_MS);
  };

  const choose = (hit: Completion) => {
    close();
    input.current?.blur();
    router.push(chosenHref.replace("{id}", hit.id));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = hits[active];
    if (event.key === "Enter" && open && chosen) {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && hits.length > 0) {
      event.preventDefault();
      // One place more than hits: -1 is the field itself.
      const places = hits.length + 1;
      const step = event.key === "ArrowDown" ? 1 : places - 1;
      setOpen(true);
      setActive(((active + 1 + step) % places) - 1);
    }
  };

  return (
    <search className={styles.search} data-size={size}>
      <form action={action} className={styles.form}>
        {Object.entries(hidden).map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        <svg className={styles.glass} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path
            d="M8.5 3a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11zM12.5 12.5L17 17"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
        <input
          ref={input}
          className={styles.input}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          name={name}
          defaultValue={initial}
          required
          maxLength={100}
          placeholder={words.placeholder}
          aria-label={words.label}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={listId}
          aria-activedescendant={activeId}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onChange={(event) => suggest(event.target.value)}
          onFocus={() => setOpen(hits.length > 0)}
          onBlur={close}
          onKeyDown={onKeyDown}
        />
        {shortcut && (
          <span className={styles.key} aria-hidden="true">
            /
          </span>
        )}
        <button className={styles.submit} type="submit">
          {words.submit}
        </button>
      </form>
      <div
        className={styles.list}
        id={listId}
        role="listbox"
        aria-label={words.label}
        hidden={!open}
      >
        {hits.map((hit, place) => (
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field; aria-activedescendant points here
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
          <div
            key={hit.id}
            id={`${listId}-${place}`}
            className={styles.option}
            role="option"
            aria-selected={place === active}
            // A press must not take focus from the field, or the list would close before the click.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(hit)}
          >
            <span className={styles.name}>{textIn(hit, "name", language)}</span>
            <span className={styles.other} lang={HTML_LANG[other]}>
              {hit.nameEn !== hit.nameZh && textIn(hit, "name", other)}
            </span>
            {hit.layer && (
              <span className={styles.layer}>
                <span
                  className={styles.swatch}
                  style={{ background: `var(--layer-${hit.layer})` }}
                />
                {LAYERS[hit.layer][language]}
              </span>
            )}
            <span className={styles.gloss}>{textIn(hit, "gloss", language)}</span>
          </div>
        ))}
      </div>
      <p className="visually-hidden" role="status">
        {open ? words.found.replace("{n}", String(hits.length)) : ""}
      </p>
    </search>
  );
};
