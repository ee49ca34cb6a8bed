// many-partied: whether f brings people together: a bilateral contract is money or a promise, no forum
// param  fewestParties: integer
NOT f:Contract OR COUNT { MATCH (f)<-[:PARTY_TO]-(p) RETURN DISTINCT p } >= $fewestParties
