// record-fits: whether a record of the sign-in library fits its conditions: all of $all, and one of $any when there are some
all(c IN $all WHERE CASE c.operator
  WHEN 'eq' THEN coalesce(record[c.field] = c.value, record[c.field] IS NULL AND c.value IS NULL)
  WHEN 'ne' THEN NOT coalesce(record[c.field] = c.value, record[c.field] IS NULL AND c.value IS NULL)
  WHEN 'lt' THEN coalesce(record[c.field] < c.value, false)
  WHEN 'lte' THEN coalesce(record[c.field] <= c.value, false)
  WHEN 'gt' THEN coalesce(record[c.field] > c.value, false)
  WHEN 'gte' THEN coalesce(record[c.field] >= c.value, false)
  WHEN 'in' THEN coalesce(record[c.field] IN c.value, false)
  ELSE false
END)
AND (size($any) = 0 OR any(c IN $any WHERE CASE c.operator
  WHEN 'eq' THEN coalesce(record[c.field] = c.value, record[c.field] IS NULL AND c.value IS NULL)
  WHEN 'in' THEN coalesce(record[c.field] IN c.value, false)
  ELSE false
END))
