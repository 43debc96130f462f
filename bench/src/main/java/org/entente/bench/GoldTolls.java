package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which incidents have reports that tell different numbers of dead, read by hand: {@code tolls.tsv}, whose rows are an
 * incident, an article of it, the number of dead that the article tells, and whether the incident's articles differ. A
 * number is {@code -} where the article tells none for this incident, {@code 2+1} where it tells apart that whoever did it
 * died too, and {@code ?} where the incident has many articles and this one was not read to its end. That nobody died is
 * told by an article which tells of wounded only.
 *
 * @param conflicts incident → whether its articles differ
 */
record GoldTolls(Map<String, Boolean> conflicts) {
    static GoldTolls read(Path folder) throws IOException {
        Map<String, Boolean> conflicts = new LinkedHashMap<>();
        Path file = folder.resolve("tolls.tsv");
        for (List<String> row : GoldFiles.table(file, "incident", "article", "killed", "conflict")) {
            boolean conflict = row.get(3).equals("yes");
            Boolean before = conflicts.put(row.get(0), conflict);
            if (before != null && before != conflict) {
                throw new IOException(file + ": incident " + row.get(0) + " has both yes and no");
            }
        }
        return new GoldTolls(conflicts);
    }
}
