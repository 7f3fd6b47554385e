"use client";

import { ENTITY_KINDS, type Language } from "@strata/graph-model";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { FamilySign } from "../../../design/family.tsx";
import type { KnownGraph } from "./known-graph.ts";
import { NodeMark } from "./node-mark.tsx";
import type { GraphView, OutlineRow } from "./outline.ts";
import styles from "./outline-tree.module.css";
import { survivingKey, treeAction, typeAhead } from "./tree-keyboard.ts";

/** How long typed letters count as one word. */
const WORD_MS = 600;

/**
 * The graph as a WAI-ARIA tree: entity → relation → entity. Each row is also a plain link or text, so that the outline
 * reads, and leads on, without JavaScript.
 */
export const OutlineTree = ({
  view,
  known,
  language,
  selected,
  hrefOf,
  onToggle,
  onSelect,
  onHint,
}: {
  view: GraphView;
  known: KnownGraph;
  language: Language;
  selected: string | null;
  /** Where an entity's name leads without JavaScript. */
  hrefOf: (entityId: string) => string;
  onToggle: (row: OutlineRow) => void;
  onSelect: (entityId: string) => void;
  /** The entity that is pointed at or focused, and the row that shows it. */
  onHint: (entityId: string | null, row: HTMLElement | null) => void;
}) => {
  const t = useTranslations("graph");
  const [wanted, setWanted] = useState<string | null>(null);
  const items = useRef(new Map<string, HTMLElement>());
  const takeFocus = useRef(false);
  const typed = useRef({ text: "", at: 0 });
  const { rows } = view;
  const active = (wanted === null ? null : survivingKey(rows, wanted)) ?? rows[0]?.key ?? null;

  useEffect(() => {
    if (!takeFocus.current || active === null) return;
    takeFocus.current = false;
    items.current.get(active)?.focus();
  }, [active]);

  const goTo = (key: string): void => {
    takeFocus.current = key !== active;
    setWanted(key);
    if (key === active) items.current.get(key)?.focus();
  };
  const rowOf = (key: string): OutlineRow | undefined => rows.find((row) => row.key === key);
  const nameOf = (id: string): string => known.entities[id]?.name[language] ?? id;
  const phraseOf = (row: OutlineRow): string | null => {
    if (row.type === "group") return row.group.phrase[language];
    const parent = row.parent === null ? undefined : rowOf(row.parent);
    return parent?.type === "group" ? parent.group.phrase[language] : null;
  };
  const indexOf = new Map(rows.map((row, index) => [row.key, index]));
  const referenceText = (row: OutlineRow): string | null => {
    if (row.type !== "entity" || row.target === null) return null;
    const target = rowOf(row.target);
    const below = (indexOf.get(row.target) ?? 0) > (indexOf.get(row.key) ?? 0);
    if (below) return t("referenceBelow");
    return target?.type === "entity" && target.state === "open"
      ? t("referenceAbove")
      : t("referenceListed");
  };
  const labelOf = (row: OutlineRow): string => {
    const phrase = phraseOf(row);
    if (row.type === "group") {
      return t("groupName", { phrase: phrase ?? "", count: row.group.members.length });
    }
    const name = nameOf(row.entityId);
    const full = phrase === null ? name : t("memberName", { phrase, name });
    const reference = referenceText(row);
    return reference === null ? full : `${full}${language === "zh" ? "，" : ", "}${reference}`;
  };
  const namesOf = (row: OutlineRow): readonly string[] => {
    if (row.type === "group") return [row.group.phrase.zh, row.group.phrase.en];
    const name = known.entities[row.entityId]?.name;
    return name === undefined ? [row.entityId] : [name.zh, name.en];
  };

  const select = (row: OutlineRow): void => {
    onSelect(row.type === "entity" ? row.entityId : row.ownerId);
  };
  const onKeyDown = (event: KeyboardEvent, row: OutlineRow): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = treeAction(rows, row.key, event.key);
    if (action !== null) {
      event.preventDefault();
      if (action.type === "focus") goTo(action.key);
      else if (action.type === "select") select(row);
      else onToggle(row);
      return;
    }
    if ([...event.key].length !== 1 || event.key === " ") return;
    const now = event.timeStamp;
    const text = now - typed.current.at < WORD_MS ? typed.current.text + event.key : event.key;
    typed.current = { text, at: now };
    const found = typeAhead(rows, row.key, text, namesOf);
    if (found === null) return;
    event.preventDefault();
    goTo(found);
  };

  return (
    <div role="tree" aria-label={t("outline")} className={styles.tree}>
      {rows.map((row) => {
        const expandable = row.type === "group" || row.state !== "reference";
        const open = row.type === "group" ? row.open : row.state === "open";
        const entity = row.type === "entity" ? known.entities[row.entityId] : undefined;
        const isSelected = row.type === "entity" && row.entityId === selected;
        return (
          <div
            key={row.key}
            ref={(element) => {
              if (element === null) items.current.delete(row.key);
              else items.current.set(row.key, element);
            }}
            role="treeitem"
            tabIndex={row.key === active ? 0 : -1}
            aria-label={labelOf(row)}
            aria-level={row.level}
            aria-posinset={row.position}
            aria-setsize={row.setSize}
            aria-expanded={expandable ? open : undefined}
            aria-selected={isSelected && expandable}
            data-selected={isSelected || undefined}
            className={styles.row}
            style={{ paddingInlineStart: `${(row.level - 1) * 18}px` }}
            onKeyDown={(event) => onKeyDown(event, row)}
            onFocus={(event) => {
              setWanted(row.key);
              onHint(row.type === "entity" ? row.entityId : null, event.currentTarget);
            }}
            onBlur={() => onHint(null, null)}
            onMouseEnter={(event) =>
              onHint(row.type === "entity" ? row.entityId : null, event.currentTarget)
            }
            onMouseLeave={() => onHint(null, null)}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              goTo(row.key);
              if (row.type === "group") onToggle(row);
              else select(row);
            }}
          >
            <span
              className={styles.twisty}
              aria-hidden="true"
              title={expandable ? (open ? t("close") : t("open")) : t("jump")}
              onClick={(event) => {
                event.preventDefault();
                event.stopPropagation();
                if (row.type === "entity" && row.target !== null) goTo(row.target);
                else {
                  goTo(row.key);
                  onToggle(row);
                }
              }}
            >
              {expandable ? (open ? "▾" : "▸") : "↪"}
            </span>
            {row.type === "group" ? (
              <>
                <FamilySign family={row.group.family} />
                <span className={styles.phrase}>{row.group.phrase[language]}</span>
                <span className={styles.count}>{row.group.members.length}</span>
              </>
            ) : (
              <>
                {entity !== undefined && (
                  <NodeMark layer={entity.layer} shape={ENTITY_KINDS[entity.kind].shape} />
                )}
                <a className={styles.name} href={hrefOf(row.entityId)} tabIndex={-1}>
                  {nameOf(row.entityId)}
                </a>
                {!expandable && <span className={styles.reference}>{referenceText(row)}</span>}
              </>
            )}
          </div>
        );
      })}
    </div>
  );
};
