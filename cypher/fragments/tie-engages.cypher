// tie-engages: whether the tie r engages somebody, today or at the date asked; an undated tie stands
// param  asOf: string, a year, a month or a day; null for any date
// One value, neither alternatives nor conditions apart: those of a WHERE are planned together, in seconds for the longest.
CASE
  WHEN NOT (
    // use standing-tie
  ) THEN false
  WHEN $asOf IS NULL THEN true
  // Dates are as precise as their source: « -99 » stands for the last day a year or a month can hold.
  ELSE coalesce(r.since, '') <= $asOf + '-99' AND coalesce(r.until, '9999') + '-99' >= $asOf
END
