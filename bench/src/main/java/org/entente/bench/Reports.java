package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.Entente;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.record.Document;

/**
 * A folder of reports: those that can be read.
 *
 * @param sources their bytes
 * @param documents what they read as, in the same order
 */
record Reports(List<Source> sources, List<Document> documents) {
    private static final double WORDS = 600;

    Reports {
        sources = List.copyOf(sources);
        documents = List.copyOf(documents);
    }

    /**
     * Reads a folder.
     *
     * @param unreadable where goes what cannot be read, with the reason
     * @throws IOException if nothing in it can be read
     */
    static Reports read(Path folder, Entente entente, PrintWriter unreadable) throws IOException {
        List<Source> sources = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        for (Source source : sources(folder)) {
            try {
                documents.add(entente.read(source));
                sources.add(source);
            } catch (UnreadableException e) {
                unreadable.println(source.uri() + "\t" + e.getMessage());
            }
        }
        if (documents.isEmpty()) {
            throw new IOException("no document in " + folder + " can be read; --predictions FILE lists why");
        }
        return new Reports(sources, documents);
    }

    /**
     * The files of a folder that look like reports, by path.
     *
     * @throws IOException if there are none
     */
    static List<Source> sources(Path folder) throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(?:txt|text|html?)")) {
                    sources.add(new Source(file.toString(), Files.readAllBytes(file)));
                }
            }
        }
        if (sources.isEmpty()) {
            throw new IOException("no report (.txt, .text, .html, .htm) in " + folder + ": name a folder of them");
        }
        return sources;
    }

    /** How many documents of 600 words they are. */
    double units() {
        return documents.stream()
                .mapToDouble(d -> d.text().split("\\s+").length / WORDS)
                .sum();
    }
}
