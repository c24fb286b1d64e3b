/** Whether a query is a plain question: "who chaired the 18th round". */
export function isQuestion(text: string): boolean {
  return /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could)\s/i.test(
    text,
  );
}
