package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.merge.Reports.KIM;
import static org.entente.merge.Reports.NORTH_KOREA;
import static org.entente.merge.Reports.USA;
import static org.entente.merge.Reports.WAGNER;
import static org.entente.merge.Reports.report;
import static org.entente.record.EventType.AID;
import static org.entente.record.EventType.SANCTION;
import static org.entente.record.EventType.STATEMENT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.merge.Reports.ClaimBuilder;
import org.entente.record.Claim;
import org.entente.record.EventType;
import org.entente.record.Factuality;
import org.entente.record.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingsTest {
    /**
     * Claims that North Korea helped Wagner, as {@code holder:factuality[:context]} with the holders {@code author},
     * {@code usa} (another), {@code prk} (the party itself) and {@code somebody} (unnamed).
     */
    @ParameterizedTest
    @CsvSource({
        "author:CT+, REPORTED",
        "author:PR+, REPORTED",
        "author:PS+, HYPOTHETICAL",
        "author:Uu, HYPOTHETICAL",
        "author:PS-, HYPOTHETICAL",
        "author:CT-, DENIED",
        "author:PR-, DENIED",
        "usa:CT+, ALLEGED",
        "usa:PR+, ALLEGED",
        "usa:PS+, HYPOTHETICAL",
        "usa:CT-, DENIED",
        "usa:Uu, HYPOTHETICAL",
        "somebody:CT+, ALLEGED",
        "prk:CT+, ALLEGED",
        "prk:CT-, DENIED",
        "author:CT+ usa:CT+, REPORTED",
        "author:CT+ prk:CT-, DISPUTED",
        "usa:CT+ prk:CT-, DISPUTED",
        "usa:PS+ prk:CT-, DISPUTED",
        "usa:Uu prk:CT-, DENIED",
        "usa:CT+ author:CT-, DISPUTED",
        "usa:CT+ prk:PS-, ALLEGED",
        "author:CT+:future, PLANNED",
        "usa:CT+:future, PLANNED",
        "prk:CT+:future, PLANNED",
        "author:CT+:context, PLANNED",
        "author:CT+:future author:CT+, REPORTED",
        "author:CT+:future usa:CT+, ALLEGED",
        "author:CT+:future prk:CT-:future, DISPUTED",
        "author:CT+:hypothetical, HYPOTHETICAL",
        "usa:CT+:hypothetical, HYPOTHETICAL",
        "prk:CT-:hypothetical, HYPOTHETICAL",
        "author:CT+:hypothetical usa:CT+, ALLEGED",
    })
    void table(String claims, Standing expected) {
        assertThat(Standings.of(claims(claims, AID))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "SANCTION, prk:CT+, REPORTED",
        "SANCTION, usa:CT+, ALLEGED",
        "ACCUSE, prk:CT+, REPORTED",
        "ACCUSE, prk:CT-, DENIED",
        "MOBILIZE, prk:CT+, ALLEGED",
        "STATEMENT, prk:CT-, REPORTED",
        "STATEMENT, prk:CT+:future, REPORTED",
        "STATEMENT, usa:CT+, ALLEGED",
        "STATEMENT, author:CT+:future, PLANNED",
    })
    void ownWordIsEnoughForWhatIsDoneBySaying(EventType type, String claims, Standing expected) {
        assertThat(Standings.of(claims(claims, type))).isEqualTo(expected);
    }

    @Test
    void anOfficialSpeaksForHisStateButTheStateNotForHim() {
        Claim ofState = report("d1")
                .says("We have closed the border.", SANCTION, NORTH_KOREA)
                .heldBy(KIM, Factuality.CERTAIN)
                .build();
        Claim ofPerson = report("d1")
                .says("He called it fair.", STATEMENT, KIM)
                .heldBy(NORTH_KOREA, Factuality.CERTAIN)
                .build();
        assertThat(Standings.of(List.of(ofState))).isEqualTo(Standing.REPORTED);
        assertThat(Standings.of(List.of(ofPerson))).isEqualTo(Standing.ALLEGED);
    }

    @Test
    void theAuthorMayContradictTheDenialThatHePassesOn() {
        Claim claim = report("d1")
                .says("He denies it, but the shipment is on film.", AID, NORTH_KOREA)
                .heldBy(NORTH_KOREA, Factuality.CERTAINLY_NOT)
                .build();
        Claim contradicted = new Claim(
                claim.id(),
                claim.document(),
                claim.sentence(),
                claim.evidence(),
                claim.quote(),
                claim.type(),
                claim.mode(),
                claim.contexts(),
                claim.actors(),
                claim.recipients(),
                claim.place(),
                claim.time(),
                claim.tense(),
                claim.holders(),
                claim.factuality(),
                Factuality.CERTAIN,
                claim.confidence(),
                claim.coder());
        assertThat(Standings.of(List.of(contradicted))).isEqualTo(Standing.DISPUTED);
    }

    private static List<Claim> claims(String specifications, EventType type) {
        List<Claim> claims = new ArrayList<>();
        for (String specification : specifications.split(" ", -1)) {
            String[] parts = specification.split(":", -1);
            ClaimBuilder claim = report("d1")
                    .says("Crates left the port.", type, NORTH_KOREA)
                    .to(WAGNER);
            Factuality f = Factuality.of(parts[1]);
            switch (parts[0]) {
                case "author" -> claim.author(f);
                case "usa" -> claim.heldBy(USA, f);
                case "prk" -> claim.heldBy(NORTH_KOREA, f);
                case "somebody" -> claim.heldByUnnamed(f);
                default -> throw new IllegalArgumentException(specification);
            }
            Arrays.stream(parts).skip(2).forEach(besides -> {
                switch (besides) {
                    case "future" -> claim.future();
                    case "context" -> claim.context("future");
                    case "hypothetical" -> claim.context("hypothetical");
                    default -> throw new IllegalArgumentException(specification);
                }
            });
            claims.add(claim.build());
        }
        return claims;
    }
}
