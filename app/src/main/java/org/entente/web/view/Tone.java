package org.entente.web.view;

import java.util.Locale;
import org.entente.dossier.Quads;

/** Whether some events are cooperation or conflict, for the most part. */
public enum Tone {
    COOPERATION("cooperation", "mostly cooperation"),
    CONFLICT("conflict", "mostly conflict"),
    BOTH("both", "cooperation and conflict");

    private static final double MOST = 0.6;

    private final String word;
    private final String words;

    Tone(String word, String words) {
        this.word = word;
        this.words = words;
    }

    static Tone of(Quads events) {
        if (events.cooperation() > MOST * events.total()) {
            return COOPERATION;
        }
        return events.conflict() > MOST * events.total() ? CONFLICT : BOTH;
    }

    /** What it mostly is, in one word. */
    public String word() {
        return word;
    }

    public String words() {
        return words;
    }

    /** Its class in the style sheet. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
