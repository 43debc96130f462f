package org.entente.web.view;

import java.util.List;
import org.entente.dossier.ActorEntry;
import org.jspecify.annotations.Nullable;

/**
 * The list of actors.
 *
 * @param words by which they were looked for, or null
 * @param actors those who take part in most events first
 * @param paging where in the list this is
 */
public record ActorsPage(@Nullable String words, List<ActorEntry> actors, Paging paging) {}
