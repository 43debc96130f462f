package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.cli.text.Style;
import org.entente.cli.text.Table;
import org.entente.cli.text.Text;
import org.entente.cli.text.Words;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.record.Event;
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

    @Override
    public Integer call() {
        Terminal terminal = entente.terminal();
        Filter filter = options.filter();
        try (Dossier dossier = entente.openDossier()) {
            List<Event> events = dossier.events(filter);
            if (json) {
                events.forEach(e -> terminal.out().println(JsonLine.of(e)));
            } else if (!events.isEmpty()) {
                terminal.print(table(events, terminal.isTerminal()));
            }
            Shown.note(terminal, events.size(), "event", () -> dossier.countEvents(filter));
        }
        return ExitCode.DONE;
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
