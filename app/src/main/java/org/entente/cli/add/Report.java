package org.entente.cli.add;

import java.util.List;
import java.util.Locale;
import org.entente.cli.Terminal;
import org.entente.cli.text.Style;
import org.entente.cli.text.Text;
import org.entente.cli.text.Words;
import org.entente.dossier.Account;
import org.entente.dossier.Failure;

/** The short account at the end of a run. */
final class Report {
    private static final int LISTED = 20;

    private final Terminal terminal;

    Report(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Tally tally, int known, List<Found.Skipped> skipped, Account account, double seconds) {
        double rate = tally.documents() / seconds;
        String speed = rate < 0.05 ? "" : String.format(Locale.ENGLISH, ", %.1f a second", rate);
        line(
                "Added",
                Words.count(tally.documents(), "document") + " with " + Words.count(tally.claims(), "claim") + " in "
                        + Seconds.of(seconds) + speed);
        if (known > 0) {
            line("Already there", Words.count(known, "document"));
        }
        if (!skipped.isEmpty()) {
            line("Skipped", Words.count(skipped.size(), "file"));
            skipped.stream().limit(LISTED).forEach(s -> item(s.uri(), s.reason()));
            more(skipped.size());
        }
        List<Failure> failures = tally.failures();
        if (!failures.isEmpty()) {
            line("Failed", Words.count(failures.size(), "document"));
            failures.stream().limit(LISTED).forEach(f -> item(f.uri(), f.detail() + " – " + f.remedy()));
            more(failures.size());
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

    private void more(int size) {
        if (size > LISTED) {
            terminal.print(Text.of("… and " + (size - LISTED) + " more", Style.DIM), 2);
        }
    }
}
