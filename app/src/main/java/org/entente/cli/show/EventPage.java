package org.entente.cli.show;

import java.util.List;
import org.entente.cli.Terminal;
import org.entente.cli.text.Style;
import org.entente.cli.text.Table;
import org.entente.cli.text.Text;
import org.entente.cli.text.Words;
import org.entente.dossier.Dossier;
import org.entente.record.Claim;
import org.entente.record.Event;

/** An event with its claims side by side. */
final class EventPage {
    private static final int TWO_COLUMNS = 90;

    private final Terminal terminal;
    private final ClaimBlock block;

    EventPage(Terminal terminal, Dossier dossier) {
        this.terminal = terminal;
        this.block = new ClaimBlock(dossier, terminal.colours());
    }

    void print(Event event, List<Claim> claims) {
        terminal.print(Text.of(event.headline(), Style.BOLD), 0);
        String mode = event.mode();
        new Fields(terminal)
                .field("event", event.id())
                .field("standing", Words.of(event.standing()))
                .field("what", event.type() + (mode == null ? "" : ", " + mode) + " (quad class " + event.quad() + ")")
                .field("who", Words.names(event.actors()))
                .field("to whom", Words.names(event.recipients()))
                .when(event.time())
                .where(event.place())
                .field(
                        "sources",
                        Words.count(event.outlets(), "outlet") + ", "
                                + Words.count(event.origins(), "independent source"));
        Sides sides = Sides.of(claims);
        String yes = "THEY SAY IT IS SO (" + sides.affirming().size() + ")";
        String no = "THEY DENY IT OR LEAVE IT OPEN (" + sides.denying().size() + ")";
        terminal.println();
        boolean both = !sides.affirming().isEmpty() && !sides.denying().isEmpty();
        if (both && terminal.isTerminal() && terminal.columns() >= TWO_COLUMNS) {
            sideBySide(sides, yes, no);
        } else {
            oneAfterTheOther(yes, sides.affirming());
            oneAfterTheOther(no, sides.denying());
        }
        WhyPage.joined(terminal, event.merges());
    }

    private void sideBySide(Sides sides, String yes, String no) {
        Table table = new Table(yes, no);
        int rows = Math.max(sides.affirming().size(), sides.denying().size());
        for (int i = 0; i < rows; i++) {
            List<Text> left = lines(sides.affirming(), i);
            List<Text> right = lines(sides.denying(), i);
            for (int line = 0; line < Math.max(left.size(), right.size()); line++) {
                table.row(at(left, line), at(right, line));
            }
            table.row(Text.EMPTY, Text.EMPTY);
        }
        terminal.print(table);
    }

    private List<Text> lines(List<Claim> claims, int i) {
        return i < claims.size() ? block.lines(claims.get(i)) : List.of();
    }

    private static Text at(List<Text> lines, int i) {
        return i < lines.size() ? lines.get(i) : Text.EMPTY;
    }

    private void oneAfterTheOther(String heading, List<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        terminal.print(Text.of(heading, Style.BOLD), 0);
        for (Claim claim : claims) {
            block.lines(claim).forEach(line -> terminal.print(line, 2));
            terminal.println();
        }
    }
}
