package org.entente.read.unpack;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.read.UnreadableException.Reason;
import org.entente.read.unpack.Columns.Field;

/** A table with a header line: CSV, TSV and the like. */
final class Csv implements Container {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    @Override
    public void unpack(Item item, Unpacking unpacking) throws IOException {
        BufferedReader in = Characters.of(item.in());
        in.mark(Window.SIZE);
        char[] head = new char[Window.SIZE - 1];
        int length = in.read(head);
        in.reset();
        char delimiter = delimiter(new String(head, 0, Math.max(length, 0)), unpacking.columns());
        CsvRecords records = new CsvRecords(in, delimiter, unpacking.limits().row());
        if (!records.next()) {
            unpacking.failed(item.label(), Reason.EMPTY, "it has no lines");
        } else if (isHeader(item, records.cells(), unpacking)) {
            rows(item, records, records.cells().stream().map(Columns::plain).toList(), unpacking);
        }
    }

    /** What parts the cells of the first line: what gives the most known names, else what there is most of. */
    static char delimiter(String head, Columns columns) {
        String line = head.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
        char best = ',';
        long most = -1;
        for (char each : DELIMITERS) {
            List<String> cells = cells(line, each);
            long known = cells.stream()
                    .filter(cell -> !columns.of(Columns.plain(cell)).isEmpty())
                    .count();
            if (known * Window.SIZE + cells.size() > most) {
                most = known * Window.SIZE + cells.size();
                best = each;
            }
        }
        return best;
    }

    /** The cells of a line that has no line ends in quotes. */
    static List<String> cells(String line, char delimiter) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(delimiter)), -1))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
                .toList();
    }

    private static boolean isHeader(Item item, List<String> header, Unpacking unpacking) {
        Columns columns = unpacking.columns();
        if (header.stream().anyMatch(name -> columns.has(name, Field.TEXT))) {
            return true;
        }
        boolean links =
                header.stream().anyMatch(name -> columns.has(name, Field.ADDRESS) || name.matches("https?://.*"));
        unpacking.failed(
                item.label(),
                Reason.NO_ARTICLE,
                links
                        ? "it has addresses of reports and not their text: use `add URL` to get them, or "
                                + columns.remedy(header)
                        : columns.remedy(header));
        return false;
    }

    private static void rows(Item item, CsvRecords records, List<String> header, Unpacking unpacking)
            throws IOException {
        for (boolean more = records.next(); more; more = records.next()) {
            String label = item.label(Long.toString(records.number() - 1));
            if (records.isCut()) {
                unpacking.failed(label, Reason.TOO_LARGE, "the row is too long");
            } else if (records.isBroken()) {
                unpacking.failed(label, Reason.DAMAGED, "its quotes are not closed");
            } else if (records.cells().size() > header.size()) {
                unpacking.failed(
                        label,
                        Reason.DAMAGED,
                        "it has " + records.cells().size() + " cells under " + header.size() + " names");
            } else {
                row(label, header, records.cells(), unpacking);
            }
        }
    }

    private static void row(String label, List<String> header, List<String> cells, Unpacking unpacking) {
        Row row = new Row(unpacking.columns(), unpacking.limits().row());
        try {
            for (int i = 0; i < cells.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            unpacking.row(label, row);
        } catch (IOException e) {
            unpacking.failed(label, e);
        }
    }
}
