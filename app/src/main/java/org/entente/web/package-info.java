/**
 * The page and the JSON API, on 127.0.0.1 only. The door is {@link org.entente.web.Server}.
 *
 * <p>A request goes through {@link org.entente.web.Guard} (who may ask, and what a browser may do with the answer) to
 * {@link org.entente.web.Pages} (HTML) or {@link org.entente.web.Api} (JSON), which ask the dossier anew each time:
 * nothing is kept that the command line could change meanwhile. Pages are made in two steps: {@code org.entente.web.view}
 * turns records into what is shown, JTE templates (src/main/jte, compiled at build time, everything escaped) turn that
 * into HTML. Reports are hostile input: their words reach a page only as text.
 */
@NullMarked
package org.entente.web;

import org.jspecify.annotations.NullMarked;
