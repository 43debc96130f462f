/**
 * Claims → events: blocking, comparing, syndication, standing. The only step that looks across documents. The door is
 * {@link org.entente.merge.Merger}.
 */
@NullMarked
package org.entente.merge;

import org.jspecify.annotations.NullMarked;
