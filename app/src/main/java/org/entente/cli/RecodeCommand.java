package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.entente.add.Coder;
import org.entente.cli.text.Words;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.merge.Merger;
import org.entente.record.Document;
import picocli.CommandLine.Command;

/** {@code entente recode}. */
@Command(
        name = "recode",
        description = {
            "Code all documents again with this version of Entente, and compute the events anew.",
            "Every correction that a person made stays in force. Stopped, it has kept what it has coded so far."
        },
        footerHeading = "%nExample:%n",
        footer = "  entente recode --dossier minsk")
final class RecodeCommand implements Callable<Integer> {
    private static final int BATCH = 64;

    private final EntenteCommand entente;
    private final Supplier<Coder> coder;

    RecodeCommand(EntenteCommand entente, Supplier<Coder> coder) {
        this.entente = entente;
        this.coder = coder;
    }

    @Override
    public Integer call() {
        Terminal terminal = entente.terminal();
        try (Interruption interruption = new Interruption(terminal);
                Dossier dossier = entente.openDossier()) {
            List<String> ids = new ArrayList<>();
            dossier.eachDocument(Filter.all(), d -> ids.add(d.id()));
            terminal.err().println("Loading the language models …");
            terminal.err().flush();
            Coder its = coder.get();
            int to = 0;
            for (int from = 0; from < ids.size() && !interruption.asked(); from = to) {
                to = Math.min(ids.size(), from + BATCH);
                dossier.recode(ids.subList(from, to).parallelStream()
                        .flatMap(id -> dossier.document(id).stream())
                        .map(d -> coded(its, d))
                        .toList());
                terminal.err().println(to + " of " + Words.count(ids.size(), "document") + " coded");
                terminal.err().flush();
            }
            terminal.err().println("Computing events …");
            terminal.err().flush();
            dossier.refresh(new Merger());
            terminal.out()
                    .println("Coded again: " + (to < ids.size() ? to + " of " : "")
                            + Words.count(ids.size(), "document") + "; the dossier has "
                            + Words.count(dossier.account().claims(), "claim") + ", "
                            + Words.count(dossier.account().events(), "event") + " and "
                            + Words.count(dossier.corrections().size(), "decision") + " of persons.");
            terminal.out().flush();
            return interruption.asked() ? interruption.code() : ExitCode.DONE;
        }
    }

    private static CodedDocument coded(Coder coder, Document document) {
        return new CodedDocument(document, coder.code(document));
    }
}
