package org.entente.annotate.model;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.util.List;
import java.util.Map;
import org.entente.annotate.ModelException;

/**
 * What is demanded of the graphs. n is the number of word pieces of a window with its ends, w the number of words;
 * both are free. Word pieces, words and sentences are counted from 0.
 */
final class Contract {
    /** Stands for a dimension that the graph must leave free. */
    private static final int FREE = -1;

    /** Stands for a dimension that the graph may fix as it likes. */
    private static final int ANY = 0;

    private final ModelFiles files;

    Contract(ModelFiles files) {
        this.files = files;
    }

    private record Tensor(String name, OnnxJavaType type, List<Integer> shape) {}

    /** Checks {@code encoder.onnx}, and gives the width of its vectors. */
    int encoder(OrtSession session, Labels labels) {
        String file = ModelFiles.ENCODER;
        inputs(
                file,
                session,
                List.of(
                        integers("pieces", FREE),
                        integers("shapes", FREE),
                        integers("first", FREE),
                        integers("last", FREE),
                        integers("sentence", FREE)));
        int width = width(session);
        outputs(
                file,
                session,
                List.of(
                        integers("upos", FREE),
                        integers("xpos", FREE),
                        integers("deprel", FREE),
                        floats("ner", FREE, labels.ner().size()),
                        floats("arcs", FREE, FREE),
                        floats("cue", FREE, labels.cue().size()),
                        floats("roles", FREE, FREE, labels.roles().size()),
                        floats("events", FREE, labels.events().size() + 1),
                        floats("arguments", FREE, FREE, labels.arguments().size() + 1),
                        floats("factuality", FREE),
                        floats("embedded", FREE, width),
                        floats("meanings", FREE, width)));
        return width;
    }

    /** Checks {@code types.onnx.gz}. */
    void types(OrtSession session, Labels labels, int width) {
        String file = ModelFiles.TYPES;
        inputs(file, session, List.of(floats("embedded", FREE, width), floats("source", FREE), floats("target", FREE)));
        outputs(file, session, List.of(floats("types", labels.types().size())));
    }

    /** Checks {@code happenings.onnx.gz}. */
    void happenings(OrtSession session) {
        String file = ModelFiles.HAPPENINGS;
        inputs(file, session, List.of(floats("embedded", FREE, ANY)));
        outputs(file, session, List.of(floats("told", FREE, ANY)));
    }

    private int width(OrtSession session) {
        TensorInfo embedded = tensor(nodes(ModelFiles.ENCODER, session, false), ModelFiles.ENCODER, "embedded");
        long[] shape = embedded.getShape();
        if (shape.length != 2 || shape[1] <= 0) {
            throw unfit(ModelFiles.ENCODER, "embedded has no fixed width");
        }
        return (int) shape[1];
    }

    private void inputs(String file, OrtSession session, List<Tensor> wanted) {
        Map<String, NodeInfo> nodes = nodes(file, session, true);
        wanted.forEach(tensor -> check(file, nodes, tensor));
        if (nodes.size() != wanted.size()) {
            throw unfit(file, "it takes " + nodes.keySet());
        }
    }

    private void outputs(String file, OrtSession session, List<Tensor> wanted) {
        Map<String, NodeInfo> nodes = nodes(file, session, false);
        wanted.forEach(tensor -> check(file, nodes, tensor));
    }

    private void check(String file, Map<String, NodeInfo> nodes, Tensor wanted) {
        TensorInfo found = tensor(nodes, file, wanted.name());
        long[] shape = found.getShape();
        boolean fits =
                found.type == wanted.type() && shape.length == wanted.shape().size();
        for (int i = 0; fits && i < shape.length; i++) {
            int size = wanted.shape().get(i);
            fits = shape[i] < 0 || size == ANY || shape[i] == size;
        }
        if (!fits) {
            throw unfit(file, wanted.name() + " is " + found);
        }
    }

    private TensorInfo tensor(Map<String, NodeInfo> nodes, String file, String name) {
        NodeInfo node = nodes.get(name);
        if (node == null || !(node.getInfo() instanceof TensorInfo info)) {
            throw unfit(file, name + " is missing");
        }
        return info;
    }

    private Map<String, NodeInfo> nodes(String file, OrtSession session, boolean inputs) {
        try {
            return inputs ? session.getInputInfo() : session.getOutputInfo();
        } catch (OrtException e) {
            throw files.unusable(file + " cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private ModelException unfit(String file, String what) {
        return files.unusable(file + " does not fit labels.json or this version of Entente: " + what, null);
    }

    private static Tensor integers(String name, Integer... shape) {
        return new Tensor(name, OnnxJavaType.INT64, List.of(shape));
    }

    private static Tensor floats(String name, Integer... shape) {
        return new Tensor(name, OnnxJavaType.FLOAT, List.of(shape));
    }
}
