package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.Entente;
import org.entente.annotate.Mention;
import org.entente.annotate.Sentence;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Span;

/**
 * Who speaks direct quotations, as claims show it. The speaker is right if a claim about a quotation's words has
 * that speaker among its holders, or as the actor who praises, demands or accuses by them, and no claim that is made of its
 * words alone lacks that holder. The baseline takes the
 * person who is named nearest by.
 */
final class QuotesBench implements Bench {
    private final Path gold;

    /** Measures against the gold in the folder that {@code bench/run} names, or in {@code bench/gold}. */
    QuotesBench() {
        this(Path.of(System.getProperty("entente.bench.gold", "bench/gold")));
    }

    QuotesBench(Path gold) {
        this.gold = gold;
    }

    @Override
    public String name() {
        return "quotes";
    }

    @Override
    public String measures() {
        return "speakers of direct quotations; DATA is the folder of shared reports, or bench/gold/quotes; main: right_speaker";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        Map<String, List<GoldQuote>> quotes = GoldQuote.folder(gold);
        quotes.keySet().removeIf(name -> !Files.isRegularFile(data.resolve(name)));
        if (quotes.isEmpty()) {
            throw new IOException(
                    "no document of the tables quotes-*.tsv is in " + data + ": name the folder that holds them");
        }
        Entente entente = Entente.open();
        Share nearest = new Share();
        Share ours = new Share();
        Share scares = new Share();
        for (Map.Entry<String, List<GoldQuote>> entry : quotes.entrySet()) {
            Document document = read(data.resolve(entry.getKey()), entente);
            List<Claim> claims = entente.code(document);
            List<Span> named = persons(document);
            for (GoldQuote quote : entry.getValue()) {
                boolean right = quote.speakers().isEmpty() ? !isAttributed(quote, claims) : isRight(quote, claims);
                if (!quote.doubted()) {
                    (quote.speakers().isEmpty() ? scares : ours).add(right ? 1 : 0);
                }
                if (!quote.doubted() && !quote.speakers().isEmpty()) {
                    nearest.add(isNearest(quote, named, document) ? 1 : 0);
                }
                print(document, quote, claims, right, predictions);
            }
        }
        return List.of(
                new Figure("quotations", ours.count(), 0),
                new Figure("baseline_right_speaker", nearest.percent()),
                new Figure("scare_quotes", scares.count(), 0),
                new Figure("scare_quotes_attributed", scares.count() - scares.sum(), 0),
                new Figure("right_speakers", ours.sum(), 0),
                new Figure("right_speaker", ours.percent()));
    }

    private static Document read(Path file, Entente entente) throws IOException {
        try {
            return entente.read(new Source(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
        } catch (UnreadableException e) {
            throw new IOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** One piece or more has its speaker, and none another's. */
    static boolean isRight(GoldQuote quote, List<Claim> claims) {
        boolean none = quote.pieces().stream()
                .flatMap(piece ->
                        claims.stream().filter(c -> piece.contains(c.evidence().span())))
                .anyMatch(c -> !hasHolder(quote, c));
        return !none && quote.pieces().stream().anyMatch(piece -> isTold(quote, piece, claims));
    }

    private static boolean isTold(GoldQuote quote, Span piece, List<Claim> claims) {
        return claims.stream().anyMatch(c -> isAbout(piece, c) && (hasHolder(quote, c) || quotes(quote, c, piece)));
    }

    private static boolean isAbout(Span piece, Claim claim) {
        var quoted = claim.quote();
        return piece.overlaps(claim.evidence().span()) || quoted != null && piece.overlaps(quoted.span());
    }

    private static boolean hasHolder(GoldQuote quote, Claim claim) {
        ComparedClaim compared = ComparedClaim.of(List.of(claim)).get(0);
        return compared.holders().stream().anyMatch(quote::isBy);
    }

    private static boolean quotes(GoldQuote quote, Claim claim, Span piece) {
        var quoted = claim.quote();
        ComparedClaim compared = ComparedClaim.of(List.of(claim)).get(0);
        return quoted != null
                && piece.overlaps(quoted.span())
                && compared.actors().stream().anyMatch(quote::isBy);
    }

    /** Whether somebody is said to have spoken what nobody spoke. */
    static boolean isAttributed(GoldQuote quote, List<Claim> claims) {
        return claims.stream().anyMatch(c -> {
            var quoted = c.quote();
            Span its = quoted == null ? c.evidence().span() : quoted.span();
            return c.attributed() && quote.pieces().stream().anyMatch(piece -> piece.contains(its));
        });
    }

    private static List<Span> persons(Document document) {
        return Engines.shipped().annotate(document).stream()
                .flatMap(s -> s.mentions().stream()
                        .filter(m -> m.kind() == Mention.Kind.PERSON)
                        .map(m -> Sentence.spanOf(s.tokens().subList(m.start(), m.end()))))
                .toList();
    }

    private static boolean isNearest(GoldQuote quote, List<Span> named, Document document) {
        Span first = quote.pieces().get(0);
        return named.stream()
                .filter(m -> !quote.overlaps(m))
                .min(Comparator.comparingInt(m -> Math.max(m.start() - first.end(), first.start() - m.end())))
                .map(m -> new Party(Party.Kind.PERSON, document.words(m), null, null))
                .filter(quote::isBy)
                .isPresent();
    }

    private static void print(Document document, GoldQuote quote, List<Claim> claims, boolean right, PrintWriter out) {
        for (Span piece : quote.pieces()) {
            String found = claims.stream()
                    .filter(c -> isAbout(piece, c))
                    .map(c -> ComparedClaim.of(List.of(c)).get(0).shown())
                    .collect(Collectors.joining(" ; "));
            String verdict = quote.doubted() ? "doubted" : right ? "right" : "wrong";
            out.println(String.join(
                    "\t",
                    document.uri(),
                    verdict,
                    quote.speakers().isEmpty() ? "-" : Party.shown(quote.speakers()),
                    document.words(piece).replaceAll("\\s+", " "),
                    found));
        }
    }
}
