package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The few fixed files: style sheet, scripts, icon, and the description of the API. */
final class Assets {
    static final String FOLDER = "/assets/";

    private static final List<String> SCRIPTS =
            List.of("entente.js", "add.js", "copy.js", "document.js", "network.js", "review.js", "timeline.js");

    private Assets() {}

    static void install(RoutesConfig routes) {
        serve(routes, FOLDER + "entente.css", "entente.css", "text/css");
        for (String script : SCRIPTS) {
            serve(routes, FOLDER + script, script, "text/javascript");
        }
        serve(routes, FOLDER + "entente.svg", "entente.svg", "image/svg+xml");
        serve(routes, "/api/openapi.yaml", "openapi.yaml", "application/yaml");
    }

    private static void serve(RoutesConfig routes, String path, String resource, String type) {
        String content = read(resource);
        String tag = "\"" + Integer.toHexString(content.hashCode()) + "\"";
        routes.get(path, context -> {
            // Asked for again with each page, and sent again only when another version of Entente serves it.
            context.header("Cache-Control", "private, no-cache").header("ETag", tag);
            String known = context.header("If-None-Match");
            if (known != null && known.contains(tag.substring(1, tag.length() - 1))) {
                context.status(HttpStatus.NOT_MODIFIED);
            } else {
                context.contentType(type + ";charset=utf-8").result(content);
            }
        });
    }

    private static String read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
