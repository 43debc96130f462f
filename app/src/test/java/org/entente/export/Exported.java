package org.entente.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.export.Exporter.Format;
import org.entente.export.Exporter.What;

/** Exports a dossier, and reads tables with a reader that is not ours: DuckDB's, told the documented types, and strict. */
final class Exported {
    private static final List<String> POLECAT = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Quad Code",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Primary Actor Sector",
            "Actor Sectors",
            "Actor Title",
            "Actor Name Raw",
            "Wikipedia Actor ID",
            "Recipient Name",
            "Recipient Country",
            "Recipient COW",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Recipient Title",
            "Recipient Name Raw",
            "Wikipedia Recipient ID",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Raw Placename",
            "Feature Type",
            "Source",
            "Publication Date",
            "Story People",
            "Story Organizations",
            "Story Locations",
            "Language",
            "Version");

    private Exported() {}

    static byte[] of(Dossier dossier, What what, Format format, Filter filter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(dossier).export(what, format, filter, out);
        return out.toByteArray();
    }

    static String words(Dossier dossier, What what, Format format) {
        return new String(of(dossier, what, format, Filter.all()), StandardCharsets.UTF_8);
    }

    /**
     * The rows of a tab-separated table; a row that does not fit the types is an error.
     *
     * @param types DuckDB's type of each column, by its name, in order
     */
    static List<Map<String, String>> table(Path dir, String tsv, Map<String, String> types, boolean header)
            throws IOException, SQLException {
        Path file = Files.writeString(dir.resolve("table.tsv"), tsv);
        String columns = types.entrySet().stream()
                .map(e -> "'" + e.getKey() + "': '" + e.getValue() + "'")
                .collect(Collectors.joining(", ", "{", "}"));
        List<Map<String, String>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("SELECT * FROM read_csv('" + file + "', delim = '\t', quote = '', escape = '',"
                                + " header = " + header + ", auto_detect = false, strict_mode = true, columns = "
                                + columns + ")")) {
            while (row.next()) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (String name : types.keySet()) {
                    String value = row.getString(name);
                    cells.put(name, value == null ? "" : value);
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    /** The columns of GDELT 2.0's table of events with the types of its codebook. */
    static Map<String, String> gdeltEvents() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("GLOBALEVENTID", "BIGINT");
        types.put("SQLDATE", "INTEGER");
        types.put("MonthYear", "INTEGER");
        types.put("Year", "INTEGER");
        types.put("FractionDate", "DOUBLE");
        for (String actor : List.of("Actor1", "Actor2")) {
            for (String name : List.of(
                    "Code",
                    "Name",
                    "CountryCode",
                    "KnownGroupCode",
                    "EthnicCode",
                    "Religion1Code",
                    "Religion2Code",
                    "Type1Code",
                    "Type2Code",
                    "Type3Code")) {
                types.put(actor + name, "VARCHAR");
            }
        }
        types.put("IsRootEvent", "INTEGER");
        types.put("EventCode", "VARCHAR");
        types.put("EventBaseCode", "VARCHAR");
        types.put("EventRootCode", "VARCHAR");
        types.put("QuadClass", "INTEGER");
        types.put("GoldsteinScale", "DOUBLE");
        types.put("NumMentions", "INTEGER");
        types.put("NumSources", "INTEGER");
        types.put("NumArticles", "INTEGER");
        types.put("AvgTone", "DOUBLE");
        for (String place : List.of("Actor1Geo", "Actor2Geo", "ActionGeo")) {
            types.put(place + "_Type", "INTEGER");
            types.put(place + "_FullName", "VARCHAR");
            types.put(place + "_CountryCode", "VARCHAR");
            types.put(place + "_ADM1Code", "VARCHAR");
            types.put(place + "_ADM2Code", "VARCHAR");
            types.put(place + "_Lat", "DOUBLE");
            types.put(place + "_Long", "DOUBLE");
            types.put(place + "_FeatureID", "VARCHAR");
        }
        types.put("DATEADDED", "BIGINT");
        types.put("SOURCEURL", "VARCHAR");
        return types;
    }

    /** The columns of GDELT 2.0's table of mentions, likewise. */
    static Map<String, String> gdeltMentions() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("GLOBALEVENTID", "BIGINT");
        types.put("EventTimeDate", "BIGINT");
        types.put("MentionTimeDate", "BIGINT");
        types.put("MentionType", "INTEGER");
        types.put("MentionSourceName", "VARCHAR");
        types.put("MentionIdentifier", "VARCHAR");
        for (String name :
                List.of("SentenceID", "Actor1CharOffset", "Actor2CharOffset", "ActionCharOffset", "InRawText")) {
            types.put(name, "INTEGER");
        }
        types.put("Confidence", "INTEGER");
        types.put("MentionDocLen", "INTEGER");
        types.put("MentionDocTone", "DOUBLE");
        types.put("MentionDocTranslationInfo", "VARCHAR");
        types.put("Extras", "VARCHAR");
        return types;
    }

    /** The columns of POLECAT's files. */
    static Map<String, String> polecat() {
        Map<String, String> types = new LinkedHashMap<>();
        for (String name : POLECAT) {
            types.put(
                    name,
                    switch (name) {
                        case "Event Date", "Publication Date" -> "DATE";
                        case "Intensity", "Latitude", "Longitude" -> "DOUBLE";
                        case "GeoNames ID" -> "BIGINT";
                        default -> "VARCHAR";
                    });
        }
        return types;
    }
}
