package org.entente.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.record.Actor;
import org.entente.record.Sector;
import org.jspecify.annotations.Nullable;

/** The ten columns that GDELT has for an actor: codes and name. */
final class GdeltActor {
    private static final int COLUMNS = 10;

    private GdeltActor() {}

    /**
     * Code, name, country, known group, ethnicity, two religions, three types; ethnicity, religion and two types stay
     * empty.
     */
    static List<@Nullable Object> columns(@Nullable Actor actor) {
        if (actor == null) {
            return Arrays.asList(new @Nullable Object[COLUMNS]);
        }
        String country = actor.country();
        boolean state = country != null && Countries.isState(country);
        String group = country == null || state ? null : country;
        String type = actor.sector() == null ? null : type(actor.sector());
        List<@Nullable Object> columns = new ArrayList<>();
        columns.add((state ? country : "") + (type == null ? "" : type) + (group == null ? "" : group));
        columns.add(actor.name().toUpperCase(Locale.ROOT));
        columns.add(state ? country : null);
        columns.add(group);
        columns.addAll(Arrays.asList(null, null, null));
        columns.add(type);
        columns.addAll(Arrays.asList(null, null));
        return columns;
    }

    /** PLOVER's sector as CAMEO's role; CAMEO calls the press MED, and has none for clergy. */
    private static @Nullable String type(Sector sector) {
        return switch (sector) {
            case JRN -> "MED";
            case REL -> null;
            case GOV, MIL, COP, SPY, LEG, JUD, PTY, OPP, REB, UAF, CRM, IGO, NGO, BUS, EDU, HLH, LAB, REF, CVL ->
                sector.name();
        };
    }
}
