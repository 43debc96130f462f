package org.entente.cli.show;

import java.util.Optional;
import org.entente.cli.Terminal;
import org.entente.dossier.Dossier;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;

/** Whatever an id stands for: the first letter of an id says what it is. */
public final class Page {
    private final Terminal terminal;
    private final Dossier dossier;

    public Page(Terminal terminal, Dossier dossier) {
        this.terminal = terminal;
        this.dossier = dossier;
    }

    /** Prints it; false if there is nothing with this id. */
    public boolean print(String id) {
        return switch (id.isEmpty() ? ' ' : id.charAt(0)) {
            case 'e' -> {
                Optional<Event> event = dossier.event(id);
                event.ifPresent(e -> new EventPage(terminal, dossier).print(e, dossier.claimsOf(e.id())));
                yield event.isPresent();
            }
            case 'c' -> {
                Optional<Claim> claim = dossier.claim(id);
                claim.ifPresent(new ClaimPage(terminal, dossier)::print);
                yield claim.isPresent();
            }
            case 'd' -> {
                Optional<Document> document = dossier.document(id);
                document.ifPresent(d -> new DocumentPage(terminal)
                        .print(
                                d,
                                dossier.claimsOfDocument(d.id()),
                                dossier.proposedDate(d.id()).orElse(null),
                                dossier.copy(d.id()).orElse(null)));
                yield document.isPresent();
            }
            default -> false;
        };
    }
}
