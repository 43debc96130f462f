package org.entente.cli.show;

import java.util.List;
import java.util.Locale;
import org.entente.cli.Terminal;
import org.entente.cli.text.Text;
import org.entente.cli.text.Words;
import org.entente.dossier.Dossier;
import org.entente.record.Claim;

/** Claims to be checked against their sentences, each with its confidence. */
public final class ReviewList {
    private final Terminal terminal;
    private final ClaimBlock block;

    public ReviewList(Terminal terminal, Dossier dossier) {
        this.terminal = terminal;
        this.block = new ClaimBlock(dossier, terminal.colours());
    }

    public void print(List<Claim> claims) {
        for (Claim claim : claims) {
            List<Text> lines = block.lines(claim);
            String confidence = String.format(Locale.ENGLISH, "%.2f  ", claim.confidence());
            terminal.print(Text.of(confidence).and(lines.get(0)), 0);
            terminal.print(what(claim), confidence.length());
            lines.stream().skip(1).forEach(line -> terminal.print(line, confidence.length()));
            terminal.println();
        }
    }

    private static Text what(Claim claim) {
        String mode = claim.mode();
        return Text.of(claim.type() + (mode == null ? "" : ", " + mode) + ": ")
                .and(Words.parties(Words.participants(claim.actors()), Words.participants(claim.recipients())))
                .and(claim.time() == null ? "" : ", " + Words.of(claim.time()));
    }
}
