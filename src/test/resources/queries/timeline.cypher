// Has the name of one that comes with the program.
RETURN [] AS claims
