package org.entente.cli;

import java.util.function.LongSupplier;
import org.entente.cli.text.Words;

/** What the lists have in common. */
final class Shown {
    /** Ten hex digits: two in 50,000 events share them once in a thousand dossiers. */
    private static final int BRIEF = 11;

    private Shown() {}

    /** The beginning of an id, enough to ask for it. */
    static String brief(String id) {
        return id.substring(0, Math.min(BRIEF, id.length()));
    }

    /** Says on the side if nothing fits, or if there is more than the limit lets through. */
    static void note(Terminal terminal, int shown, String noun, LongSupplier count) {
        terminal.out().flush();
        if (shown == 0) {
            terminal.err().println("No " + noun + " fits.");
            return;
        }
        long all = count.getAsLong();
        if (all > shown) {
            terminal.err().printf("The first %d of %s; --limit 0 shows all.%n", shown, Words.count(all, noun));
        }
    }
}
