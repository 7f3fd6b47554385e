/** Strata's mark: a core of four layers, one shifted by a fault. */
export const Mark = () => (
  <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <g stroke="var(--ink)" strokeWidth="1.5" strokeLinejoin="round">
      <path d="M5 2h11v5H5z" fill="var(--layer-APPLICATIONS)" />
      <path d="M8 7h11v5H8z" fill="var(--accent)" />
      <path d="M5 12h11v5H5z" fill="var(--layer-VIRTUALIZATION)" />
      <path d="M5 17h11v5H5z" fill="var(--layer-HARDWARE)" />
    </g>
  </svg>
);
