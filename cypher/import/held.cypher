// Fails where the transaction in which it is sent has ended.
RETURN true AS held
