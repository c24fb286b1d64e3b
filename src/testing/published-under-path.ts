/**
 * Where the site is published in the tests that import this file, before any
 * other: at an origin of its own and under a base path.
 */
process.env['SITE_URL'] = 'https://site.example';
process.env['BASE_PATH'] = '/reference/';

/** The address of the home page under these settings. */
export const publishedHome = 'https://site.example/reference/';
