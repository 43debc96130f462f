package org.entente.dossier;

import java.time.Instant;

/**
 * A filter of events that was given a name, so that one can come back to it and see what is new.
 *
 * @param id by which its addresses know it; stays when it is renamed
 * @param name as a person gave it
 * @param query the filter as the parameters of an address, such as {@code actor=Lund&type=AID}
 * @param made when it was named
 * @param seen generation of documents up to which its events have been looked at
 * @param before likewise, before the last look
 * @param secret shown instead of a server's token to read its feeds, and nothing else
 */
public record View(String id, String name, String query, Instant made, long seen, long before, String secret) {}
