package org.entente.web.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.entente.correct.Corrections;
import org.entente.record.Claim;
import org.entente.record.Correction;
import org.entente.record.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What persons decided.
 *
 * @param rows the latest first
 * @param who the person who decides now
 */
public record CorrectionsPage(List<Row> rows, String who) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    /**
     * A decision.
     *
     * @param id its id
     * @param words what was decided
     * @param sentence the sentence of the claim that it is about, or null
     * @param address of that claim, or null
     * @param by who decided
     * @param at when, by the clock of this machine
     * @param undone whether it was taken back
     * @param undoes whether it takes another back
     */
    public record Row(
            String id,
            String words,
            @Nullable String sentence,
            @Nullable String address,
            String by,
            String at,
            boolean undone,
            boolean undoes) {}

    /**
     * The list.
     *
     * @param where claim → its address
     */
    public static CorrectionsPage of(List<Correction> log, String who, Function<Claim, String> where) {
        Set<String> undone = Corrections.undone(log);
        List<Row> rows = new ArrayList<>();
        List<Correction> latest = new ArrayList<>(log);
        Collections.reverse(latest);
        for (Correction correction : latest) {
            Decision decision = correction.decision();
            Claim about = decision.claims().isEmpty() ? null : decision.claims().get(0);
            rows.add(new Row(
                    correction.id(),
                    words(decision),
                    about == null ? null : about.sentence().exact(),
                    about == null ? null : where.apply(about),
                    correction.by(),
                    MOMENT.format(correction.at().atZone(ZoneId.systemDefault())),
                    undone.contains(correction.id()),
                    decision instanceof Decision.Undo));
        }
        return new CorrectionsPage(rows, who);
    }

    private static String words(Decision decision) {
        if (decision instanceof Decision.Accept accept) {
            return "right: " + ClaimCard.what(accept.claim());
        }
        if (decision instanceof Decision.Reject reject) {
            return "wrong: " + ClaimCard.what(reject.claim());
        }
        if (decision instanceof Decision.Amend amend) {
            return ClaimCard.what(amend.claim()) + " is rather " + ClaimCard.what(amend.right());
        }
        if (decision instanceof Decision.Join join) {
            return "one event: " + ClaimCard.what(join.claim()) + ", and " + ClaimCard.what(join.with());
        }
        if (decision instanceof Decision.Part part) {
            return "two events: " + ClaimCard.what(part.claim()) + ", and " + ClaimCard.what(part.from());
        }
        if (decision instanceof Decision.Rename rename) {
            return rename.actor().name() + " is " + rename.right().name();
        }
        return "taken back: " + (decision instanceof Decision.Undo undo ? undo.correction() : "");
    }
}
