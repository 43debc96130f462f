package org.entente.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.merge.block.Arrivals;
import org.entente.merge.block.Holdings;
import org.entente.merge.block.Marks;
import org.entente.merge.block.PairSet;
import org.entente.merge.block.Tie;
import org.entente.record.Event;

/** Some claims that come or go: compares those that come, and finds which events that changes. */
final class Addition {
    private final Holdings holdings;
    private final Claims claims;
    private final Map<String, Marks> marks;
    private final Wishes wishes;
    private final Set<String> withdrawn;

    /**
     * @param marks of the claims that come, by id
     * @param withdrawn ids of claims that are held and go
     */
    Addition(Holdings holdings, Claims claims, Map<String, Marks> marks, Wishes wishes, Set<String> withdrawn) {
        this.withdrawn = withdrawn;
        this.wishes = wishes;
        this.holdings = holdings;
        this.claims = claims;
        this.marks = marks;
    }

    Change change() {
        Arrivals arrivals = new Arrivals(marks, holdings);
        List<Tie> come = come(arrivals.partners());
        List<Tie> revived = revived();
        come.addAll(revived);
        List<Tie> undone = arrivals.undone(holdings).stream()
                .filter(t -> !Double.isInfinite(t.score())) // what a person decided needs no comparing
                .collect(Collectors.toCollection(ArrayList::new));
        undone.addAll(holdings.ties(withdrawn));
        Set<String> changed = new TreeSet<>(marks.keySet());
        // what was not followed has changed nothing
        undone.stream().filter(Tie::kept).forEach(t -> changed.addAll(List.of(t.first(), t.second())));
        changed.removeAll(withdrawn);
        Set<String> touched = new TreeSet<>(changed);
        revived.forEach(t -> touched.addAll(List.of(t.first(), t.second())));
        Region region = new Region(holdings, claims, come, undone, touched, withdrawn);
        region.follow();
        Set<String> kept = new HashSet<>();
        for (Link link : region.clusters().kept()) {
            kept.add(Region.key(id(region, link.first()), id(region, link.second())));
        }
        Set<String> known = new HashSet<>();
        come.forEach(t -> known.add(Region.key(t)));
        List<Tie> replaced = new ArrayList<>(undone);
        List<Tie> ties = new ArrayList<>();
        for (Tie tie : region.ties()) {
            boolean follows = kept.contains(Region.key(tie));
            boolean isNew = known.remove(Region.key(tie));
            if (follows != tie.kept()) {
                changed.addAll(List.of(tie.first(), tie.second()));
            }
            if (isNew || follows != tie.kept()) {
                ties.add(new Tie(tie.first(), tie.second(), tie.score(), tie.rivals(), follows));
                if (!isNew) {
                    replaced.add(tie);
                }
            }
        }
        Set<String> gone = new TreeSet<>(holdings.events(withdrawn).keySet());
        region.events().forEach((event, members) -> {
            if (members.stream().anyMatch(changed::contains)) {
                gone.add(event);
            }
        });
        return new Change(marks, List.copyOf(withdrawn), replaced, ties, List.copyOf(gone), events(region, changed));
    }

    /** The ties of the claims that come. */
    private List<Tie> come(Map<String, Set<String>> partners) {
        Set<String> all = new TreeSet<>(partners.keySet());
        partners.values().forEach(all::addAll);
        wishes.partners(marks.keySet()).values().forEach(all::addAll);
        List<Profile> profiles = claims.profiles(all);
        Map<String, Profile> byId = new HashMap<>();
        profiles.forEach(p -> byId.put(p.claim().id(), p));
        PairSet seen = new PairSet();
        List<Link> links = new ArrayList<>();
        partners.forEach((id, others) -> {
            Profile one = Objects.requireNonNull(byId.get(id));
            for (String partner : others) {
                Profile other = Objects.requireNonNull(byId.get(partner));
                boolean inOrder = one.number() < other.number();
                Profile a = inOrder ? one : other;
                Profile b = inOrder ? other : one;
                if (seen.add(a.number(), b.number())) {
                    Linking.link(a, b).ifPresent(links::add);
                }
            }
        });
        return wishes.with(links, profiles).stream()
                .map(l -> new Tie(
                        profiles.get(l.first()).claim().id(),
                        profiles.get(l.second()).claim().id(),
                        l.score(),
                        l.rivals(),
                        false))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The ties of claims that stay, and were not compared while those were there that go. */
    private List<Tie> revived() {
        Map<String, Marks> going = new HashMap<>();
        claims.profiles(withdrawn).forEach(p -> going.put(p.claim().id(), Marking.of(p)));
        Map<String, Set<String>> partners = new Arrivals(going, holdings).revived();
        Set<String> there = new HashSet<>(); // what a person decided, say
        holdings.ties(partners.keySet()).forEach(t -> there.add(Region.key(t)));
        return come(partners).stream()
                .filter(t -> !there.contains(Region.key(t)))
                .toList();
    }

    private List<Event> events(Region region, Set<String> changed) {
        List<Cluster> clusters = region.clusters().all().stream()
                .filter(c -> c.members().stream()
                        .anyMatch(m -> changed.contains(m.claim().id())))
                .toList();
        Set<String> documents = new TreeSet<>();
        clusters.forEach(c -> c.members().forEach(m -> documents.add(m.claim().document())));
        return new Events(region.profiles(), region.clusters(), claims.documents(), holdings.origins(documents))
                .of(clusters);
    }

    private static String id(Region region, int number) {
        return region.profiles().get(number).claim().id();
    }
}
