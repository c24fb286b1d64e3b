/** What a script adds to a page: citing, previews, the choice of theme. */
import styles from '../styles/tools.css?url';
import '../citing/cite-panel.ts';
import '../citing/permalink-menu.ts';
import '../previews/previews.ts';
import './theme-switch.ts';

// The styles of what a script makes are no part of the page, which pays for every byte.
const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = styles;
document.head.append(sheet);
