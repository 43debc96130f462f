/**
 * PDF → paragraphs in reading order. A PDF says where each glyph stands and nothing of words, lines or paragraphs, so
 * these are found again, step by step: {@link org.entente.read.pdf.Glyphs} of a page → {@link
 * org.entente.read.pdf.Line}s, parted at wide gaps ({@link org.entente.read.pdf.Lines}) → what stands on every page taken
 * out ({@link org.entente.read.pdf.Margins}) → columns one after the other ({@link org.entente.read.pdf.Columns}) →
 * paragraphs over lines, columns and pages ({@link org.entente.read.pdf.Paragraphs}) with words joined that a hyphen parts
 * ({@link org.entente.read.pdf.Hyphens}). The door is {@link org.entente.read.pdf.PdfFile}. Nothing here knows reports;
 * scripts, actions, attachments and links of a PDF are not looked at.
 */
@NullMarked
package org.entente.read.pdf;

import org.jspecify.annotations.NullMarked;
