package org.entente.dossier;

/**
 * A Parquet file of a record.
 *
 * @param table whose rows it has
 * @param partition which part of the table it is; a table has one file for each
 * @param path relative to the record's folder, with slashes
 * @param rows how many
 * @param sha256 of its bytes; the same rows of the same version always have the same
 */
public record RecordFile(RecordTable table, String partition, String path, long rows, String sha256) {
    /** The same at another place. */
    public RecordFile at(String other) {
        return new RecordFile(table, partition, other, rows, sha256);
    }
}
