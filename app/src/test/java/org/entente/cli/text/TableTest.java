package org.entente.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TableTest {
    private static String[] printed(Table table, int width, boolean colours) {
        StringWriter out = new StringWriter();
        table.print(new PrintWriter(out), width, colours);
        return out.toString().split("\\R");
    }

    @Test
    void aPipeGetsARowALine() {
        Table table = new Table("A", "WORDS").row(Text.of("1"), Text.of("word ".repeat(100)));
        assertThat(printed(table, Integer.MAX_VALUE, false)).hasSize(2);
    }

    @Test
    void whatIsTooWideGoesOnInTheNextLine() {
        Table table = new Table("ID", "WORDS").row(Text.of("e1"), Text.of("one two three four"));
        assertThat(printed(table, 14, false)).containsExactly("ID  WORDS", "e1  one two", "    three four");
    }

    @Test
    void aLongWordIsBrokenAndNothingIsLost() {
        Table table = new Table("WORDS").row(Text.of("abcdefghijklmnopqrstuvwxyz"));
        assertThat(printed(table, 10, false)).containsExactly("WORDS", "abcdefghij", "klmnopqrst", "uvwxyz");
    }

    @Test
    void wideAndCombiningCharactersTakeWhatATerminalGivesThem() {
        Table table = new Table("NAME", "NEXT")
                .row(Text.of("金正恩"), Text.of("x"))
                .row(Text.of("e\u0301te\u0301"), Text.of("y"))
                .row(Text.of("abcdef"), Text.of("z"));
        assertThat(printed(table, 80, false))
                .containsExactly("NAME    NEXT", "金正恩  x", "e\u0301te\u0301     y", "abcdef  z");
    }

    @Test
    void coloursAreSwitchedOffAtTheEndOfEachLine() {
        Table table = new Table("WORDS").row(Text.of("red words here", Style.RED));
        String[] lines = printed(table, 9, true);
        assertThat(lines[1]).isEqualTo("\u001b[31mred words\u001b[0m");
        assertThat(lines[2]).isEqualTo("\u001b[31mhere\u001b[0m");
    }

    @Test
    void controlCharactersAreDropped() {
        assertThat(Text.of("a\u001b[2Jb\u0007\u202Ec\r\n\td\u009b").plain()).isEqualTo("a[2Jbc d");
    }
}
