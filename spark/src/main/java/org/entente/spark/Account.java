package org.entente.spark;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.entente.dossier.CodedDocument;

/** What tasks have done so far; Spark shows it beside the stages, under these names. Repeated tasks count again. */
final class Account implements Serializable {
    private static final long serialVersionUID = 1;

    private final LongAccumulator documents;
    private final LongAccumulator claims;

    Account(SparkContext context) {
        documents = context.longAccumulator("entente.documents");
        claims = context.longAccumulator("entente.claims");
    }

    void coded(CodedDocument coded) {
        documents.add(1);
        claims.add(coded.claims().size());
    }

    long documents() {
        return documents.sum();
    }

    long claims() {
        return claims.sum();
    }
}
