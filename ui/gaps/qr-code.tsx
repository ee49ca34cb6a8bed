import { encode } from 'uqr';

/** Quiet squares around the code, without which no reader finds it. */
const BORDER = 4;

/** Beyond so many letters an address makes a code too fine to be read from paper. */
const LONGEST = 600;

/** An address as a QR code, dark on light whatever the theme: many readers know no other way round. Nothing for an address too long. */
export function QrCode({ address, label }: { address: string; label: string }) {
  if (address.length > LONGEST) return null;
  const { data, size } = encode(address, { ecc: 'M', border: BORDER });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={dark.join('')} fill="#000000" />
    </svg>
  );
}
