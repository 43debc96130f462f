package org.entente.bench;

import java.util.List;
import java.util.stream.Stream;
import org.entente.annotate.Annotator;
import org.entente.annotate.EventTypes;
import org.entente.annotate.Happenings;
import org.entente.annotate.model.HappeningReader;
import org.entente.annotate.model.ModelAnnotator;
import org.entente.bench.corenlp.CoreNlpAnnotator;

/**
 * The engines that are measured: the one that ships, and a peer. Each is loaded once, when first asked for. This is the
 * only place that knows which they are.
 */
final class Engines {
    /** What the names of the peer's figures begin with. */
    static final String PEER = "corenlp_";

    private Engines() {}

    private static final class Shipped {
        static final ModelAnnotator ENGINE = ModelAnnotator.open();
    }

    private static final class Telling {
        static final HappeningReader ENGINE = HappeningReader.open();
    }

    private static final class Peer {
        static final CoreNlpAnnotator ENGINE = new CoreNlpAnnotator();
    }

    /** What ships. */
    static Annotator shipped() {
        return Shipped.ENGINE;
    }

    /** How what ships types what one actor does to another. */
    static EventTypes types() {
        return Shipped.ENGINE;
    }

    /** How what ships finds out what words tell of. */
    static Happenings happenings() {
        return Telling.ENGINE;
    }

    /** Stanford CoreNLP. */
    static Annotator peer() {
        return Peer.ENGINE;
    }

    /** The models of what ships, as resources of the class path. */
    static List<String> models() {
        return Stream.of("encoder.onnx", "types.onnx.gz", "tokenizer.json", "labels.json")
                .map(file -> "org/entente/model/" + file)
                .toList();
    }
}
