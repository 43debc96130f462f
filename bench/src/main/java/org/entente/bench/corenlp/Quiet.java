package org.entente.bench.corenlp;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/** CoreNLP tells on standard error what it loads; users of Entente have not asked for that. */
final class Quiet {
    private Quiet() {}

    static void corenlp() {
        RedwoodConfiguration.empty().apply();
    }
}
