/** What a script adds to a page: citing, previews, the choice of theme. */
import '../citing/cite-panel.ts';
import '../citing/permalink-menu.ts';
import '../previews/previews.ts';
import './theme-switch.ts';
