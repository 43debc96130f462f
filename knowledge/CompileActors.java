import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Compiles the facts about actors into the resources of org.entente.actor.
 *
 * <pre>java knowledge/CompileActors.java DATA/actors core/src/main/resources/org/entente/actor</pre>
 *
 * Writes gzipped tables, one header line each, columns parted by tabs, lists inside a column by {@code |}: countries,
 * organisations, offices, people (line number, from 0, is the person), tenures (of people, by that number); and
 * knowledge.properties, whose version is a hash of their contents. The same input gives the same bytes.
 */
public final class CompileActors {
    /** One holder at a time: whatever the position's title, two tenures of it that touch are one. */
    private static final Set<String> SINGLE =
            Set.of("HOS", "HOG", "VP", "FM", "DM", "IM", "FINMIN", "CHOD", "NSA", "INTEL", "SPEAKER", "CENBANK", "GG");

    private static final Pattern DEPUTY_FM = Pattern.compile(
            "(?i)(deputy|vice|assistant|under).*(foreign|external) (affairs|relations|minister).*|.*(deputy|vice).*secretary of state\\b");
    private static final Pattern DEPUTY_DM = Pattern.compile("(?i)(deputy|vice|assistant|under).*(defen[cs]e).*");
    private static final Pattern EU = Pattern.compile(
            "European Union|^European (Parliament|Commission|Council|Central Bank|Investment Bank|External|Medicines)|^Europol|^Frontex");
    private static final Set<String> ABOVE_STATES = Set.of("igo", "court", "parliament");
    private static final Set<String> PLACES = Set.of("Gaza", "Gaza Strip", "West Bank");
    private static final int JOIN_DAYS = 92;

    private record Tenure(String role, String country, String position, String start, String end, String asOf) {}

    private static final class Person {
        final String id;
        final Map<String, Integer> names = new LinkedHashMap<>();
        final Set<String> aliases = new LinkedHashSet<>();
        final List<Tenure> tenures = new ArrayList<>();

        Person(String id) {
            this.id = id;
        }

        String name() {
            return names.entrySet().stream()
                    .max(Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                            .thenComparing(e -> e.getKey(), Comparator.reverseOrder()))
                    .orElseThrow()
                    .getKey();
        }
    }

    private final Path data;
    private final Path target;
    private final MessageDigest contents = MessageDigest.getInstance("SHA-256");

