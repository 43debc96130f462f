package org.entente.annotate;

import java.util.List;
import org.entente.record.Span;

/**
 * Who is said to have said, thought or written what, as PARC and PolNeAR mark it (Pareti 2012; Newell et al. 2018).
 * Spans are in the document, each list in order, in pieces where the text parts them: "We will," he said, "win."
 *
 * @param source who; empty where the text names none
 * @param cue the words that attribute; not empty
 * @param content what; not empty
 */
public record Attribution(List<Span> source, List<Span> cue, List<Span> content) {
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
