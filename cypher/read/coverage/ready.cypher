// ready: whether the graph can be asked; a server can accept connections with a database that answers nothing
// access: read
// row    ready: boolean
RETURN true AS ready
