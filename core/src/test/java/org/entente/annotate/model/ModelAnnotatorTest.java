package org.entente.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.entente.annotate.EventTypes.Range;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.annotate.Vectors;
import org.entente.read.Reader;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What holds of whatever model there is; on the one that comes with Entente, or that {@code entente.model} names. */
@EnabledIf("aModelIsThere")
class ModelAnnotatorTest {
    @SuppressWarnings("NullAway.Init")
    private static ModelAnnotator annotator;

    static boolean aModelIsThere() {
        return ModelFiles.chosen().exist();
    }

    @BeforeAll
    static void load() {
        annotator = ModelAnnotator.open();
    }

    @Test
    void theOutputIsTheSameWhateverTheOrderAndTheThreads() throws Exception {
        List<Document> documents = samples();
        Map<String, String> expected = new HashMap<>();
        documents.forEach(document -> expected.put(document.id(), print(annotator.annotate(document))));
        Collections.reverse(documents);
        assertThat(inThreads(annotator, documents, 1)).isEqualTo(expected);
        assertThat(inThreads(annotator, documents, 4)).isEqualTo(expected);
        for (int threads : new int[] {2, 3}) {
            ModelAnnotator other = new ModelAnnotator(Model.open(ModelFiles.chosen(), threads));
            assertThat(inThreads(other, documents, 2)).isEqualTo(expected);
        }
    }

    @Test
    void everyWordStandsWhereItsSpanSays() throws Exception {
        for (Document document : samples()) {
            List<Sentence> sentences = annotator.annotate(document);
            assertThat(sentences).isNotEmpty();
            for (Sentence sentence : sentences) {
                assertThat(sentence.block().span().contains(sentence.span())).isTrue();
                assertThat(sentence.tokens()).allSatisfy(token -> assertThat(document.words(token.span()))
                        .isEqualTo(token.text()));
            }
        }
    }

    @Test
    void everySentenceIsComplete() throws Exception {
        for (Document document : samples()) {
            for (Sentence sentence : annotator.annotate(document)) {
                isComplete(sentence);
            }
        }
    }

    @Test
    void hostileTextIsReadToo() {
        String text = "word ".repeat(900) + "😀 \ud800 \u200b\u0000 " + "x".repeat(3000) + " ...... ".repeat(400)
                + "a-b-c/".repeat(500) + "北京".repeat(300);
        Document document = document(text);
        annotator.annotate(document).forEach(ModelAnnotatorTest::isComplete);
    }

    @Test
    void aSentenceTooLongForAnyWindowIsOneTree() {
        Sentence sentence = annotator
                .annotate(List.of(Collections.nCopies(300, "Unpronounceability-Szczebrzeszyn")))
                .get(0);
        assertThat(sentence.tokens()).hasSize(300);
        isComplete(sentence);
    }

    @Test
    void wordsAreTakenAsGiven() {
        List<Sentence> sentences = annotator.annotate(List.of(List.of("Oslo", "waits", "."), List.of("", "So", "it")));
        assertThat(sentences.get(0).tokens().stream().map(Token::text)).containsExactly("Oslo", "waits", ".");
        assertThat(sentences.get(0).token(1).span()).isEqualTo(new Span(5, 10));
        assertThat(sentences.get(1).token(2).span()).isEqualTo(new Span(4, 6));
    }

    @Test
    void nothingGivesNothing() {
        assertThat(annotator.annotate(document(""))).isEmpty();
        assertThat(annotator.annotate(List.<List<String>>of())).isEmpty();
    }

    @Test
    void aDatelineTakesNoPartInTheSentence() {
        Sentence sentence = annotator
                .annotate(document("LISBON, May 3 (Lusa) - The minister opened the bridge over the river."))
                .get(0);
        Token opened = sentence.tokens().stream()
                .filter(token -> token.lemma().equals("open"))
                .findFirst()
                .orElseThrow();
        assertThat(sentence.children(opened).stream()
                        .filter(token -> !token.is("dep") && !token.is("punct"))
                        .map(Token::text))
                .contains("minister", "bridge")
                .doesNotContain("LISBON", "May", "Lusa");
    }

    @Test
    void typesAreProbabilities() {
        Sentence sentence = annotator
                .annotate(List.of(List.of("Norway", "sent", "aid", "to", "Chile", ".")))
                .get(0);
        assertThat(annotator.types(sentence, new Range(0, 1), new Range(4, 5)).values())
                .allMatch(p -> p >= 0 && p <= 1)
                .satisfies(all ->
                        assertThat(all.stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-9)));
        assertThatThrownBy(() -> annotator.types(sentence, new Range(0, 1), new Range(4, 9)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void isComplete(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        assertThat(tokens.stream().filter(token -> token.head() < 0)).hasSize(1);
        Token root =
                tokens.stream().filter(token -> token.head() < 0).findFirst().orElseThrow();
        assertThat(sentence.subtree(root)).hasSameSizeAs(tokens);
        assertThat(Arrays.asList(sentence.vectors().embedded()))
                .hasSameSizeAs(tokens)
                .allMatch(pieces -> pieces.length > 0);
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.get(i).index()).isEqualTo(i);
            assertThat(tokens.get(i).factuality()).isBetween(-3.0, 3.0);
            assertThat(tokens.get(i).lemma().isEmpty())
                    .isEqualTo(tokens.get(i).text().isEmpty());
        }
        assertThat(sentence.attributions()).allSatisfy(attribution -> {
            assertThat(attribution.content()).isNotEmpty().isSorted();
            assertThat(attribution.cue()).allMatch(cue -> sentence.span().contains(cue));
        });
    }

    private static Map<String, String> inThreads(ModelAnnotator annotator, List<Document> documents, int threads)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Map<String, Future<String>> futures = new HashMap<>();
            documents.forEach(
                    document -> futures.put(document.id(), pool.submit(() -> print(annotator.annotate(document)))));
            Map<String, String> printed = new HashMap<>();
            for (Map.Entry<String, Future<String>> future : futures.entrySet()) {
                printed.put(future.getKey(), future.getValue().get());
            }
            return printed;
        } finally {
            pool.shutdownNow();
        }
    }

    /** Everything that was found, to the last bit. */
    private static String print(List<Sentence> sentences) {
        StringBuilder text = new StringBuilder();
        for (Sentence sentence : sentences) {
            Vectors vectors = sentence.vectors();
            text.append(sentence.span()).append(sentence.tokens()).append(sentence.mentions());
            text.append(sentence.attributions()).append(Arrays.deepHashCode(vectors.embedded()));
            for (int i = 0; i < sentence.tokens().size(); i++) {
                text.append(' ').append(Arrays.hashCode(vectors.meaning(i, i + 1)));
            }
        }
        return text.toString();
    }

    private static Document document(String text) {
        Span all = new Span(0, text.codePointCount(0, text.length()));
        List<Block> blocks = text.isEmpty() ? List.of() : List.of(new Block(Block.Kind.PARAGRAPH, all));
        return new Document("d0", "0", "here", null, null, null, null, null, "en", text, blocks);
    }

    private static List<Document> samples() throws IOException, UnreadableException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(txt|html)"))
                    .sorted()
                    .toList()) {
                documents.add(new Reader().read(new Source(file.getFileName().toString(), Files.readAllBytes(file))));
            }
        }
        return documents;
    }
}
