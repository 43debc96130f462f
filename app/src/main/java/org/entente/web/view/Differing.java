package org.entente.web.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.merge.Difference;
import org.entente.record.Claim;
import org.entente.record.EventType;

/**
 * A detail in which the reports of an event differ.
 *
 * @param on what it is, in words
 * @param versions what is said of it, by most reports first
 */
public record Differing(String on, List<Version> versions) {
    private static final int VOICES = 4;

    /**
     * One of the things that are said.
     *
     * @param says what
     * @param voices who says so
     * @param superseded whether those who said so said otherwise later
     */
    public record Version(String says, Folded<Voice> voices, boolean superseded) {}

    /**
     * Who says something.
     *
     * @param claim id of the claim
     * @param chain its holders, outermost first
     */
    public record Voice(String claim, String chain) {}

    static List<Differing> of(List<Difference> differences, Map<String, Claim> claims) {
        return differences.stream()
                .map(d -> new Differing(
                        on(d.on()),
                        d.versions().stream()
                                .map(v -> new Version(
                                        d.on().equals("type") ? Words.of(EventType.valueOf(v.says())) : v.says(),
                                        Folded.of(voices(v.claims(), claims), VOICES),
                                        v.superseded()))
                                .toList()))
                .toList();
    }

    private static List<Voice> voices(List<String> ids, Map<String, Claim> claims) {
        return ids.stream()
                .map(claims::get)
                .filter(Objects::nonNull)
                .map(c -> new Voice(c.id(), Words.chain(c.holders())))
                .toList();
    }

    private static String on(String detail) {
        return switch (detail) {
            case "killed" -> "How many were killed";
            case "injured" -> "How many were injured";
            case "type" -> "What kind of event it is";
            case "words" -> "What was said";
            case "place" -> "Where it was";
            default -> detail;
        };
    }
}
