package org.entente.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.ToldEvent;
import org.entente.record.Event;
import org.jspecify.annotations.Nullable;

/**
 * JSON for TimelineJS 3. It shows words as HTML, so that they are escaped; the headline begins with the standing, by which
 * events are grouped as well. Events without a day of their own are left out.
 */
final class TimelineSink implements Sink<ToldEvent> {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonGenerator json;

    TimelineSink(OutputStream out) throws IOException {
        this.json = MAPPER.createGenerator(out).configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
        json.writeStartObject();
        json.writeArrayFieldStart("events");
    }

    @Override
    public void row(ToldEvent told) throws IOException {
        Optional<EventDay> day = EventDay.told(told);
        if (day.isPresent()) {
            json.writeRaw('\n');
            json.writePOJO(JsonLines.filled(slide(told, day.get())));
        }
    }

    private static Map<String, @Nullable Object> slide(ToldEvent told, EventDay day) {
        Event event = told.event();
        return Values.object(
                "unique_id", event.id(),
                "start_date", date(day.first()),
                "end_date", day.last().equals(day.first()) ? null : date(day.last()),
                "display_date", event.time() == null ? null : Days.of(event.time()),
                "group", Plain.lower(event.standing()),
                "text", Values.object("headline", Xml.escaped(Plain.line(Said.headline(event))), "text", text(told)));
    }

    private static Map<String, @Nullable Object> date(LocalDate day) {
        return Values.object("year", day.getYear(), "month", day.getMonthValue(), "day", day.getDayOfMonth());
    }

    private static String text(ToldEvent told) {
        Event event = told.event();
        return "<p>" + Plain.lower(event.standing()) + ": " + Said.meaning(event.standing()) + ".</p><ul>"
                + told.documents().values().stream()
                        .map(TimelineSink::source)
                        .collect(Collectors.joining("", "", "</ul>"));
    }

    private static String source(DocumentEntry.Added document) {
        String address = Said.address(document);
        String title = Xml.escaped(Plain.line(Said.title(document)));
        String outlet = document.outlet() == null ? "" : ", " + Xml.escaped(Plain.line(document.outlet()));
        return "<li>" + (address == null ? title : "<a href=\"" + Xml.escaped(address) + "\">" + title + "</a>")
                + outlet + "</li>";
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
