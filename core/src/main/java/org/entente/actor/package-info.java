/**
 * Mentions → actors: what is known of states, organisations, people and their offices by date, and which words of a
 * document mean whom. The door is {@link org.entente.actor.ActorResolver}.
 */
@NullMarked
package org.entente.actor;

import org.jspecify.annotations.NullMarked;
