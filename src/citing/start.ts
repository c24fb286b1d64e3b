import './cite-panel.ts';
import './permalink-menu.ts';
