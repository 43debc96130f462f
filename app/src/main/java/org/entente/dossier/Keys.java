package org.entente.dossier;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.entente.merge.words.Hashes;
import org.entente.record.Actor;
import org.entente.record.Participant;

/**
 * Eight bytes for an id, by which tables are joined: a fixed hash, so that nobody has to hand out numbers, neither on one
 * machine nor on many. Two of a million ids share a key about once in 40 million dossiers. Then what is looked up by an id is
 * still right, as ids are compared as well; what tables are joined for (the events of an actor, counts) takes the one for
 * the other.
 */
public final class Keys {
    private static final char BETWEEN = '\n';

    private Keys() {}

    /** The key of a document, claim, event or actor. */
    public static long of(String id) {
        return Hashes.of(id);
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
