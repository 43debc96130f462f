package org.entente.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.record.Claim;
import org.entente.record.Participant;

/** Codes as a machine with another lexicon might: some claims are missing, some are new, some say something else, and all have other numbers. */
final class OtherMachine {
    private final Random random;

    OtherMachine(Random random) {
        this.random = random;
    }

    CodedDocument code(CodedDocument before) {
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : before.claims()) {
            switch (random.nextInt(6)) {
                case 0 -> {} // it finds it no more
                case 1 -> claims.add(turned(claim));
                case 2 -> {
                    claims.add(claim);
                    claims.add(turned(claim));
                }
                default -> claims.add(claim);
            }
        }
        Collections.shuffle(claims, random);
        String hash = before.document().id().substring(1);
        List<Claim> numbered = new ArrayList<>();
        for (Claim claim : claims) {
            numbered.add(claim.withId("c" + hash + "." + numbered.size()));
        }
        return new CodedDocument(before.document(), numbered);
    }

    /** It takes who did it for the one to whom it was done. */
    private static Claim turned(Claim claim) {
        List<Participant> actors = claim.recipients();
        return actors.isEmpty() ? claim : claim.withActors(actors, claim.actors(), claim.holders());
    }
}
