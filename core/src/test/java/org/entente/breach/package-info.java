/** What core must never do, done once, so that the rules against it are seen to bite. */
@NullMarked
package org.entente.breach;

import org.jspecify.annotations.NullMarked;
