package org.entente.cli;

import java.time.LocalDate;
import org.entente.dossier.Filter;
import org.entente.record.EventType;
import org.entente.record.Standing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which claims, events or documents are wanted. */
final class FilterOptions {
    @Option(names = "--actor", paramLabel = "NAME", description = "A state, person or organisation that takes part.")
    private @Nullable String actor;

    @Option(names = "--with", paramLabel = "NAME", description = "The other party.")
    private @Nullable String with;

    @Option(names = "--type", paramLabel = "TYPE", description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable EventType type;

    @Option(
            names = "--quad",
            paramLabel = "CLASS",
            description =
                    "Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.")
    private @Nullable Integer quad;

    @Option(names = "--standing", paramLabel = "STANDING", description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable Standing standing;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Days.First.class,
            description = "First day: 2023, 2023-04 or 2023-04-25. What has no date is left out.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = Days.Last.class,
            description = "Last day; 2023-04 means the end of April.")
    private @Nullable LocalDate to;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it.")
    private @Nullable String outlet;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Words, in this order, of a sentence that tells it; of a document, of its title or text.")
    private @Nullable String text;

    @Option(
            names = "--confidence",
            paramLabel = "LEAST",
            converter = Confidence.class,
            description =
                    "Only claims of at least this confidence, 0 to 1, and events and documents with such a claim.")
    private @Nullable Double confidence;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "Where it happens: a place's name, a country's code (NLD), or both (Port Elba, NLD).")
    private @Nullable String place;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            converter = Limit.class,
            description = "How many at most (${DEFAULT-VALUE}); 0 for all.")
    private int limit;

    Filter filter() {
        if (from != null && to != null && from.isAfter(to)) {
            throw new UserError(ExitCode.USAGE, "--from " + from + " is after --to " + to + ": swap them");
        }
        if (quad != null && (quad < 1 || quad > 4)) {
            throw new UserError(ExitCode.USAGE, "--quad must be from 1 to 4, not " + quad);
        }
        return Filter.all()
                .actor(actor)
                .with(with)
                .type(type)
                .quad(quad)
                .standing(standing)
                .from(from)
                .to(to)
                .outlet(outlet)
                .text(text)
                .confidence(confidence)
                .place(place)
                .limit(limit);
    }
}
