package org.entente.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.cli.text.Style;
import org.entente.cli.text.Text;
import org.entente.cli.text.Words;
import org.entente.dossier.Dossier;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Evidence;
import org.entente.record.Published;

/** A claim in a few lines: who says so and how surely, in which words, where. */
final class ClaimBlock {
    private final Dossier dossier;
    private final boolean colours;

    ClaimBlock(Dossier dossier, boolean colours) {
        this.dossier = dossier;
        this.colours = colours;
    }

    List<Text> lines(Claim claim) {
        List<Text> lines = new ArrayList<>();
        lines.add(Text.of(Words.chain(claim.holders()), Style.BOLD)
                .and("  ")
                .and(Words.of(claim.factuality()))
                .and(" " + Words.verdict(claim.factuality())));
        lines.add(Text.of("“").and(Marks.sentence(claim, colours)).and("”"));
        Evidence quote = claim.quote();
        if (quote != null && !claim.sentence().span().contains(quote.span())) {
            lines.add(Text.of("quoted: “" + quote.exact() + "”"));
        }
        lines.add(Text.of(claim.id() + source(claim), Style.DIM));
        return lines;
    }

    private String source(Claim claim) {
        Optional<Document> document = dossier.document(claim.document());
        if (document.isEmpty()) {
            return "";
        }
        String title = document.get().title();
        Published published = document.get().published();
        return " · " + (title == null ? document.get().uri() : title)
                + (published == null ? " · undated" : " · " + published.date());
    }
}
