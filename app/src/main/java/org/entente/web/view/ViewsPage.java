package org.entente.web.view;

import java.util.List;

/**
 * The list of named filters.
 *
 * @param entries by name
 */
public record ViewsPage(List<ViewEntry> entries) {
    public ViewsPage {
        entries = List.copyOf(entries);
    }
}
