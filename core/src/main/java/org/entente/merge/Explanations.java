package org.entente.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.merge.words.WordSet;
import org.entente.merge.words.Words;
import org.entente.record.Merge;
import org.entente.record.Merge.Agreement;

/** Says for people why a claim is part of an event. */
final class Explanations {
    private static final int MOST_WORDS = 5;

    private final List<Profile> profiles;
    private final Map<Integer, List<Integer>> neighbours = new HashMap<>();
    private final Set<Set<Integer>> joined = new HashSet<>();

    /** @param links for each event a tree over its claims */
    Explanations(List<Profile> profiles, List<Link> links) {
        this.profiles = profiles;
        for (Link link : links) {
            if (link.score() == Link.JOINED) {
                joined.add(Set.of(link.first(), link.second()));
            }
            neighbours.computeIfAbsent(link.first(), k -> new ArrayList<>()).add(link.second());
            neighbours.computeIfAbsent(link.second(), k -> new ArrayList<>()).add(link.first());
        }
    }

    /** One for each member but the first: the claim towards the first that it was joined to. */
    List<Merge> of(List<Profile> members) {
        Map<Integer, Integer> parents = new HashMap<>();
        int root = members.get(0).number();
        List<Integer> todo = new ArrayList<>(List.of(root));
        parents.put(root, root);
        while (!todo.isEmpty()) {
            int at = todo.remove(todo.size() - 1);
            for (int next : neighbours.getOrDefault(at, List.of())) {
                if (parents.putIfAbsent(next, at) == null) {
                    todo.add(next);
                }
            }
        }
        List<Merge> merges = new ArrayList<>();
        for (Profile member : members.subList(1, members.size())) {
            Profile with = profiles.get(parents.getOrDefault(member.number(), root));
            List<Agreement> agreements = joined.contains(Set.of(member.number(), with.number()))
                    ? List.of(new Agreement("decision", "a person joined them"))
                    : agreements(Comparison.of(member, with));
            merges.add(new Merge(member.claim().id(), with.claim().id(), agreements));
        }
        return merges;
    }

    /** What the two agree on; not empty. */
    List<Agreement> agreements(Comparison c) {
        List<Agreement> all = new ArrayList<>();
        all.add(new Agreement("type", type(c)));
        all.add(new Agreement("actors", actors(c)));
        if (c.time().compareTo(When.Fit.NEAR) >= 0) {
            all.add(new Agreement("time", time(c)));
        }
        if (c.placed() && c.a().place() != null && c.b().place() != null) {
            String here = c.a().place().name();
            String there = c.b().place().name();
            all.add(new Agreement(
                    "place",
                    c.place() == Where.Fit.SAME
                            ? "both in " + here
                            : here + " and " + there + " are near or one holds the other"));
        }
        if (c.words().atLeast(Wording.SOME)) {
            WordSet own = c.a().words().shared(c.b().words());
            String shared = String.join(", ", own.size() > 1 ? said(c.a(), own) : around(c));
            all.add(new Agreement("words", "both say: " + shared));
        }
        return all;
    }

    private static List<String> said(Profile p, WordSet wanted) {
        String quote = p.claim().quote() == null ? "" : p.claim().quote().exact();
        return first(Words.among(p.claim().evidence().exact() + " " + quote, wanted));
    }

    private static List<String> around(Comparison c) {
        return first(
                Words.among(c.a().claim().sentence().exact(), c.a().around().shared(c.b().around())));
    }

    private static List<String> first(List<String> words) {
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }

    private static String type(Comparison c) {
        return c.sameType()
                ? "both " + c.a().claim().type()
                : c.a().claim().type() + " and " + c.b().claim().type() + ", which name the same things";
    }

    private static String actors(Comparison c) {
        String who = names(c.a());
        return switch (c.parties().level()) {
            case EXACT -> c.parties().full() ? "the same: " + who : "the same as far as they are named: " + who;
            case OFFICIAL -> "one names the official, the other the state: " + who + "; " + names(c.b());
            case WEAK, RIVAL, NONE -> "named differently, but all else agrees: " + who + "; " + names(c.b());
        };
    }

    private static String names(Profile p) {
        return Stream.concat(p.parties().actors().stream(), p.parties().recipients().stream())
                .map(party -> party.actor().name())
                .collect(Collectors.joining(", "));
    }

    private static String time(Comparison c) {
        When a = c.a().when();
        When b = c.b().when();
        if (!a.dated() || !b.dated()) {
            return a.dated() || b.dated()
                    ? days(a.dated() ? a : b) + " fits the report that gives no date"
                    : "reports of about the same days";
        }
        return a.from() == b.from() && a.to() == b.to()
                ? "both on " + days(a)
                : days(a) + " and " + days(b) + " overlap";
    }

    static String days(When when) {
        String from = when.from() == When.NEVER_BEFORE
                ? "…"
                : LocalDate.ofEpochDay(when.from()).toString();
        String to = when.to() == When.NEVER_AFTER
                ? "…"
                : LocalDate.ofEpochDay(when.to()).toString();
        return from.equals(to) ? from : from + " to " + to;
    }
}
