package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.Entente;
import org.entente.record.Document;
import org.jspecify.annotations.Nullable;

/**
 * Claims end to end against gold in the export's own form. A found claim is right if type, actors, recipients and innermost
 * holder all are; {@link Party} tells who is the same, and {@link ClaimsScore} which claims are compared.
 */
final class ClaimsBench implements Bench {
    @Override
    public String name() {
        return "claims";
    }

    @Override
    public String measures() {
        return "claims on a folder of documents/*.txt and claims.jsonl, or on several; main: f1";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        Entente entente = Entente.open();
        List<GoldClaims> sets = GoldClaims.folders(data, entente);
        ClaimsScore all = new ClaimsScore();
        List<Figure> bySet = new ArrayList<>();
        predictions.println(
                String.join("\t", "document", "verdict", "rows", "gold", "found", "confidence", "start", "words"));
        for (GoldClaims set : sets) {
            ClaimsScore score = new ClaimsScore();
            set.documents().forEach((document, gold) -> {
                List<ComparedClaim> found = ComparedClaim.of(entente.code(document));
                all.add(gold, found);
                print(document, gold, found, score.add(gold, found), predictions);
            });
            if (sets.size() > 1) {
                bySet.addAll(score.main(set.name() + "_"));
            }
        }
        List<Figure> figures = new ArrayList<>(all.details());
        figures.addAll(bySet);
        figures.addAll(all.main(""));
        return figures;
    }

    /** A row for each claim of either side; pairs share one. */
    private static void print(
            Document document,
            List<ComparedClaim> gold,
            List<ComparedClaim> found,
            Map<Integer, Integer> pairs,
            PrintWriter out) {
        Set<Integer> paired = new HashSet<>(pairs.values());
        for (int g = 0; g < gold.size(); g++) {
            ComparedClaim wanted = gold.get(g);
            Integer f = pairs.get(g);
            ComparedClaim its = f == null ? null : found.get(f);
            String verdict = its == null
                    ? wanted.optional() ? "left out" : "missed"
                    : wanted.isRight(its) ? "right" : "wrong: " + String.join(", ", wanted.differences(its));
            row(out, document, verdict, String.join(" ", wanted.rows()), wanted.shown(), its, wanted.words());
        }
        for (int f = 0; f < found.size(); f++) {
            if (!paired.contains(f)) {
                row(
                        out,
                        document,
                        "spurious",
                        "",
                        "",
                        found.get(f),
                        found.get(f).words());
            }
        }
    }

    private static void row(
            PrintWriter out,
            Document document,
            String verdict,
            String rows,
            String gold,
            @Nullable ComparedClaim found,
            String words) {
        out.println(String.join(
                "\t",
                document.uri(),
                verdict,
                rows,
                gold,
                found == null ? "" : found.shown(),
                found == null ? "" : String.valueOf(found.confidence()),
                found == null ? "" : String.valueOf(found.start()),
                words.replaceAll("\\s+", " ")));
    }
}
