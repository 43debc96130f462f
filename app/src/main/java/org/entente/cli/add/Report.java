package org.entente.cli.add;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.add.Found;
import org.entente.add.Passed;
import org.entente.add.Tally;
import org.entente.cli.Terminal;
import org.entente.cli.text.Style;
import org.entente.cli.text.Text;
import org.entente.cli.text.Words;
import org.entente.dossier.Account;

/** The short account at the end of a run. */
final class Report {
    private final Terminal terminal;

    Report(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Tally tally, Passed passed, List<Found.Skipped> skipped, Account account, double seconds) {
        double rate = tally.documents() / seconds;
        String speed = rate < 0.05 ? "" : String.format(Locale.ENGLISH, ", %.1f a second", rate);
        line(
                "Added",
                Words.count(tally.documents(), "document") + " with " + Words.count(tally.claims(), "claim") + " in "
                        + Seconds.of(seconds) + speed);
        if (!tally.uncoded().isEmpty()) {
            long all = tally.uncoded().values().stream().mapToLong(n -> n).sum();
            line(
                    "Not coded",
                    Words.count(all, "document") + " of them in other languages than English: "
                            + tally.uncoded().entrySet().stream()
                                    .map(e -> e.getKey() + " " + e.getValue())
                                    .collect(Collectors.joining(", ")));
        }
        if (passed.known() > 0) {
            line("Already there", Words.count(passed.known(), "document"));
        }
        if (!skipped.isEmpty()) {
            line("Skipped", Words.count(skipped.size(), "file"));
            skipped.stream().limit(Tally.LISTED).forEach(s -> item(s.uri(), s.reason()));
            more(skipped.size());
        }
        if (tally.failures() > 0) {
            line("Failed", Words.count(tally.failures(), "document"));
            tally.listed().forEach(f -> item(f.uri(), f.detail() + " – " + f.remedy()));
            more(tally.failures());
        }
        if (passed.failedBefore() > 0) {
            line(
                    "Failed before",
                    Words.count(passed.failedBefore(), "document")
                            + " in files that are as they were: entente documents --failed lists them, entente retry tries them again");
        }
        line(
                "The dossier has",
                Words.count(account.documents(), "document") + ", " + Words.count(account.claims(), "claim") + ", "
                        + Words.count(account.events(), "event"));
    }

    private void line(String what, String words) {
        terminal.print(Text.of(what + ": ", Style.BOLD).and(words), 0);
    }

    private void item(String uri, String why) {
        terminal.print(Text.of(uri).and(": " + why, Style.DIM), 2);
    }

    private void more(long size) {
        if (size > Tally.LISTED) {
            terminal.print(Text.of("… and " + (size - Tally.LISTED) + " more", Style.DIM), 2);
        }
    }
}
