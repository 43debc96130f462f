package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.Entente;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Participant;
import org.entente.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * What short wire texts tell, end to end: the type of each event and who stands on which side, by mention. Somebody found is
 * right if his words, or his name, are those of the gold. Statements and optional events do not count.
 */
final class EventsBench implements Bench {
    private static final Set<EventType> MUTUAL = Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

    @Override
    public String name() {
        return "events";
    }

    @Override
    public String measures() {
        return "types and sides of events in short wire texts; DATA is a file such as bench/gold/events.txt; main: f1";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        Entente entente = Entente.open();
        Counts typed = new Counts();
        Counts right = new Counts();
        Share actors = new Share();
        Share recipients = new Share();
        predictions.println(String.join("\t", "text", "verdict", "gold", "found"));
        for (GoldEvents text : GoldEvents.read(data)) {
            Document document = text.document();
            List<Claim> found = entente.code(document).stream()
                    .filter(c -> c.type() != EventType.STATEMENT)
                    .toList();
            Set<Claim> paired = new HashSet<>();
            for (GoldEvents.Event gold : text.events()) {
                Claim its = pair(gold, found, paired);
                if (its != null) {
                    paired.add(its);
                }
                if (gold.optional() || gold.types().get(0) == EventType.STATEMENT) {
                    continue;
                }
                if (its == null) {
                    typed.add(0, 0, 1);
                    right.add(0, 0, 1);
                    print(predictions, document, "missed", gold, null);
                    continue;
                }
                boolean all = isMutual(gold, its, document);
                boolean acts = all || same(gold.actors(), its.actors(), document);
                boolean undergoes = all || same(gold.recipients(), its.recipients(), document);
                typed.add(1, 0, 0);
                actors.add(acts ? 1 : 0);
                recipients.add(undergoes ? 1 : 0);
                right.add(acts && undergoes ? 1 : 0, acts && undergoes ? 0 : 1, acts && undergoes ? 0 : 1);
                String wrong = (acts ? "" : " actors") + (undergoes ? "" : " recipients");
                print(predictions, document, wrong.isEmpty() ? "right" : "wrong:" + wrong, gold, its);
            }
            for (Claim claim : found) {
                if (!paired.contains(claim)) {
                    typed.add(0, 1, 0);
                    right.add(0, 1, 0);
                    print(predictions, document, "spurious", null, claim);
                }
            }
        }
        return List.of(
                new Figure("typed_precision", typed.precision()),
                new Figure("typed_recall", typed.recall()),
                new Figure("actors_right", actors.percent()),
                new Figure("recipients_right", recipients.percent()),
                new Figure("precision", right.precision()),
                new Figure("recall", right.recall()),
                new Figure("f1", right.f1()));
    }

    /** Of the claims about the word that are of an accepted type, the one in the fewest words. */
    private static @Nullable Claim pair(GoldEvents.Event gold, List<Claim> found, Set<Claim> paired) {
        return found.stream()
                .filter(c -> !paired.contains(c)
                        && gold.types().contains(c.type())
                        && c.evidence().span().overlaps(gold.word()))
                .min(Comparator.comparingInt(c -> c.evidence().span().length()))
                .orElse(null);
    }

    /** Who did it with whom: of what both sides do, each may be called the actor. */
    private static boolean isMutual(GoldEvents.Event gold, Claim claim, Document document) {
        List<Span> wanted = Stream.concat(gold.actors().stream(), gold.recipients().stream())
                .toList();
        List<Participant> found = Stream.concat(claim.actors().stream(), claim.recipients().stream())
                .toList();
        return MUTUAL.contains(claim.type()) && same(wanted, found, document);
    }

    private static boolean same(List<Span> gold, List<Participant> found, Document document) {
        return found.stream().allMatch(p -> gold.stream().anyMatch(g -> is(p, g, document)))
                && gold.stream().allMatch(g -> found.stream().anyMatch(p -> is(p, g, document)));
    }

    private static boolean is(Participant p, Span gold, Document document) {
        return p.mention().span().overlaps(gold) || Party.alike(p.actor().name(), document.words(gold));
    }

    private static void print(
            PrintWriter out,
            Document document,
            String verdict,
            GoldEvents.@Nullable Event gold,
            @Nullable Claim claim) {
        List<String> cells = new ArrayList<>(List.of(document.text().replaceAll("\\s+", " "), verdict));
        cells.add(
                gold == null
                        ? ""
                        : document.words(gold.word()) + ": " + gold.types() + " " + words(gold.actors(), document)
                                + " → " + words(gold.recipients(), document));
        cells.add(claim == null ? "" : claim.type() + " " + names(claim.actors()) + " → " + names(claim.recipients()));
        out.println(String.join("\t", cells));
    }

    private static String words(List<Span> spans, Document document) {
        return spans.stream().map(document::words).collect(Collectors.joining(", "));
    }

    private static String names(List<Participant> some) {
        return some.stream().map(p -> p.actor().name()).collect(Collectors.joining(", "));
    }
}
