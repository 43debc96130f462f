package org.entente.web.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.dossier.Bond;
import org.entente.dossier.Filter;
import org.entente.dossier.Network;
import org.entente.dossier.Quads;

/**
 * Actors and what they have to do with one another.
 *
 * @param filter what was asked for
 * @param narrowed whether any condition was given
 * @param nodes the actors, the busiest first
 * @param edges what is drawn between them, the weakest first, so that the strongest lie on top
 * @param pairs the same as a list, the strongest first
 * @param more how many more pairs there are
 * @param actors how many actors take part in events with others
 */
public record NetworkPage(
        Filter filter, boolean narrowed, List<Node> nodes, List<Edge> edges, List<Pair> pairs, int more, long actors) {
    /** The picture is so many units wide. */
    public static final int WIDTH = 1160;

    /** And so many high. */
    public static final int HEIGHT = 760;

    private static final int EDGES = 100;
    private static final int PAIRS = 100;
    private static final int LONGEST = 26;
    private static final double LETTER = 7.7;
    private static final double LABEL = 24;
    private static final double LARGEST = 20;
    private static final double WIDEST = 9;

    /**
     * An actor in the picture.
     *
     * @param x where
     * @param y likewise
     * @param size radius
     * @param below how far below the middle the name stands
     * @param name its name, shortened if it is long
     * @param label its name and how many events it has
     * @param kind state, person, organisation or group
     * @param address its page
     */
    public record Node(
            String x, String y, String size, String below, String name, String label, String kind, String address) {}

    /**
     * Two actors of the picture that are bound.
     *
     * @param from number of the one
     * @param to number of the other
     * @param width of the line
     * @param tone cooperation or conflict
     * @param label in words
     * @param address their page
     */
    public record Edge(int from, int to, String width, Tone tone, String label, String address) {}

    /**
     * Two actors in the list.
     *
     * @param first the one's name
     * @param second the other's
     * @param events how many, by quad class
     * @param tone cooperation or conflict
     * @param address their page
     */
    public record Pair(String first, String second, Quads events, Tone tone, String address) {}

    /** The page of a network. */
    public static NetworkPage of(Filter filter, Network all) {
        List<Bond> drawn = drawn(all.bonds());
        Network network = bound(all, drawn);
        Map<String, Integer> numbers = new HashMap<>();
        network.nodes().forEach(n -> numbers.put(n.id(), numbers.size()));
        long strongest = drawn.isEmpty() ? 1 : drawn.get(0).events().total();
        List<ForceLayout.Pull> pulls = drawn.stream()
                .map(b -> new ForceLayout.Pull(
                        number(numbers, b.first()),
                        number(numbers, b.second()),
                        Math.log1p((double) b.events().total()) / Math.log1p((double) strongest)))
                .toList();
        double[] widths = network.nodes().stream()
                .mapToDouble(
                        n -> Math.max(2 * LARGEST, LETTER * shortened(n.name()).length()) + 8)
                .toArray();
        long most = network.nodes().isEmpty() ? 1 : network.nodes().get(0).events();
        double[] talls = network.nodes().stream()
                .mapToDouble(n -> 2 * size(n, most) + LABEL)
                .toArray();
        ForceLayout layout = ForceLayout.of(widths, talls, pulls, WIDTH, HEIGHT);
        List<Edge> edges = IntStream.range(0, drawn.size())
                .mapToObj(i -> edge(drawn.get(drawn.size() - 1 - i), network, numbers, strongest))
                .toList();
        return new NetworkPage(
                filter,
                EventsPage.narrowed(filter),
                IntStream.range(0, network.nodes().size())
                        .mapToObj(i -> node(network.nodes().get(i), layout, i, most))
                        .toList(),
                edges,
                network.bonds().stream()
                        .limit(PAIRS)
                        .map(b -> pair(b, network, numbers))
                        .toList(),
                Math.max(0, network.bonds().size() - PAIRS),
                network.actors());
    }

    /** The strongest, and of whoever would have none, the strongest of its own. */
    private static List<Bond> drawn(List<Bond> bonds) {
        Set<String> bound = new HashSet<>();
        List<Bond> drawn = new ArrayList<>();
        for (Bond bond : bonds) {
            boolean first = bound.add(bond.first());
            boolean second = bound.add(bond.second());
            if (drawn.size() < EDGES || first || second) {
                drawn.add(bond);
            }
        }
        return drawn;
    }

    /** Without those who have to do with none of the others. */
    private static Network bound(Network all, List<Bond> drawn) {
        Set<String> bound = new HashSet<>();
        drawn.forEach(b -> bound.addAll(List.of(b.first(), b.second())));
        return new Network(
                all.nodes().stream().filter(n -> bound.contains(n.id())).toList(),
                all.bonds().stream()
                        .filter(b -> bound.contains(b.first()) && bound.contains(b.second()))
                        .toList(),
                all.actors());
    }

    private static double size(Network.Node node, long most) {
        return Math.max(5, LARGEST * Math.sqrt((double) node.events() / most));
    }

    private static Node node(Network.Node node, ForceLayout layout, int number, long most) {
        double size = size(node, most);
        double y = layout.y(number) - LABEL / 2 + 2;
        return new Node(
                words(layout.x(number)),
                words(y),
                words(size),
                words(y + size + 4),
                shortened(node.name()),
                node.name() + ", " + Words.count(node.events(), "event"),
                node.kind().name().toLowerCase(Locale.ROOT),
                Address.actor(node.id()));
    }

    private static Edge edge(Bond bond, Network network, Map<String, Integer> numbers, long strongest) {
        Pair pair = pair(bond, network, numbers);
        return new Edge(
                number(numbers, bond.first()),
                number(numbers, bond.second()),
                words(1 + WIDEST * bond.events().total() / strongest),
                pair.tone(),
                pair.first() + " and " + pair.second() + ": "
                        + Words.count(bond.events().total(), "event") + ", "
                        + pair.tone().words(),
                pair.address());
    }

    private static Pair pair(Bond bond, Network network, Map<String, Integer> numbers) {
        return new Pair(
                network.nodes().get(number(numbers, bond.first())).name(),
                network.nodes().get(number(numbers, bond.second())).name(),
                bond.events(),
                Tone.of(bond.events()),
                Address.pair(bond.first(), bond.second()));
    }

    private static int number(Map<String, Integer> numbers, String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("a bond of " + id + ", who is not in the network");
        }
        return number;
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    private static String words(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
