package org.entente.add;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.Entente;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Failure;

/** What a run has done so far. */
public final class Tally implements Told {
    /** How many of a kind an account names. */
    public static final int LISTED = 20;

    private final List<Failure> listed = new ArrayList<>();
    private final Map<String, Long> uncoded = new TreeMap<>();
    private long failures;
    private long documents;
    private long claims;

    @Override
    public void added(CodedDocument coded) {
        documents++;
        claims += coded.claims().size();
        if (!Entente.codes(coded.document())) {
            uncoded.merge(coded.document().language(), 1L, Long::sum);
        }
    }

    @Override
    public void failed(Failure failure) {
        failures++;
        if (listed.size() < LISTED) {
            listed.add(failure);
        }
    }

    /** Documents that were added. */
    public long documents() {
        return documents;
    }

    /** Claims that they carry. */
    public long claims() {
        return claims;
    }

    /** What failed. */
    public long failures() {
        return failures;
    }

    /** The first of the failures. */
    public List<Failure> listed() {
        return listed;
    }

    /** Documents that were added and carry no claims since they are in a language that is not coded: language → number. */
    public Map<String, Long> uncoded() {
        return uncoded;
    }
}
