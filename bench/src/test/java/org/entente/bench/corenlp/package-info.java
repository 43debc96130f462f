/** Tests of what is mended in the output of CoreNLP. */
@NullMarked
package org.entente.bench.corenlp;

import org.jspecify.annotations.NullMarked;
