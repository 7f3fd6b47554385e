"use client";

import type { Language } from "@strata/graph-model";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import buttons from "../../../design/button.module.css";
import { addresses } from "../../../i18n/addresses.ts";
import { type CanvasControls, GraphCanvas } from "../../graph-canvas/graph-canvas.tsx";
import type { StageEvents } from "../../graph-canvas/stage.ts";
import { CanvasTools } from "./canvas-tools.tsx";
import styles from "./graph-explorer.module.css";
import { HintCard } from "./hint-card.tsx";
import { EntityInspector, FactInspector, type InspectorActions } from "./inspector.tsx";
import { groupsOf, type KnownGraph } from "./known-graph.ts";
import { Legend } from "./legend.tsx";
import { type OutlineRow, viewOf } from "./outline.ts";
import { OutlineTree } from "./outline-tree.tsx";
import { PathPanel } from "./path-panel.tsx";
import { pictureOf } from "./picture-of.ts";
import { useAnnouncement } from "./use-announcement.ts";
import { useHint } from "./use-hint.ts";
import { useKnownGraph } from "./use-known-graph.ts";
import { useWideScreen } from "./use-wide-screen.ts";
import {
  type GraphViewState,
  groupKey,
  parseViewState,
  shownFamilies,
  viewStateQuery,
} from "./view-state.ts";

/**
 * The graph page: outline, canvas and inspector over one state, which is the address. Changing what is shown adds to
 * the history; moving the camera does not.
 */
