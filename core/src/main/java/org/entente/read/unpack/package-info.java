/**
 * A stream of bytes that may hold many reports → {@linkplain org.entente.read.Source sources}: archives, crawls, mail
 * boxes, feeds and tables. The door is {@link org.entente.read.unpack.Unpacker}.
 *
 * <p>Everything is read once, from front to back, in memory that does not grow with what is read: each layer looks at its
 * bytes through a {@link org.entente.read.unpack.Window}, {@link org.entente.read.unpack.Kind} tells by them what they
 * are, and a {@link org.entente.read.unpack.Container} takes them apart and hands each thing inside back to
 * {@link org.entente.read.unpack.Unpacking}, which asks the same again. What is no container is one source.
 *
 * <p>What is damaged or hostile costs itself alone: it is told to the {@link org.entente.read.unpack.Sink} with a reason, and
 * what stands before and after it is still given where the format lets one find it. All limits stand in
 * {@link org.entente.read.unpack.Limits}. Nothing is fetched and nothing is written: names inside archives are labels.
 */
@NullMarked
package org.entente.read.unpack;

import org.jspecify.annotations.NullMarked;
