package org.entente.web;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The few fixed files: style sheet, keyboard script, icon, and the description of the API. */
final class Assets {
    private Assets() {}

    static void install(RoutesConfig routes) {
        serve(routes, "/assets/entente.css", "entente.css", "text/css");
        serve(routes, "/assets/entente.js", "entente.js", "text/javascript");
        serve(routes, "/assets/add.js", "add.js", "text/javascript");
        serve(routes, "/assets/timeline.js", "timeline.js", "text/javascript");
        serve(routes, "/assets/entente.svg", "entente.svg", "image/svg+xml");
        serve(routes, "/api/openapi.yaml", "openapi.yaml", "application/yaml");
    }

    private static void serve(RoutesConfig routes, String path, String resource, String type) {
        String content = read(resource);
        routes.get(path, context -> context.contentType(type + ";charset=utf-8").result(content));
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