export const GraphExplorer = ({
  language,
  initial,
}: {
  language: Language;
  initial: KnownGraph;
}) => {
  const t = useTranslations("graph");
  const parameters = useSearchParams();
  const query = parameters.toString();
  const state = useMemo(
    () => parseViewState(Object.fromEntries(new URLSearchParams(query))),
    [query],
  );
  // What is drawn does not depend on where the camera stands: moving it must not lay the graph out anew.
  const contentQuery = viewStateQuery({ ...state, camera: null, shows: "outline" });
  const content = useMemo(
    () => parseViewState(Object.fromEntries(new URLSearchParams(contentQuery))),
    [contentQuery],
  );
  const { known, slow, failed, retry } = useKnownGraph(initial, state);
  const view = useMemo(() => viewOf(known, content), [known, content]);
  const [routeIndex, setRouteIndex] = useState(0);
  const [pathStart, setPathStart] = useState<string | null>(null);
  const { hint, showHint, hideHint } = useHint();
  const wide = useWideScreen();
  const canvas = useRef<CanvasControls>(null);
  const announcement = useAnnouncement(view.entityIds.length, t);

  const hrefOf = (next: GraphViewState): string =>
    `${addresses(language).graph()}${viewStateQuery(next)}`;
  const latest = useRef({ state, view, known });
  latest.current = { state, view, known };
  /** Reads the latest state, because the canvas calls it long after it was made. */
  const go = (change: Partial<GraphViewState>, how: "push" | "replace" = "push"): void => {
    const address = hrefOf({ ...latest.current.state, ...change });
    if (address === `${window.location.pathname}${window.location.search}`) return;
    if (how === "push") window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
  };

  const setOpen = (keys: readonly string[], open: boolean): void => {
    const now = new Set(latest.current.view.open);
    for (const key of keys) {
      if (open) {
        now.add(key);
        now.add(key.split(".")[0] ?? key);
      } else now.delete(key);
    }
    go({ open: [...now] });
  };
  const toggleRow = (row: OutlineRow): void => {
    if (row.type === "group") setOpen([row.openKey], !row.open);
    else if (row.state !== "reference") setOpen([row.entityId], row.state === "closed");
  };
  const select = (id: string): void => go({ selected: id, fact: null }, "replace");
  const actions: InspectorActions = {
    close: () => go({ selected: null, fact: null }, "replace"),
    centre: (id) => go({ at: id, open: null, path: null, camera: null }),
    toggleGroups: setOpen,
    pathFrom: setPathStart,
    path: (from, to) => {
      setPathStart(null);
      setRouteIndex(0);
      go({ at: null, open: null, path: [from, to], selected: null, fact: null, camera: null });
    },
    select,
  };

  const ends = state.path;
  const routes = ends === null ? [] : (known.routes[ends.join("~")] ?? []);
  const route = routes[routeIndex] ?? routes[0] ?? null;
  const picture = useMemo(
    () => pictureOf(known, view, content, route, language, t("lane.NONE")),
    [known, view, content, route, language, t],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: every handler reads the latest state itself
  const events = useMemo<StageEvents>(
    () => ({
      onSelectNode: select,
      onSelectEdge: (id) => go({ fact: id, selected: null }, "replace"),
      onSelectNothing: () => go({ fact: null, selected: null }, "replace"),
      onOpenNode: (id) => {
        const families = shownFamilies(latest.current.state);
        const groups = groupsOf(latest.current.known, id).filter(({ family }) =>
          families.has(family),
        );
        const keys = groups.map(({ field }) => groupKey(id, field));
        const open = new Set(latest.current.view.open);
        setOpen([id, ...keys], !keys.every((key) => open.has(key)) || keys.length === 0);
      },
      onPoint: (at) => (at === null ? hideHint() : showHint(at.id, { within: "canvas", ...at })),
      onCamera: (place) => go({ camera: place }, "replace"),
    }),
    [],
  );

  const centre = state.at === null ? null : (known.entities[state.at] ?? null);
  const selected = state.selected === null ? null : (known.entities[state.selected] ?? null);
  const fact = state.fact === null ? null : (known.facts[state.fact] ?? null);
  const start = pathStart === null ? null : (known.entities[pathStart] ?? null);
  const nameOf = (id: string): string => known.entities[id]?.name[language] ?? id;
  const heading =
    ends !== null
      ? t("headingPath", { from: nameOf(ends[0]), to: nameOf(ends[1]) })
      : centre !== null
        ? t("headingAt", { name: centre.name[language] })
        : t("headingCross");
  useEffect(() => {
    document.title = `${heading} · ${t("title")} · Strata`;
  }, [heading, t]);
  const hinted = hint === null ? undefined : known.entities[hint.id];
  const unknownId = [...(state.at === null ? [] : [state.at]), ...(ends ?? [])].find((id) =>
    known.unknown.includes(id),
  );

  return (
    <div
      className={styles.explorer}
      data-shows={state.shows}
      data-inspecting={selected !== null || fact !== null}
    >
      <div className={styles.side}>
        <header className={styles.head}>
          <h1 className={styles.title}>{heading}</h1>
          <p className={styles.intro}>
            {ends !== null ? t("introPath") : centre !== null ? t("introAt") : t("introCross")}
            {language === "en" && " "}
            {t("layersNote")}
          </p>
          {(centre !== null || ends !== null) && (
            <p className={styles.intro}>
              <a
                href={addresses(language).graph()}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  go({
                    at: null,
                    path: null,
                    open: null,
                    selected: null,
                    fact: null,
                    camera: null,
                  });
                }}
              >
                {t("backToCross")}
              </a>
            </p>
          )}
          <fieldset className={styles.which} aria-label={t("which")}>
            {(["outline", "canvas"] as const).map((shows) => (
              <button
                key={shows}
                type="button"
                aria-pressed={state.shows === shows}
                onClick={() => go({ shows }, "replace")}
              >
                {shows === "outline" ? t("showOutline") : t("showCanvas")}
              </button>
            ))}
          </fieldset>
        </header>
        <div className={styles.outline}>
          {unknownId !== undefined && <UnknownEntity id={unknownId} language={language} />}
          {failed && (
            <p className={styles.failed} role="alert">
              {t("failed")}{" "}
              <button type="button" className={buttons.secondary} onClick={retry}>
                {t("retry")}
              </button>
            </p>
          )}
          {start !== null && (
            <p className={styles.failed}>
              {t("pathChoose", { name: start.name[language] })}{" "}
              <button
                type="button"
                className={buttons.secondary}
                onClick={() => setPathStart(null)}
              >
                {t("pathCancel")}
              </button>
            </p>
          )}
          {ends !== null && (
            <PathPanel
              known={known}
              ends={ends}
              chosen={Math.min(routeIndex, routes.length - 1)}
              language={language}
              onChoose={setRouteIndex}
              onClear={() => go({ path: null, at: ends[0], open: null, camera: null })}
            />
          )}
          {view.rows.length > 0 && (
            <>
              <p className={styles.keys}>{t("outlineKeys")}</p>
              <OutlineTree
                view={view}
                known={known}
                language={language}
                selected={state.selected}
                hrefOf={(id) => addresses(language).graph(id)}
                onToggle={toggleRow}
                onSelect={select}
                onHint={(id, row) => {
                  if (id === null || row === null) hideHint();
                  else showHint(id, row);
                }}
              />
            </>
          )}
          <noscript>
            <p className={styles.keys}>{t("noScript")}</p>
          </noscript>
        </div>
      </div>
      <div className={styles.drawing}>
        <div className={styles.bar}>
          <Legend
            view={view}
            known={known}
            state={state}
            language={language}
            onChange={(change) => go(change)}
          />
          <CanvasTools canvas={canvas} />
        </div>
        <div className={styles.canvas} data-canvas="">
          {(wide || (wide === false && state.shows === "canvas")) && (
            <GraphCanvas
              picture={picture}
              events={events}
              camera={state.camera}
              controls={canvas}
              failure={t("noCanvas")}
            />
          )}
          {slow && <p className={styles.slow}>{t("loading")}</p>}
        </div>
      </div>
      {(selected !== null || fact !== null) && (
        <section
          className={styles.inspector}
          aria-label={selected === null ? t("inspectorFact") : t("inspector")}
        >
          {selected !== null && (
            <EntityInspector
              key={selected.id}
              entity={selected}
              known={known}
              open={view.open}
              families={shownFamilies(state)}
              centre={centre}
              from={start}
              language={language}
              actions={actions}
            />
          )}
          {selected === null && fact !== null && (
            <FactInspector fact={fact} known={known} language={language} actions={actions} />
          )}
        </section>
      )}
      <p className="visually-hidden" aria-live="polite">
        {announcement}
      </p>
      {hint !== null && hinted !== undefined && (
        <HintCard entity={hinted} place={hint.place} language={language} />
      )}
    </div>
  );
};

const UnknownEntity = ({ id, language }: { id: string; language: Language }) => {
  const t = useTranslations("graph");
  const to = addresses(language);
  return (
    <section className={styles.unknown}>
      <h2>{t("unknownTitle", { id })}</h2>
      <p>{t("unknownText")}</p>
      <p className={styles.actions}>
        <a className={buttons.primary} href={to.search(id)}>
          {t("unknownSearch", { id })}
        </a>
        <a className={buttons.secondary} href={to.graph()}>
          {t("backToCross")}
        </a>
      </p>
    </section>
  );
};
