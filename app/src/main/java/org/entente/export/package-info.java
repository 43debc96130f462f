/**
 * The record in formats that others build on. Field names are stable; the same dossier gives the same bytes. The door is
 * {@link org.entente.export.Exporter}.
 */
@NullMarked
package org.entente.export;

import org.jspecify.annotations.NullMarked;
