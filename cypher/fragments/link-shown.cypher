// link-shown: the link r with its two ends, and its proofs when they are asked
// param  linkEvidenceFirst: integer
r {
  .*,
  type: type(r),
  from: properties(startNode(r)),
  to: properties(endNode(r)),
  // use proofs-shown
}
