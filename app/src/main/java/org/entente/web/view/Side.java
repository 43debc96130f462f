package org.entente.web.view;

import java.util.Locale;
import org.entente.record.Factuality;

/** Which way a claim's innermost holder is committed. */
public enum Side {
    AFFIRMING("Affirming", "Nobody affirms it."),
    DOUBTING("Uncommitted", "Nobody leaves it open."),
    DENYING("Denying", "Nobody denies it.");

    private final String title;
    private final String nobody;

    Side(String title, String nobody) {
        this.title = title;
        this.nobody = nobody;
    }

    static Side of(Factuality factuality) {
        return factuality.affirms() ? AFFIRMING : factuality.denies() ? DENYING : DOUBTING;
    }

    /** The heading over its claims. */
    public String title() {
        return title;
    }

    /** What to say where it has no claims. */
    public String nobody() {
        return nobody;
    }

    /** Its class in the style sheet. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
