import neo4j, {
  isDate,
  isDateTime,
  isDuration,
  isLocalDateTime,
  isLocalTime,
  isPoint,
  isTime,
} from 'neo4j-driver';

/** A text that says no value of a graph. */
export class NoValue extends Error {}

const DATE = '([+-]?\\d{4,9})-(\\d\\d)-(\\d\\d)';
const CLOCK = '(\\d\\d):(\\d\\d):(\\d\\d)(?:\\.(\\d{1,9}))?';
const OFFSET = '(?:Z|([+-])(\\d\\d):(\\d\\d)(?::(\\d\\d))?)';
const FORMS = new Map(
  Object.entries({
    date: new RegExp(`^${DATE}$`),
    time: new RegExp(`^${CLOCK}${OFFSET}$`),
    localtime: new RegExp(`^${CLOCK}$`),
    datetime: new RegExp(`^${DATE}T${CLOCK}${OFFSET}(?:\\[([^\\]]+)\\])?$`),
    localdatetime: new RegExp(`^${DATE}T${CLOCK}$`),
  }),
);
const ODD_FLOATS = new Map(
  [NaN, Infinity, -Infinity, -0].map((odd) => [Object.is(odd, -0) ? '-0' : String(odd), odd]),
);
const LARGEST_INTEGER = 2n ** 63n - 1n;

/**
 * A value of a graph as JSON that loses nothing of it. Texts, truths and lists are themselves; a number is an integer when it is
 * whole and a float when it is not; any other value is an object of one name, that of its type. A property never holds a
 * map, so that such an object is never anything else.
 */
export function writeValue(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return writeInteger(value);
  if (typeof value === 'number')
    return Number.isInteger(value) || !Number.isFinite(value) ? { float: writeFloat(value) } : value;
  if (Array.isArray(value)) return value.map(writeValue);
  if (value instanceof Int8Array)
    return { bytes: Buffer.from(value.buffer, value.byteOffset, value.length).toString('base64') };
  if (isDate(value)) return { date: value.toString() };
  if (isDateTime(value)) return { datetime: value.toString() };
  if (isLocalDateTime(value)) return { localdatetime: value.toString() };
  if (isTime(value)) return { time: value.toString() };
  if (isLocalTime(value)) return { localtime: value.toString() };
  if (isDuration(value)) {
    const { months, days, seconds, nanoseconds } = value;
    return {
      duration: [months, days, seconds, nanoseconds].map((part) => writeInteger(BigInt(String(part)))),
    };
  }
  if (isPoint(value)) {
    const { srid, x, y, z } = value;
    return { point: [Number(srid), ...[x, y, ...(z === undefined ? [] : [z])].map(writeFloat)] };
  }
  throw new TypeError('a value of a type that Neo4j 5 does not have');
}

const writeInteger = (value: bigint): unknown =>
  Number.isSafeInteger(Number(value)) ? Number(value) : { integer: String(value) };

const writeFloat = (value: number): unknown => {
  if (Object.is(value, -0)) return '-0';
  return Number.isFinite(value) ? value : String(value);
};

/** The value that `writeValue` wrote, as the driver takes it: whole numbers are bigints. Throws `NoValue` for anything else. */
export function readValue(written: unknown): unknown {
  if (typeof written === 'string' || typeof written === 'boolean') return written;
  if (typeof written === 'number') return Number.isInteger(written) ? readInteger(written) : written;
  if (Array.isArray(written)) return written.map(readItem);
  if (typeof written !== 'object' || written === null) throw new NoValue();
  const [[type = '', told] = [], ...more] = Object.entries(written);
  if (more.length > 0) throw new NoValue();
  switch (type) {
    case 'integer':
      return readInteger(told);
    case 'float':
      return readFloat(told);
    case 'bytes':
      return readBytes(told);
    case 'duration': {
      const [months = 0, days = 0, seconds = 0, nanoseconds = 0] = several(told, [4]).map(readInteger);
      return new neo4j.types.Duration(months, days, seconds, nanoseconds);
    }
    case 'point': {
      const [srid, ...at] = several(told, [3, 4]);
      const [x, y, z] = at.map(readFloat) as [number, number, number?];
      return new neo4j.types.Point(Number(readInteger(srid)), x, y, z);
    }
    default:
      return readMoment(type, told);
  }
}

/** A list holds no list. */
function readItem(item: unknown): unknown {
  if (Array.isArray(item)) throw new NoValue();
  return readValue(item);
}

function readInteger(told: unknown): bigint {
  const isWritten = typeof told === 'string' ? /^-?\d{16,19}$/.test(told) : Number.isSafeInteger(told);
  if (!isWritten) throw new NoValue();
  const value = BigInt(told as string | number);
  if (value > LARGEST_INTEGER || value < -LARGEST_INTEGER - 1n) throw new NoValue();
  return value;
}

function readFloat(told: unknown): number {
  const value = typeof told === 'string' ? ODD_FLOATS.get(told) : told;
  if (typeof value !== 'number') throw new NoValue();
  return value;
}

function readBytes(told: unknown): Int8Array {
  if (typeof told !== 'string') throw new NoValue();
  return new Int8Array(Buffer.from(told, 'base64'));
}

function several(told: unknown, counts: readonly number[]): readonly unknown[] {
  if (!Array.isArray(told) || !counts.includes(told.length)) throw new NoValue();
  return told;
}

function readMoment(type: string, told: unknown): unknown {
  const form = FORMS.get(type);
  const parts = typeof told === 'string' ? form?.exec(told)?.slice(1) : undefined;
  if (parts === undefined) throw new NoValue();
  const { Date: CalendarDate, DateTime, LocalDateTime, LocalTime, Time } = neo4j.types;
  const [first = 0, second = 0, third = 0] = parts.slice(0, 3).map(Number);
  try {
    switch (type) {
      case 'date':
        return new CalendarDate(first, second, third);
      case 'localtime':
        return new LocalTime(...clockOf(parts));
      case 'time':
        return new Time(...clockOf(parts), offsetOf(parts.slice(4)));
      case 'localdatetime':
        return new LocalDateTime(first, second, third, ...clockOf(parts.slice(3)));
      default:
        return new DateTime(
          first,
          second,
          third,
          ...clockOf(parts.slice(3)),
          offsetOf(parts.slice(7)),
          parts[11],
        );
    }
  } catch {
    // The driver knows no thirteenth month.
    throw new NoValue();
  }
}

function clockOf([hour, minute, second, fraction = '']: readonly (string | undefined)[]): [
  number,
  number,
  number,
  number,
] {
  return [Number(hour), Number(minute), Number(second), Number(fraction.padEnd(9, '0'))];
}

function offsetOf([sign, ...parts]: readonly (string | undefined)[]): number {
  const [hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  const offset = hours * 3_600 + minutes * 60 + seconds;
  return sign === '-' ? -offset : offset;
}
