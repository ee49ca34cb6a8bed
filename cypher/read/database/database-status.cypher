// database-status: how a database stands, asked of the system database
// access: read
// param  name: string, the database
// row    currentStatus: string
// row    statusMessage: string, empty while nothing is wrong
SHOW DATABASES YIELD name, currentStatus, statusMessage
WHERE name = $name
RETURN currentStatus, statusMessage
