package org.entente.web;

import java.net.InetAddress;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a server listens, and whom it lets in.
 *
 * @param address of this machine; with the wildcard address, all that it has
 * @param port TCP port; 0 for any that is free
 * @param names host names by which it may be asked besides its address, such as that of a proxy in front of it
 * @param token what visitors must show; null lets in all who reach it
 */
public record Listening(
        InetAddress address,
        int port,
        Set<String> names,
        @Nullable String token) {
    /** Least length of a token; at 20 letters and digits nobody guesses it. */
    public static final int SHORTEST_TOKEN = 20;

    /** @throws IllegalArgumentException if others can reach it and there is no token, or one that can be guessed */
    public Listening {
        names = Set.copyOf(names);
        if (token == null && !address.isLoopbackAddress()) {
            throw new IllegalArgumentException("whoever can be reached by others needs a token");
        }
        if (token != null && (token.length() < SHORTEST_TOKEN || !token.matches("[\\x21-\\x7e]+"))) {
            throw new IllegalArgumentException(
                    "a token has at least " + SHORTEST_TOKEN + " letters, digits and signs of ASCII, without a space");
        }
    }

    /** On 127.0.0.1, without a token: whoever uses this machine may ask. */
    public static Listening local(int port) {
        return new Listening(Local.ADDRESS, port, Set.of(), null);
    }

    /** A token that nobody guesses. */
    public static String newToken() {
        return Seal.random();
    }

    /** Whether others than those who use this machine can reach it. */
    public boolean reachable() {
        return !address.isLoopbackAddress();
    }

    /** The address as it stands in the address of a page. */
    String host() {
        String shown = (address.isAnyLocalAddress() ? Local.outward() : address).getHostAddress();
        return shown.contains(":") ? "[" + shown.replaceFirst("%.*", "") + "]" : shown;
    }
}
