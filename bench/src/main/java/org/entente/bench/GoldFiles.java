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
        return read(file, columns).stream().map(GoldSentence::rows).toList();
    }

    /**
     * The sentences of each document of a CoNLL file, which begins at a comment {@code # newdoc} or at a sentence
     * {@code -DOCSTART-}, itself left out. In a file that marks no document each sentence is one.
     *
     * @throws IOException as {@link #sentences}
     */
    static List<List<GoldSentence>> documents(Path file, int columns) throws IOException {
        List<GoldSentence> sentences = read(file, columns);
        boolean marked = sentences.stream().anyMatch(GoldSentence::opens);
        List<List<GoldSentence>> documents = new ArrayList<>();
        for (GoldSentence sentence : sentences) {
            if (!marked || sentence.opens() || documents.isEmpty()) {
                documents.add(new ArrayList<>());
            }
            if (!sentence.isMark()) {
                documents.get(documents.size() - 1).add(sentence);
            }
        }
        documents.removeIf(List::isEmpty);
        return documents;
    }

    private static List<GoldSentence> read(Path file, int columns) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is no file: name a file of one word a line, in " + columns + " columns");
        }
        List<GoldSentence> sentences = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        boolean opens = false;
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank()) {
                opens = !end(rows, opens, sentences) && opens;
            } else if (!line.startsWith("# ") || line.indexOf('\t') >= 0) {
                List<String> row = List.of(line.split("\t", -1));
                if (row.size() != columns) {
                    throw new IOException(file + ":" + number + ": " + columns
                            + " columns parted by tabs are wanted, not " + row.size());
                }
                rows.add(row);
            } else if (line.startsWith("# newdoc")) {
                opens = true;
            }
        }
        end(rows, opens, sentences);
        if (sentences.isEmpty()) {
            throw new IOException(file + " has no sentence");
        }
        return sentences;
    }

    /** Makes a sentence of the rows, if there are any, and empties them; whether there were. */
    private static boolean end(List<List<String>> rows, boolean opens, List<GoldSentence> sentences) {
        if (rows.isEmpty()) {
            return false;
        }
        boolean mark = rows.get(0).get(0).equals("-DOCSTART-");
        sentences.add(new GoldSentence(sentences.size(), opens || mark, rows));
        rows.clear();
        return true;
    }

    /**
     * The rows of a table with one header line.
     *
     * @throws IOException if it is no file, has another header, or a row has another number of columns; it says which
     */
    static List<List<String>> table(Path file, String... header) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is no file: name a table with the columns " + String.join(", ", header));
        }
        List<String> lines = lines(file);
        if (lines.isEmpty() || !List.of(lines.get(0).split("\t", -1)).equals(List.of(header))) {
            throw new IOException(file + ":1: the columns must be " + String.join(", ", header) + ", parted by tabs");
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> row = List.of(lines.get(i).split("\t", -1));
            if (row.size() != header.length) {
                throw new IOException(file + ":" + (i + 1) + ": " + header.length
                        + " columns parted by tabs are wanted, not " + row.size());
            }
            rows.add(row);
        }
        return rows;
    }

    /**
     * The tab-separated rows of a resource beside this class; lines that begin with # are left out.
     *
     * @throws IOException if there is no such resource, or a row has another number of columns
     */
    static List<String[]> resource(String name, int columns) throws IOException {
        try (InputStream in = GoldFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("there is no resource " + name);
            }
            List<String[]> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] row = line.split("\t", -1);
                if (!line.startsWith("#") && row.length != columns) {
                    throw new IOException(name + ": " + columns + " columns are wanted: " + line);
                }
                if (!line.startsWith("#")) {
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    /** The characters of a file, unzipped if its name ends in {@code .gz}. */
    static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        boolean zipped = file.toString().endsWith(".gz");
        return new BufferedReader(new InputStreamReader(zipped ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }

    private static List<String> lines(Path file) throws IOException {
        try (BufferedReader reader = open(file)) {
            return reader.lines().toList();
        }
    }
}
