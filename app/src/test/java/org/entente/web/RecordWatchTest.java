package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.dossier.Manifest;
import org.entente.dossier.RecordFile;
import org.entente.dossier.RecordWriter;
import org.entente.dossier.Records;
import org.entente.merge.Merger;
import org.entente.merge.Portion;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever serves a record shows what a job has made of it meanwhile, with what was added beside it. */
class RecordWatchTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void aServedRecordIsWhatItsJobHasMadeOfItMeanwhile() throws IOException, InterruptedException {
        record("first", Records.reports(0, 20), List.of("2026-01-01T00:00:00Z"));
        try (Dossier dossier = Dossier.open(folder);
                Server server = Server.start(folder, 0)) {
            dossier.add(Records.reports(20, 30), List.of());
            dossier.refresh(new Merger());
            assertThat(documents(server)).isEqualTo(30);

            record("second", Records.reports(0, 25), List.of("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"));
            remove("first");

            assertThat(documents(server)).as("each once, wherever it lies").isEqualTo(30);
            awaitMerged(dossier);
            List<String> claims = Records.reports(0, 30).stream()
                    .flatMap(coded -> coded.claims().stream())
                    .map(Claim::id)
                    .toList();
            assertThat(dossier.eventsOf(claims)).containsOnlyKeys(claims);
            assertThat(dossier.countClaims(Filter.all())).isEqualTo(claims.size());
        }
    }

    private static void awaitMerged(Dossier dossier) throws InterruptedException {
        long start = System.nanoTime();
        while (dossier.stale()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
            Thread.sleep(50);
        }
    }

    private static int documents(Server server) throws IOException {
        URI address = URI.create(server.address() + "api/documents?limit=1000");
        try (InputStream answer = address.toURL().openStream()) {
            return new ObjectMapper().readTree(answer).path("items").size();
        }
    }

    /** Writes a record as a job does: its files, and then what says that they are the record. */
    private void record(String name, List<CodedDocument> reports, List<String> additions) throws IOException {
        Map<String, Document> documents = new HashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (CodedDocument coded : reports) {
            documents.put(coded.document().id(), coded.document());
            claims.addAll(coded.claims());
        }
        List<RecordFile> files = new ArrayList<>();
        try (RecordWriter writer = RecordWriter.open(folder)) {
            writer.documents(reports, additions.size());
            writer.origins(List.copyOf(documents.keySet()), List.of());
            writer.events(new Portion(claims, documents).events(List.of(), Map.of()), claims);
            files.addAll(writer.write(name));
        }
        Path aside = folder.resolve(Manifest.FILE + ".new");
        Files.writeString(aside, Manifest.of(additions, files).json());
        Files.move(aside, folder.resolve(Manifest.FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    private void remove(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.getFileName().toString().contains(name)).toList()) {
                Files.delete(file);
            }
        }
    }
}
