import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compiles the outline of the world for the map: {@code java knowledge/CompileOutline.java TOPOLOGY OUT}, where TOPOLOGY is
 * countries-50m.json of the npm package world-atlas 2.0.2 (Natural Earth 1:50m, public domain, as TopoJSON) and OUT is
 * app/src/main/resources/org/entente/web/view/outline.txt.
 *
 * <p>A line of the output is one shape: its kind ({@code L} coast of a land, closed; {@code B} border of countries, open),
 * the first point in twentieths of a degree east and north, and then
 * the way from each point to the next, all as whole numbers with blanks between them. Lines stand by size, the greatest
 * first. Points that hardly matter are left out by the area of the triangle with their neighbours (Visvalingam and
 * Whyatt 1993, "Line generalisation by repeated elimination of points"), shared lines once for both sides, so that no
 * gaps open. The same input gives the same bytes.
 */
public final class CompileOutline {
    private static final double UNIT = 0.05;
    /** Triangles smaller than this many square degrees do not show. */
    private static final double SMALL = 0.012;
    /** Islands of a smaller box than this, in degrees, are left out. */
    private static final double TINY = 0.15;

    private static final int HALF = (int) (180 / UNIT);
    /** Nothing happens further south. */
    private static final int SOUTH = (int) (-58 / UNIT);

    private record Shape(char kind, List<int[]> points) {
        double size() {
            int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
            for (int[] p : points) {
                box[0] = Math.min(box[0], p[0]);
                box[1] = Math.min(box[1], p[1]);
                box[2] = Math.max(box[2], p[0]);
                box[3] = Math.max(box[3], p[1]);
            }
            return Math.max(box[2] - box[0], box[3] - box[1]) * UNIT;
        }

        boolean north() {
            return points.stream().anyMatch(p -> p[1] > SOUTH);
        }

        String line() {
            StringBuilder line = new StringBuilder().append(kind);
            int x = 0;
            int y = 0;
            for (int[] p : points) {
                line.append(' ').append(p[0] - x).append(' ').append(p[1] - y);
                x = p[0];
                y = p[1];
            }
            return line.toString();
        }
    }

