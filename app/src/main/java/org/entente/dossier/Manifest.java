package org.entente.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;

/**
 * What a record consists of: the file {@value #FILE} in its folder. Who reads a record reads the files that stand here and no
 * others, so a record changes when this file is replaced, at once.
 *
 * @param format version of the tables
 * @param additions when each generation of documents came, the first first; ISO 8601 in UTC
 * @param files all files; a table has one for each of its partitions
 */
public record Manifest(int format, List<String> additions, List<RecordFile> files) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The name of the file. */
    public static final String FILE = "record.json";

    public Manifest {
        additions = List.copyOf(additions);
        files = files.stream()
                .sorted(Comparator.comparing(RecordFile::table)
                        .thenComparing(RecordFile::partition)
                        .thenComparing(RecordFile::path))
                .toList();
    }

    /** Of this version of the tables. */
    public static Manifest of(List<String> additions, List<RecordFile> files) {
        return new Manifest(Schema.FORMAT, additions, files);
    }

    /** Number of times that documents came. */
    public long generation() {
        return additions.size();
    }

    /** The files of a table. */
    public List<RecordFile> files(RecordTable table) {
        return files.stream().filter(f -> f.table() == table).toList();
    }

    /** How many rows a table has. */
    public long rows(RecordTable table) {
        return files(table).stream().mapToLong(RecordFile::rows).sum();
    }

    /** As JSON. */
    public String json() {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What {@link #json} gave.
     *
     * @param where it was found, for people
     * @throws DossierException if it is nothing of the kind, or of another version
     */
    public static Manifest of(String json, String where) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            int format = tree.path("format").asInt(-1);
            if (format != Schema.FORMAT) {
                throw new DossierException(
                        DossierException.Code.OTHER_VERSION,
                        "the record " + where + " has format " + format + ", and this version knows format "
                                + Schema.FORMAT + ": have the job of this version make it anew",
                        null);
            }
            return MAPPER.treeToValue(tree, Manifest.class);
        } catch (JsonProcessingException e) {
            throw new DossierException(
                    DossierException.Code.DAMAGED, "the record " + where + " is damaged: " + e.getOriginalMessage(), e);
        }
    }
}
