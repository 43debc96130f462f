/**
 * The first engine behind {@link org.entente.annotate.Annotator}: Stanford CoreNLP 4.5.10 with its left-3-words tagger,
 * its three CRFs for names, and its neural dependency parser (Chen and Manning 2014) for basic Universal Dependencies.
 * No constituency parse, no coreference, no SUTime. Nothing outside this package imports it; while it is in, the
 * distribution is under GPL-3.0-or-later.
 */
@NullMarked
package org.entente.annotate.corenlp;

import org.jspecify.annotations.NullMarked;
