package org.entente.annotate.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.entente.annotate.ModelException;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a model lie: four that it must have, and one that it may.
 *
 * @param folder the folder; null for the resources of entente-model
 */
record ModelFiles(@Nullable Path folder) {
    /** A system property: the folder of another model than the one that comes with Entente. */
    static final String PROPERTY = "entente.model";

    static final String ENCODER = "encoder.onnx";
    static final String TYPES = "types.onnx.gz";
    static final String TOKENIZER = "tokenizer.json";

    /** Not one of {@link #NAMES}: nothing but event coreference reads it, and it comes with {@code bench}. */
    static final String HAPPENINGS = "happenings.onnx.gz";

    static final String LABELS = "labels.json";
    static final List<String> NAMES = List.of(ENCODER, TYPES, TOKENIZER, LABELS);

    private static final String RESOURCES = "/org/entente/model/";

    /** The folder that {@link #PROPERTY} names, else the resources. */
    static ModelFiles chosen() {
        String folder = System.getProperty(PROPERTY, "");
        return new ModelFiles(folder.isEmpty() ? null : Path.of(folder));
    }

    /**
     * What to throw where these files make no model.
     *
     * @param what is wrong with them, as a clause
     */
    ModelException unusable(String what, @Nullable Throwable cause) {
        String where = folder == null ? "the class path at " + RESOURCES : folder.toString();
        return new ModelException(
                "The model in " + where + " cannot be used: " + what + ". Point -D" + PROPERTY + " to a folder with "
                        + String.join(", ", NAMES) + " of format " + Labels.FORMAT
                        + ", or leave it out and use the model that comes with Entente",
                cause);
    }

    /** What to throw where a library does not run here. */
    static ModelException unsupported(String library, Throwable cause) {
        return new ModelException(
                library + " does not run on this machine (" + cause + "). It needs Linux, Windows or macOS on a 64-bit"
                        + " processor that it was built for, and a folder for temporary files in which programs may run:"
                        + " name one with -Djava.io.tmpdir",
                cause);
    }

    /** Whether all four are there. */
    boolean exist() {
        return NAMES.stream()
                .allMatch(name -> folder == null
                        ? ModelFiles.class.getResource(RESOURCES + name) != null
                        : Files.isRegularFile(folder.resolve(name)));
    }

    /** The bytes of one of {@link #NAMES}, or of {@link #HAPPENINGS}, decompressed. */
    byte[] read(String name) {
        try (InputStream in = open(name)) {
            if (in == null) {
                throw unusable(name + " is missing", null);
            }
            return (name.endsWith(".gz") ? new GZIPInputStream(in) : in).readAllBytes();
        } catch (IOException e) {
            throw unusable(name + " cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private @Nullable InputStream open(String name) throws IOException {
        if (folder == null) {
            return ModelFiles.class.getResourceAsStream(RESOURCES + name);
        }
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    }
}
