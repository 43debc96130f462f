package org.entente.read;

import org.entente.record.Block;

/** A passage of which it is known what it is. */
record Part(Block.Kind kind, Passage passage) {
    String words() {
        return passage.words();
    }
}
