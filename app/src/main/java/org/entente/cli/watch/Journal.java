package org.entente.cli.watch;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.entente.cli.Terminal;
import org.entente.cli.text.Text;
import org.entente.cli.text.Words;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Failure;
import org.entente.record.Document;

/** One line for each thing that happens, written out at once. */
final class Journal {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.systemDefault());

    private final Terminal terminal;
    private long added;
    private long failed;

    Journal(Terminal terminal) {
        this.terminal = terminal;
    }

    void added(CodedDocument coded) {
        added++;
        Document document = coded.document();
        String title = document.title() == null ? "" : " " + document.title();
        say("added " + document.id() + " with " + Words.count(coded.claims().size(), "claim") + ":" + title + " – "
                + document.uri());
    }

    void failed(Failure failure) {
        failed++;
        say("failed " + failure.uri() + ": " + failure.detail() + " – " + failure.remedy());
    }

    /** A feed that could not be had, and when it will be asked again. */
    void failed(String feed, String why, Instant next) {
        failed++;
        say("failed " + feed + ": " + why + " – not asked again before " + TIME.format(next));
    }

    void say(String words) {
        terminal.out().println(Text.clean(TIME.format(Instant.now()) + " " + words));
        terminal.out().flush();
    }

    long added() {
        return added;
    }

    long failed() {
        return failed;
    }
}
