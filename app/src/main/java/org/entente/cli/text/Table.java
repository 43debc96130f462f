package org.entente.cli.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows under headings. Where the width is limited, the widest columns give way and their words go on in the next line:
 * nothing is cut off, since what is cut off could be the word that makes an allegation one.
 */
public final class Table {
    private static final String GAP = "  ";
    private static final int NARROWEST = 4;

    private final List<Text> headings;
    private final List<List<Text>> rows = new ArrayList<>();

    public Table(String... headings) {
        this.headings = Arrays.stream(headings).map(h -> Text.of(h, Style.BOLD)).toList();
    }

    /** Adds a row: one text for each heading. */
    public Table row(Text... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + headings.size() + " headings");
        }
        rows.add(List.of(cells));
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * Prints headings and rows.
     *
     * @param width columns that there are; {@link Integer#MAX_VALUE} where it does not matter, as in a pipe
     */
    public void print(PrintWriter out, int width, boolean colours) {
        int[] widths = widths(width);
        print(out, headings, widths, colours);
        rows.forEach(row -> print(out, row, widths, colours));
    }

    private static void print(PrintWriter out, List<Text> row, int[] widths, boolean colours) {
        List<List<Text>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<Text> lines = Wrap.lines(row.get(i), widths[i]);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder printed = new StringBuilder();
            int owed = 0; // blanks that are only written when something follows them
            for (int i = 0; i < widths.length; i++) {
                Text cell = line < cells.get(i).size() ? cells.get(i).get(line) : Text.EMPTY;
                int taken = cell.width();
                if (taken > 0) {
                    printed.append(" ".repeat(owed)).append(cell.render(colours));
                    owed = 0;
                }
                owed += Math.max(widths[i] - taken, 0) + GAP.length();
            }
            out.println(printed);
        }
    }

    private int[] widths(int width) {
        int[] widths = new int[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            int widest = headings.get(i).width();
            for (List<Text> row : rows) {
                widest = Math.max(widest, row.get(i).width());
            }
            widths[i] = widest;
        }
        int room = width == Integer.MAX_VALUE ? width : width - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).asLongStream().sum() > room) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }
}
