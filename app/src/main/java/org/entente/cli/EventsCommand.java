package org.entente.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.cli.show.WhyPage;
import org.entente.cli.text.Style;
import org.entente.cli.text.Table;
import org.entente.cli.text.Text;
import org.entente.cli.text.Words;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.record.Event;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente events}. */
@Command(
        name = "events",
        description = {
            "List events in order of time, each with its standing: reported, alleged, disputed, denied, planned or"
                    + " hypothetical.",
            "FROM counts the independent sources: wire copies count once."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente events --standing disputed",
            "  entente events --actor Kim --with Putin --from 2023-09 --to 2023-09",
            "  entente events --confidence 0.7",
            "  entente events --type sanction --json",
            "  entente events --why e3f09ac41b",
            "  entente events --story e3f09ac41b",
        })
final class EventsCommand implements Callable<Integer> {
    private final EntenteCommand entente;

    @Mixin
    private final FilterOptions options = new FilterOptions();

    @Option(names = "--json", description = "One JSON object a line, as export gives them.")
    private boolean json;

    EventsCommand(EntenteCommand entente) {
        this.entente = entente;
    }

    @Option(
            names = "--why",
            paramLabel = "ID",
            description = "Say why an event is as it is: its standing, what joined its claims, what stays apart.")
    private @Nullable String why;

    @Option(
            names = "--story",
            paramLabel = "ID",
            description =
                    "List the events of the story that an event belongs to: the same parties or subject over time.")
    private @Nullable String story;

    @Override
    public Integer call() {
        Terminal terminal = entente.terminal();
        Filter filter = options.filter();
        try (Dossier dossier = entente.openDossier()) {
            if (why != null) {
                Event event = known(dossier.event(why), why, dossier);
                new WhyPage(terminal, dossier).print(event, known(dossier.why(event.id()), why, dossier));
                return ExitCode.DONE;
            }
            List<Event> events = story == null ? dossier.events(filter) : story(dossier, story);
            if (json) {
                events.forEach(e -> terminal.out().println(JsonLine.of(e)));
            } else if (!events.isEmpty()) {
                terminal.print(table(events, terminal.isTerminal()));
            }
            Shown.note(
                    terminal,
                    events.size(),
                    "event",
                    () -> story == null ? dossier.countEvents(filter) : events.size());
        }
        return ExitCode.DONE;
    }

    private static List<Event> story(Dossier dossier, String id) {
        known(dossier.event(id), id, dossier);
        return dossier.story(id);
    }

    private static <T> T known(Optional<T> found, String id, Dossier dossier) {
        return found.orElseThrow(() -> new UserError(
                ExitCode.NOT_FOUND,
                "there is no event with the id " + id + " in " + dossier.dir() + ": 'entente events' lists them"));
    }

    private static Table table(List<Event> events, boolean brief) {
        Table table = new Table("ID", "WHEN", "STANDING", "TYPE", "FROM", "EVENT");
        for (Event event : events) {
            table.row(
                    Text.of(brief ? Shown.brief(event.id()) : event.id(), Style.DIM),
                    Text.of(Words.of(event.time())),
                    Words.of(event.standing()),
                    Text.of(event.type().name()),
                    Text.of(Integer.toString(event.origins())),
                    Text.of(event.headline()));
        }
        return table;
    }
}
