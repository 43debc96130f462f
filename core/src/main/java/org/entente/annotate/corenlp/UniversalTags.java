package org.entente.annotate.corenlp;

import java.util.Locale;

/** Penn Treebank tags → universal parts of speech, after the English guidelines of Universal Dependencies 2. */
final class UniversalTags {
    private UniversalTags() {}

    static String of(String tag, String word, String relation) {
        return switch (tag) {
            case "NN", "NNS" -> "NOUN";
            case "NNP", "NNPS" -> "PROPN";
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> isAuxiliary(relation) ? "AUX" : "VERB";
            case "MD" -> "AUX";
            case "JJ", "JJR", "JJS", "AFX" -> "ADJ";
            case "RB", "RBR", "RBS" -> isNot(word) ? "PART" : "ADV";
            case "WRB" -> relation.equals("mark") ? "SCONJ" : "ADV";
            case "IN" -> relation.equals("mark") ? "SCONJ" : "ADP";
            case "RP" -> "ADP";
            case "TO" -> relation.equals("case") ? "ADP" : "PART";
            case "DT", "PDT", "WDT" -> relation.startsWith("det") ? "DET" : "PRON";
            case "PRP", "PRP$", "WP", "WP$", "EX" -> "PRON";
            case "CC" -> "CCONJ";
            case "CD" -> "NUM";
            case "UH" -> "INTJ";
            case "POS" -> "PART";
            case "SYM", "$", "#" -> "SYM";
            case "FW", "LS", "ADD", "GW", "XX" -> "X";
            default -> "PUNCT";
        };
    }

    private static boolean isAuxiliary(String relation) {
        return relation.startsWith("aux") || relation.equals("cop");
    }

    private static boolean isNot(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.equals("not") || lower.equals("n't") || lower.equals("n’t");
    }
}
