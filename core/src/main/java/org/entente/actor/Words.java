package org.entente.actor;

import java.util.Set;

/** Lists of words in code. */
final class Words {
    private Words() {}

    /** The words of {@code list}, which blanks part. */
    static Set<String> of(String list) {
        return Set.of(list.split(" ", -1));
    }
}
