/**
 * One analyst's collection on disk: documents, claims, events, what could not be read, and search. The door is
 * {@link org.entente.dossier.Dossier}.
 */
@NullMarked
package org.entente.dossier;

import org.jspecify.annotations.NullMarked;
