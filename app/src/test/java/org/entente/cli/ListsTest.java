package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the commands that read a dossier show of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsTest {
    private final Path folder;

    ListsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(
                reports.resolve("herald.html"),
                LineEngine.page(
                        "The Herald",
                        "Aid for Borland",
                        "Ava Ionescu says: Arvania aids Borland with forty grain ships on 2023-05-04.",
                        "Ava Ionescu says: Arvania aids Cassia with old army boots on 2023-06-01."));
        Files.writeString(
                reports.resolve("courier.html"),
                LineEngine.page(
                        "The Courier",
                        "Courier &#27;[31mred",
                        "Bob Omar denies: Arvania aids Borland with forty grain ships on 2023-05-04."));
        Files.writeString(reports.resolve("empty.txt"), "");
        Ran.plain(LineEngine::open, "add", reports.toString(), "--dossier", dir());
    }

    private String dir() {
        return folder.resolve("dossier").toString();
    }

    private Ran run(String... args) {
        return Ran.plain(LineEngine::open, with(args));
    }

    private Ran onTerminal(int columns, String... args) {
        return Ran.terminal(columns, LineEngine::open, with(args));
    }

    private String[] with(String... args) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.addAll(List.of("--dossier", dir()));
        return all.toArray(new String[0]);
    }

    @Test
    void everyEventComesWithItsStanding() {
        Ran ran = run("events");
        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).hasSize(3);
        assertThat(ran.lines()[1]).contains("2023-05-04", "disputed", "AID", "Arvania gave aid to Borland");
        assertThat(ran.lines()[2]).contains("2023-06-01", "alleged", "AID", "Arvania gave aid to Cassia");
    }

    @Test
    void aCopySaysOfWhatAndWhy(@TempDir Path temp) throws IOException {
        String[] lines = {
            "Ava Ionescu says: Arvania aids Borland with forty grain ships and the largest gift that the harbour"
                    + " of the capital has seen since the drought began three summers ago on 2023-05-04.",
            "Ava Ionescu says: Arvania aids Cassia with old army boots which the shoemakers of the valley have"
                    + " promised to mend before the first snow falls over the northern passes on 2023-06-01."
        };
        Path reports = Files.createDirectories(temp.resolve("reports"));
        Files.writeString(reports.resolve("herald.html"), LineEngine.page("The Herald", "Aid for Borland", lines));
        Files.writeString(reports.resolve("mirror.html"), LineEngine.page("The Mirror", "Grain arrives", lines));
        String[] dossier = {"--dossier", temp.resolve("dossier").toString()};
        Ran.plain(LineEngine::open, "add", reports.toString(), dossier[0], dossier[1]);
        String copy = Arrays.stream(Ran.plain(LineEngine::open, "documents", dossier[0], dossier[1])
                        .lines())
                .skip(1)
                .filter(l -> !l.contains(" own "))
                .map(l -> l.split(" ", 2)[0])
                .findFirst()
                .orElseThrow();
        assertThat(Ran.plain(LineEngine::open, "show", copy, dossier[0], dossier[1])
                        .out())
                .containsPattern("copy of +d[0-9a-f]+  \\(.*word.*d[0-9a-f]+\\)");
        String event = Ran.plain(LineEngine::open, "events", dossier[0], dossier[1])
                .lines()[1]
                .split(" ", 2)[0];
        assertThat(Ran.plain(LineEngine::open, "events", "--why", event, dossier[0], dossier[1])
                        .out())
                .contains("WHICH REPORTS COUNT AS ONE SOURCE", copy + " with d");
    }

    @Test
    void anEventSaysWhyItIsAsItIs() {
        String id = run("events", "--standing", "disputed").lines()[1].split(" ", 2)[0];
        assertThat(run("events", "--why", id).out())
                .contains(
                        "WHY IT IS DISPUTED",
                        "said to be so by Ava Ionescu",
                        "denied by Bob Omar",
                        "WHY THESE CLAIMS ARE ONE");
        assertThat(run("events", "--story", id).lines()).hasSize(2).anyMatch(l -> l.startsWith(id));
        Ran none = run("events", "--why", "e0");
        assertThat(none.code()).isNotZero();
        assertThat(none.err()).contains("there is no event with the id e0", "'entente events' lists them");
    }

    @Test
    void filtersNarrowTheList() {
        assertThat(run("events", "--actor", "arvania", "--with", "Cassia").lines())
                .hasSize(2);
        assertThat(run("events", "--standing", "disputed").lines()).hasSize(2);
        assertThat(run("events", "--from", "2023-06").lines()).hasSize(2);
        assertThat(run("events", "--to", "2023-05", "--type", "aid").lines()).hasSize(2);
        Ran none = run("events", "--type", "sanction");
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("No event fits.");
    }

    @Test
    void claimsBelowTheLeastConfidenceAreLeftOut() {
        assertThat(run("claims", "--confidence", "0.5").lines()).hasSize(4);
        assertThat(run("claims", "--confidence", ".75").lines()).hasSize(3);
        assertThat(run("claims", "--confidence", ".75").out()).doesNotContain("Bob Omar");
        assertThat(run("events", "--confidence", "0.75").lines()).hasSize(3);
        assertThat(run("documents", "--confidence", "0.75").out())
                .contains("The Herald")
                .doesNotContain("The Courier");
        assertThat(run("claims", "--confidence", "1").err()).contains("No claim fits.");
    }

    @Test
    void reviewBeginsWithTheLeastSureAndItsSentence() {
        Ran ran = run("review");
        assertThat(ran.code()).isZero();
        assertThat(ran.lines()[0]).isEqualTo("0.50  The Courier ← Bob Omar  CT- says it is not so");
        assertThat(ran.lines()[1]).isEqualTo("      AID: Arvania → Borland, 2023-05-04");
        assertThat(ran.lines()[2])
                .isEqualTo("      “Bob Omar denies: ‹Arvania aids Borland with forty grain ships› on 2023-05-04.”");
        assertThat(ran.out().indexOf("0.75  The Herald ← Ava Ionescu")).isPositive();
        Ran one = run("review", "--limit", "1");
        assertThat(one.out()).contains("0.50").doesNotContain("0.75");
        assertThat(one.err()).contains("The first 1 of 3 claims; --limit 0 shows all.");
        assertThat(run("review", "--actor", "Cassia").out()).contains("0.75").doesNotContain("0.50");
        assertThat(run("review", "--type", "sanction").err()).contains("No claim fits.");
    }

    @Test
    void reviewAsJsonHasTheClaimsInItsOrder() {
        String[] lines = run("review", "--json").lines();
        assertThat(lines)
                .hasSize(3)
                .containsExactlyInAnyOrder(run("claims", "--json").lines());
        assertThat(lines[0]).contains("\"confidence\":0.5,");
    }

    @Test
    void aTimeThatEndsBeforeItBeginsIsRefused() {
        Ran ran = run("events", "--from", "2023", "--to", "2022");
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("--from 2023-01-01 is after --to 2022-12-31");
    }

    @Test
    void aBeginningOfManyIdsNamesSome() {
        Ran ran = run("show", "e");
        assertThat(ran.code()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(ran.err()).contains("more than one id").contains("more digits");
    }

    @Test
    void anExportWhoseReaderWentAwayIsNoError() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Cli cli = new Cli(CliTest.failing("Broken pipe"), err);
        assertThat(cli.run(with("export", "claims"))).isEqualTo(ExitCode.OUTPUT_CLOSED);
        assertThat(err.size()).isZero();
    }

    @Test
    void aLimitSaysWhatItLeavesOut() {
        Ran ran = run("events", "--limit", "1");
        assertThat(ran.lines()).hasSize(2);
        assertThat(ran.err()).contains("The first 1 of 2 events; --limit 0 shows all.");
        assertThat(run("events", "--limit", "0").err()).isEmpty();
    }

    @Test
    void everyClaimComesWithItsHolder() {
        Ran ran = run("claims", "--standing", "disputed");
        assertThat(ran.out()).contains("The Herald ← Ava Ionescu", "CT+", "The Courier ← Bob Omar", "CT-");
    }

    @Test
    void jsonHasOneObjectALine() {
        assertThat(run("events", "--json").lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"id\":\"e").contains("\"standing\":"));
        assertThat(run("claims", "--json").lines()).hasSize(3).allSatisfy(line -> assertThat(line)
                .contains("\"holders\":", "\"event\":\"e"));
    }

    @Test
    void jsonOfAllIsTheExport() {
        List<String> exported = List.of(run("export", "claims").lines());
        assertThat(run("claims", "--json", "--limit", "0").lines()).containsExactlyInAnyOrderElementsOf(exported);
    }

    @Test
    void anEventShowsBothSides() {
        String id = run("events", "--standing", "disputed", "--json").out().substring(7, 24);
        String text = run("show", id).out();
        assertThat(text)
                .contains("disputed")
                .contains("THEY SAY IT IS SO (1)")
                .contains("THEY DENY IT OR LEAVE IT OPEN (1)")
                .contains("The Courier ← Bob Omar  CT- says it is not so")
                .contains("Ava Ionescu says: ‹Arvania aids Borland with forty grain ships› on 2023-05-04.")
                .contains("WHY THESE CLAIMS ARE ONE EVENT")
                .contains("time: both on 2023-05-04");
        String beside = onTerminal(120, "show", id.substring(0, 11)).out();
        assertThat(beside.lines().anyMatch(l -> l.contains("Ava Ionescu") && l.contains("Bob Omar")))
                .isTrue();
        assertThat(beside).contains("\u001b[1;4mArvania aids Borland");
    }

    @Test
    void aClaimLeadsToItsEventAndDocument() {
        String id = run("claims", "--standing", "alleged", "--json").out().substring(7, 26);
        Ran ran = run("show", id);
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("to whom   Cassia", "alleged", "document")
                .doesNotContain("disputed");
    }

    @Test
    void aDocumentShowsItsWordsAndClaims() {
        String id = run("export", "documents").out().substring(7, 24);
        Ran ran = run("show", id);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("‹Arvania aids", "IS IT SO");
    }

    @Test
    void documentsListWhatCouldNotBeRead() {
        String text = run("documents").out();
        assertThat(text)
                .contains("The Herald", "The Courier", "NOT READ", "empty.txt", "check that the file was saved");
    }

    @Test
    void searchMarksWhatItFinds() {
        Ran ran = run("search", "cassia");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).containsIgnoringCase("‹Cassia›").contains("The Herald ← Ava Ionescu");
    }

    @Test
    void exportWritesFilesWhole() throws IOException {
        Path file = folder.resolve("claims.csv");
        assertThat(run("export", "claims", "--format", "csv", "--out", file.toString())
                        .code())
                .isZero();
        assertThat(Files.readAllLines(file)).hasSize(4);
        Ran nowhere =
                run("export", "claims", "--out", folder.resolve("no/such/file").toString());
        assertThat(nowhere.code()).isEqualTo(ExitCode.UNEXPECTED);
        assertThat(nowhere.err()).contains("could not be written").contains("check its folder");
    }

    @Test
    void noReportSteersTheTerminal() {
        assertThat(onTerminal(100, "documents").out())
                .doesNotContain("\u001b[31mred")
                .contains("[31mred");
        assertThat(run("documents").out()).doesNotContain("\u001b");
    }

    @Test
    void tablesKeepToTheTerminal() {
        for (int columns : new int[] {40, 60, 80, 132}) {
            assertThat(onTerminal(columns, "events")
                            .out()
                            .replaceAll("\u001b\\[[0-9;]*m", "")
                            .split("\n"))
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
        }
    }

    @Test
    void noColorIsRespected() {
        Properties terminal = Ran.terminal(100);
        assertThat(Ran.run(terminal, Map.of("NO_COLOR", "1"), LineEngine::open, with("events"))
                        .out())
                .doesNotContain("\u001b");
        assertThat(Ran.run(terminal, Map.of(), LineEngine::open, with("events")).out())
                .contains("\u001b[");
    }

    @Test
    void theVariableNamesTheDossier() {
        Ran ran = Ran.run(new Properties(), Map.of("ENTENTE_DOSSIER", dir()), LineEngine::open, "events");
        assertThat(ran.lines()).hasSize(3);
    }
}
