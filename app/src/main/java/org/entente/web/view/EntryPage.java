package org.entente.web.view;

/**
 * Where a visitor shows the server's token.
 *
 * @param to path of the page to go on to
 */
public record EntryPage(String to) {}
