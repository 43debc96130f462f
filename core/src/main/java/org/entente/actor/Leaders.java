package org.entente.actor;

import java.util.List;
import java.util.Set;
import org.entente.actor.Office.Sort;

/** Who leads a state where it has both a head of state and a head of government. */
final class Leaders {
    /** Offices in the order in which a counterpart is looked for. */
    static final List<Office> RANKS = List.of(
            rank("HOS"), rank("HOG"), rank("FM"), rank("DM"), rank("IM"), rank("FINMIN"), rank("DFM"), rank("SPEAKER"));

    /** Republics whose head of government leads (parliamentary by constitution). */
    private static final Set<String> PARLIAMENTARY =
            Words.of("DEU ITA ISR IND AUT IRL GRC HUN FIN CZE SVK SVN HRV BGR LVA EST PRT ISL MLT ALB BGD "
                    + "PAK IRQ ETH GEO ARM MDA NPL SGP LBN XKX MKD MNE SRB FJI MUS POL");

    private static final Set<String> CROWNS =
            Set.of("King", "Queen", "Emperor", "Monarch", "Grand Duke", "Governor-General", "Yang di-Pertuan Agong");

    private Leaders() {}

    private static Office rank(String role) {
        return new Office(role, Sort.OFFICE, false, role, 0, 0);
    }

    /** Of those who hold the two offices, the one who governs. */
    static List<Officeholders.Held> of(String country, List<Officeholders.Held> held) {
        boolean parliamentary = PARLIAMENTARY.contains(country)
                || held.stream().anyMatch(h -> CROWNS.stream()
                        .anyMatch(c -> h.tenure().position().contains(c)));
        String role = parliamentary ? "HOG" : "HOS";
        List<Officeholders.Held> leading =
                held.stream().filter(h -> h.tenure().role().equals(role)).toList();
        return leading.isEmpty() ? held : leading;
    }
}
