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

    /** The tab-separated rows of each sentence of a CoNLL file; comment lines are left out. */
    static List<List<List<String>>> sentences(Path file) throws IOException {
        List<List<List<String>>> sentences = new ArrayList<>();
        List<List<String>> sentence = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.isBlank()) {
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                    sentence = new ArrayList<>();
                }
            } else if (!line.startsWith("# ") || line.indexOf('\t') >= 0) {
                sentence.add(List.of(line.split("\t", -1)));
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
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
