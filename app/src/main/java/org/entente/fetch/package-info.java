/**
 * Addresses of the web → {@linkplain org.entente.read.Source sources}. The door is {@link org.entente.fetch.Fetcher}, which
 * asks politely ({@link org.entente.fetch.Manners}) and reaches nothing but the public web:
 *
 * <ul>
 *   <li>{@code WebAddress} takes an address apart: http and https, the usual ports, no passwords, no host that is a number in
 *       disguise. Each redirect passes through it again.
 *   <li>{@code GuardedResolver} turns a host's name into numbers for the client that connects to them, so that what was
 *       checked is what is reached, whatever the name means a moment later.
 *   <li>{@code Robots} asks the host's robots.txt (RFC 9309) first, {@code Pace} keeps requests to a host apart.
 *   <li>{@code Transport} bounds a request: its time, its headers, its body as it is and as it unpacks.
 * </ul>
 *
 * What cannot be had ends in a {@link org.entente.fetch.FetchException}, whose code says why. Nothing here knows a dossier.
 */
@NullMarked
package org.entente.fetch;

import org.jspecify.annotations.NullMarked;