    private CompileOutline() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: java CompileOutline.java TOPOLOGY OUT");
            System.exit(2);
        }
        String json = Files.readString(Path.of(args[0]));
        double[] scale = numbers(part(json, "\"scale\":"));
        double[] translate = numbers(part(json, "\"translate\":"));
        List<List<double[]>> arcs = new ArrayList<>();
        for (List<Object> arc : lists(list(part(json, "\"arcs\":", json.lastIndexOf("\"arcs\":"))))) {
            arcs.add(simplified(degrees(arc, scale, translate)));
        }
        String countries = part(json, "\"countries\":");
        String land = part(json, "\"land\":");
        int[] uses = new int[arcs.size()];
        rings(countries).forEach(ring -> ring.forEach(i -> uses[i < 0 ? ~i : i]++));
        List<Shape> shapes = new ArrayList<>();
        for (List<Integer> ring : rings(land)) {
            List<double[]> points = new ArrayList<>();
            for (int index : ring) {
                List<double[]> arc = new ArrayList<>(arcs.get(index < 0 ? ~index : index));
                if (index < 0) {
                    Collections.reverse(arc);
                }
                points.addAll(points.isEmpty() ? arc : arc.subList(1, arc.size()));
            }
            shapes.add(new Shape('L', units(points)));
        }
        for (int i = 0; i < arcs.size(); i++) {
            if (uses[i] > 1) {
                shapes.add(new Shape('B', units(arcs.get(i))));
            }
        }
        List<String> lines = shapes.stream()
                .filter(s -> s.points().size() > (s.kind() == 'L' ? 3 : 1))
                .filter(s -> s.kind() == 'B' || s.size() >= TINY)
                .filter(Shape::north)
                .sorted(Comparator.comparing(Shape::kind).reversed().thenComparing(Shape::size, Comparator.reverseOrder())
                        .thenComparing(Shape::line))
                .map(Shape::line)
                .toList();
        Files.writeString(Path.of(args[1]), String.join("\n", lines) + "\n", StandardCharsets.US_ASCII);
    }

    private static List<double[]> degrees(List<Object> arc, double[] scale, double[] translate) {
        List<double[]> points = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (Object each : arc) {
            List<Object> point = list(each);
            x += number(point.get(0));
            y += number(point.get(1));
            points.add(new double[] {x * scale[0] + translate[0], y * scale[1] + translate[1]});
        }
        return points;
    }

    /** Without the points whose triangles are small; the ends stay. */
    private static List<double[]> simplified(List<double[]> points) {
        int n = points.size();
        int[] before = new int[n];
        int[] after = new int[n];
        double[] area = new double[n];
        PriorityQueue<Integer> queue = new PriorityQueue<>(
                Comparator.comparingDouble((Integer i) -> area[i]).thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < n; i++) {
            before[i] = i - 1;
            after[i] = i + 1;
        }
        for (int i = 1; i < n - 1; i++) {
            area[i] = triangle(points.get(i - 1), points.get(i), points.get(i + 1));
            queue.add(i);
        }
        boolean[] gone = new boolean[n];
        int left = n;
        while (!queue.isEmpty() && left > 4) {
            int i = queue.poll();
            if (area[i] >= SMALL) {
                break;
            }
            gone[i] = true;
            left--;
            after[before[i]] = after[i];
            before[after[i]] = before[i];
            for (int neighbour : new int[] {before[i], after[i]}) {
                if (neighbour > 0 && neighbour < n - 1) {
                    queue.remove(neighbour);
                    area[neighbour] = Math.max(area[i], triangle(
                            points.get(before[neighbour]), points.get(neighbour), points.get(after[neighbour])));
                    queue.add(neighbour);
                }
            }
        }
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (!gone[i]) {
                kept.add(points.get(i));
            }
        }
        return kept;
    }

    private static double triangle(double[] a, double[] b, double[] c) {
        double narrow = Math.cos(Math.toRadians(b[1]));
        return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2 * narrow;
    }

    /** Where a line crosses 180 degrees it goes on beyond. */
    private static List<int[]> units(List<double[]> points) {
        List<int[]> units = new ArrayList<>();
        int turn = 0;
        int last = 0;
        for (double[] p : points) {
            int x = (int) Math.round(p[0] / UNIT);
            turn += units.isEmpty() || Math.abs(x - last) <= HALF ? 0 : x > last ? -2 * HALF : 2 * HALF;
            last = x;
            int[] unit = {x + turn, (int) Math.round(p[1] / UNIT)};
            if (units.isEmpty() || !Arrays.equals(units.get(units.size() - 1), unit)) {
                units.add(unit);
            }
        }
        return units;
    }

    /** Every ring of an object: the innermost lists of whole numbers after "arcs". */
    private static List<List<Integer>> rings(String object) {
        List<List<Integer>> rings = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\[(-?\\d+(?:,-?\\d+)*)]").matcher(object);
        while (matcher.find()) {
            rings.add(Arrays.stream(matcher.group(1).split(",")).map(Integer::valueOf).toList());
        }
        return rings;
    }

    private static String part(String json, String name) {
        return part(json, name, json.indexOf(name));
    }

    /** The list or object that follows {@code name}, to its closing bracket; no string of this file holds brackets. */
    private static String part(String json, String name, int at) {
        int from = at + name.length();
        int depth = 0;
        for (int i = from; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '[' || c == '{') {
                depth++;
            } else if ((c == ']' || c == '}') && --depth == 0) {
                return json.substring(from, i + 1);
            }
        }
        throw new IllegalArgumentException(name + " is not closed");
    }

    private static double[] numbers(String list) {
        return list(list).stream().mapToDouble(CompileOutline::number).toArray();
    }

    private static double number(Object value) {
        return (Double) value;
    }

    private static List<List<Object>> lists(List<Object> all) {
        return all.stream().map(CompileOutline::list).toList();
    }

    /** Nested lists of numbers. */
    @SuppressWarnings("unchecked")
    private static List<Object> list(Object json) {
        if (json instanceof List<?> list) {
            return (List<Object>) list;
        }
        List<List<Object>> open = new ArrayList<>(List.of(new ArrayList<>()));
        Matcher matcher = Pattern.compile("[\\[\\]]|-?[0-9.]+(?:[eE][-+]?\\d+)?").matcher((String) json);
        while (matcher.find()) {
            String token = matcher.group();
            List<Object> here = open.get(open.size() - 1);
            switch (token) {
                case "[" -> {
                    List<Object> inner = new ArrayList<>();
                    here.add(inner);
                    open.add(inner);
                }
                case "]" -> open.remove(open.size() - 1);
                default -> here.add(Double.valueOf(token));
            }
        }
        return (List<Object>) open.get(0).get(0);
    }
}
