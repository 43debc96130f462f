package org.entente.dossier;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.merge.words.Hashes;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.entente.record.Participant;

/**
 * Eight bytes for an id, by which tables are joined: a fixed hash, so that nobody has to hand out numbers, neither on one
 * machine nor on many. Two of a million ids share a key about once in 40 million dossiers. Then what is looked up by an id is
 * still right, as ids are compared as well; what tables are joined for (the events of an actor, counts) takes the one for
 * the other.
 *
 * <p>The key of a claim begins as that of its document, so that the claims of a document lie together wherever rows lie in the
 * order of their keys. Two of a million documents share what claims take of their keys once in 36,000 dossiers.
 */
public final class Keys {
    private static final char BETWEEN = '\n';

    /** The last bits of a claim's key say which of its document's claims it is, as far as they can. */
    private static final int NUMBERS = 1 << 10;

    /** As {@link Claim#id()} says. */
    private static final Pattern CLAIM = Pattern.compile("c[0-9a-f]+\\.(\\d{1,9})");

    private Keys() {}

    /** The key of a document, claim, event or actor. */
    public static long of(String id) {
        Matcher claim = CLAIM.matcher(id);
        if (!claim.matches()) {
            return Hashes.of(id);
        }
        int number = Integer.parseInt(claim.group(1));
        return number < NUMBERS ? Hashes.of(Claim.documentOf(id)) & -NUMBERS | number : Hashes.of(id);
    }

    /** In which of so many ranges of equal size a key lies, 0 the first. */
    public static int range(long key, int ranges) {
        return (int) (((key >> Integer.SIZE) - Integer.MIN_VALUE) * ranges >> Integer.SIZE);
    }

    /** The number of a way in which claims name an actor. */
    public static long naming(Participant participant) {
        return Hashes.of(
                participant.actor().id() + BETWEEN + participant.mention().exact() + BETWEEN + Names.of(participant));
    }

    /** The number of a way in which events show an actor. */
    public static long party(Actor actor) {
        return Hashes.of(actor.id()
                + BETWEEN
                + actor.name()
                + BETWEEN
                + actor.country()
                + BETWEEN
                + actor.kind()
                + BETWEEN
                + actor.sector());
    }

    /** The keys of many as one parameter: {@code key IN (SELECT unnest(?))}. */
    static Array ofAll(Connection connection, Collection<String> ids) throws SQLException {
        return array(connection, ids.stream().map(Keys::of).toList());
    }

    /** Keys as one parameter. */
    static Array array(Connection connection, Collection<Long> keys) throws SQLException {
        return connection.createArrayOf("BIGINT", keys.toArray());
    }
}
