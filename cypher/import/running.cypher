// The imports that run, each as it tells of itself. Numbers of transactions only grow, whatever a clock
// does, and what is terminated holds nothing any more.
SHOW TRANSACTIONS YIELD transactionId, metaData, status
WHERE metaData.rightsGraphImport IS NOT NULL AND NOT status STARTS WITH 'Terminated'
RETURN transactionId, metaData.rightsGraphImport AS token, metaData.process AS process, metaData.host AS host,
       metaData.since AS since
