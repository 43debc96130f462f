package org.entente.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.merge.block.Holdings;
import org.entente.merge.block.Tie;

/**
 * The events that a change of ties may change: those at its ends, and around them as far as it spreads.
 *
 * <p>Ties are followed anew among the claims of these events and of those that a tie joins to them. An event at the rim that
 * comes out as it was is left alone, since what lies beyond it then meets the same events as before; one that does not is
 * taken in, and all is done again. So the result is that of following all ties of all claims.
 */
final class Region {
    private final Holdings holdings;
    private final Claims claims;
    private final Map<String, Tie> come = new HashMap<>();
    private final Set<String> undone = new HashSet<>();
    private final Set<String> withdrawn;
    private final Set<String> inside = new TreeSet<>();
    private Map<String, List<String>> events = Map.of();
    private Collection<Tie> ties = List.of();
    private List<Profile> profiles = List.of();
    private Clusters clusters = Clusters.of(List.of(), List.of());

    /**
     * @param changed the claims that came, and those at the ends of undone ties
     * @param withdrawn claims that go, all of whose ties are undone
     */
    Region(
            Holdings holdings,
            Claims claims,
            Collection<Tie> come,
            Collection<Tie> undone,
            Set<String> changed,
            Set<String> withdrawn) {
        this.withdrawn = withdrawn;
        this.holdings = holdings;
        this.claims = claims;
        come.forEach(t -> this.come.put(key(t), t));
        undone.forEach(t -> this.undone.add(key(t)));
        inside.addAll(changed);
        holdings.events(changed).values().forEach(inside::addAll);
        inside.removeAll(withdrawn);
    }

    /** Follows the ties as far as the change spreads. */
    void follow() {
        do {
            Set<String> all = new TreeSet<>(inside);
            ties(inside).forEach(t -> all.addAll(List.of(t.first(), t.second())));
            events = new TreeMap<>(holdings.events(all));
            events.values().forEach(all::addAll);
            all.removeAll(withdrawn);
            ties = ties(all).stream()
                    .filter(t -> all.contains(t.first()) && all.contains(t.second()))
                    .toList();
            profiles = claims.profiles(all);
            Map<String, Integer> numbers = new HashMap<>();
            profiles.forEach(p -> numbers.put(p.claim().id(), p.number()));
            clusters = Clusters.of(
                    profiles, ties.stream().map(t -> Portion.link(t, numbers)).toList());
        } while (spread());
    }

    /** The profiles that the clusters are of, in the order of their numbers. */
    List<Profile> profiles() {
        return profiles;
    }

    Clusters clusters() {
        return clusters;
    }

    /** The ties among these claims as they were, and those that came. */
    Collection<Tie> ties() {
        return ties;
    }

    /** The events as they were, by id. */
    Map<String, List<String>> events() {
        return events;
    }

    /** Whether another event of the rim has changed; all that have are taken in. */
    private boolean spread() {
        Set<String> followed = new HashSet<>();
        clusters.kept().forEach(l -> followed.add(key(id(l.first()), id(l.second()))));
        Map<String, String> eventOf = new HashMap<>();
        events.forEach((event, members) -> members.forEach(m -> eventOf.put(m, event)));
        Set<String> changed = new HashSet<>();
        for (Tie tie : ties) {
            if (tie.kept() != followed.contains(key(tie))) {
                changed.addAll(List.of(tie.first(), tie.second()));
            }
        }
        int before = inside.size();
        for (String claim : changed) {
            inside.addAll(events.getOrDefault(eventOf.getOrDefault(claim, ""), List.of(claim)));
        }
        inside.removeAll(withdrawn);
        return inside.size() > before;
    }

    private Collection<Tie> ties(Set<String> of) {
        Map<String, Tie> all = new TreeMap<>();
        holdings.ties(of).forEach(t -> all.put(key(t), t));
        all.keySet().removeAll(undone);
        come.values().stream()
                .filter(t -> of.contains(t.first()) || of.contains(t.second()))
                .forEach(t -> all.put(key(t), t));
        return new ArrayList<>(all.values());
    }

    private String id(int number) {
        return profiles.get(number).claim().id();
    }

    static String key(Tie tie) {
        return key(tie.first(), tie.second());
    }

    static String key(String first, String second) {
        return first + " " + second;
    }
}
