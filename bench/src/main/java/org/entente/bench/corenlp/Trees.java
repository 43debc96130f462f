package org.entente.bench.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.entente.annotate.Token;
import org.entente.record.Span;

/** Dependencies → tokens of a complete tree. */
final class Trees {
    private Trees() {}

    static List<Token> tokens(List<CoreLabel> words, Collection<TypedDependency> dependencies, int offset) {
        int n = words.size();
        int[] heads = new int[n];
        String[] relations = new String[n];
        Arrays.fill(heads, -2);
        for (TypedDependency dependency : dependencies) {
            int index = dependency.dep().index() - 1;
            heads[index] = dependency.gov().index() - 1;
            relations[index] = dependency.reln().toString();
        }
        complete(heads, relations);
        gerunds(words, heads, relations);
        relabel(words, heads, relations);
        Punctuation.hang(words.stream().map(CoreLabel::word).toArray(String[]::new), heads, relations);
        List<Token> tokens = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            CoreLabel word = words.get(i);
            String upos = UniversalTags.of(word.tag(), word.word(), relations[i]);
            tokens.add(new Token(
                    i,
                    word.originalText(),
                    word.lemma(),
                    upos,
                    word.tag(),
                    heads[i],
                    relations[i],
                    0,
                    new Span(offset + word.beginPosition(), offset + word.endPosition())));
        }
        return tokens;
    }

    /**
     * "accused A of supplying arms": where the parser took the participle for an adjective, the participle becomes the
     * clause and its noun the object.
     */
    private static void gerunds(List<CoreLabel> words, int[] heads, String[] relations) {
        for (int i = 1; i < heads.length; i++) {
            int noun = heads[i];
            boolean adjective = Tags.isCharge(words, i) && relations[i].equals("amod") && noun > i;
            if (!adjective || relations[noun].equals("root")) {
                continue;
            }
            heads[i] = heads[noun];
            relations[i] = "advcl";
            heads[noun] = i;
            relations[noun] = "obj";
            for (int t = 0; t < heads.length; t++) {
                boolean before = t < i && heads[t] == noun;
                if (before) {
                    heads[t] = i;
                    relations[t] = relations[t].equals("case") ? "mark" : relations[t];
                }
            }
            complements(words, heads, relations, i, noun);
        }
    }

    /** A preposition before a clause marks it; "be" beside what is no verb form is its copula. */
    private static void relabel(List<CoreLabel> words, int[] heads, String[] relations) {
        for (int i = 0; i < heads.length; i++) {
            boolean verbal = heads[i] >= 0 && words.get(heads[i]).tag().startsWith("VB");
            if (verbal && relations[i].equals("case") && i < heads[i]) {
                relations[i] = "mark";
            } else if (!verbal
                    && relations[i].equals("aux")
                    && "be".equals(words.get(i).lemma())) {
                relations[i] = "cop";
            }
        }
    }

    /** Phrases behind the object hang from whatever the parser thought the verb was; they are the participle's. */
    private static void complements(List<CoreLabel> words, int[] heads, String[] relations, int verb, int noun) {
        int governor = heads[verb];
        for (int t = noun + 1; t < heads.length; t++) {
            if (heads[t] == governor && relations[t].equals("obl")) {
                heads[t] = verb;
            } else if (heads[t] == governor || words.get(t).word().equals("--")) {
                return;
            }
        }
    }

    /** Gives each word one head and the sentence one root, whatever the parser left open. */
    private static void complete(int[] heads, String[] relations) {
        int root = -1;
        for (int i = 0; i < heads.length && root < 0; i++) {
            root = heads[i] == -1 ? i : root;
        }
        root = Math.max(root, 0);
        for (int i = 0; i < heads.length; i++) {
            if (i == root) {
                heads[i] = -1;
                relations[i] = "root";
            } else if (heads[i] < 0) {
                heads[i] = root;
                relations[i] = "dep";
            }
        }
    }
}
