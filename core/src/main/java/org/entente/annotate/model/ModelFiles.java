package org.entente.annotate.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the four files of a model lie.
 *
 * @param folder the folder; null for the resources of entente-model
 */
record ModelFiles(@Nullable Path folder) {
    /** A system property: the folder of another model than the one that comes with Entente. */
    static final String PROPERTY = "entente.model";

    static final String ENCODER = "encoder.onnx";
    static final String TYPES = "types.onnx";
    static final String TOKENIZER = "tokenizer.json";
    static final String LABELS = "labels.json";
    static final List<String> NAMES = List.of(ENCODER, TYPES, TOKENIZER, LABELS);

    private static final String RESOURCES = "/org/entente/model/";

    /** The folder that {@link #PROPERTY} names, else the resources. */
    static ModelFiles chosen() {
        String folder = System.getProperty(PROPERTY, "");
        return new ModelFiles(folder.isEmpty() ? null : Path.of(folder));
    }

    /** For errors. */
    String where() {
        return folder == null ? "the class path at " + RESOURCES : folder.toString();
    }

    /** Whether all four are there. */
    boolean exist() {
        return NAMES.stream()
                .allMatch(name -> folder == null
                        ? ModelFiles.class.getResource(RESOURCES + name) != null
                        : Files.isRegularFile(folder.resolve(name)));
    }

    /** The bytes of one of {@link #NAMES}. */
    byte[] read(String name) {
        try (InputStream in = open(name)) {
            if (in == null) {
                throw new ModelException(where(), name + " is missing", null);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ModelException(where(), name + " cannot be read (" + e.getMessage() + ")", e);
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
