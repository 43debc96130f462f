package org.entente.annotate.model;

import ai.onnxruntime.OrtSession;
import org.entente.annotate.ModelException;

/**
 * A loaded model. Safe for use by many threads.
 *
 * @param labels what its numbers mean
 * @param pieces its tokenizer
 * @param encoder its pass over a window
 * @param types its types of events
 */
record Model(Labels labels, Pieces pieces, Encoder encoder, EventTypeHead types) {
    /**
     * Loads and checks it.
     *
     * @param threads that one window is spread over
     * @throws ModelException if a file is missing, broken, or does not fit
     */
    static Model open(ModelFiles files, int threads) {
        Labels labels = Labels.read(files);
        OrtSession encoder = Sessions.open(files, ModelFiles.ENCODER, threads);
        OrtSession types = Sessions.open(files, ModelFiles.TYPES, threads);
        Contract contract = new Contract(files);
        contract.types(types, labels, contract.encoder(encoder, labels));
        return new Model(
                labels, new Pieces(files), new Encoder(encoder, labels), new EventTypeHead(types, labels.types()));
    }
}
