MATCH (v:SchemaVersion)
RETURN v.version AS version, v.file AS file, v.checksum AS checksum
ORDER BY version
