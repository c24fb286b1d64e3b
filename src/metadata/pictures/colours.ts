/** The light values of the design's tokens, `src/styles/tokens.css`. */
export const colours = {
  paper: '#fdfcf8',
  ink: '#1e1c19',
  muted: '#5d574d',
  rule: '#ddd6c8',
  link: '#1d4477',
} as const;
