package org.entente.bench;

import java.util.List;
import java.util.Map;
import org.entente.annotate.Annotator;
import org.entente.annotate.EventTypes;
import org.entente.annotate.corenlp.CoreNlpAnnotator;

/**
 * The engines that are measured: the one that ships, and a peer. Each is loaded once, when first asked for. This is the
 * only place that knows which they are.
 */
final class Engines {
    /** What the names of the peer's figures begin with. */
    static final String PEER = "corenlp_";

    private Engines() {}

    private static final class Peer {
        static final CoreNlpAnnotator ENGINE = new CoreNlpAnnotator();
    }

    /** What ships. */
    static Annotator shipped() {
        return Peer.ENGINE;
    }

    /** How what ships types what one actor does to another. */
    static EventTypes types() {
        return shipped() instanceof EventTypes types ? types : (sentence, source, target) -> Map.of();
    }

    /** Stanford CoreNLP. */
    static Annotator peer() {
        return Peer.ENGINE;
    }

    /** The models of what ships, as resources of the class path. */
    static List<String> models() {
        return List.of(
                "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
                "edu/stanford/nlp/models/parser/nndep/english_UD.gz",
                "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
                "edu/stanford/nlp/models/ner/english.muc.7class.distsim.crf.ser.gz",
                "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
    }
}
