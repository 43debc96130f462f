package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.annotate.Trigger;
import org.entente.annotate.Trigger.Role;
import org.entente.record.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What tells on which side of an event somebody stands: where grammar puts him, what the model takes him for, what the
 * reading by the lexicon made of him, and what he had to do with the other side before.
 */
final class SideClues {
    private static final int DEEPEST = 12;
    private static final double EVENT = 0.2;
    private static final int ELSEWHERE = -99;
    private static final int MOST_AT_ONCE = 3;

    private final Draft draft;
    private final Sentence sentence;
    private final Token predicate;
    private final List<Candidate> candidates;
    private final Standing standing;
    private final Roles roles;
    private final boolean[][] same;
    private final @Nullable Candidate actor;
    private final @Nullable Candidate opposite;
    private final int countries;
    private final double[][]
            earlier; // of each candidate: acted, underwent, acted on the actor, underwent what the actor did

    /**
     * The clues of one event.
     *
     * @param draft what grammar makes of it; without actors if nothing
     * @param before the sentences up to and with its own
     */
    SideClues(Draft draft, List<Candidate> candidates, List<Sentence> before) {
        this.draft = draft;
        this.candidates = candidates;
        sentence = draft.sentence();
        predicate = draft.predicate();
        standing = new Standing(sentence, predicate);
        roles = new Roles(sentence.triggerAt(predicate.index()).orElse(null), candidates);
        int n = candidates.size();
        same = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            same[i][i] = true;
            for (int j = 0; j < i; j++) {
                same[i][j] = candidates.get(i).isSame(candidates.get(j));
                same[j][i] = same[i][j];
            }
        }
        int acting = acting();
        actor = acting < 0 ? null : candidates.get(acting);
        opposite = opposite();
        countries = (int) candidates.stream()
                .map(Candidate::country)
                .filter(c -> !c.isEmpty())
                .distinct()
                .count();
        earlier = earlier(before, acting);
    }

    /** Whoever grammar has for an actor, else whom the model takes for one soonest; −1 if nobody. */
    private int acting() {
        int best = -1;
        double most = 0;
        for (int i = 0; i < candidates.size(); i++) {
            double its = candidates.get(i).isAmong(draft.actors()) ? 2 : roles.of(Role.ACTOR, i);
            if (its > most) {
                most = its;
                best = i;
            }
        }
        return best;
    }

    /** The last of another country than the actor's that was named before the predicate. */
    private @Nullable Candidate opposite() {
        Candidate last = null;
        for (Candidate c : candidates) {
            boolean other = actor == null || !c.country().equals(actor.country());
            if (isBefore(c) && !c.country().isEmpty() && other) {
                last = c;
            }
        }
        return last;
    }

    private boolean isBefore(Candidate c) {
        return c.sentence().index() < sentence.index() || c.token().index() < predicate.index();
    }

    private double[][] earlier(List<Sentence> before, int acting) {
        double[][] had = new double[candidates.size()][4];
        int first = candidates.stream().mapToInt(Candidate::start).min().orElse(Integer.MAX_VALUE);
        for (Sentence s : before) {
            if (s.span().end() <= first) {
                continue; // nobody whom these words could be about is a candidate
            }
            for (Trigger t : s.triggers()) {
                boolean behind = s.index() == sentence.index() && t.word() >= predicate.index();
                if (!behind && t.probability() >= EVENT) {
                    Roles its = new Roles(t, candidates);
                    if (its.any()) {
                        add(its, t.probability(), acting, had);
                    }
                }
            }
        }
        return had;
    }

    private void add(Roles its, double probability, int acting, double[][] had) {
        double acted = acting < 0 ? 0 : most(its, Role.ACTOR, acting);
        double underwent = acting < 0 ? 0 : most(its, Role.RECIPIENT, acting);
        for (int i = 0; i < had.length; i++) {
            double acts = most(its, Role.ACTOR, i);
            double undergoes = most(its, Role.RECIPIENT, i);
            boolean other = acting < 0 || !same[i][acting];
            had[i][0] = Math.max(had[i][0], probability * acts);
            had[i][1] = Math.max(had[i][1], probability * undergoes);
            had[i][2] = Math.max(had[i][2], other ? probability * acts * underwent : 0);
            had[i][3] = Math.max(had[i][3], other ? probability * undergoes * acted : 0);
        }
    }

    /** Of all who are the same. */
    private double most(Roles its, Role role, int candidate) {
        double most = 0;
        for (int i = 0; i < candidates.size(); i++) {
            most = same[candidate][i] ? Math.max(most, its.of(role, i)) : most;
        }
        return most;
    }

    private double mostOfOthers(Role role, int candidate) {
        double most = 0;
        for (int i = 0; i < candidates.size(); i++) {
            most = same[candidate][i] ? most : Math.max(most, roles.of(role, i));
        }
        return most;
    }

    /** What counts by how often it goes with one side or the other ({@code standings.tsv}). */
    List<String> standings(int candidate) {
        Candidate c = candidates.get(candidate);
        Token w = c.token();
        boolean here = c.sentence().index() == sentence.index();
        String place = here ? standing.of(w) : "other sentence";
        String kind = predicate.isVerb() ? Arguments.isPassive(sentence, predicate) ? "VP" : "V" : "N";
        String type = draft.type().name();
        String preposition = Arguments.preposition(c.sentence(), w);
        return List.of(
                kind + " " + place,
                kind + " " + w.deprel() + " " + preposition,
                type + " " + place,
                predicate.deprel() + " " + place,
                type + " with " + preposition,
                "read " + read(c) + " " + place);
    }

    private String read(Candidate c) {
        boolean unread = draft.actors().isEmpty() && draft.recipients().isEmpty();
        return unread
                ? "not"
                : c.isAmong(draft.actors()) ? "actor" : c.isAmong(draft.recipients()) ? "recipient" : "neither";
    }

    /** Numbers, in an order that the trees of {@link SideScores} know. */
    double[] of(int candidate) {
        Candidate c = candidates.get(candidate);
        Token w = c.token();
        Actor first = c.who().get(0).actor();
        int away = sentence.index() - c.sentence().index();
        List<Double> clues = new ArrayList<>();
        add(clues, draft.type().ordinal());
        add(clues, predicate.isVerb() ? Arguments.isPassive(sentence, predicate) ? 1 : 0 : 2);
        add(clues, List.of("not", "actor", "recipient", "neither").indexOf(read(c)));
        add(clues, is(draft.actors().isEmpty()), is(draft.recipients().isEmpty()), is(draft.isRead()));
        for (Role role : List.of(Role.ACTOR, Role.RECIPIENT)) {
            add(clues, roles.of(role, candidate), most(roles, role, candidate), mostOfOthers(role, candidate));
        }
        add(clues, roles.of(Role.HOLDER, candidate));
        add(clues, away, away == 0 ? w.index() - predicate.index() : ELSEWHERE);
        add(clues, away == 0 ? standing.depth(w, DEEPEST) : 2 * DEEPEST + 2);
        add(clues, first.kind().ordinal(), is(first.isByWords()), is(first.country() != null), is(first.isState()));
        add(clues, Math.min(MOST_AT_ONCE, c.who().size()));
        add(
                clues,
                List.of("PRON", "DET", "PROPN", "ADJ").indexOf(w.upos()),
                c.known().ordinal());
        add(
                clues,
                c.sentence()
                        .mentionAt(w.index())
                        .map(m -> 1 + m.kind().ordinal())
                        .orElse(0));
        add(clues, c.sentence().triggerAt(w.index()).map(Trigger::probability).orElse(0.0));
        add(clues, against(actor, c), opposite == null ? 0 : against(opposite, c));
        add(clues, draft.recipients().isEmpty() ? 0 : is(isOfRecipients(c)) + 1);
        add(clues, mentions(candidate), countries);
        for (double its : earlier[candidate]) {
            add(clues, its);
        }
        return clues.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void add(List<Double> clues, double... some) {
        for (double clue : some) {
            clues.add(clue);
        }
    }

    private static double is(boolean so) {
        return so ? 1 : 0;
    }

    /** 0 of nobody, 1 the same, 2 of the same country, 3 of one that is not known, 4 of another. */
    private static double against(@Nullable Candidate a, Candidate b) {
        if (a == null) {
            return 0;
        }
        if (a.isSame(b)) {
            return 1;
        }
        boolean open = a.country().isEmpty() || b.country().isEmpty();
        return open ? 3 : a.country().equals(b.country()) ? 2 : 4;
    }

    private boolean isOfRecipients(Candidate c) {
        return draft.recipients().stream()
                .anyMatch(p -> c.country().equals(p.actor().country()));
    }

    /** How often the same was named before the predicate. */
    private int mentions(int candidate) {
        int n = 0;
        for (int i = 0; i < candidates.size(); i++) {
            n += same[candidate][i] && isBefore(candidates.get(i)) ? 1 : 0;
        }
        return n;
    }
}
