package org.entente.web;

import java.net.InetAddress;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By which names a server may be asked. A page elsewhere whose name is made to point here (DNS rebinding) still sends its
 * own name as Host, and is refused; it cannot pass for a bare address.
 */
final class Hosts {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-f:.]+]|[\\p{Alnum}._-]+)(?::\\d{1,5})?");
    private static final Pattern BARE = Pattern.compile("\\[.+]|\\d{1,3}(?:\\.\\d{1,3}){3}");

    private final Set<String> names = new HashSet<>();
    private final boolean anyAddress;

    Hosts(Listening listening) {
        InetAddress address = listening.address();
        anyAddress = address.isAnyLocalAddress();
        if (anyAddress || address.isLoopbackAddress()) {
            names.addAll(LOOPBACK);
        }
        names.add(listening.host());
        listening.names().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether this Host header is one of ours. */
    boolean allows(@Nullable String host) {
        if (host == null) {
            return false;
        }
        Matcher matcher = HOST.matcher(host.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return false;
        }
        String name = String.valueOf(matcher.group(1));
        return names.contains(name) || (anyAddress && BARE.matcher(name).matches());
    }
}
