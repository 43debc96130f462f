package org.entente.annotate.model;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;

/** Graphs → sessions of ONNX Runtime, all in the one environment of the process. */
final class Sessions {
    private Sessions() {}

    /**
     * Loads one of the model's graphs; the session may be used by many threads.
     *
     * @param threads that one run is spread over; 1 where many runs go on at once
     */
    static OrtSession open(ModelFiles files, String name, int threads) {
        byte[] graph = files.read(name);
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            // It would keep a plan of memory for each shape of input, and nearly each window has its own.
            options.setMemoryPatternOptimization(false);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            return environment.createSession(graph, options);
        } catch (OrtException e) {
            throw files.unusable(name + " cannot be loaded (" + e.getMessage() + ")", e);
        } catch (LinkageError | IllegalStateException e) {
            throw ModelFiles.unsupported("ONNX Runtime", e);
        }
    }
}
