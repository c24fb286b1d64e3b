/** A content security policy: the sources of each directive, in order. */
type Policy = ReadonlyMap<string, readonly string[]>;

/**
 * The policy that the site sends as a header, made of those that its pages carry
 * themselves. A browser enforces both, so the header need not name each page's own
 * hashes: it allows what any page allows, and forbids to be framed, which a page
 * cannot say itself. https://www.w3.org/TR/CSP3/#meta-element
 *
 * @param policies the policies of all pages
 * @throws Error when there is none, or when pages limit different things: no one header fits both
 */
export function headerPolicy(policies: Iterable<string>): string {
  const [first, ...others] = [...policies].map(parsePolicy);
  if (!first) throw new Error('No page carries a content security policy.');
  const names = [...first.keys()];
  for (const other of others) {
    const odd = [...new Set(names).symmetricDifference(new Set(other.keys()))];
    if (odd.length > 0) {
      throw new Error(
        `Some pages carry the directive ${odd.join(', ')} in their policy, others not.`,
      );
    }
  }
  const directives = names.map((name) => {
    const sources = new Set([first, ...others].flatMap((policy) => policy.get(name) ?? []));
    if (sources.size > 1) sources.delete("'none'");
    return [name, ...sources].join(' ');
  });
  return [...directives, "frame-ancestors 'none'"].join('; ');
}

function parsePolicy(text: string): Policy {
  return new Map(
    text
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .flatMap(([name, ...sources]) => (name ? [[name, sources]] : [])),
  );
}
