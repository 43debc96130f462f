/**
 * The engine behind {@link org.entente.annotate.Annotator}: one encoder with several heads, run by ONNX Runtime.
 *
 * <p>{@code Words} cut the text, {@code Pieces} the words; {@code Windows} pack consecutive sentences; {@code Encoder}
 * runs each window alone, so that no result depends on what else is run, in how many threads or in which order. What it
 * gives for each word is then read: {@code Lemmas}, {@code Trees}, {@code Names}, {@code Attributions}. The four files
 * of the model lie in a module of their own, entente-model; {@code Contract} says what is demanded of them. Nothing
 * outside this package knows ONNX or the tokenizer.
 */
@NullMarked
package org.entente.annotate.model;

import org.jspecify.annotations.NullMarked;
