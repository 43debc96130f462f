package org.entente.merge;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.merge.words.WordSet;
import org.entente.merge.words.Words;
import org.entente.record.Claim;
import org.entente.record.Participant;
import org.jspecify.annotations.Nullable;

/** What a claim says, in content words; found when first asked for, since following ties needs none. */
final class Content {
    private final Claim claim;
    private @Nullable Found found;

    private record Found(WordSet words, WordSet around, WordSet quoted) {
        static Found of(Claim claim) {
            Set<String> names = names(claim);
            WordSet quoted = claim.quote() == null
                    ? WordSet.NONE
                    : Words.of(claim.quote().exact(), names);
            return new Found(
                    Words.of(claim.evidence().exact(), names).with(quoted),
                    Words.of(claim.sentence().exact(), names),
                    quoted);
        }
    }

    Content(Claim claim) {
        this.claim = claim;
    }

    WordSet words() {
        return found().words;
    }

    WordSet around() {
        return found().around;
    }

    WordSet quoted() {
        return found().quoted;
    }

    private Found found() {
        Found its = found;
        if (its == null) {
            its = Found.of(claim);
            found = its;
        }
        return its;
    }

    /** The words that name its parties and its place. */
    static Set<String> names(Claim claim) {
        Set<String> names = new HashSet<>();
        for (List<Participant> side : List.of(claim.actors(), claim.recipients())) {
            for (Participant p : side) {
                names.addAll(Arrays.asList(Words.split(p.actor().name())));
                names.addAll(Arrays.asList(Words.split(p.mention().exact())));
            }
        }
        if (claim.place() != null) {
            names.addAll(Arrays.asList(Words.split(claim.place().name())));
            names.addAll(Arrays.asList(Words.split(claim.place().mention().exact())));
        }
        return names;
    }
}
