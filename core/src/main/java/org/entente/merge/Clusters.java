package org.entente.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Links → clusters: the strongest link is followed first, and one that would bring together what excludes each other is
 * dropped (Kruskal's maximum spanning forest with cannot-link constraints). The result depends on the set of links only.
 */
final class Clusters {
    private final Cluster[] of;
    private final List<Link> kept = new ArrayList<>();

    private Clusters(Cluster[] of) {
        this.of = of;
    }

    /** @param profiles in the order of their numbers */
    static Clusters of(List<Profile> profiles, List<Link> links) {
        Clusters clusters = new Clusters(profiles.stream().map(Cluster::new).toArray(Cluster[]::new));
        links.stream().filter(l -> l.score() == Link.PARTED).forEach(clusters::part);
        links.stream()
                .filter(l -> l.score() != Link.PARTED)
                .sorted(Link.BEST_FIRST)
                .forEach(clusters::follow);
        return clusters;
    }

    /** Each cluster once, its members in order. */
    List<Cluster> all() {
        List<Cluster> all = new ArrayList<>();
        for (int i = 0; i < of.length; i++) {
            List<Profile> members = of[i].members();
            members.sort(Comparator.comparingInt(Profile::number));
            if (members.get(0).number() == i) {
                all.add(of[i]);
            }
        }
        return all;
    }

    /** The links that made the clusters: for each cluster a tree. */
    List<Link> kept() {
        return kept;
    }

    private void part(Link link) {
        of[link.first()].part(link.second());
        of[link.second()].part(link.first());
    }

    private void follow(Link link) {
        Cluster a = of[link.first()];
        Cluster b = of[link.second()];
        if (a == b || a.isPartedFrom(b) || (link.score() != Link.JOINED && !a.fits(b, link.rivals()))) {
            return;
        }
        Cluster larger = a.size() >= b.size() ? a : b;
        Cluster smaller = larger == a ? b : a;
        for (Profile member : smaller.members()) {
            of[member.number()] = larger;
        }
        larger.add(smaller);
        kept.add(link);
    }
}
