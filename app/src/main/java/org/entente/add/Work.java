package org.entente.add;

import org.entente.dossier.Failure;
import org.entente.read.Source;
import org.entente.read.UnreadableException.Reason;

/**
 * A source on its way to claims.
 *
 * @param visit the reading that it came from
 * @param source the bytes
 * @param sha256 their {@link Source#sha256()}
 */
record Work(Visit visit, Source source, String sha256) {
    static Work of(Visit visit, Source source) {
        return new Work(visit, source, source.sha256());
    }

    Outcome failed(Reason reason, String detail) {
        return new Outcome.Failed(visit, new Failure(source.uri(), sha256, reason, detail));
    }
}
