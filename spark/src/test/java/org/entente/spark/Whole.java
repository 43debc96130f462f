package org.entente.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.Entente;
import org.entente.add.Intake;
import org.entente.add.Progress;
import org.entente.add.SourceFinder;
import org.entente.add.Tally;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.Dossier;
import org.entente.dossier.Failure;
import org.entente.dossier.Filter;
import org.entente.dossier.Manifest;
import org.entente.dossier.RecordFile;
import org.entente.dossier.RecordReader;
import org.entente.dossier.RecordTable;
import org.entente.merge.Merger;
import org.entente.read.unpack.Fields;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;

/**
 * All that came out, sorted.
 *
 * @param documents by id
 * @param claims by id
 * @param events by id
 * @param failures by uri
 */
record Whole(List<Document> documents, List<Claim> claims, List<Event> events, List<Failure> failures) {
    private static final Entente ENTENTE = Entente.open();

    /** What {@code entente add} gives. */
    static Whole local(List<Path> inputs, Path folder) {
        try (Dossier dossier = Dossier.open(folder);
                Intake intake = new Intake(dossier, () -> ENTENTE::code, () -> {}, Fields.parse(List.of()), 2)) {
            var found = new SourceFinder(folder).find(inputs);
            intake.run(found.inputs(), false, found.failures(), new Tally(), Progress.NONE, () -> false);
            dossier.refresh(new Merger());
            Filter all = Filter.all();
            List<Document> documents = new ArrayList<>();
            for (DocumentEntry entry : dossier.documents(all)) {
                if (entry instanceof DocumentEntry.Added added) {
                    dossier.document(added.id()).ifPresent(documents::add);
                }
            }
            return sorted(documents, dossier.claims(all), dossier.events(all), dossier.failures());
        }
    }

    /** What lies in a record. */
    static Whole of(Path folder, Manifest record) {
        List<Document> documents = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        List<Path> ofClaims = paths(folder, record, RecordTable.CLAIMS);
        for (Path file : paths(folder, record, RecordTable.DOCUMENTS)) {
            documents.addAll(RecordReader.documents(file));
            RecordReader.coded(file, ofClaims).forEach(coded -> claims.addAll(coded.claims()));
        }
        paths(folder, record, RecordTable.EVENTS).forEach(file -> events.addAll(RecordReader.events(file)));
        paths(folder, record, RecordTable.FAILURES).forEach(file -> failures.addAll(RecordReader.failures(file)));
        return sorted(documents, claims, events, failures);
    }

    private static List<Path> paths(Path folder, Manifest record, RecordTable table) {
        return record.files(table).stream()
                .map(RecordFile::path)
                .map(folder::resolve)
                .toList();
    }

    private static Whole sorted(
            List<Document> documents, List<Claim> claims, List<Event> events, List<Failure> failures) {
        return new Whole(
                documents.stream().sorted(Comparator.comparing(Document::id)).toList(),
                claims.stream().sorted(Comparator.comparing(Claim::id)).toList(),
                events.stream().sorted(Comparator.comparing(Event::id)).toList(),
                failures.stream().sorted(Comparator.comparing(Failure::uri)).toList());
    }
}
