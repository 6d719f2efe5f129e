import '../../../components/theme.css';
import '../../../components/panel.css';
import '../../../components/desk.css';
import { createRoot } from 'react-dom/client';
import { App } from '../../../entrypoints/desk/App.tsx';
import { readSettings } from '../../../entrypoints/shared/settings.ts';

/** The real desk over a real database of this page's own; only the extension's storage is a stand-in. */
const place = document.getElementById('root');
if (!place) throw new Error('the page has no root');
createRoot(place).render(<App begin={await readSettings()} />);
