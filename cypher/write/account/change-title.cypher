// change-title: the function under which somebody writes from now on
// access: write
// param  account: string, id
// param  title: string
// param  now: string, a moment
// row    title: string
MATCH (a:Account {id: $account})
WHERE a.closedAt IS NULL
SET a.title = $title, a.updatedAt = $now
RETURN a.title AS title
