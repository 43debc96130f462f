package org.entente.cli.text;

/** How words look on a terminal that shows colours (ECMA-48 SGR); elsewhere they look plain. */
public enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    MARKED("1;4"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    BLUE("34"),
    MAGENTA("35");

    private static final String RESET = "\u001b[0m";

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** {@code words} with the sequences that switch this style on and off around them. */
    String around(String words) {
        return code.isEmpty() || words.isEmpty() ? words : "\u001b[" + code + "m" + words + RESET;
    }
}
