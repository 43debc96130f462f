package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.record.Block;
import org.entente.record.Span;
import org.jspecify.annotations.Nullable;

/** Parts in UTF-16 units → blocks in code points, in one pass over the text. */
final class Blocks {
    private Blocks() {}

    static List<Block> of(String text, List<Part> parts, Function<Part, @Nullable String> language) {
        List<Block> blocks = new ArrayList<>(parts.size());
        int unit = 0;
        int point = 0;
        for (Part part : parts) {
            point += text.codePointCount(unit, part.passage().start());
            int length =
                    text.codePointCount(part.passage().start(), part.passage().end());
            blocks.add(new Block(part.kind(), new Span(point, point + length), language.apply(part)));
            unit = part.passage().end();
            point += length;
        }
        return blocks;
    }
}
