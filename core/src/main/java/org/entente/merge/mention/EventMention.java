package org.entente.merge.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.Document;
import org.entente.record.Span;

/**
 * Words that tell of a happening, with what they are compared by. Sets hold stems, but for {@code names} and {@code numbers}.
 *
 * @param document id of the document
 * @param sentence index of the sentence
 * @param span the words
 * @param lemma of their head, in lower case
 * @param stem of their head
 * @param upos of their head
 * @param factuality of their head, as {@link Token#factuality()}
 * @param words the words themselves
 * @param subject whoever does it
 * @param object whoever undergoes it
 * @param circumstance what else depends on it
 * @param near up to five words on either side
 * @param around the rest of the sentence
 * @param names of the sentence, in lower case
 * @param numbers of the sentence
 * @param meaning of the words
 * @param context meaning of the sentence
 * @param told what they tell of, as {@link org.entente.annotate.Happenings} reads it
 */
public record EventMention(
        String document,
        int sentence,
        Span span,
        String lemma,
        String stem,
        String upos,
        double factuality,
        Set<String> words,
        Set<String> subject,
        Set<String> object,
        Set<String> circumstance,
        Set<String> near,
        Set<String> around,
        Set<String> names,
        Set<String> numbers,
        Meaning meaning,
        Meaning context,
        Meaning told) {
    private static final int NEAR = 5;

    /**
     * The mention that stands at {@code words}.
     *
     * @param words one or more words of {@code s} in order
     * @param told of each word of {@code s}
     */
    public static EventMention at(Document document, Sentence s, List<Token> words, float[][] told) {
        Token head = head(s, words);
        int first = words.get(0).index();
        int end = words.get(words.size() - 1).index() + 1;
        List<Token> rest = s.tokens().stream().filter(t -> !words.contains(t)).toList();
        return new EventMention(
                document.id(),
                s.index(),
                Sentence.spanOf(words),
                head.lemma().toLowerCase(Locale.ROOT),
                ContentWords.stem(head),
                head.upos(),
                head.factuality(),
                words.stream().map(ContentWords::stem).collect(Collectors.toCollection(TreeSet::new)),
                below(s, head, t -> t.deprel().equals("nsubj") || t.deprel().equals("nmod:poss")),
                below(s, head, t -> t.is("obj") || t.deprel().equals("nsubj:pass") || t.is("iobj")),
                below(s, head, EventMention::isCircumstance),
                ContentWords.of(rest.stream()
                        .filter(t -> Math.abs(t.index() - head.index()) <= NEAR)
                        .toList()),
                ContentWords.of(rest),
                names(s),
                s.tokens().stream()
                        .map(Token::text)
                        .filter(w -> w.codePoints().anyMatch(Character::isDigit))
                        .collect(Collectors.toCollection(TreeSet::new)),
                new Meaning(s.vectors().meaning(first, end)),
                new Meaning(s.vectors().meaning(0, s.tokens().size())),
                new Meaning(mean(told, first, end)));
    }

    private static float[] mean(float[][] vectors, int start, int end) {
        float[] mean = new float[vectors[start].length];
        for (int word = start; word < end; word++) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vectors[word][i] / (end - start);
            }
        }
        return mean;
    }

    /** All that takes part. */
    Set<String> arguments() {
        Set<String> all = new TreeSet<>(subject);
        all.addAll(object);
        all.addAll(circumstance);
        return all;
    }

    /** The words that name somebody or something, in lower case. */
    static Set<String> names(Sentence s) {
        return s.tokens().stream()
                .filter(t -> t.upos().equals("PROPN") || s.mentionAt(t.index()).isPresent())
                .map(t -> t.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isCircumstance(Token t) {
        return t.is("obl") || t.is("nmod") && !t.deprel().equals("nmod:poss") || t.is("compound") || t.is("amod");
    }

    /** The first word whose head is none of them, else the last. */
    private static Token head(Sentence s, List<Token> words) {
        return words.stream()
                .filter(t -> s.head(t).filter(words::contains).isEmpty())
                .findFirst()
                .orElse(words.get(words.size() - 1));
    }

    private static Set<String> below(Sentence s, Token head, Predicate<Token> role) {
        List<Token> found = new ArrayList<>();
        for (Token child : s.children(head)) {
            if (role.test(child)) {
                found.add(child);
                for (Token grandchild : s.children(child)) {
                    found.add(grandchild);
                    found.addAll(s.children(grandchild));
                }
            }
        }
        return ContentWords.of(found);
    }
}
