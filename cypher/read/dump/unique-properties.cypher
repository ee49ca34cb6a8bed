// unique-properties: what one node of a label is known by
// access: read
// row    label: string
// row    property: string
SHOW CONSTRAINTS YIELD entityType, type, labelsOrTypes, properties
WHERE entityType = 'NODE' AND type IN ['UNIQUENESS', 'NODE_PROPERTY_UNIQUENESS', 'NODE_KEY'] AND size(properties) = 1
RETURN head(labelsOrTypes) AS label, head(properties) AS property
