package org.entente.cli.watch;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.entente.add.Told;
import org.entente.cli.Terminal;
import org.entente.cli.text.Text;
import org.entente.cli.text.Words;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Failure;
import org.entente.read.UnreadableException.Reason;
import org.entente.record.Document;

/** One line for each thing that happens, written out at once. */
final class Journal implements Told {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.systemDefault());

    private final Terminal terminal;
    private long added;
    private long failed;
    private boolean unreachable;

    Journal(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void added(CodedDocument coded) {
        added++;
        Document document = coded.document();
        String title = document.title() == null ? "" : " " + document.title();
        say("added " + document.id() + " with " + Words.count(coded.claims().size(), "claim") + ":" + title + " – "
                + document.uri());
    }

    @Override
    public void failed(Failure failure) {
        failed++;
        unreachable = failure.reason() == Reason.UNREACHABLE;
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

    /** Whether the last failure was that something could not be reached; then forgets it. */
    boolean takeUnreachable() {
        boolean was = unreachable;
        unreachable = false;
        return was;
    }

    long added() {
        return added;
    }

    long failed() {
        return failed;
    }
}
