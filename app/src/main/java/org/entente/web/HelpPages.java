package org.entente.web;

import io.javalin.config.RoutesConfig;

/** What the words of the record mean. */
final class HelpPages implements Pages {
    @Override
    public void install(RoutesConfig routes) {
        routes.get("/help", context -> Templates.render(context, "help"));
    }
}
