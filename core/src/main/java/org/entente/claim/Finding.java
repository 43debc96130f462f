package org.entente.claim;

import java.util.List;
import org.entente.annotate.Sentence;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Evidence;
import org.entente.record.Factuality;
import org.entente.record.Holder;
import org.entente.record.Participant;
import org.entente.record.Place;
import org.entente.record.Span;
import org.entente.record.Tense;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * A claim before it has its number.
 *
 * @param told the words that tell it: a predicate, or all that is said
 * @param confidence how well patterns of its kind hold, 0 to 1; one of the clues to the claim's own
 * @param sides how probable it is that just these act and undergo it, 0 to 1; another
 */
record Finding(
        Sentence sentence,
        Span told,
        Evidence evidence,
        @Nullable Evidence quote,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        List<Participant> actors,
        List<Participant> recipients,
        @Nullable Place place,
        @Nullable TimeRange time,
        Tense tense,
        List<Holder> holders,
        Factuality factuality,
        Factuality authorFactuality,
        double confidence,
        double sides) {

    Claim claim(Document document, int number, double sure, String coder) {
        return new Claim(
                "c" + document.id().substring(1) + "." + number,
                document.id(),
                document.evidence(sentence.span()),
                evidence,
                quote,
                type,
                mode,
                contexts,
                actors,
                recipients,
                place,
                time,
                tense,
                holders,
                factuality,
                authorFactuality,
                Math.round(sure * 100) / 100.0,
                coder);
    }
}
