package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.SharedEngine;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.Actor;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.Participant;
import org.entente.record.Published;
import org.entente.record.Span;
import org.jspecify.annotations.Nullable;

/** A document of our own words with its mentions resolved by the shipped annotator and knowledge. */
record Resolved(Document document, List<Sentence> sentences, Actors actors) {
    /** Paragraphs are parted by line breaks. */
    static Resolved of(@Nullable String date, String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int length = line.codePointCount(0, line.length());
            if (!line.isBlank()) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, start + length)));
            }
            start += length + 1;
        }
        Published published =
                date == null ? null : new Published(date, LocalDate.parse(date), Published.Precision.DAY, "text");
        Document document = new Document("d0", "0", "test", null, null, null, null, published, "en", text, blocks);
        List<Sentence> sentences = SharedEngine.annotator().annotate(document);
        return new Resolved(document, sentences, SharedEngine.actors().resolve(document, sentences));
    }

    /** Whom the first mention with exactly these words means, as "name COUNTRY"; empty if it means nobody. */
    List<String> meant(String words) {
        return at(words, 1);
    }

    /** Whom the {@code nth} mention with exactly these words means. */
    List<String> at(String words, int nth) {
        return participants(words, nth).stream()
                .map(p -> p.actor().name() + " " + p.actor().country())
                .toList();
    }

    Actor actor(String words) {
        return participants(words, 1).get(0).actor();
    }

    private List<Participant> participants(String words, int nth) {
        int seen = 0;
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                List<Participant> meant = actors.at(sentence.index(), token);
                if (!meant.isEmpty() && meant.get(0).mention().exact().equals(words) && ++seen == nth) {
                    return meant;
                }
            }
        }
        return List.of();
    }

    /** All mentions with whom they mean, for failure messages. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                for (Participant p : actors.at(sentence.index(), token)) {
                    out.append(p.mention().exact())
                            .append(" = ")
                            .append(p.actor().name())
                            .append(' ')
                            .append(p.actor().country())
                            .append('\n');
                }
            }
        }
        return out.toString();
    }
}
