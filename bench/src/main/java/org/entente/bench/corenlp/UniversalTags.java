package org.entente.bench.corenlp;

import java.util.Locale;
import java.util.Set;

/** Penn Treebank tags → universal parts of speech, after the English guidelines of Universal Dependencies 2. */
final class UniversalTags {
    private static final Set<String> INDEFINITE = Set.of(
            "anybody",
            "anyone",
            "anything",
            "everybody",
            "everyone",
            "everything",
            "nobody",
            "none",
            "nothing",
            "somebody",
            "someone",
            "something");

    private static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "these", "those");

    private UniversalTags() {}

    static String of(String tag, String word, String relation) {
        String lower = word.toLowerCase(Locale.ROOT);
        return switch (tag) {
            case "NN", "NNS" -> INDEFINITE.contains(lower) ? "PRON" : lower.equals("%") ? "SYM" : "NOUN";
            case "NNP", "NNPS", "ADD" -> "PROPN";
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> isAuxiliary(relation) ? "AUX" : "VERB";
            case "MD" -> "AUX";
            case "JJ", "JJR", "JJS" -> "ADJ";
            case "RB", "RBR", "RBS" -> isNot(lower) ? "PART" : "ADV";
            case "WRB" -> relation.equals("mark") ? "SCONJ" : "ADV";
            case "IN" -> relation.equals("mark") ? "SCONJ" : "ADP";
            case "RP" -> "ADP";
            case "TO" -> relation.equals("case") ? "ADP" : "PART";
            case "DT", "PDT" -> relation.startsWith("det") || !DEMONSTRATIVE.contains(lower) ? "DET" : "PRON";
            case "WDT" -> relation.startsWith("det") ? "DET" : "PRON";
            case "PRP", "PRP$", "WP", "WP$", "EX" -> "PRON";
            case "CC" -> "CCONJ";
            case "CD", "LS" -> "NUM";
            case "UH" -> "INTJ";
            case "POS" -> "PART";
            case "SYM", "$", "#" -> "SYM";
            case "FW", "AFX", "GW", "XX" -> "X";
            default -> relation.equals("cc") ? "SYM" : "PUNCT";
        };
    }

    private static boolean isAuxiliary(String relation) {
        return relation.startsWith("aux") || relation.equals("cop");
    }

    private static boolean isNot(String lower) {
        return lower.equals("not") || lower.equals("n't") || lower.equals("n’t");
    }
}
