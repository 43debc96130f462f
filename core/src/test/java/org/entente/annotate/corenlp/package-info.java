/** Tests of what is mended in the output of CoreNLP. */
@NullMarked
package org.entente.annotate.corenlp;

import org.jspecify.annotations.NullMarked;
