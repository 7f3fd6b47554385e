/**
 * Leaves the page its own gestures over a canvas: the wheel scrolls the page unless ctrl (or ⌘) is held, and one finger
 * scrolls while two pan and zoom. Without it the canvas would trap whoever scrolls past.
 */
export const leavePageGestures = (container: HTMLElement): (() => void) => {
  const onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  const onTouch = (event: TouchEvent): void => {
    if (event.touches.length === 1) event.stopPropagation();
  };
  const capture = { capture: true } as const;
  container.addEventListener("wheel", onWheel, capture);
  container.addEventListener("touchstart", onTouch, capture);
  container.addEventListener("touchmove", onTouch, capture);
  return () => {
    container.removeEventListener("wheel", onWheel, capture);
    container.removeEventListener("touchstart", onTouch, capture);
    container.removeEventListener("touchmove", onTouch, capture);
  };
};
