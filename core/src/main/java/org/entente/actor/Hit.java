package org.entente.actor;

import java.util.List;

/**
 * A name that is known, in a sentence.
 *
 * @param start first token
 * @param end one past the last token
 * @param meanings what it may stand for, likeliest first
 */
record Hit(int start, int end, List<Meaning> meanings) {
    boolean covers(int token) {
        return start <= token && token < end;
    }
}
