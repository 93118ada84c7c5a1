/** Where a page has no picture of its own. */
export const SOCIAL_PICTURE = '/social.png';
const LONGEST_DESCRIPTION = 160;

/** On one line, and no longer than what is shown of it. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const signs = [...line];
  return signs.length <= LONGEST_DESCRIPTION ? line : `${signs.slice(0, LONGEST_DESCRIPTION - 1).join('')}…`;
}

/** The way from the shop's door to a page. */
export const breadcrumbs = (site: string, steps: readonly (readonly [name: string, path: string])[]): object => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [['首页', '/'] as const, ...steps].map(([name, path], index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: site + path,
  })),
});
