import {
  BookOpenCheck,
  ChartNoAxesColumn,
  Clock,
  Database,
  GraduationCap,
  Handshake,
  Settings,
  Users,
} from 'lucide-react';

export const places = [
  'waiting',
  'customers',
  'promises',
  'guidelines',
  'practice',
  'reports',
  'records',
  'settings',
] as const;
export type Place = (typeof places)[number];

export const placeIcons = {
  waiting: Clock,
  customers: Users,
  promises: Handshake,
  guidelines: BookOpenCheck,
  practice: GraduationCap,
  reports: ChartNoAxesColumn,
  records: Database,
  settings: Settings,
} as const;

export function isPlace(word: string | undefined): word is Place {
  return places.some((place) => place === word);
}
