/**
 * A peer: Stanford CoreNLP 4.5.10 with its left-3-words tagger, its three CRFs for names, and its neural dependency parser
 * (Chen and Manning 2014) for basic Universal Dependencies. No constituency parse, no coreference, no SUTime. It is measured
 * beside what ships and is not distributed: it is under GPL-3.0-or-later.
 */
@NullMarked
package org.entente.bench.corenlp;

import org.jspecify.annotations.NullMarked;
