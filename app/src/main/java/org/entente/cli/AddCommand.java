package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.entente.add.Coder;
import org.entente.add.Input;
import org.entente.add.StreamInput;
import org.entente.add.WebInput;
import org.entente.cli.add.Adding;
import org.entente.dossier.Dossier;
import org.entente.fetch.Fetcher;
import org.entente.read.unpack.Fields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente add}. */
@Command(
        name = "add",
        description = {
            "Read reports and add what they say to the dossier.",
            "Folders are searched, without hidden files and links. What is there already, whatever its name, is not added again:"
                    + " running it twice changes nothing, and after Ctrl-C or a crash the same command goes on.",
            "Archives and collections are taken apart: each report in them is a document of its own, known as"
                    + " archive.zip!/name. What each file is, its bytes tell.",
            "Addresses are fetched one at a time, as a good guest does: robots.txt is kept, a busy site is left in peace,"
                    + " and links that lead into private networks are refused. One that was had already is not fetched again."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente add samples",
            "  entente add today/*.html notes.txt --dossier minsk",
            "  entente add https://news.example/2024/05/talks.html",
            "  zcat crawl.jsonl.gz | entente add - --name crawl.jsonl",
            "  entente add links.jsonl --field text=story.body --field date=story.day",
        })
final class AddCommand implements Callable<Integer> {
    private final EntenteCommand entente;
    private final Supplier<Coder> coder;

    @Parameters(
            paramLabel = "PATH|URL|-",
            arity = "1..*",
            description = "Files and folders; addresses, beginning with http:// or https://; - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What standard input is called (else: stdin). An ending tells its kind.")
    private String name = "stdin";

    @Option(
            names = "--field",
            paramLabel = "NAME=PATH",
            description =
                    "Which column or property of a table or of JSON is what: text, title, date, outlet, author or address"
                            + " (else the usual names are looked for). May be given several times.")
    private List<String> fields = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "How many documents at a time (else: all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private WebOptions web = new WebOptions();

    AddCommand(EntenteCommand entente, Supplier<Coder> coder) {
        this.entente = entente;
        this.coder = coder;
    }

    @Override
    public Integer call() {
        if (threads < 1 || threads > 1024) {
            throw new UserError(ExitCode.USAGE, "--threads must be from 1 to 1024, not " + threads);
        }
        List<Path> files = new ArrayList<>();
        List<Input> others = new ArrayList<>();
        Fields known = fields();
        try (Fetcher fetcher = new Fetcher(web.manners())) {
            for (String input : inputs) {
                if (Fetcher.isAddress(input)) {
                    others.add(new WebInput(fetcher, input));
                } else if (input.equals("-")) {
                    others.add(new StreamInput(name, entente.in()));
                } else {
                    files.add(file(input));
                }
            }
            try (Dossier dossier = entente.makeDossier()) {
                return new Adding(entente.terminal(), dossier, coder, known, threads).run(files, others, false);
            }
        }
    }

    private static Path file(String name) {
        try {
            Path path = Path.of(name);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // as if it were not there
        }
        throw new UserError(
                ExitCode.USAGE, "there is no file or folder " + name + ": check the name; nothing was added");
    }

    private Fields fields() {
        try {
            return Fields.parse(fields);
        } catch (IllegalArgumentException e) {
            throw new UserError(ExitCode.USAGE, "--field: " + e.getMessage());
        }
    }
}
