package org.entente.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.Actor;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.Evidence;
import org.entente.record.Participant;
import org.entente.record.Span;

/** Who speaks by where the words stand: under a line "Name, office:", before a dash and a name. */
final class SpeakerLines {
    private static final Pattern LABEL = Pattern.compile("((?:\\p{Lu}[\\p{Lu}.'’-]+ ){0,3}\\p{Lu}[\\p{Lu}.'’-]+): ");

    private static final int LONGEST = 14;
    private static final int LONGEST_NAME = 8;

    private final Document document;
    private final List<Sentence> sentences;
    private final Who who;
    private final Nameless nameless;

    SpeakerLines(Document document, List<Sentence> sentences, Who who) {
        this.document = document;
        this.sentences = sentences;
        this.who = who;
        this.nameless = new Nameless(document, who);
    }

    /** Whoever is named in the line above the block. */
    Optional<Participant> above(Block block) {
        return lineAbove(block).flatMap(this::speaker);
    }

    /** "…" – Name. */
    Optional<Participant> behind(Quotation q) {
        Optional<Block> block = document.blockAt(q.inner().start());
        if (block.isEmpty()) {
            return Optional.empty();
        }
        List<Token> rest = new ArrayList<>();
        List<Sentence> from = new ArrayList<>();
        for (Sentence s : sentences) {
            if (s.block().equals(block.get())) {
                for (Token t : s.tokens()) {
                    if (t.span().start() > q.inner().end()) {
                        rest.add(t);
                        from.add(s);
                    }
                }
            }
        }
        boolean name = rest.size() > 2
                && rest.size() <= LONGEST_NAME
                && rest.get(0).text().matches("[-–—―]+")
                && rest.get(1).upos().equals("PROPN")
                && rest.stream().noneMatch(Token::isVerb);
        if (!name) {
            return Optional.empty();
        }
        for (int i = 1; i < rest.size(); i++) {
            List<Participant> named = who.of(from.get(i), rest.get(i));
            if (!named.isEmpty()) {
                return Optional.of(named.get(0));
            }
        }
        return nameless.speaker(from.get(1), rest.get(1));
    }

    /**
     * Who speaks the block by a label in capitals before it, "SMITH: I withdraw.", which the reader may have taken for a byline.
     */
    Optional<Participant> label(Block block) {
        int index = document.blocks().indexOf(block);
        Optional<Block> byline = index <= 0
                ? Optional.empty()
                : Optional.of(document.blocks().get(index - 1))
                        .filter(b -> b.kind() == Block.Kind.BYLINE
                                && block.span().start() - b.span().end() <= 1);
        Span from = byline.orElse(block).span().cover(block.span());
        Matcher label = LABEL.matcher(document.words(from));
        if (!block.coded() || !label.lookingAt()) {
            return Optional.empty();
        }
        int chars = label.group(1).codePointCount(0, label.group(1).length());
        Evidence words = document.evidence(new Span(from.start(), from.start() + chars));
        return labelled(words.exact()).map(actor -> new Participant(actor, words));
    }

    /**
     * The person of this last name who is named somewhere in the text; else an actor of its own, if the label comes more than
     * once: alone it may as well be a place or a heading.
     */
    private Optional<Actor> labelled(String label) {
        String last = label.substring(label.lastIndexOf(' ') + 1);
        Optional<Actor> known = sentences.stream()
                .flatMap(s -> s.tokens().stream()
                        .filter(t ->
                                t.text().equalsIgnoreCase(last) && !t.text().equals(last))
                        .flatMap(t -> who.of(s, t).stream()))
                .map(Participant::actor)
                .filter(a -> a.kind() == Actor.Kind.PERSON)
                .max(Comparator.comparingInt(a -> a.name().length()));
        if (known.isPresent()) {
            return known;
        }
        String proper = last.charAt(0) + last.substring(1).toLowerCase(Locale.ROOT);
        Matcher full = Pattern.compile("\\p{Lu}\\p{Ll}+ " + Pattern.quote(proper) + "\\b")
                .matcher(document.text());
        boolean isNamed = full.find();
        long times = document.text()
                .lines()
                .filter(line -> line.startsWith(label + ":"))
                .count();
        if (!isNamed && times < 2) {
            return Optional.empty();
        }
        String name = isNamed ? full.group() : label;
        Actor.Kind kind = isNamed ? Actor.Kind.PERSON : Actor.Kind.GROUP;
        return Optional.of(Actor.byWords(name, null, kind));
    }

    /** A speech whose opening or closing mark was lost is the whole paragraph under a speaker line. */
    boolean isSpeech(Block block, List<Quotation> quotations) {
        return block.coded() && quotations.stream().noneMatch(q -> block.span().overlaps(q.inner()));
    }

    private Optional<Sentence> lineAbove(Block block) {
        int index = document.blocks().indexOf(block);
        if (index <= 0) {
            return Optional.empty();
        }
        Block above = document.blocks().get(index - 1);
        List<Sentence> inside =
                sentences.stream().filter(s -> s.block().equals(above)).toList();
        return inside.size() == 1 && isSpeakerLine(inside.get(0)) ? Optional.of(inside.get(0)) : Optional.empty();
    }

    private static boolean isSpeakerLine(Sentence s) {
        List<Token> tokens = s.tokens();
        return tokens.size() <= LONGEST
                && tokens.get(tokens.size() - 1).text().equals(":")
                && Character.isUpperCase(tokens.get(0).text().codePointAt(0))
                && tokens.stream().filter(t -> t.upos().equals("PROPN")).count() >= 2;
    }

    private Optional<Participant> speaker(Sentence line) {
        for (Token t : line.tokens()) {
            List<Participant> named = who.of(line, t);
            if (!named.isEmpty() && !named.get(0).actor().isState()) {
                return Optional.of(named.get(0));
            }
        }
        return line.tokens().stream()
                .filter(t -> t.upos().equals("PROPN"))
                .takeWhile(t -> !t.text().equals(","))
                .reduce((a, b) -> b.index() == a.index() + 1 ? b : a)
                .flatMap(t -> nameless.speaker(line, t));
    }
}
