// written-by-hand: claims whose present state people wrote, and that no load may take back
// access: read
// param  ids: string[]
// row    id: string
// row    there: boolean, false for what was removed by hand
// Without a ledger nobody has written anything, and a load asks nothing more.
MATCH (:Ledger {id: 'ledger'})
UNWIND $ids AS id
MATCH (t:Trace {id: id})
WHERE EXISTS {
  (t)<-[touched:TOUCHED]-(c:Change)
  WHERE touched.itself AND c.undoes IS NULL AND c.undoneBy IS NULL
}
RETURN id, EXISTS { (:Claim {id: id}) } AS there
