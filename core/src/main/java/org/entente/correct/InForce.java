package org.entente.correct;

import java.util.List;
import java.util.Map;
import org.entente.record.Claim;

/**
 * The claims of a document that count.
 *
 * @param claims in text order
 * @param seen a claim as a decision about it holds it → the id under which it is in force; those that were rejected are
 *     missing
 * @param decided id of a claim in force → the claim as the first decision about it holds it
 */
public record InForce(List<Claim> claims, Map<Claim, String> seen, Map<String, Claim> decided) {
    public InForce {
        claims = List.copyOf(claims);
        seen = Map.copyOf(seen);
        decided = Map.copyOf(decided);
    }
}
