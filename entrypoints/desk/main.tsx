import '../../components/theme.css';
import '../../components/panel.css';
import '../../components/desk.css';
import { makeDraw } from '../shared/draw.tsx';
import { readSettings } from '../shared/settings.ts';
import { App } from './App.tsx';
import { followLock } from './lock/LockGate.tsx';

followLock();
makeDraw(document)(<App begin={await readSettings()} />);
