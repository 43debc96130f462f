/**
 * Files that come through the page. They are kept in the dossier's folder until they are added, so that whatever ends the
 * server loses none that had arrived; then they go the way of {@code entente add}, one {@link org.entente.web.upload.Job}
 * after the other, while the pages go on answering.
 */
@NullMarked
package org.entente.web.upload;

import org.jspecify.annotations.NullMarked;
