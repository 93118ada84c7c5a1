/** What a search engine and the preview of a shared link read of one page of the web, before any script has run. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Path and query of the one address under which this page is known. */
  readonly canonical: string;
  /** Path of a picture for previews. */
  readonly image?: string;
  /** As Open Graph names it; `website` when not given. */
  readonly kind?: string;
  /** schema.org objects; addresses in them are absolute. */
  readonly structured?: readonly object[];
  /** The same in plain words, for whoever runs no scripts. */
  readonly summary?: PageSummary;
  /** False: the page may be read and shared, and is not listed. */
  readonly listed?: boolean;
  /** 404 where the address names something that is not there. */
  readonly status?: number;
}

export interface PageSummary {
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  readonly links?: readonly { readonly text: string; readonly path: string }[];
}

/** Fills the head of the built page; where something is not as expected the page goes out as it is, never broken. */
export function withHead(page: string, head: PageHead, site: { readonly name: string; readonly url: string }): string {
  const title = head.title === site.name ? head.title : `${head.title} · ${site.name}`;
  return page
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace(/<meta\s+name="description"[^>]*>/, () => meta('name', 'description', head.description))
    .replace('</head>', () => `${tags(head, title, site)}\n  </head>`)
    .replace(/<noscript>[\s\S]*?<\/noscript>/, (before) => (head.summary ? plain(head.summary) : before));
}

function tags(head: PageHead, title: string, site: { readonly name: string; readonly url: string }): string {
  const address = absolute(site.url, head.canonical);
  const picture = head.image === undefined ? [] : [meta('property', 'og:image', absolute(site.url, head.image))];
  const listed = head.listed ?? (head.status ?? 200) === 200;
  return [
    ...(listed ? [] : [meta('name', 'robots', 'noindex')]),
    `<link rel="canonical" href="${escapeHtml(address)}" />`,
    meta('property', 'og:site_name', site.name),
    meta('property', 'og:locale', 'zh_CN'),
    meta('property', 'og:type', head.kind ?? 'website'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', head.description),
    meta('property', 'og:url', address),
    ...picture,
    meta('name', 'twitter:card', head.image === undefined ? 'summary' : 'summary_large_image'),
    ...(head.structured ?? []).map((one) => `<script type="application/ld+json">${dataBlock(one)}</script>`),
  ]
    .map((line) => `    ${line}`)
    .join('\n');
}

const meta = (key: 'name' | 'property', name: string, content: string): string =>
  `<meta ${key}="${name}" content="${escapeHtml(content)}" />`;

function plain({ heading, paragraphs = [], links = [] }: PageSummary): string {
  const list = links.map(({ text, path }) => `<li><a href="${escapeHtml(path)}">${escapeHtml(text)}</a></li>`);
  return [
    '<noscript>',
    `<h1>${escapeHtml(heading)}</h1>`,
    ...paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`),
    ...(list.length > 0 ? [`<ul>${list.join('')}</ul>`] : []),
    '</noscript>',
  ].join('');
}

const absolute = (site: string, path: string): string => new URL(path, site).href;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** A data block is never run, and nothing in it can end it: neither `</script>` nor `<!--` survives. */
const dataBlock = (value: object): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
