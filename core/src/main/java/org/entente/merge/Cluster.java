package org.entente.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.merge.Party.Likeness;
import org.entente.record.Place;

/** The claims that were found to be of one event so far, and what together they say of it. */
final class Cluster {
    private final List<Profile> members = new ArrayList<>();
    private final Family family;
    private Parties parties;
    private int from = When.NEVER_BEFORE;
    private int to = When.NEVER_AFTER;
    private final Map<String, Place> places = new HashMap<>();
    private final Set<Integer> parted = new HashSet<>(); // numbers of claims
    private final Set<String> tellItDone = new HashSet<>(); // ids of documents
    private final Set<String> tellItToCome = new HashSet<>();

    Cluster(Profile first) {
        members.add(first);
        family = first.family();
        parties = first.parties();
        if (first.when().dated()) {
            from = first.when().from();
            to = first.when().to();
        }
        switch (first.when().tense()) {
            case PAST -> tellItDone.add(first.claim().document());
            case FUTURE -> tellItToCome.add(first.claim().document());
            case PRESENT -> {}
        }
        Place place = first.place();
        if (place != null) {
            places.put(Where.key(place), place);
        }
    }

    int size() {
        return members.size();
    }

    List<Profile> members() {
        return members;
    }

    /**
     * Whether nothing that all claims of the one say is excluded by what all claims of the other say. Two claims that
     * fit may each belong to a happening of its own: a claim without a date fits two dated ones that exclude each other.
     */
    boolean fits(Cluster other, boolean rivals) {
        if (from > other.to || other.from > to) {
            return false;
        }
        if (family.kind() != Family.Kind.SPEECH && (clash(other) || aheadAndBehind(other))) {
            return false;
        }
        Likeness level = parties.fit(other.parties).level();
        return rivals ? level != Likeness.NONE : level.compareTo(Likeness.RIVAL) > 0;
    }

    /** Whether a person parted a claim of the one from a claim of the other. */
    boolean isPartedFrom(Cluster other) {
        return !parted.isEmpty() && other.members.stream().anyMatch(m -> parted.contains(m.number()));
    }

    /** It never holds the claim of this number. */
    void part(int number) {
        parted.add(number);
    }

    void add(Cluster other) {
        parted.addAll(other.parted);
        members.addAll(other.members);
        parties = parties.with(other.parties);
        from = Math.max(from, other.from);
        to = Math.min(to, other.to);
        places.putAll(other.places);
        tellItDone.addAll(other.tellItDone);
        tellItToCome.addAll(other.tellItToCome);
    }

    /** Whether one report tells both, this as done and that as still to come. */
    private boolean aheadAndBehind(Cluster other) {
        return size() + other.size() > 2 // two claims have been compared with all that they say
                && (!Collections.disjoint(tellItDone, other.tellItToCome)
                        || !Collections.disjoint(tellItToCome, other.tellItDone));
    }

    private boolean clash(Cluster other) {
        for (Place a : places.values()) {
            for (Place b : other.places.values()) {
                if (Where.fit(a, b) == Where.Fit.CONFLICT) {
                    return true;
                }
            }
        }
        return false;
    }
}
