MERGE (v:SchemaVersion {version: $version})
SET v.file = $file, v.checksum = $checksum, v.appliedAt = datetime()
