package org.entente.merge;

/**
 * What merging found, and what {@link org.entente.merge.block.Holdings} have to keep of it.
 *
 * @param merged events and origins
 * @param change from nothing to these claims; its events are those of {@code merged}
 */
public record Whole(Merged merged, Change change) {}
