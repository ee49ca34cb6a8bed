// many-partied: whether f brings people together: a pole, or a contract or project of several; between two it is money or a promise
// param  fewestParties: integer
// param  asOf: string, null for any date
f:Pole OR
  // use parties
  >= $fewestParties
