package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.bench.GoldIncidents.Article;
import org.entente.merge.coverage.Coverage;
import org.entente.merge.toll.Casualties;
import org.entente.record.Document;

/**
 * Reports of shootings into the incidents that they are about, and incidents whose reports tell different numbers of dead
 * ({@link GoldTolls}). Figures are of the half of the incidents that nothing was learned on or looked at; {@code all_}
 * ones of both halves. All reports are grouped together; the conflicts are looked for among the reports of each incident.
 */
final class ViolentBench implements Bench {
    private final Path tolls;

    /** Measures against the gold in the folder that {@code bench/run} names, or in {@code bench/gold}. */
    ViolentBench() {
        this(Path.of(System.getProperty("entente.bench.gold", "bench/gold")));
    }

    /** @param tolls folder with {@code tolls.tsv} */
    ViolentBench(Path tolls) {
        this.tolls = tolls;
    }

    @Override
    public String name() {
        return "violent";
    }

    @Override
    public String measures() {
        return "reports into incidents and different death counts; DATA is a folder like violent; main: b3_f1";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        List<Article> articles = GoldIncidents.read(data);
        Map<String, Boolean> conflicts = GoldTolls.read(tolls).conflicts();
        List<Document> documents = articles.stream().map(Article::document).toList();
        Map<String, String> incidents = new HashMap<>();
        articles.forEach(a -> incidents.put(a.document().id(), a.incident()));
        Predicate<String> unseen = id -> GoldIncidents.isUnseen(incidents.getOrDefault(id, ""));

        Map<String, Casualties> told = told(articles, predictions);
        Counts kept = conflicts(perIncident(articles, told), conflicts, GoldIncidents::isUnseen);
        Counts all = conflicts(perIncident(articles, told), conflicts, i -> true);
        List<List<String>> groups = Coverage.groups(documents).stream()
                .map(g -> g.stream().map(Document::id).toList())
                .toList();
        groups.forEach(g -> predictions.println(
                "group\t" + String.join(" ", g.stream().map(incidents::get).toList())));
        Collection<List<String>> simple = TfIdfGroups.of(documents);
        BCubed b3 = new BCubed(groups, incidents, unseen);
        BCubed b3All = new BCubed(groups, incidents, id -> true);
        return List.of(
                new Figure("articles", articles.size(), 0),
                new Figure("baseline_b3_f1", new BCubed(simple, incidents, unseen).f1()),
                new Figure("all_baseline_b3_f1", new BCubed(simple, incidents, id -> true).f1()),
                new Figure("all_conflict_precision", all.precision()),
                new Figure("all_conflict_recall", all.recall()),
                new Figure("conflict_precision", kept.precision()),
                new Figure("conflict_recall", kept.recall()),
                new Figure("all_b3_f1", b3All.f1()),
                new Figure("b3_precision", b3.precision()),
                new Figure("b3_recall", b3.recall()),
                new Figure("b3_f1", b3.f1()));
    }

    private static Map<String, Casualties> told(List<Article> articles, PrintWriter predictions) {
        Map<String, Casualties> told = new HashMap<>();
        for (Article article : articles) {
            Casualties.of(article.document()).ifPresent(c -> {
                told.put(article.id(), c);
                predictions.println(String.join(
                        "\t",
                        "toll",
                        article.id(),
                        String.valueOf(c.fewest()),
                        String.valueOf(c.most()),
                        c.told().evidence().exact()));
            });
        }
        return told;
    }

    private static Map<String, List<Casualties>> perIncident(List<Article> articles, Map<String, Casualties> told) {
        Map<String, List<Casualties>> perIncident = new HashMap<>();
        for (Article article : articles) {
            Casualties its = told.get(article.id());
            if (its != null) {
                perIncident
                        .computeIfAbsent(article.incident(), k -> new ArrayList<>())
                        .add(its);
            }
        }
        return perIncident;
    }

    private static Counts conflicts(
            Map<String, List<Casualties>> perIncident, Map<String, Boolean> gold, Predicate<String> measured) {
        Counts counts = new Counts();
        gold.forEach((incident, conflict) -> {
            if (measured.test(incident)) {
                boolean found = Casualties.disagree(perIncident.getOrDefault(incident, List.of()));
                counts.add(conflict ? Set.of(incident) : Set.of(), found ? Set.of(incident) : Set.of());
            }
        });
        return counts;
    }
}
