package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.dossier.ToldEvent;
import org.entente.record.Event;
import org.entente.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * The table of events of GDELT 2.0: 61 columns without a header. GDELT tells everything as having happened and has no
 * place for standing, so that what is not {@code reported} is left out.
 */
final class GdeltEvents implements Sink<ToldEvent> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final List<@Nullable Object> NOWHERE = Arrays.asList(new @Nullable Object[8]);

    private final Tsv tsv;

    GdeltEvents(OutputStream out) {
        this.tsv = new Tsv(out);
    }

    @Override
    public void row(ToldEvent told) throws IOException {
        Optional<EventDay> day = EventDay.of(told);
        if (day.isPresent()) {
            for (Dyad dyad : Dyad.of(told.event())) {
                tsv.row(columns(told, day.get().first(), dyad));
            }
        }
    }

    private static List<@Nullable Object> columns(ToldEvent told, LocalDate day, Dyad dyad) {
        Event event = told.event();
        Cameo cameo = Cameo.of(event, dyad.actor());
        List<@Nullable Object> row = new ArrayList<>();
        row.add(dyad.number(event));
        row.add(DAY.format(day));
        row.add(DAY.format(day).substring(0, 6));
        row.add(day.getYear());
        row.add(String.format(java.util.Locale.ROOT, "%.4f", day.getYear() + fraction(day)));
        row.addAll(GdeltActor.columns(dyad.actor()));
        row.addAll(GdeltActor.columns(dyad.recipient()));
        row.add(null); // whether it stands in the lead is not known
        row.addAll(List.of(cameo.code(), cameo.base(), cameo.root(), cameo.quad(), cameo.goldstein()));
        row.addAll(
                List.of(event.claims().size(), event.outlets(), told.documents().size()));
        row.add(null); // tone
        row.addAll(NOWHERE);
        row.addAll(NOWHERE);
        row.addAll(place(event.place()));
        row.add(added(told));
        row.add(source(told));
        return row;
    }

    /** As the codebook has it: months of thirty days. */
    private static double fraction(LocalDate day) {
        return Math.min(0.9999, (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0);
    }

    /** Type, name, FIPS code, two divisions, latitude, longitude, feature: of these we know three. */
    private static List<@Nullable Object> place(@Nullable Place place) {
        return place == null
                ? NOWHERE
                : Arrays.asList(null, Said.place(place), null, null, null, place.lat(), place.lon(), null);
    }

    /** The first report's day, as GDELT writes the moment at which it took an event up. */
    static @Nullable String added(ToldEvent told) {
        return EventDay.published(told).map(day -> DAY.format(day) + "000000").orElse(null);
    }

    private static @Nullable String source(ToldEvent told) {
        return told.documents().values().stream()
                .flatMap(d -> Stream.ofNullable(Said.address(d)))
                .findFirst()
                .orElseGet(() -> told.documents().values().stream()
                        .findFirst()
                        .map(Said::title)
                        .orElse(null));
    }

    @Override
    public void close() throws IOException {
        tsv.close();
    }
}
