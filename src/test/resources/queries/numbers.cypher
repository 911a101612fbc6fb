// Rows to count.
//
// @param upTo INTEGER 1..100000 = 50000  how many rows
// @param mood STRING one of calm|angry = calm  nothing hangs on it
UNWIND range(1, $upTo) AS number
RETURN number, $mood AS mood, date('2031-05-04') AS day, [] AS claims
