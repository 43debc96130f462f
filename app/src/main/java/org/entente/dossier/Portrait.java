package org.entente.dossier;

import java.util.List;
import org.entente.record.Claim;

/**
 * What the dossier has of an actor.
 *
 * @param entry who, and in how many events
 * @param mentions the words by which reports name it, most frequent first
 * @param partners who takes part in its events, most often first
 * @param statements claims that it holds itself, those of the latest documents first
 */
public record Portrait(ActorEntry entry, List<String> mentions, List<Partner> partners, List<Claim> statements) {
    public Portrait {
        mentions = List.copyOf(mentions);
        partners = List.copyOf(partners);
        statements = List.copyOf(statements);
    }
}
