// records-of: n, each record that bears $label: a label known only when the statement runs would have every node of the graph looked at
CALL () {
  WITH $label AS label
  WHERE label = 'Session'
  MATCH (n:Session)
  RETURN n
  UNION ALL
  WITH $label AS label
  WHERE label = 'Account'
  MATCH (n:Account)
  RETURN n
  UNION ALL
  WITH $label AS label
  WHERE label = 'Credential'
  MATCH (n:Credential)
  RETURN n
  UNION ALL
  WITH $label AS label
  WHERE label = 'Verification'
  MATCH (n:Verification)
  RETURN n
  UNION ALL
  WITH $label AS label
  WHERE label = 'SecondFactor'
  MATCH (n:SecondFactor)
  RETURN n
}
