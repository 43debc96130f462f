package org.entente.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.cli.show.Marks;
import org.entente.cli.text.Style;
import org.entente.cli.text.Text;
import org.entente.cli.text.Words;
import org.entente.dossier.Dossier;
import org.entente.dossier.Hit;
import org.entente.record.Claim;
import org.entente.record.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente search}. */
@Command(
        name = "search",
        description =
                "Search the text of documents and claims, best first. All words must occur, in any form; \"…\" keeps"
                        + " words together.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente search containers Rason",
            "  entente search '\"peace talks\" Ankara' --limit 5",
        })
final class SearchCommand implements Callable<Integer> {
    private final EntenteCommand entente;

    @Parameters(paramLabel = "WORD", arity = "1..*", description = "What to look for.")
    private List<String> words = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            converter = Limit.class,
            description = "How many at most (${DEFAULT-VALUE}); 0 for all.")
    private int limit;

    SearchCommand(EntenteCommand entente) {
        this.entente = entente;
    }

    @Override
    public Integer call() {
        Terminal terminal = entente.terminal();
        try (Dossier dossier = entente.openDossier()) {
            List<Hit> hits = dossier.search(String.join(" ", words), limit);
            for (Hit hit : hits) {
                terminal.print(Text.of(hit.id(), Style.DIM).and("  ").and(title(dossier, hit)), 0);
                terminal.print(snippet(hit, terminal.colours()), 4);
            }
            if (dossier.isOverRecord()) {
                terminal.err()
                        .println("Only what was added or corrected here was searched, not the record below it:"
                                + " entente events --text WORDS looks through all.");
            }
            Shown.note(terminal, hits.size(), "document or claim", hits::size);
        }
        return ExitCode.DONE;
    }

    /** A claim comes with its holder and verdict, a document with its outlet: what they say is theirs. */
    private static Text title(Dossier dossier, Hit hit) {
        return switch (hit.kind()) {
            case CLAIM -> {
                Optional<Claim> claim = dossier.claim(hit.id());
                yield claim.map(c -> Text.of(c.type().name() + "  ")
                                .and(Words.chain(c.holders()), Style.BOLD)
                                .and("  ")
                                .and(Words.of(c.factuality())))
                        .orElse(Text.EMPTY);
            }
            case DOCUMENT -> {
                Optional<Document> document = dossier.document(hit.document());
                yield document.map(d -> Text.of(d.outlet() == null ? d.uri() : d.outlet(), Style.BOLD)
                                .and(d.title() == null ? "" : "  " + d.title()))
                        .orElse(Text.EMPTY);
            }
        };
    }

    private static Text snippet(Hit hit, boolean colours) {
        Text all = Text.EMPTY;
        for (Hit.Part part : hit.snippet()) {
            all = part.match() ? all.and(Marks.mark(part.text(), colours)) : all.and(part.text());
        }
        return all;
    }
}
