import type { Attributes } from "graphology-types";
import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

/** What an edge carries for its drawing, besides what the renderer knows itself. */
export interface DrawnEdge extends EdgeDisplayData {
  /** Sideways bow in pixels per pixel of length: parallel edges bow apart. */
  readonly bow: number;
  /** Drawn and left-out pixels in turn, twice; nothing but 0 is a solid line. */
  readonly dash: readonly [on: number, off: number, on: number, off: number];
  readonly double: boolean;
  readonly arrow: boolean;
}

const SOLID: DrawnEdge["dash"] = [0, 0, 0, 0];

const SEGMENTS = 20;

/** Two triangles for each segment: [place along the curve, side]. */
const RIBBON: number[][] = Array.from({ length: SEGMENTS }, (_, index) => {
  const from = index / SEGMENTS;
  const to = (index + 1) / SEGMENTS;
  return [
    [from, -1],
    [from, 1],
    [to, -1],
    [to, -1],
    [from, 1],
    [to, 1],
  ];
}).flat();

const VERTEX = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute vec2 a_bowWidth;
attribute vec4 a_dash;
attribute vec2 a_flags;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_ribbon;

uniform mat3 u_matrix;
uniform vec2 u_viewport;

varying vec4 v_color;
varying vec2 v_place;
varying vec2 v_ends;
varying float v_width;
varying vec4 v_dash;
varying vec2 v_flags;

const float REACH = 7.0;

void main() {
  vec2 source = (u_matrix * vec3(a_source, 1.0)).xy * u_viewport * 0.5;
  vec2 target = (u_matrix * vec3(a_target, 1.0)).xy * u_viewport * 0.5;
  vec2 chord = target - source;
  float span = max(length(chord), 0.001);
  vec2 middle = (source + target) * 0.5 + vec2(-chord.y, chord.x) * a_bowWidth.x;

  float t = a_ribbon.x;
  vec2 place = mix(mix(source, middle, t), mix(middle, target, t), t);
  vec2 along = mix(middle - source, target - middle, t);
  vec2 normal = vec2(-along.y, along.x) / max(length(along), 0.001);
  float curve = span * (1.0 + 1.3 * a_bowWidth.x * a_bowWidth.x);

  gl_Position = vec4((place + normal * a_ribbon.y * REACH) * 2.0 / u_viewport, 0.0, 1.0);
  v_place = vec2(t * curve, a_ribbon.y * REACH);
  v_ends = vec2(a_radii.x, curve - a_radii.y);
  v_width = a_bowWidth.y;
  v_dash = a_dash;
  v_flags = a_flags;
  #ifdef PICKING_MODE
  v_color = a_id;
  v_color.a *= 255.0 / 254.0;
  #else
  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
  #endif
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_place;
varying vec2 v_ends;
varying float v_width;
varying vec4 v_dash;
varying vec2 v_flags;

uniform float u_feather;

const float ARROW_LENGTH = 10.0;
const float ARROW_HALF = 4.5;

float band(float distance, float halfWidth) {
  return 1.0 - smoothstep(halfWidth - u_feather, halfWidth + u_feather, distance);
}

void main() {
  float along = v_place.x;
  float side = abs(v_place.y);
  if (along < v_ends.x || along > v_ends.y) discard;

  #ifdef PICKING_MODE
  if (side > 6.0) discard;
  gl_FragColor = v_color;
  #else
  float left = v_ends.y - along;
  float ink;
  if (v_flags.y > 0.5 && left < ARROW_LENGTH) {
    ink = band(side, ARROW_HALF * left / ARROW_LENGTH);
  } else {
    ink = band(side, v_width * 0.5);
    if (v_flags.x > 0.5) ink *= 1.0 - band(side, v_width * 0.5 - 1.1);
    float second = v_dash.x + v_dash.y;
    float period = second + v_dash.z + v_dash.w;
    if (period > 0.0) {
      float at = mod(along - v_ends.x, period);
      ink *= max(step(at, v_dash.x), step(second, at) * step(at, second + v_dash.z));
    }
  }
  gl_FragColor = vec4(v_color.rgb * v_color.a, v_color.a) * ink;
  #endif
}
`;

const UNIFORMS = ["u_matrix", "u_viewport", "u_feather"] as const;

/**
 * Draws every edge of Strata: curved, solid, dashed, dotted or double, with an arrow at its target.
 *
 * The renderer's own programs draw solid straight lines only. Here each edge is a ribbon of short pieces whose
 * fragments know how far along the line they are in pixels, so dashes keep their length at every zoom.
 */
export class FamilyEdgeProgram<
  N extends Attributes = Attributes,
  E extends Attributes = Attributes,
  G extends Attributes = Attributes,
> extends EdgeProgram<(typeof UNIFORMS)[number], N, E, G> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGL2RenderingContext;
    return {
      VERTICES: RIBBON.length,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_source", size: 2, type: FLOAT },
        { name: "a_target", size: 2, type: FLOAT },
        { name: "a_radii", size: 2, type: FLOAT },
        { name: "a_bowWidth", size: 2, type: FLOAT },
        { name: "a_dash", size: 4, type: FLOAT },
        { name: "a_flags", size: 2, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_ribbon", size: 2, type: FLOAT }],
      CONSTANT_DATA: RIBBON,
    };
  }

  processVisibleItem(
    edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & Partial<DrawnEdge>,
  ): void {
    this.array.set(
      [
        source.x,
        source.y,
        target.x,
        target.y,
        source.size + 2,
        target.size + 2,
        data.bow ?? 0,
        data.size,
        ...(data.dash ?? SOLID),
        data.double ? 1 : 0,
        data.arrow ? 1 : 0,
        floatColor(data.color),
        edgeIndex,
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
