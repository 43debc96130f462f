package org.entente.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.Lexicon.Entry;
import org.entente.record.Participant;

/** Who stands on which side of a predicate. */
final class Sides {
    private Sides() {}

    static List<Participant> recipients(Sentence s, Token t, Entry entry, List<Token> objects, Who who) {
        for (String role : entry.recipient()) {
            List<Participant> found =
                    switch (role) {
                        case "obj" -> who.of(s, objects);
                        case "iobj" -> who.of(s, Arguments.indirectObjects(s, t));
                        case "theme" -> theme(s, t, objects, who);
                        case "subject" -> who.of(s, subjects(s, t));
                        default -> prepositional(s, t, role, objects, who);
                    };
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The subjects of the clause that says what. */
    private static List<Token> subjects(Sentence s, Token t) {
        return s.children(t, "ccomp").stream()
                .flatMap(c -> Arguments.surfaceSubjects(s, c).stream())
                .toList();
    }

    static List<Participant> theme(Sentence s, Token t, List<Token> objects, Who who) {
        for (Token object : objects.isEmpty() ? s.children(t, "obl") : objects) {
            List<Participant> found = who.theme(s, object);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    static List<Participant> prepositional(Sentence s, Token t, String preposition, List<Token> objects, Who who) {
        List<Token> phrases = new ArrayList<>(Arguments.obliques(s, t, preposition));
        List<Token> carriers = new ArrayList<>(objects);
        carriers.addAll(s.children(t, "obl"));
        for (Token carrier : carriers) {
            phrases.addAll(Arguments.obliques(s, carrier, preposition));
        }
        List<Participant> found = who.of(s, phrases);
        for (Token carrier : objects) {
            if (found.isEmpty()) {
                found = who.of(s, below(s, carrier, preposition));
            }
        }
        for (Token phrase : phrases) {
            if (found.isEmpty()) {
                found = who.state(s, phrase);
            }
        }
        for (Token phrase : phrases) {
            if (found.isEmpty()) {
                found = who.theme(s, phrase);
            }
        }
        return found;
    }

    /** "interest in creating a partnership with Y": however deep, but not in another sentence about it. */
    private static List<Token> below(Sentence s, Token noun, String preposition) {
        List<Token> found = new ArrayList<>();
        for (Token child : s.children(noun)) {
            boolean clause = child.is("acl") && !child.xpos().equals("VBG");
            if (child.index() > noun.index() && !clause && !child.is("conj") && !child.is("appos")) {
                found.addAll(Arguments.obliques(s, child, preposition));
                found.addAll(below(s, child, preposition));
            }
        }
        return found;
    }

    /** Whose deed "its war" is, grammar alone cannot tell. */
    static boolean isIts(Participant p) {
        return Set.of("its", "their").contains(p.mention().exact().toLowerCase(Locale.ROOT));
    }

    /** Whom a state welcomes home has not visited it. */
    static boolean sameCountry(List<Participant> some, List<Participant> others) {
        return others.stream()
                .allMatch(o -> o.actor().country() == null
                        || some.stream()
                                .anyMatch(p ->
                                        o.actor().country().equals(p.actor().country())));
    }

    static List<Participant> union(List<Participant> some, List<Participant> more) {
        Map<String, Participant> all = new LinkedHashMap<>();
        some.forEach(p -> all.putIfAbsent(p.actor().id(), p));
        more.forEach(p -> all.putIfAbsent(p.actor().id(), p));
        return List.copyOf(all.values());
    }

    static List<Participant> without(List<Participant> some, List<Participant> others) {
        return some.stream()
                .filter(p -> others.stream()
                        .noneMatch(o -> o.actor().id().equals(p.actor().id())))
                .toList();
    }
}
