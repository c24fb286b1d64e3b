import type { Source } from '../../graph/model.ts';
import { absoluteUrl, siteAuthor, siteName } from '../../site/config.ts';
import { titleLanguage } from '../title-language.ts';
import type { CitedWork } from './cited-work.ts';

/**
 * A source as a work; its key is the one by which pages cite it. The record of a
 * search is a text of ours, published on its page.
 */
export function workOfSource({ key, path, data }: Source): CitedWork {
  if (data.role === 'search-record') {
    return {
      id: key,
      type: 'webpage',
      title: data.title,
      titleLanguage: 'en',
      authors: [{ literal: siteAuthor }],
      containerTitle: siteName,
      issued: data.issued,
      url: absoluteUrl(path),
      language: 'en',
      abstract: data.result,
    };
  }
  return {
    id: key,
    type: data.type,
    title: data.title,
    titleLanguage: titleLanguage(data) ?? 'en',
    titleTranslated: data.titleTranslated,
    authors: data.author,
    containerTitle: data.containerTitle,
    publisher: data.publisher,
    issued: data.issued,
    accessed: data.accessed,
    url: data.url,
    language: data.language,
  };
}
