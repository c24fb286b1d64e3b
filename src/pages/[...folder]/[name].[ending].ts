import type { APIRoute } from 'astro';
import { siteContent } from '../../data/site-content.ts';
import type { SiteFile } from '../../files/site-file.ts';
import { siteFiles } from '../../files/site-files.ts';

/** The files that are no pages, while the site is edited. A build writes them without Astro. */
export function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  return [...siteFiles(siteContent())].map(({ path, content }) => {
    const { folder, name, ending } =
      /^(?:(?<folder>.*)\/)?(?<name>[^/]*)\.(?<ending>[^./]*)$/.exec(path)?.groups ?? {};
    return { params: { folder, name, ending }, props: { content } };
  });
}

interface Props {
  readonly content: SiteFile['content'];
  readonly [name: string]: unknown;
}

export const GET: APIRoute<Props> = async ({ props }) => {
  const content = await props.content();
  return new Response(typeof content === 'string' ? content : Uint8Array.from(content));
};
