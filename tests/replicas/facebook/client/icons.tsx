const paths = {
  like: 'M7 11v9H4v-9h3zm2 9h8.2a2 2 0 0 0 2-1.6l1.2-6a2 2 0 0 0-2-2.4H14l.8-3.6a2 2 0 0 0-3.7-1.3L9 10v10z',
  comment: 'M4 5h16v11H9.5L5.5 20v-4H4V5z',
  share: 'M14 5l7 6-7 6v-4c-5 0-8 1.500-10 5 0-6 4-9.500 10-9.500V5z',
  send: 'M3 11.500L21 4l-5 17-4-7-9-2.500z',
  close: 'M6 6l12 12M18 6L6 18',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.500 14.500c1.800 2.300 5.200 2.300 7 0M9 10h.01M15 10h.01',
  camera: 'M4 8h3l2-3h6l2 3h3v11H4V8zm8 2.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7z',
  gif: 'M4 6h16v12H4V6zm4.500 4.500H7v3h2V12M12 10.500v3M15 13.500v-3h2M15 12h1.500',
  sticker: 'M5 4h14v10l-5 6H5V4zm9 16v-6h5',
  avatar: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM5 20c.5-4 3-6 7-6s6.500 2 7 6',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4v-9z',
  video: 'M3 6h18v12H3V6zm7 3v6l5-3-5-3z',
  groups:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm7 0a2.500 2.500 0 1 0 0-5M3 19c.5-4 2.500-5.500 6-5.500s5.500 1.500 6 5.500M17 14c2.500 0 4 1.500 4.500 5',
  menu: 'M5 5h3v3H5V5zm5.500 0h3v3h-3V5zM16 5h3v3h-3V5zM5 10.500h3v3H5v-3zm5.500 0h3v3h-3v-3zm5.500 0h3v3h-3v-3zM5 16h3v3H5v-3zm5.500 0h3v3h-3v-3zm5.500 0h3v3h-3v-3z',
  messenger:
    'M12 3c-5 0-9 3.600-9 8.300 0 2.700 1.300 5 3.300 6.500V21l3-1.700c.9.2 1.800.3 2.700.3 5 0 9-3.600 9-8.300S17 3 12 3zM7.500 13.500l3.500-3.500 2.500 2 3.500-2-4 3.800-2.500-2-3 1.700z',
  bell: 'M12 4a5 5 0 0 1 5 5c0 5 2 6 2 7H5c0-1 2-2 2-7a5 5 0 0 1 5-5zm-2 14a2 2 0 0 0 4 0',
  search: 'M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM15.500 15.500L20 20',
  down: 'M7 10l5 5 5-5',
  minus: 'M5 12h14',
  phone:
    'M6 4h4l1.500 4.500-2 1.500c1 2 2.500 3.500 4.500 4.500l1.500-2L20 14v4c0 1-1 2-2 2C11 20 4 13 4 6c0-1 1-2 2-2z',
  back: 'M14 6l-6 6 6 6',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  check: 'M5 12l5 5 9-10',
  flag: 'M6 21V4h12l-3 4 3 4H6',
  pencil: 'M4 20l1-4L16 5l3 3L8 19l-4 1z',
} as const;

export type IconName = keyof typeof paths;

export function Icon({
  name,
  size = 20,
  filled = false,
}: {
  readonly name: IconName;
  readonly size?: number;
  readonly filled?: boolean;
}) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      role="none"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={name === 'dots' ? 2.6 : 1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
