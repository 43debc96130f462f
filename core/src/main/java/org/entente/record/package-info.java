/**
 * The nouns of the record, as immutable records and enums with no logic beyond their own invariants.
 *
 * <p>In one sentence: {@linkplain org.entente.record.Document documents} carry
 * {@linkplain org.entente.record.Claim claims}; claims, by {@linkplain org.entente.record.Holder holders}, are about
 * {@linkplain org.entente.record.Event events} between {@linkplain org.entente.record.Actor actors}.
 *
 * <p>Every offset is counted in Unicode code points of {@link org.entente.record.Document#text()}, the end excluded, as
 * the W3C Web Annotation Data Model's TextPositionSelector does.
 */
@NullMarked
package org.entente.record;

import org.jspecify.annotations.NullMarked;
