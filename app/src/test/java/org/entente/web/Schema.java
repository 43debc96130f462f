package org.entente.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The part of JSON Schema that openapi.yaml uses. A keyword that is not known here is an error, never passed over. */
final class Schema {
    private static final Set<String> KEYWORDS = Set.of(
            "$ref",
            "type",
            "enum",
            "pattern",
            "minimum",
            "maximum",
            "minLength",
            "format",
            "required",
            "properties",
            "additionalProperties",
            "items",
            "description",
            "default");

    private final JsonNode api;

    /**
     * A checker.
     *
     * @param api the whole description, in which references are looked up
     */
    Schema(JsonNode api) {
        this.api = api;
    }

    /** What a reference stands for; any other node itself. */
    JsonNode resolve(JsonNode node) {
        if (!node.has("$ref")) {
            return node;
        }
        JsonNode target = api.at(node.get("$ref").asText().substring(1));
        if (target.isMissingNode()) {
            throw new IllegalArgumentException("nothing at " + node.get("$ref"));
        }
        return resolve(target);
    }

    /** Where {@code value} is not as {@code schema} says; empty if all is well. */
    List<String> check(JsonNode schema, JsonNode value) {
        List<String> wrong = new ArrayList<>();
        check(schema, value, "$", wrong);
        return wrong;
    }

    private void check(JsonNode reference, JsonNode value, String at, List<String> wrong) {
        JsonNode schema = resolve(reference);
        schema.fieldNames().forEachRemaining(k -> {
            if (!KEYWORDS.contains(k)) {
                throw new IllegalArgumentException("unknown keyword " + k);
            }
        });
        if (schema.has("type") && !typed(schema.get("type"), value)) {
            wrong.add(at + " is not " + schema.get("type") + ": " + value);
            return;
        }
        if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            wrong.add(at + " is none of " + schema.get("enum") + ": " + value);
        }
        if (value.isTextual()) {
            text(schema, value.asText(), at, wrong);
        }
        if (value.isNumber()) {
            double number = value.asDouble();
            if (number < schema.path("minimum").asDouble(number)
                    || number > schema.path("maximum").asDouble(number)) {
                wrong.add(at + " is out of range: " + value);
            }
        }
        if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(schema.get("items"), value.get(i), at + "[" + i + "]", wrong);
            }
        }
        if (value.isObject()) {
            object(schema, value, at, wrong);
        }
    }

    private static void text(JsonNode schema, String value, String at, List<String> wrong) {
        if (schema.has("pattern") && !value.matches(schema.get("pattern").asText())) {
            wrong.add(at + " does not fit " + schema.get("pattern") + ": " + value);
        }
        if (schema.has("minLength") && value.length() < schema.get("minLength").asInt()) {
            wrong.add(at + " is too short");
        }
        if (schema.has("format")) {
            try {
                LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                wrong.add(at + " is not a date: " + value);
            }
        }
    }

    private void object(JsonNode schema, JsonNode value, String at, List<String> wrong) {
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.asText())) {
                wrong.add(at + " lacks " + name);
            }
        }
        value.properties().forEach(field -> {
            JsonNode property = schema.path("properties").path(field.getKey());
            if (property.isMissingNode()) {
                wrong.add(at + " has a field that is not described: " + field.getKey());
            } else {
                check(property, field.getValue(), at + "." + field.getKey(), wrong);
            }
        });
    }

    private static boolean typed(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (typed(each, value)) {
                    return true;
                }
            }
            return false;
        }
        return switch (type.asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("unknown type " + type);
        };
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode each : values) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
