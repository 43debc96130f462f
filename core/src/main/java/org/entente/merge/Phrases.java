package org.entente.merge;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import org.entente.record.EventType;
import org.jspecify.annotations.Nullable;

/** What headlines call the types and modes of events. */
final class Phrases {
    /**
     * How to say an event.
     *
     * @param past what was done, {@code %s} for to whom
     * @param base the same as an infinitive without "to"
     * @param pastAlone what was done where nobody is named to whom
     * @param baseAlone the same as an infinitive without "to"
     */
    record Phrase(String past, String base, String pastAlone, String baseAlone) {}

    private static final Map<String, Phrase> PHRASES = Map.ofEntries(
            entry("AGREE", of("agreed or promised|agree or promise", "to cooperate with %s", "to cooperate")),
            entry("CONSULT", new Phrase("met %s", "meet %s", "met", "meet")),
            entry("CONSULT visit", of("visited|visit", "%s", "another country")),
            entry(
                    "CONSULT phone",
                    new Phrase("spoke by phone with %s", "speak by phone with %s", "spoke by phone", "speak by phone")),
            entry("CONSULT third-party", of("mediated|mediate", "between %s", "in a dispute")),
            entry("SUPPORT", of("expressed|express", "support for %s", "support")),
            entry("CONCEDE", of("made|make", "a concession to %s", "a concession")),
            entry("COOPERATE", new Phrase("cooperated with %s", "cooperate with %s", "cooperated", "cooperate")),
            entry("AID", of("gave|give", "aid to %s", "aid")),
            entry("AID military", of("gave|give", "military aid to %s", "military aid")),
            entry("AID economic", of("gave|give", "economic aid to %s", "economic aid")),
            entry("AID humanitarian", of("gave|give", "humanitarian aid to %s", "humanitarian aid")),
            entry("RETREAT", of("gave way|give way", "to %s", "")),
            entry("RETREAT withdraw", of("withdrew|withdraw", "forces from %s", "forces")),
            entry("RETREAT release", of("released|release", "%s", "prisoners")),
            entry("RETREAT return", of("returned|return", "what belongs to %s", "property")),
            entry("RETREAT disarm", of("gave|give", "up weapons", "up weapons")),
            entry("RETREAT ceasefire", of("ceased|cease", "fire with %s", "fire")),
            entry("RETREAT resign", of("resigned|resign", "", "")),
            entry("REQUEST", of("made|make", "a request to %s", "a request")),
            entry("REQUEST meet", of("asked|ask", "%s to meet", "for a meeting")),
            entry("REQUEST assist", of("sought|seek", "help or goods from %s", "help or goods")),
            entry("REQUEST change", of("called|call", "on %s to act", "for action")),
            entry("REQUEST yield", of("called|call", "on %s to give way", "for concessions")),
            entry("ACCUSE", new Phrase("accused %s", "accuse %s", "made an accusation", "make an accusation")),
            entry("ACCUSE investigate", of("opened|open", "an investigation of %s", "an investigation")),
            entry(
                    "ACCUSE disapprove",
                    new Phrase("criticised %s", "criticise %s", "voiced criticism", "voice criticism")),
            entry("REJECT", of("turned|turn", "down %s", "down a proposal")),
            entry("THREATEN", new Phrase("threatened %s", "threaten %s", "made a threat", "make a threat")),
            entry("PROTEST", of("protested|protest", "against %s", "")),
            entry("PROTEST riot", of("rioted|riot", "against %s", "")),
            entry("PROTEST boycott", of("boycotted|boycott", "%s", "an event")),
            entry("SANCTION", of("imposed|impose", "sanctions on %s", "sanctions")),
            entry("SANCTION expel", of("expelled|expel", "officials of %s", "diplomats")),
            entry("SANCTION convict", of("convicted|convict", "%s", "somebody")),
            entry("SANCTION cancel", of("called|call", "off talks with %s", "off talks")),
            entry("SANCTION withdraw", of("withdrew|withdraw", "from ties with %s", "from an arrangement")),
            entry("SANCTION sever", of("cut|cut", "ties with %s", "ties")),
            entry("MOBILIZE", of("raised|raise", "forces against %s", "forces")),
            entry("MOBILIZE weapons", of("tested or deployed|test or deploy", "weapons against %s", "weapons")),
            entry("MOBILIZE troops", of("moved|move", "troops against %s", "troops")),
            entry("COERCE", of("used|use", "coercion against %s", "coercion")),
            entry("COERCE arrest", of("arrested or charged|arrest or charge", "%s", "somebody")),
            entry("COERCE confiscate", of("seized|seize", "what belongs to %s", "property")),
            entry("COERCE deport", of("deported|deport", "%s", "people")),
            entry("COERCE ban", of("banned|ban", "%s", "a group")),
            entry("COERCE martial-law", of("imposed|impose", "emergency rule on %s", "emergency rule")),
            entry("COERCE restrict", of("put|put", "restrictions on %s", "restrictions in place")),
            entry("ASSAULT", new Phrase("attacked %s", "attack %s", "carried out an attack", "carry out an attack")),
            entry("ASSAULT abduct", of("abducted|abduct", "%s", "somebody")),
            entry("ASSAULT assassinate", of("tried|try", "to kill %s", "to kill somebody")),
            entry("ASSAULT destroy", of("destroyed|destroy", "property of %s", "property")),
            entry("ASSAULT execute", of("executed|execute", "%s", "a prisoner")),
            entry("ASSAULT heavy-weapons", of("bombarded|bombard", "%s", "a target")),
            entry("ASSAULT torture", of("tortured|torture", "%s", "somebody")),
            entry("STATEMENT", of("made|make", "a statement to %s", "a statement")));

    private Phrases() {}

    /** The phrase for a mode, or for its type if the mode has none of its own. */
    static Phrase of(EventType type, @Nullable String mode) {
        Phrase own = mode == null ? null : PHRASES.get(type + " " + mode.toLowerCase(Locale.ROOT));
        Phrase general = PHRASES.get(type.name());
        if (own != null) {
            return own;
        }
        if (general == null) {
            throw new IllegalStateException("no phrase for " + type);
        }
        return general;
    }

    private static Phrase of(String verbs, String withRecipient, String alone) {
        String past = verbs.substring(0, verbs.indexOf('|'));
        String base = verbs.substring(verbs.indexOf('|') + 1);
        return new Phrase(
                past + " " + withRecipient,
                base + " " + withRecipient,
                (past + " " + alone).strip(),
                (base + " " + alone).strip());
    }
}
