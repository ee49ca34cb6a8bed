import type { RequestListener } from 'node:http';
import helmet from 'helmet';

/**
 * The two style elements that the pages' libraries add by themselves, by their hash: the pressable things of React Aria
 * and the container of Cytoscape. The browser tests fail when one changes with its library.
 */
const LIBRARY_STYLES = [
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='",
];

/** What a page of ours never asks of a machine, and no script slipped into it may. */
const NEVER_ASKED = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];
const PERMISSIONS = NEVER_ASKED.map((permission) => `${permission}=()`).join(', ');

const helmetHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'self'"],
      'img-src': ["'self'", 'data:', 'blob:'],
      'style-src': ["'self'", ...LIBRARY_STYLES],
      'object-src': ["'none'"],
      'base-uri': ["'self'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
    },
  },
  // TLS ends before this server; whoever ends it says how long to insist on it.
  strictTransportSecurity: false,
});

/** Pages run only their own scripts and styles, are framed by nobody, call nobody, and ask nothing of the machine. */
export const protect: RequestListener = (request, response) => {
  response.setHeader('Permissions-Policy', PERMISSIONS);
  helmetHeaders(request, response, (error?: unknown) => {
    if (error) throw error;
  });
};
