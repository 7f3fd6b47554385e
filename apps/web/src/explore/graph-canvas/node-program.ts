import type { Attributes } from "graphology-types";
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

export type NodeShape = "thing" | "idea" | "use";

/** What a node carries for its drawing, besides what the renderer knows itself. */
export interface DrawnNode extends NodeDisplayData {
  readonly shape: NodeShape;
  readonly borderColor: string;
  /** Colour of the ring round a selected node; transparent where there is none. */
  readonly ringColor: string;
}

const SHAPE_NUMBER = { thing: 0, idea: 1, use: 2 } as const satisfies Record<NodeShape, number>;

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute vec2 a_sizeShape;
attribute vec4 a_color;
attribute vec4 a_border;
attribute vec4 a_ring;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;

varying vec4 v_color;
varying vec4 v_border;
varying vec4 v_ring;
varying vec2 v_place;
varying vec2 v_sizeShape;

const float RING_ROOM = 7.0;
const float BIAS = 255.0 / 254.0;

void main() {
  vec2 place = a_corner * (a_sizeShape.x + RING_ROOM);
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(centre + place * 2.0 / u_viewport, 0.0, 1.0);
  v_place = place;
  v_sizeShape = a_sizeShape;
  v_border = a_border;
  v_ring = a_ring;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= BIAS;
  v_border.a *= BIAS;
  v_ring.a *= BIAS;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_border;
varying vec4 v_ring;
varying vec2 v_place;
varying vec2 v_sizeShape;

uniform float u_feather;

const float BORDER = 1.5;
const float RING_GAP = 2.0;
const float RING = 3.0;

float outside(vec2 p, float size, float shape) {
  if (shape < 0.5) return max(abs(p.x), abs(p.y)) - size * 0.88;
  if (shape < 1.5) return length(p) - size;
  vec2 q = vec2(abs(p.x), p.y + size * 0.12);
  return max(q.x * 0.8660 + q.y * 0.5, -q.y) - size * 0.62;
}

float fill(float distance) {
  return 1.0 - smoothstep(-u_feather, u_feather, distance);
}

vec4 over(vec4 top, float amount, vec4 below) {
  vec4 paint = vec4(top.rgb * top.a, top.a) * amount;
  return paint + below * (1.0 - paint.a);
}

void main() {
  float d = outside(v_place, v_sizeShape.x, v_sizeShape.y);
  #ifdef PICKING_MODE
  if (d > 4.0) discard;
  gl_FragColor = v_color;
  #else
  vec4 paint = vec4(0.0);
  float ring = fill(d - RING_GAP - RING) * (1.0 - fill(d - RING_GAP));
  paint = over(v_ring, ring, paint);
  paint = over(v_border, fill(d), paint);
  paint = over(v_color, fill(d + BORDER), paint);
  gl_FragColor = paint;
  #endif
}
`;

const UNIFORMS = ["u_matrix", "u_viewport", "u_feather"] as const;

/** Draws a node as ■ (a thing), ● (an idea) or ▲ (a use), filled with its layer's colour, at a constant size in pixels. */
export class ShapeNodeProgram<
  N extends Attributes = Attributes,
  E extends Attributes = Attributes,
  G extends Attributes = Attributes,
> extends NodeProgram<(typeof UNIFORMS)[number], N, E, G> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGL2RenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_sizeShape", size: 2, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_border", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_ring", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(
    nodeIndex: number,
    startIndex: number,
    data: NodeDisplayData & Partial<DrawnNode>,
  ): void {
    this.array.set(
      [
        data.x,
        data.y,
        data.size,
        SHAPE_NUMBER[data.shape ?? "thing"],
        floatColor(data.color),
        floatColor(data.borderColor ?? data.color),
        floatColor(data.ringColor ?? "rgba(0,0,0,0)"),
        nodeIndex,
      ],
      startIndex,
    );
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
    gl.uniform2f(uniformLocations.u_viewport ?? null, params.width, params.height);
    gl.uniform1f(uniformLocations.u_feather ?? null, 0.5 / params.pixelRatio);
  }
}
