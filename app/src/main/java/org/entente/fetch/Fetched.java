package org.entente.fetch;

import java.net.URI;
import org.entente.read.Source;

/**
 * A page that came.
 *
 * @param source its bytes, known by the address that was given; its hints hold the address where it was found in the end
 * @param address likewise
 * @param validator by which to ask next time
 */
public record Fetched(Source source, URI address, Validator validator) {}
