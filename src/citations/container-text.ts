/**
 * Where a source was published, in one phrase: the container, and the publisher
 * where it says more. "TASS (Russian state-owned)" for a container "TASS" and a
 * publisher that begins with it; "People’s Daily Online; Xinhua (Chinese state)"
 * where the two differ.
 */
export function containerText(container: string, publisher: string | undefined): string {
  if (publisher === undefined || publisher === container) return container;
  if (publisher.startsWith(container)) return publisher;
  return container.startsWith(publisher) ? container : `${container}; ${publisher}`;
}
