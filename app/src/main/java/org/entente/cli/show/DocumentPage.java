package org.entente.cli.show;

import java.util.List;
import org.entente.cli.Terminal;
import org.entente.cli.text.Style;
import org.entente.cli.text.Table;
import org.entente.cli.text.Text;
import org.entente.cli.text.Words;
import org.entente.merge.origin.Copy;
import org.entente.record.About;
import org.entente.record.Block;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Published;
import org.entente.record.Span;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/** A document: its particulars, its text with the evidence of its claims marked, and the claims. */
final class DocumentPage {
    private final Terminal terminal;

    DocumentPage(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Prints it.
     *
     * @param proposed when it was published by the company that it keeps, or null
     * @param copy of which document it is a copy, or null
     */
    void print(Document document, List<Claim> claims, @Nullable TimeRange proposed, @Nullable Copy copy) {
        String title = document.title();
        Published published = document.published();
        About about = document.about();
        terminal.print(Text.of(title == null ? document.uri() : title, Style.BOLD), 0);
        new Fields(terminal)
                .field("document", document.id())
                .field("outlet", document.outlet())
                .field("agency", document.agency())
                .field("author", document.author())
                .field("date", published == null ? "undated" : published.value() + "  (" + published.rule() + ")")
                .field("proposed", proposed == null ? null : Words.of(proposed) + "  (" + proposed.rule() + ")")
                .field(
                        "modified",
                        about.modified() == null ? null : about.modified().value())
                .field("section", about.section())
                .field("original", Words.of(about.original()))
                .field("address", about.address())
                .field("copy of", copy == null ? null : copy.origin() + "  (" + copy.why() + ")")
                .field("language", document.language())
                .field("file", document.uri())
                .field("sha256", document.sha256());
        List<Span> evidence = claims.stream().map(c -> c.evidence().span()).toList();
        for (Block block : document.blocks()) {
            terminal.println();
            Text words = Marks.words(document, block.span(), evidence, terminal.colours());
            terminal.print(block.coded() ? words : Text.of(words.plain(), Style.DIM), 0);
        }
        terminal.println();
        if (claims.isEmpty()) {
            terminal.print(Text.of("No claims were found in it.", Style.DIM), 0);
            return;
        }
        Table table = new Table("CLAIM", "TYPE", "WHO", "HOLDER", "IS IT SO", "WORDS");
        for (Claim claim : claims) {
            table.row(
                    Text.of(claim.id(), Style.DIM),
                    Text.of(claim.type().name()),
                    Text.of(Words.parties(Words.participants(claim.actors()), Words.participants(claim.recipients()))),
                    Text.of(Words.chain(claim.holders())),
                    Words.of(claim.factuality()),
                    Text.of(claim.evidence().exact()));
        }
        terminal.print(table);
    }
}
