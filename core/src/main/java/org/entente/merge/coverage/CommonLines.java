package org.entente.merge.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.record.Block;
import org.entente.record.Document;

/**
 * The lines of documents without those that stand in many of them, from different weeks: menus, forms, names of sites. A
 * title's parts, before and after a dash or bar, count as lines.
 */
final class CommonLines {
    private static final Pattern PARTS_OF_A_TITLE = Pattern.compile("\\s+(?:[-–—|:»«×•]+\\s+)+");
    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int COMMON = 4;
    private static final int WEEKS_APART = 21;

    private final Map<String, Spread> spreads = new HashMap<>();

    /** In how many documents a line stands, and from which days these are. */
    private static final class Spread {
        private int documents;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;
    }

    CommonLines(List<Document> documents) {
        for (Document document : documents) {
            Set<String> once = new HashSet<>();
            titleParts(document).forEach(p -> once.add(key(p)));
            body(document).forEach(l -> once.add(key(l)));
            for (String line : once) {
                Spread spread = spreads.computeIfAbsent(line, k -> new Spread());
                spread.documents++;
                if (document.published() != null) {
                    long day = document.published().date().toEpochDay();
                    spread.first = Math.min(spread.first, day);
                    spread.last = Math.max(spread.last, day);
                }
            }
        }
    }

    /** The parts of the title that are the document's own; empty where it has no title. */
    List<String> title(Document document) {
        return own(titleParts(document));
    }

    /** The lines of what is coded that are the document's own, without the title. */
    List<String> lines(Document document) {
        return own(body(document));
    }

    private List<String> own(List<String> lines) {
        return lines.stream().filter(l -> !isCommon(l)).toList();
    }

    private boolean isCommon(String line) {
        Spread spread = spreads.get(key(line));
        return spread != null && spread.documents >= COMMON && spread.last - spread.first >= WEEKS_APART;
    }

    private static List<String> titleParts(Document document) {
        String title = document.title();
        return title == null
                ? List.of()
                : PARTS_OF_A_TITLE
                        .splitAsStream(title)
                        .filter(p -> !p.isBlank())
                        .toList();
    }

    private static List<String> body(Document document) {
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.coded() && block.kind() != Block.Kind.TITLE) {
                LINE_ENDS
                        .splitAsStream(document.words(block.span()))
                        .filter(l -> !l.isBlank())
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private static String key(String line) {
        return SPACES.matcher(line.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
