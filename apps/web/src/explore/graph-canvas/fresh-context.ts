import type Sigma from "sigma";

/** Empties a layer's canvas and fits it to the drawing, in CSS pixels whatever the screen's density; null where the browser gives no context. */
export const freshContext = (
  renderer: Sigma,
  canvas: HTMLCanvasElement,
): CanvasRenderingContext2D | null => {
  const context = canvas.getContext("2d");
  if (context === null) return null;
  const { width, height } = renderer.getDimensions();
  const { pixelRatio } = renderer.getRenderParams();
  // Setting the size clears the canvas and resets its transform.
  canvas.width = Math.round(width * pixelRatio);
  canvas.height = Math.round(height * pixelRatio);
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  return context;
};
