package org.entente.web.view;

import java.util.List;
import org.entente.dossier.ActorEntry;
import org.jspecify.annotations.Nullable;

/**
 * Persons of the same last name who may be one.
 *
 * @param namesakes those with the busiest first
 * @param next address of more, or null
 */
public record NamesakesPage(
        List<Namesakes> namesakes, @Nullable String next) {

    /**
     * Two of them.
     *
     * @param one known by words alone
     * @param other whom it may be
     */
    public record Namesakes(ActorEntry one, ActorEntry other) {}
}
