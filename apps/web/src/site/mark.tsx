/** Strata's mark: six layers of a core, the one in the middle shifted by a fault. */
export const Mark = () => (
  <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <g stroke="var(--ink)" strokeWidth="1.5">
      <path d="M6.75 1.75h10.5v3.5H6.75z" fill="var(--layer-APPLICATIONS)" />
      <path d="M6.75 5.25h10.5v3.5H6.75z" fill="var(--layer-ORCHESTRATION)" />
      <path d="M9.75 8.75h10.5v3.5H9.75z" fill="var(--accent)" />
      <path d="M6.75 12.25h10.5v3.5H6.75z" fill="var(--layer-VIRTUALIZATION)" />
      <path d="M6.75 15.75h10.5v3.5H6.75z" fill="var(--layer-KERNEL)" />
      <path d="M6.75 19.25h10.5v3.5H6.75z" fill="var(--layer-HARDWARE)" />
    </g>
  </svg>
);
