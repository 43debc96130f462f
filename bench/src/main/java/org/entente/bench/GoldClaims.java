package org.entente.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.Entente;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.record.Document;

/**
 * Gold of claims: {@code documents/*.txt}, read as the program reads them, and {@code claims.jsonl}, with a claim a line. A
 * document without a line has no claim.
 *
 * @param name of the folder
 * @param documents with the claims of each, by file name
 */
record GoldClaims(String name, Map<Document, List<ComparedClaim>> documents) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String LINES = "claims.jsonl";

    /**
     * The folder itself, or those below it that hold gold, by name.
     *
     * @throws IOException if there is none, or a line is out of form; it says where
     */
    static List<GoldClaims> folders(Path folder, Entente entente) throws IOException {
        List<Path> folders = new ArrayList<>();
        if (Files.isRegularFile(folder.resolve(LINES))) {
            folders.add(folder);
        } else if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                all.filter(f -> Files.isRegularFile(f.resolve(LINES))).sorted().forEach(folders::add);
            }
        }
        if (folders.isEmpty()) {
            throw new IOException("no " + LINES + " in " + folder + ": name a folder that holds documents/NAME.txt and "
                    + LINES + ", or one with such folders");
        }
        List<GoldClaims> all = new ArrayList<>();
        for (Path its : folders) {
            all.add(read(its, entente));
        }
        return all;
    }

    private static GoldClaims read(Path folder, Entente entente) throws IOException {
        Map<String, Document> documents = documents(folder.resolve("documents"), entente);
        Map<Document, List<GoldClaim>> lines = new LinkedHashMap<>();
        documents.values().forEach(d -> lines.put(d, new ArrayList<>()));
        Path file = folder.resolve(LINES);
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            String where = file + ":" + ++number;
            if (!line.isBlank()) {
                JsonNode json = object(line, where);
                String name = json.path("document").asText();
                Document document = documents.get(name);
                if (document == null) {
                    throw new IOException(where + ": 'document' is '" + name + "', and there is no documents/" + name);
                }
                lines.computeIfAbsent(document, d -> new ArrayList<>()).add(new GoldClaim(json, where));
            }
        }
        Map<Document, List<ComparedClaim>> claims = new LinkedHashMap<>();
        for (Map.Entry<Document, List<GoldClaim>> entry : lines.entrySet()) {
            claims.put(entry.getKey(), compared(entry.getValue(), entry.getKey()));
        }
        return new GoldClaims(String.valueOf(folder.toAbsolutePath().normalize().getFileName()), claims);
    }

    private static List<ComparedClaim> compared(List<GoldClaim> lines, Document document) throws IOException {
        TypedParties parties = new TypedParties();
        for (GoldClaim line : lines) {
            line.introduce(parties);
        }
        List<ComparedClaim> claims = new ArrayList<>();
        for (GoldClaim line : lines) {
            claims.add(line.in(document, parties));
        }
        return claims;
    }

    private static JsonNode object(String line, String where) throws IOException {
        try {
            JsonNode json = MAPPER.readTree(line);
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            throw new IOException(where + ": no JSON object: " + e.getOriginalMessage(), e);
        }
        throw new IOException(where + ": no JSON object");
    }

    /** By file name, and once more by the id that an export gives. */
    private static Map<String, Document> documents(Path folder, Entente entente) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("no folder " + folder + ": the documents that claims.jsonl is about lie there");
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        Map<String, Document> documents = new LinkedHashMap<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try {
                Document document = entente.read(new Source(name, Files.readAllBytes(file)));
                documents.put(name, document);
                documents.put(document.id(), document);
            } catch (UnreadableException e) {
                throw new IOException(file + " cannot be read: " + e.getMessage(), e);
            }
        }
        return documents;
    }
}
