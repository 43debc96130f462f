package org.entente.claim;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.ActorResolver;
import org.entente.annotate.Annotator;
import org.entente.annotate.Sentence;
import org.entente.annotate.model.ModelAnnotator;
import org.entente.read.Reader;
import org.entente.read.Source;
import org.entente.record.Document;

/** {@code Clues DOCUMENTS OUT}: the clues to confidence of all that is found in a folder of texts, for confidence.py. */
public final class Clues {
    public static void main(String[] args) throws Exception {
        Annotator annotator = ModelAnnotator.open();
        ActorResolver resolver = new ActorResolver();
        ClaimExtractor extractor = new ClaimExtractor(a -> resolver.isNewsAgency(a.id()), resolver::state, "");
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files = all.sorted().toList();
        }
        try (PrintWriter out = new PrintWriter(args[1], StandardCharsets.UTF_8)) {
            for (Path file : files) {
                Document document = new Reader().read(new Source(file.toString(), Files.readAllBytes(file)));
                if (!document.language().equals("en") && !document.language().equals("und")) {
                    continue;
                }
                List<Sentence> sentences = annotator.annotate(document);
                for (Finding f : extractor.findings(document, sentences, resolver.resolve(document, sentences))) {
                    String clues = Confidence.clues(f).entrySet().stream()
                            .map(e -> e.getKey() + "=" + e.getValue())
                            .collect(Collectors.joining(";"));
                    out.println(file.getFileName() + "\t" + f.evidence().span().start() + "\t" + f.type() + "\t" + clues);
                }
            }
        }
    }
}
