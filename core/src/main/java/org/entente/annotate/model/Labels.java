package org.entente.annotate.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * {@code labels.json}: what the numbers that the model takes and gives mean. A number is the position in a list.
 *
 * @param format of the four files together
 * @param version of the model
 * @param encoder the encoder that it was trained from
 * @param window word pieces of a window, with [CLS] and [SEP]; 16 to {@value #LONGEST}
 * @param shapes as {@link Shapes} numbers them
 * @param upos universal parts of speech
 * @param xpos Penn Treebank tags
 * @param lemmas tag → ending → script, as {@link Lemmas} reads them
 * @param deprel relations of Universal Dependencies
 * @param ner O, and B- and I- of each class of names
 * @param cue O, B, I
 * @param roles O, and B- and I- of source and content
 * @param events names of {@link org.entente.record.EventType}; no event comes after them
 * @param arguments names of {@link org.entente.annotate.Trigger.Role}; nobody comes before them
 * @param types names of {@link org.entente.record.EventType}
 */
record Labels(
        int format,
        String version,
        String encoder,
        int window,
        List<String> shapes,
        List<String> upos,
        List<String> xpos,
        Map<String, Map<String, String>> lemmas,
        List<String> deprel,
        List<String> ner,
        List<String> cue,
        List<String> roles,
        List<String> events,
        List<String> arguments,
        List<String> types) {
    /** The only format that is read here. */
    static final int FORMAT = 3;

    /** As many pieces as the encoder has positions for, less a few. */
    static final int LONGEST = 510;

    static Labels read(ModelFiles files) {
        JsonNode json;
        try {
            json = new ObjectMapper().readTree(files.read(ModelFiles.LABELS)); // as a tree: binding costs a start 0.2 s
        } catch (IOException e) {
            throw files.unusable("labels.json cannot be read (" + e.getMessage() + ")", e);
        }
        int format = json.path("format").asInt(0);
        if (format != FORMAT) {
            throw files.unusable("its format is " + format + ", and this Entente reads format " + FORMAT, null);
        }
        Labels labels = new Labels(
                format,
                json.path("version").asText(""),
                json.path("encoder").asText(""),
                json.path("window").asInt(0),
                list(json, "shapes"),
                list(json, "upos"),
                list(json, "xpos"),
                lemmas(json),
                list(json, "deprel"),
                list(json, "ner"),
                list(json, "cue"),
                list(json, "roles"),
                list(json, "events"),
                list(json, "arguments"),
                list(json, "types"));
        labels.check(files);
        return labels;
    }

    /** Empty where there is none, which no check lets pass. */
    private static List<String> list(JsonNode json, String name) {
        List<String> labels = new ArrayList<>();
        json.path(name).forEach(label -> labels.add(label.asText()));
        return List.copyOf(labels);
    }

    private static Map<String, Map<String, String>> lemmas(JsonNode json) {
        Map<String, Map<String, String>> tables = new HashMap<>();
        for (Map.Entry<String, JsonNode> tag : json.path("lemmas").properties()) {
            Map<String, String> endings = new HashMap<>();
            for (Map.Entry<String, JsonNode> ending : tag.getValue().properties()) {
                endings.put(ending.getKey(), ending.getValue().asText());
            }
            tables.put(tag.getKey(), endings);
        }
        return tables;
    }

    private void check(ModelFiles files) {
        demand(files, "version", !version.isBlank());
        demand(files, "shapes", shapes.equals(Shapes.NAMES));
        demand(files, "window", window >= 16 && window <= LONGEST);
        demand(files, "cue", cue.equals(List.of("O", "B", "I")));
        demand(files, "roles", roles.equals(List.of("O", "B-source", "I-source", "B-content", "I-content")));
        demand(files, "ner", Names.knows(ner));
        demand(
                files,
                "lemmas",
                !lemmas.isEmpty()
                        && lemmas.values().stream()
                                .flatMap(t -> t.values().stream())
                                .allMatch(Lemmas::isScript));
        demand(files, "events", all(events, EventTypeHead::isType));
        demand(files, "arguments", arguments.equals(List.of("actor", "recipient", "holder")));
        demand(files, "types", all(types, EventTypeHead::isType));
        demand(files, "upos", !upos.isEmpty());
        demand(files, "xpos", !xpos.isEmpty());
        demand(files, "deprel", deprel.contains("root"));
    }

    private static boolean all(List<String> labels, Predicate<String> good) {
        return !labels.isEmpty() && labels.stream().allMatch(good);
    }

    private static void demand(ModelFiles files, String name, boolean holds) {
        if (!holds) {
            throw files.unusable("\"" + name + "\" in labels.json is not what it must be", null);
        }
    }
}
