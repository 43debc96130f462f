package org.entente.spark;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.metrics.source.LongAccumulatorSource$;
import org.apache.spark.util.LongAccumulator;
import org.entente.dossier.CodedDocument;
import scala.collection.immutable.Map.Map3;

/**
 * What tasks have done so far. Spark shows it beside the stages, and gives it to the sinks of its metrics, under these names. Repeated
 * tasks count again.
 */
final class Account implements Serializable {
    static final String DOCUMENTS = "entente.documents";
    static final String CLAIMS = "entente.claims";

    /** Documents that could not be coded; files that could not be taken apart are not among them. */
    static final String FAILURES = "entente.failures";

    private static final long serialVersionUID = 1;

    private final LongAccumulator documents;
    private final LongAccumulator claims;
    private final LongAccumulator failures;

    Account(SparkContext context) {
        documents = context.longAccumulator(DOCUMENTS);
        claims = context.longAccumulator(CLAIMS);
        failures = context.longAccumulator(FAILURES);
        LongAccumulatorSource$.MODULE$.register(
                context, new Map3<>(DOCUMENTS, documents, CLAIMS, claims, FAILURES, failures));
    }

    void coded(CodedDocument coded) {
        documents.add(1);
        claims.add(coded.claims().size());
    }

    void failed(int sources) {
        failures.add(sources);
    }

    long documents() {
        return documents.sum();
    }

    long claims() {
        return claims.sum();
    }
}
