package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.annotate.Annotator;
import org.entente.annotate.Sentence;

/**
 * Names against the worldwide newswire set (Shan et al. 2023) or any file of tokens with BIO tags: exact span and class.
 * Engines get whole documents. The baseline knows by heart the names of the training part, if that stands beside the file.
 */
final class NerBench implements Bench {
    @Override
    public String name() {
        return "ner";
    }

    @Override
    public String measures() {
        return "names, exact span and class, on a CoNLL file of tokens with BIO tags; main: per_loc_org_f1";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        List<List<GoldSentence>> documents = GoldFiles.documents(data, 2);
        if (documents.stream().flatMap(List::stream).noneMatch(s -> s.column(1).stream()
                .anyMatch(tag -> tag.startsWith("B-")))) {
            throw new IOException(data + " names nothing: the second column must hold BIO tags such as B-Person");
        }
        Path train = data.resolveSibling("train.conll.gz");
        NamesByHeart known =
                Files.exists(train) ? NamesByHeart.of(GoldFiles.sentences(train, 2)) : new NamesByHeart(Map.of());
        NerScore baseline = new NerScore();
        documents.forEach(document ->
                document.forEach(sentence -> baseline.add(Name.gold(sentence.rows()), known.find(sentence.column(0)))));
        List<Figure> figures = new ArrayList<>(baseline.brief("baseline_"));
        figures.addAll(score(Engines.peer(), documents, new PrintWriter(Writer.nullWriter()))
                .brief(Engines.PEER));
        figures.addAll(score(Engines.shipped(), documents, predictions).figures());
        return figures;
    }

    private static NerScore score(Annotator engine, List<List<GoldSentence>> documents, PrintWriter predictions) {
        NerScore score = new NerScore();
        for (List<GoldSentence> document : documents) {
            List<Sentence> annotated =
                    engine.annotate(document.stream().map(s -> s.column(0)).toList());
            for (int i = 0; i < document.size(); i++) {
                List<String> words = document.get(i).column(0);
                Set<Name> gold = Name.gold(document.get(i).rows());
                Set<Name> found = Name.found(annotated.get(i));
                score.add(gold, found);
                predictions.println(
                        String.join(" ", words) + "\t" + Name.shown(gold, words) + "\t" + Name.shown(found, words));
            }
        }
        return score;
    }
}
