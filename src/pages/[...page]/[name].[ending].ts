import type { APIRoute } from 'astro';
import { citablePages } from '../../citations/formats/citable-pages.ts';
import { filesBeside, type FileBeside } from '../../data/files-beside.ts';
import { siteContent } from '../../data/site-content.ts';

/** Files beside pages while the site is edited. The build writes them by itself, much faster. */
export function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  const content = siteContent();
  return citablePages(content.graph).flatMap((page) =>
    filesBeside(content, page).map(({ name, text }) => {
      const dot = name.lastIndexOf('.');
      return {
        params: {
          page: page.path.slice(1, -1),
          name: name.slice(0, dot),
          ending: name.slice(dot + 1),
        },
        props: { text },
      };
    }),
  );
}

interface Props {
  readonly text: FileBeside['text'];
  readonly [name: string]: unknown;
}

export const GET: APIRoute<Props> = ({ props }) => new Response(props.text());
