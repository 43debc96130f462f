package org.entente.web.view;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The token that a form carries, so that no page of another site can send it; at hand wherever a template is rendered. */
public final class FormToken {
    private static final ThreadLocal<@Nullable Supplier<String>> TOKEN = new ThreadLocal<>();

    private FormToken() {}

    /** Renders something; {@code token} is asked only if it holds a form. */
    public static void during(Supplier<String> token, Runnable rendering) {
        TOKEN.set(token);
        try {
            rendering.run();
        } finally {
            TOKEN.remove();
        }
    }

    /** The token of the page that is being rendered. */
    public static String current() {
        Supplier<String> token = TOKEN.get();
        if (token == null) {
            throw new IllegalStateException("a form is rendered outside of a page");
        }
        return token.get();
    }
}
