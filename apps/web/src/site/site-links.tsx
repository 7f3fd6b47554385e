"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

const ICONS = {
  home: "M3 9.5L10 3.5l7 6V17H3zM8 17v-5h4v5",
  graph:
    "M4.5 4.5h3v3h-3zM12.5 7.5h3v3h-3zM6.5 13.5h3v3h-3zM7.5 6.5l5 2M6.5 7.5l1.2 6M9.5 14l3.6-3.5",
  index: "M3 5h14M3 10h14M3 15h9",
  compare: "M3.5 3.5h5v13h-5zM11.5 3.5h5v13h-5zM3.5 8h5M11.5 12h5",
  quiz: "M6.5 7.2a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.1-1.5 2.3M10 15.2v1.4",
};

/** Links of a bar, the one for the page that is open marked as such. */
export const SiteLinks = ({
  links,
}: {
  links: readonly { href: string; label: string; icon?: keyof typeof ICONS }[];
}) => {
  const path = usePathname();
  return (
    <ul>
      {links.map(({ href, label, icon }) => (
        <li key={href}>
          <Link
            href={href}
            prefetch={false}
            aria-current={
              path === href
                ? "page"
                : path.startsWith(`${href}/`) && href.split("/").length > 2
                  ? "true"
                  : undefined
            }
          >
            {icon && (
              <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
                <path d={ICONS[icon]} fill="none" stroke="currentColor" strokeWidth="1.5" />
              </svg>
            )}
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
};
