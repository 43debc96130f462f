package org.entente.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.URIUtils;
import org.entente.fetch.FetchException.Code;

/** Addresses as people and pages write them → addresses that may be asked for. */
final class WebAddress {
    private static final int LONGEST = 8_192;
    private static final Pattern WHOLE = Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(?:#.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY =
            Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^\\[\\]:@\\\\%]+)(?::([0-9]{0,5}))?");
    /** Four decimal numbers without leading zeros: the one spelling of an IPv4 address that means the same to everybody. */
    private static final Pattern PLAIN_IPV4 = Pattern.compile("(?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2})");

    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)");
    private static final String ILLEGAL = "\"<>\\^`{|} []";

    private WebAddress() {}

    /** Whether it is meant as an address, and not as the name of a file. */
    static boolean looksLike(String words) {
        return words.regionMatches(true, 0, "http://", 0, 7) || words.regionMatches(true, 0, "https://", 0, 8);
    }

    /**
     * Takes an address apart and puts together what is asked for: without fragment, with host and path in ASCII.
     *
     * @throws FetchException if it is none, or one that is not fetched
     */
    static URI parse(String words, boolean allowPrivate) throws FetchException {
        String stripped = words.strip();
        Matcher whole = WHOLE.matcher(stripped);
        if (stripped.length() > LONGEST || !whole.matches()) {
            throw new FetchException(Code.ADDRESS, "it is no address of a page: only http and https are fetched");
        }
        if (whole.group(2).contains("@")) {
            throw new FetchException(
                    Code.ADDRESS, "it carries a user's name or password, which would be kept in the dossier and shown");
        }
        Matcher authority = AUTHORITY.matcher(whole.group(2));
        if (!authority.matches()) {
            throw new FetchException(Code.ADDRESS, "it has no host that could be asked");
        }
        String scheme = whole.group(1).toLowerCase(Locale.ROOT);
        String host = host(authority.group(1), allowPrivate);
        String port = authority.group(2);
        checkPort(port == null || port.isEmpty() ? 0 : Integer.parseInt(port), allowPrivate);
        String rest = whole.group(3);
        String path = rest.isEmpty() || rest.startsWith("?") ? "/" + rest : rest;
        try {
            URI address =
                    new URI(scheme + "://" + host + (port == null || port.isEmpty() ? "" : ":" + port) + legal(path));
            if (address.getHost() == null) {
                throw new FetchException(Code.ADDRESS, "it has no host that could be asked");
            }
            return address;
        } catch (URISyntaxException e) {
            throw new FetchException(Code.ADDRESS, "it is no address of a page: " + e.getReason());
        }
    }

    /** Likewise for what a page at {@code base} calls {@code words}. */
    static URI parse(URI base, String words, boolean allowPrivate) throws FetchException {
        return parse(resolve(base, words), allowPrivate);
    }

    /** The whole address of what a page at {@code base} calls {@code words}; {@code words} where it makes no sense. */
    static String resolve(URI base, String words) {
        String stripped = words.strip();
        if (looksLike(stripped)) {
            return stripped;
        }
        try {
            return URIUtils.resolve(base, legal(stripped)).toString();
        } catch (IllegalArgumentException e) {
            return stripped;
        }
    }

    private static String host(String words, boolean allowPrivate) throws FetchException {
        if (words.startsWith("[")) {
            return words;
        }
        String host;
        try {
            host = IDN.toASCII(words).toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""); // the root may be named
        } catch (IllegalArgumentException e) {
            throw new FetchException(Code.ADDRESS, "it has no host that could be asked");
        }
        if (!allowPrivate
                && ENDS_IN_A_NUMBER.matcher(host).matches()
                && !PLAIN_IPV4.matcher(host).matches()) {
            throw new FetchException(
                    Code.PRIVATE, host + " is a number in disguise, as is used to reach private networks");
        }
        return host;
    }

    /** News is on the usual ports; on others are mail, databases and printers, which a link could make us talk to. */
    private static void checkPort(int port, boolean allowPrivate) throws FetchException {
        if (port > 65_535 || (!allowPrivate && port != 0 && port != 80 && port != 443)) {
            throw new FetchException(Code.PRIVATE, "port " + port + " is not one of the web, which are 80 and 443");
        }
    }

    /** With what may not stand in an address percent-encoded; what is encoded already stays. */
    private static String legal(String words) {
        StringBuilder legal = new StringBuilder(words.length());
        for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
            boolean encoded = b <= 0x20 || b == 0x7F || ILLEGAL.indexOf(b) >= 0;
            if (encoded) {
                legal.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            } else {
                legal.append((char) b);
            }
        }
        return legal.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
