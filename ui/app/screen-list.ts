import {
  CircleHelp,
  ClipboardList,
  Compass,
  Database,
  Grid3x3,
  Handshake,
  Home,
  type LucideIcon,
  Map as MapIcon,
  UserRoundSearch,
} from 'lucide-react';
import type { TextKey } from '../text/fr.ts';

interface ScreenEntry {
  readonly to: string;
  readonly name: TextKey;
  readonly icon: LucideIcon;
}

/** Screens that the header names, in its order; the palette goes to the same ones. */
export const SCREENS: readonly ScreenEntry[] = [
  { to: '/', name: 'app.nav.home', icon: Home },
  { to: '/explorer', name: 'app.nav.explorer', icon: Compass },
  { to: '/cooperations', name: 'app.nav.cooperations', icon: MapIcon },
  { to: '/transversalite', name: 'app.nav.transversality', icon: Grid3x3 },
  { to: '/partenariats', name: 'app.nav.partnerships', icon: Handshake },
  { to: '/partenaires', name: 'app.nav.partners', icon: UserRoundSearch },
  { to: '/a-examiner', name: 'app.nav.toExamine', icon: ClipboardList },
  { to: '/donnees', name: 'app.nav.data', icon: Database },
  { to: '/aide', name: 'app.nav.help', icon: CircleHelp },
];