    private CompileActors(Path data, Path target) throws NoSuchAlgorithmException {
        this.data = data;
        this.target = target;
    }

    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            System.err.println("usage: java CompileActors.java FOLDER_WITH_CSV TARGET_FOLDER");
            System.exit(2);
        }
        new CompileActors(Path.of(args[0]), Path.of(args[1])).run();
    }

    private void run() throws IOException {
        Files.createDirectories(target);
        countries();
        organisations();
        offices();
        people();
        String version = HexFormat.of().formatHex(contents.digest()).substring(0, 12);
        Files.writeString(target.resolve("knowledge.properties"), "version=" + version + "\n");
        System.out.println("knowledge version " + version);
    }

    private void countries() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map<String, String> row : read("countries.csv")) {
            List<String> aliases = new ArrayList<>();
            List<String> metonyms = new ArrayList<>();
            split(row.get("aliases"), aliases, metonyms);
            // Places that are given as names of states speak for them only as capitals do.
            aliases.stream().filter(PLACES::contains).forEach(metonyms::add);
            // Leaves out what English reports do not use, and words too general to mean one state by themselves.
            aliases.removeIf(a -> !latin(a)
                    || metonyms.contains(a)
                    || a.equals(row.get("capital"))
                    || Set.of("the North", "the South").contains(a));
            lines.add(tsv(
                    row.get("iso3"),
                    row.get("iso2"),
                    row.get("qid"),
                    row.get("name"),
                    row.get("official_name"),
                    row.get("capital"),
                    row.get("demonyms"),
                    list(aliases),
                    list(metonyms)));
        }
        write("countries", "iso3\tiso2\tid\tname\tofficial\tcapital\tdemonyms\taliases\tmetonyms", lines);
    }

    private void organisations() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map<String, String> row : read("organisations.csv")) {
            List<String> aliases = new ArrayList<>();
            List<String> metonyms = new ArrayList<>();
            split(row.get("aliases"), aliases, metonyms);
            lines.add(tsv(
                    row.get("id"),
                    row.get("name"),
                    list(aliases),
                    list(metonyms),
                    row.get("kind"),
                    row.get("country_iso3").isEmpty() && ABOVE_STATES.contains(row.get("kind"))
                            ? body(row.get("name"), aliases)
                            : row.get("country_iso3")));
        }
        write("organisations", "id\tname\taliases\tmetonyms\tkind\tcountry", lines);
    }

    /** What stands above states has an acronym for its country: its own, or that of the body that it is part of. */
    private static String body(String name, List<String> aliases) {
        if (EU.matcher(name).find()) {
            return "EU";
        }
        if (name.startsWith("UN ") || name.startsWith("United Nations")) {
            return "UN";
        }
        if (name.startsWith("NATO ")) {
            return "NATO";
        }
        return Stream.concat(Stream.of(name), aliases.stream())
                .filter(a -> a.matches("[A-Z][A-Za-z]{0,7}") && a.chars().filter(Character::isUpperCase).count() >= 2
                        || a.matches("[A-Z]\\d{1,2}"))
                .filter(a -> a.equals(a.toUpperCase(java.util.Locale.ROOT)))
                .findFirst()
                .orElse("");
    }

    private void offices() throws IOException {
        List<String> lines = read("offices.csv").stream()
                .map(row -> tsv(row.get("phrase"), row.get("role")))
                .toList();
        write("offices", "phrase\trole", lines);
    }

    private void people() throws IOException {
        List<Map<String, String>> rows = read("officeholders.csv");
        Map<String, Set<String>> idsByName = new HashMap<>();
        for (Map<String, String> row : rows) {
            if (!row.get("qid").isEmpty()) {
                idsByName
                        .computeIfAbsent(row.get("person") + "|" + row.get("country_iso3"), k -> new LinkedHashSet<>())
                        .add(row.get("qid"));
            }
        }
        Map<String, Person> people = new TreeMap<>();
        Map<String, Person> byName = new HashMap<>();
        for (Map<String, String> row : rows) {
            String name = plain(row.get("person"));
            if (!latin(name) && row.get("qid").isEmpty()) {
                continue;
            }
            String id = row.get("qid");
            Set<String> known = idsByName.getOrDefault(row.get("person") + "|" + row.get("country_iso3"), Set.of());
            if (id.isEmpty() && known.size() == 1) {
                id = known.iterator().next();
            }
            String key = id.isEmpty() ? "name:" + name.toLowerCase(java.util.Locale.ROOT) : id;
            Person person = people.computeIfAbsent(key, Person::new);
            // Names written by hand are the usual ones in English.
            person.names.merge(name, row.get("source").equals("own-knowledge") ? 100 : latin(name) ? 2 : 1, Integer::sum);
            byName.putIfAbsent(name, person);
            person.tenures.add(new Tenure(
                    role(row.get("role"), row.get("position")),
                    row.get("country_iso3").isEmpty() ? served(row.get("position")) : row.get("country_iso3"),
                    row.get("position"),
                    row.get("start"),
                    row.get("end"),
                    row.get("as_of")));
        }
        for (Map<String, String> row : read("person_aliases.csv")) {
            Person person = people.get(row.get("qid"));
            if (person == null) {
                person = byName.get(plain(row.get("person")));
            }
            if (person != null) {
                person.aliases.add(plain(row.get("alias")));
            }
        }
        List<String> lines = new ArrayList<>();
        List<String> tenures = new ArrayList<>();
        for (Person person : people.values()) {
            String name = person.name();
            List<String> aliases = Stream.concat(person.names.keySet().stream(), person.aliases.stream())
                    .filter(a -> latin(a) && !a.equals(name))
                    .distinct()
                    .sorted()
                    .toList();
            if (!latin(name) && aliases.isEmpty()) {
                continue;
            }
            int number = lines.size();
            lines.add(tsv(person.id, name, list(aliases)));
            for (Tenure t : joined(person.tenures)) {
                tenures.add(tsv("" + number, t.role, t.country, t.position, t.start, t.end, t.asOf));
            }
        }
        write("people", "id\tname\taliases", lines);
        write("tenures", "person\trole\tcountry\tposition\tstart\tend\tas_of", tenures);
    }

    /** The acronym of the body above states that an office belongs to. */
    private static String served(String position) {
        if (position.contains("United Nations")) {
            return "UN";
        }
        if (position.contains("European")) {
            return "EU";
        }
        if (position.contains("African Union")) {
            return "AU";
        }
        var acronym = Pattern.compile("\\b[A-Z]{2,6}\\b").matcher(position);
        return acronym.find() ? acronym.group() : "";
    }

    private static String role(String role, String position) {
        if (role.isEmpty() || role.equals("MIN") || role.equals("FM") || role.equals("DM")) {
            if (DEPUTY_FM.matcher(position).matches()) {
                return "DFM";
            }
            if (DEPUTY_DM.matcher(position).matches()) {
                return "DDM";
            }
        }
        return role;
    }

    /** Tenures of one person that touch, in the same role for the same country, as one. */
    private static List<Tenure> joined(List<Tenure> tenures) {
        List<Tenure> sorted = tenures.stream()
                .sorted(Comparator.comparing(Tenure::country)
                        .thenComparing(Tenure::role)
                        .thenComparing(t -> SINGLE.contains(t.role) ? "" : t.position)
                        .thenComparing(Tenure::start)
                        .thenComparing(Tenure::end)
                        .thenComparing(Tenure::position))
                .toList();
        List<Tenure> out = new ArrayList<>();
        for (Tenure next : sorted) {
            Tenure last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null
                    && last.country.equals(next.country)
                    && last.role.equals(next.role)
                    && (SINGLE.contains(next.role) || last.position.equals(next.position))
                    && touches(last, next)) {
                boolean open = last.end.isEmpty() || next.end.isEmpty();
                out.set(
                        out.size() - 1,
                        new Tenure(
                                last.role,
                                last.country,
                                next.position,
                                last.start,
                                open ? "" : max(last.end, next.end),
                                max(last.asOf, next.asOf)));
            } else {
                out.add(next);
            }
        }
        return out;
    }

    private static boolean touches(Tenure last, Tenure next) {
        return last.end.isEmpty()
                || last.start.equals(next.start)
                || !day(last.end, true).plusDays(JOIN_DAYS).isBefore(day(next.start, false));
    }

    private static LocalDate day(String date, boolean end) {
        return switch (date.length()) {
            case 4 -> end ? LocalDate.parse(date + "-12-31") : LocalDate.parse(date + "-01-01");
            case 7 -> end
                    ? LocalDate.parse(date + "-01").plusMonths(1).minusDays(1)
                    : LocalDate.parse(date + "-01");
            default -> LocalDate.parse(date);
        };
    }

    private static String max(String a, String b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** Without titles of nobility after a comma and invisible marks. */
    private static String plain(String name) {
        String bare = name.replaceAll("\\p{Cf}", "").strip();
        int comma = bare.indexOf(',');
        return comma > 0 ? bare.substring(0, comma) : bare;
    }

    private static boolean latin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.COMMON);
    }

    private static void split(String aliases, List<String> names, List<String> metonyms) {
        for (String alias : aliases.split("\\|")) {
            if (alias.startsWith("meton:")) {
                metonyms.add(alias.substring("meton:".length()));
            } else if (!alias.isBlank()) {
                names.add(alias);
            }
        }
    }

    private static String list(List<String> items) {
        return items.stream().distinct().collect(Collectors.joining("|"));
    }

    private static String tsv(String... fields) {
        return Stream.of(fields).map(f -> f.replaceAll("\\s+", " ").strip()).collect(Collectors.joining("\t"));
    }

    private void write(String name, String header, List<String> lines) throws IOException {
        byte[] bytes = (header + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        contents.update(bytes);
        Path file = target.resolve(name + ".tsv.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(bytes);
        }
        System.out.printf("%s: %d rows, %d bytes%n", file.getFileName(), lines.size(), Files.size(file));
    }

    /** Rows of a comma-separated file with a header line, quotes as in RFC 4180. */
    private List<Map<String, String>> read(String file) throws IOException {
        List<List<String>> records = parse(Files.readString(data.resolve(file)));
        List<String> header = records.get(0);
        return records.stream()
                .skip(1)
                .map(r -> {
                    if (r.size() != header.size()) {
                        throw new UncheckedIOException(new IOException(file + ": " + r.size() + " fields in " + r));
                    }
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < header.size(); i++) {
                        row.put(header.get(i), r.get(i));
                    }
                    return row;
                })
                .toList();
    }

    private static List<List<String>> parse(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                record.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    records.add(record);
                    record = new ArrayList<>();
                }
            } else if (c != '\r') {
                field.append(c);
            }
        }
        if (field.length() > 0 || !record.isEmpty()) {
            record.add(field.toString());
            records.add(record);
        }
        return records;
    }
}
