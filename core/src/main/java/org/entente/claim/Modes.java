package org.entente.claim;

import java.util.List;
import java.util.Optional;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.EventType;
import org.jspecify.annotations.Nullable;

/** Modes that follow from what a predicate governs. */
final class Modes {
    private final Lexicon lexicon;

    Modes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The mode that the goods given, or the content asked for or threatened, show; null if none does. */
    @Nullable
    String of(Sentence s, EventType type, Token t, List<Token> objects) {
        return switch (type) {
            case AID -> goods(s, objects);
            case REQUEST, REJECT, THREATEN ->
                toClause(s, t)
                        .flatMap(c -> lexicon.readings(s, c).stream().findFirst())
                        .map(e -> contentMode(type, e.type()))
                        .orElse(null);
            default -> null;
        };
    }

    private @Nullable String goods(Sentence s, List<Token> objects) {
        for (Token object : objects) {
            for (Token t : s.subtree(object)) {
                if (Lexicon.isOneOf(t, lexicon.objects("weapon")) || t.lemma().equals("military")) {
                    return "military";
                }
                if (t.lemma().equals("humanitarian")
                        || t.lemma().equals("food")
                        || t.lemma().equals("medicine")) {
                    return "humanitarian";
                }
            }
        }
        return null;
    }

    private static @Nullable String contentMode(EventType type, EventType content) {
        if (type == EventType.THREATEN) {
            return switch (content) {
                case ASSAULT, MOBILIZE -> "violence";
                case SANCTION -> "relations";
                case COERCE -> "restrict";
                case AGREE,
                        CONSULT,
                        SUPPORT,
                        CONCEDE,
                        COOPERATE,
                        AID,
                        RETREAT,
                        REQUEST,
                        ACCUSE,
                        REJECT,
                        THREATEN,
                        PROTEST,
                        STATEMENT -> null;
            };
        }
        return switch (content) {
            case AID, COOPERATE, SUPPORT -> "assist";
            case CONSULT, AGREE -> "meet";
            case CONCEDE, RETREAT -> "yield";
            case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT, STATEMENT -> "change";
        };
    }

    /** The clause that says what is promised, asked, refused. */
    static Optional<Token> toClause(Sentence s, Token t) {
        return s.children(t).stream()
                .filter(Token::isVerb)
                .filter(c -> c.is("xcomp")
                        || c.is("ccomp")
                        || c.is("advcl") && Arguments.preposition(s, c).equals("to"))
                .findFirst();
    }
}
