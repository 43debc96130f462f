package org.entente.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads gold files, plain or gzipped. */
final class GoldFiles {
    private GoldFiles() {}

    /**
     * The tab-separated rows of each sentence of a CoNLL file; comment lines are left out.
     *
     * @throws IOException if it is no file, has no sentence, or a row has another number of columns; it says which
     */
    static List<List<List<String>>> sentences(Path file, int columns) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is no file: name a file of one word a line, in " + columns + " columns");
        }
        List<List<List<String>>> sentences = new ArrayList<>();
        List<List<String>> sentence = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank()) {
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                    sentence = new ArrayList<>();
                }
            } else if (!line.startsWith("# ") || line.indexOf('\t') >= 0) {
                List<String> row = List.of(line.split("\t", -1));
                if (row.size() != columns) {
                    throw new IOException(file + ":" + number + ": " + columns
                            + " columns parted by tabs are wanted, not " + row.size());
                }
                sentence.add(row);
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        if (sentences.isEmpty()) {
            throw new IOException(file + " has no sentence");
        }
        return sentences;
    }

    private static List<String> lines(Path file) throws IOException {
        boolean zipped = file.getFileName().toString().endsWith(".gz");
        try (InputStream in = Files.newInputStream(file);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(zipped ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
