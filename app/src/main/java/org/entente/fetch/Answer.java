package org.entente.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered to one request.
 *
 * @param status of HTTP
 * @param location where it sends us, if it does
 * @param retryAfter how long it asks to be left alone, if it does
 * @param type of the content, in lower case without parameters; empty where it is not said
 * @param validator by which to ask whether it changed
 * @param body unpacked; empty where the status is not 2xx
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(
        int status,
        @Nullable String location,
        @Nullable Duration retryAfter,
        String type,
        Validator validator,
        byte[] body) {
    boolean isRedirect() {
        return location != null
                && switch (status) {
                    case 301, 302, 303, 307, 308 -> true;
                    default -> false;
                };
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
