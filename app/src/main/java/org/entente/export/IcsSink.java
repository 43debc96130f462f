package org.entente.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.dossier.ToldEvent;
import org.entente.record.Event;
import org.entente.record.Place;
import org.entente.record.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A calendar (RFC 5545): one event for whole days each. The summary begins with the standing; STATUS is CONFIRMED for
 * what is reported and TENTATIVE for all else. Events without a day of their own, or whose time is longer than a month,
 * are left out.
 */
final class IcsSink implements Sink<ToldEvent> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    /** Octets of a line, its end not counted. */
    private static final int WIDTH = 75;

    /** Days that an entry may cover: a whole month is still told by a calendar, a year fills it. */
    private static final int LONGEST = 31;

    private final BufferedWriter writer;

    IcsSink(OutputStream out) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Entente//Events//EN");
        line("CALSCALE:GREGORIAN");
    }

    @Override
    public void row(ToldEvent told) throws IOException {
        Optional<EventDay> day = EventDay.told(told);
        if (day.isPresent() && !day.get().last().isAfter(day.get().first().plusDays(LONGEST - 1))) {
            write(told, day.get());
        }
    }

    private void write(ToldEvent told, EventDay day) throws IOException {
        Event event = told.event();
        line("BEGIN:VEVENT");
        line("UID:" + event.id() + "@entente");
        // Required, and no clock is asked: the day of the first report, so that the same dossier gives the same bytes.
        LocalDate stamp = EventDay.published(told).orElse(day.first());
        line("DTSTAMP:" + DAY.format(stamp) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + DAY.format(day.first()));
        line("DTEND;VALUE=DATE:" + DAY.format(day.last().plusDays(1)));
        line("SUMMARY:" + escaped(Plain.line(Said.headline(event))));
        line("DESCRIPTION:" + escaped(description(told)));
        place(event.place());
        line("CATEGORIES:" + event.type().name() + "," + event.standing().name());
        line("STATUS:" + (event.standing() == Standing.REPORTED ? "CONFIRMED" : "TENTATIVE"));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private void place(@Nullable Place place) throws IOException {
        String words = Said.place(place);
        if (place != null && words != null) {
            line("LOCATION:" + escaped(Plain.line(words)));
            if (place.lat() != null && place.lon() != null) {
                line("GEO:" + Plain.number(place.lat()) + ";" + Plain.number(place.lon()));
            }
        }
    }

    private static String description(ToldEvent told) {
        Event event = told.event();
        Stream<String> claims = told.claims().stream()
                .map(c -> Said.chain(c.holders()) + " " + Said.verdict(c) + ": "
                        + c.sentence().exact());
        Stream<String> sources = told.documents().values().stream()
                .map(d -> "Source: " + Said.title(d) + (Said.address(d) == null ? "" : " " + Said.address(d)));
        String standing = Plain.lower(event.standing()) + ": " + Said.meaning(event.standing());
        return Stream.of(Stream.of(standing, "When: " + Said.when(event)), claims, sources)
                .flatMap(s -> s)
                .map(Plain::line)
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Writes a line, folded so that no part is longer than allowed and no character is cut. */
    private void line(String content) throws IOException {
        int width = 0;
        for (int at = 0; at < content.length(); ) {
            int c = content.codePointAt(at);
            int octets = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (width + octets > WIDTH) {
                writer.write("\r\n ");
                width = 1;
            }
            writer.append(content, at, at + Character.charCount(c));
            width += octets;
            at += Character.charCount(c);
        }
        writer.write("\r\n");
    }

    @Override
    public void close() throws IOException {
        line("END:VCALENDAR");
        writer.flush();
    }
}
