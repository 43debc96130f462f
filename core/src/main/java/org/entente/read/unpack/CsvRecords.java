package org.entente.read.unpack;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * A table's records (RFC 4180), with any delimiter. A quote inside a cell that is not doubled is taken as it stands. Where a
 * quote is never closed, as the number of cells betrays, its line is given up and the table goes on with the next.
 */
final class CsvRecords {
    /** How many characters may be read again behind unclosed quotes; a table with more of them is read as it comes. */
    private static final long AGAIN = 256L << 20;

    private final Lookahead in;
    private final char delimiter;
    private final int most;
    private final StringBuilder raw = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private String again = "";
    private int at;
    private int start;
    private long budget = AGAIN;
    private int width;
    private boolean broken;
    private boolean cut;
    private boolean overrun;
    private long number;

    /**
     * @param most how many characters of a record are kept
     */
    CsvRecords(Reader in, char delimiter, int most) {
        this.in = new Lookahead(in);
        this.delimiter = delimiter;
        this.most = most;
    }

    /** Goes on to the next record that has anything in it, if there is one. */
    boolean next() throws IOException {
        do {
            raw.setLength(0);
            cells.clear();
            start = at;
            cut = false;
            overrun = false;
            if (peek() < 0) {
                return false;
            }
            boolean closed = record();
            broken = !closed || (width > 0 && cells.size() != width && isFolded());
            if (broken && isFolded() && !overrun && raw.length() <= budget) {
                repeat();
            } else if (!closed && cut) {
                passLine();
            }
        } while (raw.toString().isBlank());
        width = width == 0 ? cells.size() : width;
        number++;
        return true;
    }

    /** The cells of the record. */
    List<String> cells() {
        return List.copyOf(cells);
    }

    /** Which record it is, from 1; empty ones do not count. */
    long number() {
        return number;
    }

    /** Whether its quotes make no sense. */
    boolean isBroken() {
        return broken;
    }

    /** Whether it is longer than what is kept of it. */
    boolean isCut() {
        return cut;
    }

    private boolean isFolded() {
        int line = raw.indexOf("\n");
        return line >= 0 && line < raw.length() - 1;
    }

    /** Gives back all but the first line. */
    private void repeat() {
        int line = raw.indexOf("\n") + 1;
        budget -= raw.length();
        if (at - start == raw.length()) {
            at = start + line;
        } else {
            again = raw.substring(line);
            at = 0;
        }
        raw.setLength(line);
        cut = false;
    }

    private void passLine() throws IOException {
        int c;
        do {
            c = take();
        } while (c >= 0 && c != '\n');
    }

    /** Reads to the record's end; false if a quote is never closed. */
    private boolean record() throws IOException {
        StringBuilder cell = new StringBuilder();
        boolean blank = true;
        while (true) {
            int c = take();
            if (c == '"' && blank) {
                cell.setLength(0);
                blank = false;
                if (!quoted(cell)) {
                    return false;
                }
            } else if (c == delimiter) {
                cells.add(cell.toString());
                cell.setLength(0);
                blank = true;
            } else if (c < 0 || c == '\n' || (c == '\r' && peek() != '\n')) {
                cells.add(cell.toString());
                return true;
            } else if (c != '\r' && !cut) {
                cell.append((char) c);
                blank = blank && c == ' ';
            }
        }
    }

    /** Reads what stands in quotes, and the quote that closes it. */
    private boolean quoted(StringBuilder cell) throws IOException {
        int before = '"';
        boolean folded = false;
        for (int c = take(); c >= 0 && !cut; c = take()) {
            if (c != '"') {
                cell.append((char) c);
                folded = folded || c == '\n';
            } else if (peek() == '"') {
                cell.append((char) take());
            } else if (peek() == delimiter || peek() == '\n' || peek() == '\r' || peek() < 0) {
                return true;
            } else if (folded && before == delimiter) {
                return false; // it opens a cell of a later row
            } else {
                cell.append('"');
            }
            before = c;
        }
        return false;
    }

    private int take() throws IOException {
        int c = at < again.length() ? again.charAt(at++) : in.read();
        if (c >= 0) {
            overrun = overrun || cut;
            if (!cut) {
                raw.append((char) c);
            }
            cut = cut || raw.length() >= most;
        }
        return c;
    }

    private int peek() throws IOException {
        return at < again.length() ? again.charAt(at) : in.peek();
    }
}
