package org.entente.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.entente.web.view.Done;
import org.entente.web.view.FormToken;

/** The templates of src/main/jte, compiled at build time; whatever they show is escaped for the place where it stands. */
final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.entente.web.pages");

    private static final Pattern DECISION = Pattern.compile("k[0-9a-f]{1,32}");

    private Templates() {}

    /** Answers with the template {@code name}, which has no parameter. */
    static void render(Context context, String name) {
        render(context, html -> ENGINE.render(name + ".jte", Map.of(), html));
    }

    /** Answers with the template {@code name}, whose parameter {@code page} is {@code view}. */
    static void render(Context context, String name, Object view) {
        render(context, html -> ENGINE.render(name + ".jte", view, html));
    }

    private static void render(Context context, Consumer<StringOutput> template) {
        StringOutput html = new StringOutput();
        String done = context.queryParam("done");
        Done.during(
                done != null && DECISION.matcher(done).matches() ? done : "",
                () -> FormToken.during(() -> Guard.token(context), () -> template.accept(html)));
        context.html(html.toString());
    }
}
