package org.entente.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** The templates of src/main/jte, compiled at build time; whatever they show is escaped for the place where it stands. */
final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.entente.web.pages");

    private Templates() {}

    /** Answers with the template {@code name}, which has no parameter. */
    static void render(Context context, String name) {
        StringOutput html = new StringOutput();
        ENGINE.render(name + ".jte", Map.of(), html);
        context.html(html.toString());
    }

    /** Answers with the template {@code name}, whose parameter {@code page} is {@code view}. */
    static void render(Context context, String name, Object view) {
        StringOutput html = new StringOutput();
        ENGINE.render(name + ".jte", view, html);
        context.html(html.toString());
    }
}
