package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.merge.Merger;
import org.entente.merge.Whole;
import org.entente.merge.Wish;
import org.entente.read.UnreadableException.Reason;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;
import org.entente.record.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierTest {
    private final Path temp;

    DossierTest(@TempDir Path temp) {
        this.temp = temp;
    }

    private static DossierException.Code codeOf(Runnable call) {
        try {
            call.run();
        } catch (DossierException e) {
            assertThat(e.getMessage()).isNotBlank();
            assertThat(e.remedy()).isNotBlank();
            return e.code();
        }
        throw new AssertionError("no exception");
    }

    @Test
    void aMissingFolderBecomesAnEmptyDossier() {
        try (Dossier dossier = Dossier.open(temp.resolve("new/one"))) {
            assertThat(dossier.account()).isEqualTo(new Account(0, 0, 0, 0, 0, 0));
            assertThat(dossier.stale()).isFalse();
            assertThat(dossier.search("anything", 5)).isEmpty();
            assertThat(dossier.events(Filter.all())).isEmpty();
        }
    }

    @Test
    void whatIsNoDossierIsLeftAlone() throws IOException {
        Files.writeString(temp.resolve("letter.txt"), "mine");
        assertThat(codeOf(() -> Dossier.open(temp).close())).isEqualTo(DossierException.Code.NOT_A_DOSSIER);
        assertThat(codeOf(() -> Dossier.open(temp.resolve("letter.txt")).close()))
                .isEqualTo(DossierException.Code.NOT_A_DOSSIER);
        try (var files = Files.list(temp)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void anotherFormatAndAnotherDatabaseAreRefused() throws SQLException {
        Path dir = temp.resolve("d");
        Dossier.open(dir).close();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + dir.resolve("dossier.duckdb"))) {
            connection.createStatement().execute("UPDATE meta SET format = 99");
        }
        assertThat(codeOf(() -> Dossier.open(dir).close())).isEqualTo(DossierException.Code.OTHER_VERSION);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + dir.resolve("dossier.duckdb"))) {
            connection.createStatement().execute("DROP TABLE meta");
        }
        assertThat(codeOf(() -> Dossier.open(dir).close())).isEqualTo(DossierException.Code.NOT_A_DOSSIER);
    }

    @Test
    void aDamagedFileIsSaidToBeDamaged() throws IOException {
        Path dir = Files.createDirectory(temp.resolve("d"));
        Files.write(dir.resolve("dossier.duckdb"), new byte[20_000]);
        assertThat(codeOf(() -> Dossier.open(dir).close())).isEqualTo(DossierException.Code.DAMAGED);
    }

    @Test
    void whatWasAddedIsThereAgainAsItWas() {
        List<CodedDocument> reports = Records.reports(0, 30);
        try (Dossier dossier = Dossier.open(temp)) {
            dossier.add(reports, List.of());
            dossier.refresh(new Merger());
        }
        try (Dossier dossier = Dossier.open(temp)) {
            for (CodedDocument report : reports) {
                Document document = report.document();
                assertThat(dossier.has(document.sha256())).isTrue();
                assertThat(dossier.document(document.id())).contains(document);
                assertThat(dossier.claimsOfDocument(document.id())).isEqualTo(report.claims());
            }
            List<Claim> claims =
                    reports.stream().flatMap(r -> r.claims().stream()).toList();
            List<Event> events = new Merger()
                    .merge(reports.stream().map(CodedDocument::document).toList(), claims)
                    .events();
            assertThat(dossier.claims(Filter.all())).containsExactlyInAnyOrderElementsOf(claims);
            assertThat(dossier.events(Filter.all())).containsExactlyInAnyOrderElementsOf(events);
            for (Event event : events) {
                assertThat(dossier.claimsOf(event.id())).extracting(Claim::id).isEqualTo(event.claims());
                assertThat(dossier.eventOf(event.claims().get(0))).contains(event.id());
            }
            assertThat(dossier.eventsOf(claims.stream().map(Claim::id).toList()))
                    .hasSize(claims.size());
            assertThat(dossier.account()).isEqualTo(new Account(30, 0, claims.size(), events.size(), 3, 30));
        }
    }

    @Test
    void hostileTextIsKeptAsItIs() {
        String text = "x'; DROP TABLE documents; -- \u0000 \uD83D\uDE00 \u202E \"quoted\" \\ \n \t end";
        String hash = Records.sha256(text);
        Document document = new Document(
                "d" + hash.substring(0, 16), hash, "a'b\"c", "=1+1", null, null, null, null, "und", text, List.of());
        try (Dossier dossier = Dossier.open(temp)) {
            dossier.add(List.of(new CodedDocument(document, List.of())), List.of());
            assertThat(dossier.document(document.id())).contains(document);
        }
    }

    @Test
    void addingAgainChangesNothing() {
        try (Dossier dossier = Dossier.open(temp)) {
            dossier.add(Records.reports(0, 5), List.of());
            dossier.refresh(new Merger());
            Account before = dossier.account();
            dossier.add(Records.reports(0, 5), List.of());
            dossier.add(List.of(Records.report(2), Records.report(2)), List.of());
            assertThat(dossier.account()).isEqualTo(before);
            assertThat(dossier.stale()).isFalse();
        }
    }

    @Test
    void knowsWhatIsThere() {
        String here = Records.report(1).document().sha256();
        String missing = Records.report(2).document().sha256();
        try (Dossier dossier = Dossier.open(temp)) {
            dossier.add(List.of(Records.report(1)), List.of());
            assertThat(dossier.known(List.of(here, missing))).isEqualTo(Set.of(here));
            assertThat(dossier.known(List.of())).isEmpty();
        }
    }

    @Test
    void failuresAreListedUntilTheirDocumentArrives() {
        Document arriving = Records.report(7).document();
        Failure byUri = new Failure(arriving.uri(), null, Reason.IO, "denied");
        Failure byHash = new Failure("elsewhere.txt", arriving.sha256(), Reason.EMPTY, "nothing");
        Failure other = new Failure("picture.jpg", Records.sha256("jpg"), Reason.BINARY, "an image");
        try (Dossier dossier = Dossier.open(temp)) {
            dossier.add(List.of(), List.of(byUri, byHash, other));
            dossier.add(List.of(), List.of(other));
            assertThat(dossier.documents(Filter.all()))
                    .containsExactly(
                            new DocumentEntry.Failed(byHash),
                            new DocumentEntry.Failed(other),
                            new DocumentEntry.Failed(byUri));
            assertThat(dossier.account().failed()).isEqualTo(3);
            dossier.add(List.of(Records.report(7)), List.of());
            assertThat(dossier.documents(Filter.all())).hasSize(2).last().isEqualTo(new DocumentEntry.Failed(other));
            dossier.add(List.of(), List.of(byUri, byHash));
            assertThat(dossier.account().failed()).isEqualTo(1);
        }
    }

    @Test
    void documentsAndFailuresArePagedAsOneList() {
        try (Dossier dossier = Dossier.open(temp)) {
            dossier.add(
                    Records.reports(0, 3),
                    List.of(new Failure("a", null, Reason.IO, "x"), new Failure("b", null, Reason.IO, "x")));
            List<DocumentEntry> all = dossier.documents(Filter.all());
            assertThat(all).hasSize(5);
            for (int from = 0; from <= 5; from++) {
                for (int limit = 0; limit <= 5; limit++) {
                    assertThat(dossier.documents(Filter.all().offset(from).limit(limit)))
                            .isEqualTo(all.subList(from, Math.min(5, from + limit)));
                }
            }
        }
    }

    @Test
    void eventsAreStaleUntilTheyAreRefreshed() {
        try (Dossier dossier = Dossier.open(temp)) {
            dossier.add(Records.reports(0, 3), List.of());
            assertThat(dossier.stale()).isTrue();
            String claim = dossier.claims(Filter.all()).get(0).id();
            assertThat(dossier.eventOf(claim)).isEmpty();
            dossier.refresh(new Merger());
            assertThat(dossier.stale()).isFalse();
            assertThat(dossier.eventOf(claim)).isPresent();
            dossier.refresh(new Merger() {
                @Override
                public Whole whole(List<Document> documents, List<Claim> claims, List<Wish> wishes) {
                    throw new AssertionError("nothing to do");
                }
            });
        }
    }

    @Test
    void whatIsAddedDuringARefreshIsLeftForTheNext() {
        try (Dossier dossier = Dossier.open(temp)) {
            dossier.add(Records.reports(0, 3), List.of());
            dossier.refresh(new Merger() {
                @Override
                public Whole whole(List<Document> documents, List<Claim> claims, List<Wish> wishes) {
                    dossier.add(Records.reports(3, 5), List.of());
                    return super.whole(documents, claims, wishes);
                }
            });
            assertThat(dossier.stale()).isTrue();
            dossier.refresh(new Merger());
            assertThat(dossier.stale()).isFalse();
            long merged = dossier.events(Filter.all()).stream()
                    .mapToLong(e -> e.claims().size())
                    .sum();
            assertThat(merged).isEqualTo(dossier.account().claims());
        }
    }

    @Test
    void idsMayBeAbbreviated() {
        try (Dossier dossier = Dossier.open(temp)) {
            dossier.add(Records.reports(0, 20), List.of());
            dossier.refresh(new Merger());
            Event event = dossier.events(Filter.all()).get(0);
            assertThat(dossier.event(event.id().substring(0, 12))).contains(event);
            assertThat(dossier.event(event.id().substring(0, 12) + "…")).contains(event);
            assertThat(dossier.claimsOf(event.id().substring(0, 12))).isNotEmpty();
            assertThat(dossier.event("effffffffffffffffff")).isEmpty();
            assertThat(dossier.event("")).isEmpty();
            assertThat(dossier.event("%")).isEmpty();
            assertThat(codeOf(() -> dossier.document("d"))).isEqualTo(DossierException.Code.AMBIGUOUS_ID);
        }
    }

    @Test
    void anIdThatOthersBeginWithIsStillAnId() {
        Document document = Records.report(1).document();
        List<Claim> claims = Records.report(1).claims();
        Claim one = claims.get(0);
        Claim tenth = new Claim(
                one.id() + "0",
                one.document(),
                one.sentence(),
                one.evidence(),
                null,
                one.type(),
                null,
                List.of(),
                one.actors(),
                one.recipients(),
                null,
                null,
                one.tense(),
                one.holders(),
                one.factuality(),
                one.authorFactuality(),
                1,
                one.coder());
        try (Dossier dossier = Dossier.open(temp)) {
            dossier.add(List.of(new CodedDocument(document, List.of(one, tenth))), List.of());
            assertThat(dossier.claim(one.id())).contains(one);
            assertThat(dossier.claim(tenth.id())).contains(tenth);
        }
    }

    @Test
    void aClosedDossierSaysSo() {
        Dossier dossier = Dossier.open(temp);
        dossier.close();
        dossier.close();
        assertThatThrownBy(dossier::account).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void twoOpenDossiersOfOneFolderSeeEachOther() {
        try (Dossier one = Dossier.open(temp);
                Dossier two = Dossier.open(temp)) {
            one.add(Records.reports(0, 2), List.of());
            assertThat(two.account().documents()).isEqualTo(2);
            two.add(Records.reports(2, 4), List.of());
            assertThat(one.account().documents()).isEqualTo(4);
            assertThat(one.claims(Filter.all().type(EventType.SANCTION).from(LocalDate.EPOCH)))
                    .isEmpty();
        }
    }
}
