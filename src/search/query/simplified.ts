/** Writes traditional characters as simplified ones, as far as the variants know them. */
export function simplifier(variants: string): (text: string) => string {
  const characters = [...variants];
  const plain = new Map(
    characters.flatMap((character, i) =>
      i % 2 === 0 ? [[character, characters[i + 1] ?? character] as const] : [],
    ),
  );
  return (text) => [...text].map((character) => plain.get(character) ?? character).join('');
}
