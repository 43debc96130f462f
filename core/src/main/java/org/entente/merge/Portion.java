package org.entente.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.merge.block.Blocking;
import org.entente.merge.block.Marks;
import org.entente.merge.block.Part;
import org.entente.merge.block.Splitting;
import org.entente.merge.block.Tie;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;

/**
 * Some claims, and the steps of merging on them. {@link Merger} takes all claims as one portion. Where no machine holds all,
 * each step is done on portions of its own, and together they give the same: {@link #ties(Splitting, Predicate) comparing} needs
 * the claims of a {@linkplain Part part of a block}, {@link #follow following ties} those that any ties join, and
 * {@link #events(Collection, Map) making events} those that the ties join that were kept. Not safe for use by several threads.
 */
public final class Portion {
    private final Map<String, Document> documents;
    private final List<Profile> profiles;
    private List<Marks> marks = List.of(); // once they have been asked for

    /**
     * A portion.
     *
     * @param claims each once
     * @param documents by id, among them those of all claims; text and blocks may be empty
     * @throws IllegalArgumentException if a claim is there twice, or a claim's document is missing
     */
    public Portion(Collection<Claim> claims, Map<String, Document> documents) {
        List<Claim> sorted = claims.stream().sorted(Claims.DOCUMENT_AND_PLACE).toList();
        Set<String> ids = new HashSet<>();
        for (Claim claim : sorted) {
            if (!ids.add(claim.id())) {
                throw new IllegalArgumentException("claim " + claim.id() + " is given twice");
            }
        }
        this.documents = documents;
        this.profiles = Profile.of(sorted, documents);
    }

    /** By what each claim is found. */
    public Map<String, Marks> marksByClaim() {
        Map<String, Marks> byClaim = new LinkedHashMap<>();
        profiles.forEach(p -> byClaim.put(p.claim().id(), marks().get(p.number())));
        return byClaim;
    }

    /**
     * The ties between the claims of these parts, not kept as yet. A pair that stands in several of them may be given once for
     * each block.
     *
     * @param chosen parts of which all claims are in this portion
     */
    public List<Tie> ties(Splitting splitting, Predicate<Part> chosen) {
        Map<Part, List<Integer>> members = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            for (Part part : splitting.parts(marks().get(i))) {
                if (chosen.test(part)) {
                    members.computeIfAbsent(part, k -> new ArrayList<>()).add(i);
                }
            }
        }
        Set<Link> links = new HashSet<>();
        members.forEach((part, numbers) -> Blocking.pairs(
                part,
                splitting,
                numbers.stream().map(profiles::get).toList(),
                p -> p.claim().id(),
                numbers.stream().map(marks()::get).toList(),
                (a, b) -> Linking.link(a, b).ifPresent(links::add)));
        return links.stream().map(l -> tie(l, false)).toList();
    }

    /**
     * What ties bring together.
     *
     * @param kept the ties that make the events
     * @param groups for each event the claims that it will have, in order of document and place
     */
    public record Followed(List<Tie> kept, List<List<Claim>> groups) {
        public Followed {
            kept = List.copyOf(kept);
            groups = List.copyOf(groups);
        }
    }

    /**
     * Follows ties.
     *
     * @param ties each pair of claims once; both claims of each are in this portion, and with each claim all claims that any
     *     ties join to it
     */
    public Followed follow(Collection<Tie> ties) {
        Clusters clusters = clusters(ties);
        return new Followed(
                clusters.kept().stream().map(l -> tie(l, true)).toList(),
                clusters.all().stream()
                        .map(c -> c.members().stream().map(Profile::claim).toList())
                        .toList());
    }

    /**
     * The events of all claims; those of claims without a tie are events of one claim.
     *
     * @param kept the ties that were kept when they were {@linkplain #follow followed}
     * @param origins by document; a document without one is its own
     */
    public List<Event> events(Collection<Tie> kept, Map<String, String> origins) {
        return events(clusters(kept), origins);
    }

    List<Event> events(Clusters clusters, Map<String, String> origins) {
        return new Events(profiles, clusters, documents, origins).of(clusters.all());
    }

    /** In order of document and place, which is that of their numbers. */
    List<Profile> profiles() {
        return profiles;
    }

    /** Of all pairs that are worth comparing. */
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        Blocking.pairs(profiles, p -> p.claim().id(), marks(), (a, b) -> Linking.link(a, b)
                .ifPresent(links::add));
        return links;
    }

    List<Tie> ties(List<Link> links, Clusters clusters) {
        Set<Link> kept = new HashSet<>(clusters.kept());
        return links.stream().map(l -> tie(l, kept.contains(l))).toList();
    }

    private List<Marks> marks() {
        if (marks.size() < profiles.size()) {
            marks = profiles.stream().map(Marking::of).toList();
        }
        return marks;
    }

    private Clusters clusters(Collection<Tie> ties) {
        Map<String, Integer> numbers = new HashMap<>();
        profiles.forEach(p -> numbers.put(p.claim().id(), p.number()));
        return Clusters.of(profiles, ties.stream().map(t -> link(t, numbers)).toList());
    }

    private Tie tie(Link link, boolean kept) {
        return new Tie(id(link.first()), id(link.second()), link.score(), link.rivals(), kept);
    }

    private String id(int number) {
        return profiles.get(number).claim().id();
    }

    static Link link(Tie tie, Map<String, Integer> numbers) {
        return new Link(
                Objects.requireNonNull(numbers.get(tie.first()), tie.first()),
                Objects.requireNonNull(numbers.get(tie.second()), tie.second()),
                tie.score(),
                tie.rivals());
    }
}
