package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.Lexicon.Entry;
import org.entente.record.EventType;
import org.entente.record.Participant;

/** What nouns tell ("its annexation of", "Thursday's talks with"), read by the lexicon. */
final class NominalDrafts {
    private static final Set<String> CIRCUMSTANCE = Set.of("during", "at", "in");
    private static final Set<String> TELLING = Set.of("brief", "inform", "tell", "speak", "talk", "report", "discuss");

    private final Modes modes;
    private final Described described;

    NominalDrafts(Lexicon lexicon, Described described) {
        this.described = described;
        modes = new Modes(lexicon);
    }

    /** What {@code t} tells by one of its readings; empty if its arguments do not fit. */
    Optional<Draft> read(Sentence s, Token t, Entry entry, Who who) {
        if (!entry.objects().isEmpty()
                && s.subtree(t).stream()
                        .noneMatch(w -> Lexicon.isOneOf(w, entry.objects()) && w.index() != t.index())) {
            return Optional.empty();
        }
        List<Participant> recipients = new ArrayList<>();
        for (String role : entry.recipient()) {
            if (recipients.isEmpty()) {
                recipients.addAll(who.of(s, Arguments.obliques(s, t, role)));
                s.head(t)
                        .filter(h -> recipients.isEmpty() && t.is("obj"))
                        .ifPresent(h -> recipients.addAll(who.of(s, Arguments.obliques(s, h, role))));
            }
        }
        if (recipients.isEmpty() && !entry.is("sym")) {
            recipients.addAll(complements(s, t, entry, who));
        }
        List<Participant> actors = new ArrayList<>(who.of(s, s.children(t, "nmod:poss")));
        if (actors.isEmpty()) {
            actors.addAll(who.of(s, Arguments.obliques(s, t, "by")));
        }
        if (actors.isEmpty() && !entry.recipient().contains("of")) {
            actors.addAll(who.of(s, Arguments.obliques(s, t, "of")));
        }
        if (actors.isEmpty()) {
            for (Token child : s.children(t)) {
                if (child.is("amod") || child.is("compound")) {
                    actors.addAll(who.of(s, child));
                }
            }
        }
        if (actors.isEmpty() && !recipients.isEmpty() || entry.is("need-actor")) {
            carrier(s, t).ifPresent(v -> actors.addAll(who.of(s, Arguments.agents(s, v))));
        }
        if (entry.type() != EventType.CONSULT && actors.stream().allMatch(Sides::isIts)) {
            return Optional.empty();
        }
        boolean sides = entry.is("sym") && Sides.union(actors, recipients).size() < 2;
        if (actors.isEmpty() && entry.is("sym")) {
            actors.addAll(recipients);
        }
        if (sides || actors.isEmpty() && recipients.isEmpty()) {
            return Optional.empty();
        }
        String mode = entry.mode() == null ? modes.of(s, entry.type(), t, List.of(t)) : entry.mode();
        return Draft.of(s, t, null, entry, entry.is("sym"), mode, actors, recipients, 0.7);
    }

    /** Whom the words after the noun mean that name nobody: its attack on a village in Y, the killing of protesters. */
    private List<Participant> complements(Sentence s, Token t, Entry entry, Who who) {
        for (String role : entry.recipient()) {
            List<Token> phrases = Arguments.obliques(s, t, role);
            List<Participant> found =
                    phrases.stream().flatMap(p -> who.theme(s, p).stream()).toList();
            found = found.isEmpty() ? described.undergoing(s, entry, phrases, who) : found;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The verb whose subject acts in {@code noun}: pay a visit; said this during a summit with. */
    private static Optional<Token> carrier(Sentence s, Token noun) {
        return s.head(noun)
                .filter(h -> h.isVerb()
                        && (noun.is("obj") && Drafts.LIGHT.contains(h.lemma())
                                || noun.is("obl") && CIRCUMSTANCE.contains(Arguments.preposition(s, noun))
                                || noun.is("obl") && Drafts.MOTION.contains(h.lemma())
                                || TELLING.contains(h.lemma())));
    }
}
