package org.entente.cli.show;

import java.util.Comparator;
import java.util.List;
import org.entente.cli.text.Words;
import org.entente.record.Claim;

/**
 * The claims about one event by what their holders say of it.
 *
 * @param affirming those who say that it is so, surely or not
 * @param denying those who say that it is not so, and those who leave it open
 */
record Sides(List<Claim> affirming, List<Claim> denying) {
    static Sides of(List<Claim> claims) {
        List<Claim> byHolder = claims.stream()
                .sorted(Comparator.comparing((Claim c) -> Words.name(c.innermost())))
                .toList();
        return new Sides(
                byHolder.stream().filter(c -> c.factuality().affirms()).toList(),
                byHolder.stream().filter(c -> !c.factuality().affirms()).toList());
    }
}
