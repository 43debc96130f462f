package org.entente.web.view;

/** The decision that the page being answered follows from, so that it can be taken back at once. */
public final class Done {
    private static final ThreadLocal<String> CURRENT = ThreadLocal.withInitial(() -> "");

    private Done() {}

    /** Its id, or empty. */
    public static String current() {
        return CURRENT.get();
    }

    /** Renders what follows from this decision; of none if it is empty. */
    public static void during(String correction, Runnable rendering) {
        CURRENT.set(correction);
        try {
            rendering.run();
        } finally {
            CURRENT.remove();
        }
    }
}
