package org.entente.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.merge.Merger;
import org.entente.merge.Whole;
import org.entente.merge.Why;
import org.entente.merge.origin.Copy;
import org.entente.record.Claim;
import org.entente.record.Correction;
import org.entente.record.Document;
import org.entente.record.Event;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * One analyst's collection on disk. Safe for use by many threads, and by several processes at once: each call holds the
 * files only for as long as it needs them, and waits its turn while another process writes.
 *
 * <p>Ids may be abbreviated to any beginning that only one of them has; a trailing {@code …} is ignored. Every method
 * throws {@link DossierException}, which says what to do.
 */
public final class Dossier implements AutoCloseable {
    /** How long a call waits for other processes unless told otherwise. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How often events are worked out beside others who write. */
    private static final int ATTEMPTS = 3;

    private final Path dir;
    private final Duration patience;
    private final Sessions sessions;
    private final TextIndex index;
    private final Memory memory;
    private final Attaching record;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Dossier(Path dir, Duration patience, Sessions sessions) {
        this.dir = dir;
        this.patience = patience;
        this.sessions = sessions;
        this.index = new TextIndex(dir.resolve(Home.INDEX));
        this.memory = new Memory(dir.resolve(Home.TABLES));
        this.record = new Attaching(dir);
    }

    /** Opens the dossier in this folder; makes one if the folder is missing or empty. */
    public static Dossier open(Path dir) {
        return open(dir, PATIENCE);
    }

    /**
     * Likewise.
     *
     * @param patience how long a call may wait for other processes before it fails with
     *     {@link DossierException.Code#LOCKED}
     */
    public static Dossier open(Path dir, Duration patience) {
        return Errors.translating(dir, () -> {
            Path home = Home.prepare(dir);
            Dossier dossier = new Dossier(home, patience, Home.enter(home));
            try {
                Home.furnish(home, dossier.sessions, new Deadline(home, patience));
                dossier.sessions.read(new Deadline(home, patience), connection -> {
                    Schema.check(home, connection);
                    return home;
                });
                dossier.record.attach(dossier);
                return dossier;
            } catch (SQLException | IOException | RuntimeException e) {
                dossier.close();
                throw e;
            }
        });
    }

    /** The folder. */
    public Path dir() {
        return dir;
    }

    /** Whether the document with this content hash is here. */
    public boolean has(String sha256) {
        return known(List.of(sha256)).contains(sha256);
    }

    /** Those of these content hashes whose documents are here. */
    public Set<String> known(Collection<String> sha256) {
        return read(connection -> DocumentTable.known(connection, sha256));
    }

    /**
     * Adds documents with their claims, and lists what could not be read, in one transaction: after a crash either all
     * of it is here or nothing. Documents that are here already stay as they are. A failure is forgotten when a document
     * with its hash or uri is added, and is not recorded when a document with its hash (without a hash: with its uri) is
     * here.
     */
    public void add(List<CodedDocument> batch, List<Failure> failures) {
        add(batch, failures, List.of());
    }

    /** Likewise; and of these files nothing that is not added now or before has to be read again while they stay as they are. */
    public void add(List<CodedDocument> batch, List<Failure> failures, List<ReadFile> files) {
        write(connection -> {
            Sql.transaction(connection, () -> {
                Additions.add(connection, batch, failures);
                FileTable.put(connection, files);
            });
            if (!batch.isEmpty()) {
                index.catchUp(connection);
            }
        });
    }

    /** Those of these files that were read to their end before: path → how it was then. */
    public Map<String, ReadFile> filesRead(Collection<String> paths) {
        return read(connection -> FileTable.read(connection, paths));
    }

    /** What could not be read, in order of uri. */
    public List<Failure> failures() {
        return read(connection -> FailureTable.list(connection, 0, Long.MAX_VALUE));
    }

    /** Those of these labels that documents are known by. */
    public Set<String> knownUris(Collection<String> uris) {
        return read(connection -> DocumentTable.knownUris(connection, uris));
    }

    /** What is known of those of these addresses that were asked for before. */
    public Map<String, KnownAddress> addresses(Collection<String> urls) {
        return read(connection -> AddressTable.read(connection, urls));
    }

    /** Keeps what is known of an address, instead of what was known of it before. */
    public void note(KnownAddress address) {
        write(connection -> AddressTable.put(connection, address));
    }

    /** Whether documents have been added since events and origins were last computed. */
    public boolean stale() {
        return read(connection -> Sql.number(connection, "SELECT generation - least(merged, sourced) FROM meta") != 0);
    }

    /** Brings first events and then origins up to the documents. Does nothing if nothing is {@linkplain #stale() stale}. */
    public void refresh(Merger merger) {
        refreshEvents(merger);
        refreshOrigins(merger);
    }

    /**
     * Brings events up to the documents. Where few documents came, only the events that they touch are computed anew, some
     * documents at a time, each in one transaction, else all; the result is the same, but that what came counts as its own origin
     * until {@link #refreshOrigins}. Others can read meanwhile.
     */
    public void refreshEvents(Merger merger) {
        refreshEvents(merger, Arriving::isFew);
    }

    /** Likewise; {@code few} says when not to compute all anew. */
    void refreshEvents(Merger merger, Predicate<Arriving> few) {
        boolean more = true;
        while (more) {
            Arriving arriving = read(Arriving::of);
            if (arriving.documents() == 0) {
                more = false;
            } else if (few.test(arriving)) {
                more = !putNext(merger);
            } else {
                Snapshot snapshot = read(Snapshot::of);
                Whole whole = merger.whole(snapshot.documents(), snapshot.claims(), snapshot.wishes());
                write(connection -> Sql.transaction(connection, () -> snapshot.put(connection, whole)));
                more = false;
            }
        }
    }

    /**
     * Whether that was the last portion. It is worked out anew if somebody was quicker, in the end while nobody else writes, so
     * that who adds all the time never keeps events from following.
     */
    private boolean putNext(Merger merger) {
        AtomicBoolean put = new AtomicBoolean();
        for (int i = 0; i < ATTEMPTS; i++) {
            Portion portion = read(connection -> Portion.next(connection, merger));
            write(connection -> Sql.transaction(connection, () -> put.set(portion.put(connection))));
            if (put.get()) {
                return portion.last();
            }
        }
        AtomicBoolean last = new AtomicBoolean();
        write(connection -> Sql.transaction(connection, () -> {
            Portion portion = Portion.next(connection, merger);
            last.set(portion.put(connection) && portion.last());
        }));
        return last.get();
    }

    /** Finds the origins of all documents, and counts again how many an event has, in one transaction. */
    public void refreshOrigins(Merger merger) {
        read(Sources::ifStale).ifPresent(sources -> {
            List<Copy> copies = merger.copies(sources.documents());
            write(connection -> Sql.transaction(connection, () -> sources.put(connection, copies)));
        });
    }

    /** What persons decided, in the order in which they did. */
    public List<Correction> corrections() {
        return read(CorrectionTable::list);
    }

    /**
     * Takes corrections in, in one transaction, but for those that are here already: they count at once in claims, and in
     * events with the next {@link #refresh}.
     */
    public void correct(List<Correction> corrections) {
        write(connection -> {
            Sql.transaction(connection, () -> Correcting.take(connection, corrections));
            index.catchUp(connection);
        });
    }

    /**
     * Replaces what the machine made of documents that are here, in one transaction; every correction stays in force.
     * Documents that are not here are left out.
     */
    public void recode(List<CodedDocument> batch) {
        write(connection -> {
            Sql.transaction(connection, () -> Correcting.recode(connection, batch));
            index.catchUp(connection);
        });
    }

    /**
     * A claim that counts, as decisions about it hold it: as the first of them does, or, if there is none, as the machine made
     * it. Empty if no such claim counts.
     */
    public Optional<Claim> seen(String claim) {
        return one("claims", claim, Correcting::seen);
    }

    /** What the machine is least sure of, the most doubtful first. */
    public List<Doubt> doubts(Doubt.Of of, int offset, int limit) {
        return read(connection -> switch (of) {
            case JOINED -> Doubts.joined(connection, offset, limit);
            case NEAR -> Doubts.near(connection, offset, limit);
            case ACTORS -> Doubts.actors(connection, offset, limit);
        });
    }

    /** The claims that a person has decided about, and that count: their ids → what was decided about. */
    Map<String, Claim> decided() {
        return read(Correcting::decided);
    }

    /**
     * Merges what was added here with the record below, if that is another than before. Reading and writing follow the record
     * by themselves, but events of what was added here are missing until this is done.
     */
    public void followRecord(Merger merger) {
        read(connection -> dir);
        if (record.takeUnmerged()) {
            refresh(merger);
        }
    }

    /** Whether a record lies below that a cluster has written. */
    public boolean isOverRecord() {
        return read(Overlay::isOver);
    }

    /** How much is here. */
    public Account account() {
        return kept("account", Account.class, Queries::account);
    }

    /** What is here, at a glance. */
    public Glance glance() {
        return kept("glance", Glance.class, Glance::of);
    }

    /**
     * The list of documents by date, undated ones last, then what could not be read by uri. With an actor, type,
     * standing or confidence in the filter, documents that carry a claim that fits; then, and with any other condition,
     * nothing that could not be read.
     */
    public List<DocumentEntry> documents(Filter filter) {
        return read(connection -> Queries.documents(connection, filter));
    }

    /** How many lines this list has, whatever the filter's offset and limit. */
    public long countDocuments(Filter filter) {
        return read(connection -> Queries.countDocuments(connection, filter));
    }

    public Optional<Document> document(String id) {
        return one("documents", id, Queries::document);
    }

    /** Claims in order of document and place. */
    public List<Claim> claims(Filter filter) {
        return claims(filter, ClaimOrder.DOCUMENT);
    }

    /** Claims in this order. */
    public List<Claim> claims(Filter filter, ClaimOrder order) {
        return read(connection -> Queries.claims(connection, filter, order));
    }

    /** How many claims fit, whatever the filter's offset and limit. */
    public long countClaims(Filter filter) {
        return filter.isUnconditional()
                ? kept("claims", Long.class, connection -> Queries.countClaims(connection, filter))
                : read(connection -> Queries.countClaims(connection, filter));
    }

    public Optional<Claim> claim(String id) {
        return one("claims", id, Queries::claim);
    }

    /** The claims of an event, in the event's order; empty if there is no such event. */
    public List<Claim> claimsOf(String event) {
        return some("events", event, Queries::claimsOf);
    }

    /** The claims that a document carries, in text order; empty if there is no such document. */
    public List<Claim> claimsOfDocument(String document) {
        return some("documents", document, Queries::claimsOfDocument);
    }

    /** Events in order of time, those without a time last. */
    public List<Event> events(Filter filter) {
        return events(filter, EventOrder.TIME);
    }

    /** Events in this order. */
    public List<Event> events(Filter filter, EventOrder order) {
        return read(connection -> Queries.events(connection, filter, order));
    }

    /** How many events that fit there were over time. */
    public Timeline timeline(Filter filter) {
        return filter.isUnconditional()
                ? kept("timeline", Timeline.class, connection -> Timelines.of(connection, filter))
                : read(connection -> Timelines.of(connection, filter));
    }

    /** The documents that came last, the latest first. */
    public List<DocumentAdded> latest(int limit) {
        return read(connection -> Queries.latest(connection, limit));
    }

    /**
     * Those who take part in events, most often first.
     *
     * @param words by which they are found, as in {@link Filter#actor}; null for all
     */
    public List<ActorEntry> actors(@Nullable String words, int offset, int limit) {
        return read(connection -> ActorQueries.actors(connection, words, offset, limit));
    }

    /** Whether an actor of some claim is found by these words. */
    public boolean isNamed(String words) {
        return read(connection -> Sql.number(
                        connection, "SELECT count(*) FROM namings WHERE " + Named.FOUND, Folding.of(connection, words))
                > 0);
    }

    /** How many these are. */
    public long countActors(@Nullable String words) {
        return read(connection -> ActorQueries.count(connection, words));
    }

    /**
     * What is here of the actor with this whole id; empty if it takes part in no event.
     *
     * @param limit how many mentions, partners and statements at most
     */
    public Optional<Portrait> portrait(String actor, int limit) {
        return read(connection -> {
            Optional<ActorEntry> entry = ActorQueries.actor(connection, actor);
            return entry.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Portrait(
                            entry.get(),
                            ActorQueries.mentions(connection, actor, limit),
                            ActorQueries.partners(connection, actor, limit),
                            ActorQueries.statements(connection, actor, limit)));
        });
    }

    /**
     * What happened between two parties.
     *
     * @param filter with both of them
     * @throws IllegalArgumentException if one is missing
     */
    public Pair pair(Filter filter) {
        if (filter.actor() == null || filter.with() == null) {
            throw new IllegalArgumentException("a pair has two parties: " + filter);
        }
        return read(connection -> PairQueries.pair(connection, filter));
    }

    /** How many events fit, whatever the filter's offset and limit. */
    public long countEvents(Filter filter) {
        return filter.isUnconditional()
                ? kept("events", Long.class, connection -> Queries.countEvents(connection, filter))
                : read(connection -> Queries.countEvents(connection, filter));
    }

    public Optional<Event> event(String id) {
        return one("events", id, Queries::event);
    }

    /** An event with its claims, and all of {@link #why}, {@link #copies} and {@link #story}. */
    public Optional<Background> background(String event) {
        return one("events", event, Inquiries::background);
    }

    /** Why an event is as it is: what joined its claims, what stays apart, who says what, in what they differ. */
    public Optional<Why> why(String event) {
        return one("events", event, Inquiries::why);
    }

    /** The events of the story that this one belongs to, itself included, in order of time; empty if there is no such event. */
    public List<Event> story(String event) {
        return some("events", event, Inquiries::story);
    }

    /**
     * When a document without a date was published, by the company that it keeps (see {@link org.entente.merge.Company});
     * empty if it has a date, or nothing tells.
     */
    public Optional<TimeRange> proposedDate(String document) {
        return one("documents", document, Inquiries::proposedDate);
    }

    /** The document that stands for the source of this one, and why; empty if it stands for its own. */
    public Optional<Copy> copy(String document) {
        return one("documents", document, (connection, id) -> Sources.copies(connection, List.of(id)).stream()
                .findFirst());
    }

    /** The copies among the documents of an event's claims, in order of their ids: why it has fewer origins than documents. */
    public List<Copy> copies(String event) {
        return some("events", event, Inquiries::copies);
    }

    /** Id of the event that a claim is part of; empty until events are computed. */
    public Optional<String> eventOf(String claim) {
        return one("claims", claim, (connection, id) -> Queries.eventsOf(connection, List.of(id)).values().stream()
                .findFirst());
    }

    /** Likewise for many claims, given by their full ids: claim → event. */
    public Map<String, String> eventsOf(Collection<String> claims) {
        return read(connection -> Queries.eventsOf(connection, claims));
    }

    /** Its named filters. */
    public Views views() {
        return new Views(this);
    }

    /** Those of these documents that are here, given by their full ids. */
    public Map<String, DocumentEntry.Added> documentsById(Collection<String> ids) {
        return read(connection -> byId(Lookups.documents(connection, ids), DocumentEntry.Added::id));
    }

    /** Likewise claims. */
    public Map<String, Claim> claimsById(Collection<String> ids) {
        return read(connection -> byId(Lookups.claims(connection, ids), Claim::id));
    }

    /** Likewise events. */
    public Map<String, Event> eventsById(Collection<String> ids) {
        return read(connection -> byId(Lookups.events(connection, ids), Event::id));
    }

    /** The copies that come down to the same source as this document, in order of their ids, itself among them if it is one. */
    public List<Copy> kin(String document) {
        return some("documents", document, Lookups::kin);
    }

    /**
     * The id of the event that had this id before documents that were added later brought it more claims; empty if none had.
     * Nothing is kept for that: the ids that events had are computed from when their documents came.
     */
    public Optional<String> eventGrownFrom(String event) {
        return read(connection -> Lookups.grownFrom(connection, event));
    }

    /** The places in a part of the map with events that fit, those with most events first; the filter's page is one of places. */
    public List<PlaceCount> places(Filter filter, Box box) {
        return read(connection -> Atlas.places(connection, filter, box));
    }

    /** How many events fit that stand on no map, since their place or its coordinates are not known. */
    public long countEventsWithoutCoordinates(Filter filter) {
        return read(connection -> Atlas.nowhere(connection, filter));
    }

    /** The actors that take part in most of the events that fit, as many as the filter's limit, and what binds them. */
    public Network network(Filter filter) {
        return read(connection -> Networks.of(connection, filter));
    }

    /** The months with events that fit, in order; an event counts in the month of the first day that is known of it. */
    public List<DayCount> months(Filter filter) {
        return read(connection -> Calendar.months(connection, filter));
    }

    /**
     * The days of a month with events that fit, in order. An event of at most a week counts on each of its days; one that
     * lasts longer or has an open end counts on none: see {@link #longer}.
     *
     * @param foremost how many events to name of each day
     */
    public List<DayCount> days(Filter filter, YearMonth month, int foremost) {
        return read(connection -> Calendar.days(connection, filter, month, foremost));
    }

    /** The events that fit and may fall into a month, and that count on none of its {@link #days}. */
    public DayCount longer(Filter filter, YearMonth month, int foremost) {
        return read(connection -> Calendar.longer(connection, filter, month, foremost));
    }

    /**
     * Searches the text of documents and claims: all words must occur, in any form that the English stemmer takes for
     * the same; {@code "…"} keeps words together. Whatever is typed is taken as words; nothing is a syntax error.
     *
     * <p>Over a record, only what was added or corrected here is searched: see {@link #isOverRecord}.
     *
     * @param limit how many hits at most, best first
     */
    public List<Hit> search(String words, int limit) {
        if (!read(index::reflects)) {
            write(index::catchUp);
        }
        return read(connection -> Search.search(connection, index, words, limit));
    }

    /**
     * Goes through the documents that fit in order of id, one in memory at a time. Writers of other processes wait
     * meanwhile.
     */
    public void eachDocument(Filter filter, Consumer<DocumentEntry.Added> each) {
        each(connection -> Walk.documents(connection, filter, each));
    }

    /** Goes through the claims that fit in order of id, each with the id of its event; likewise. */
    public void eachClaim(Filter filter, ClaimVisitor each) {
        each(connection -> Walk.claims(connection, filter, each));
    }

    /** Goes through the events that fit in order of id; likewise. */
    public void eachEvent(Filter filter, Consumer<Event> each) {
        each(connection -> Walk.events(connection, filter, each));
    }

    /** Goes through the events that fit, each with all that tells of it; likewise. */
    public void eachTold(Filter filter, EventOrder order, Consumer<ToldEvent> each) {
        each(connection -> Walk.told(connection, filter, order, each));
    }

    /** An event with all that tells of it. */
    public Optional<ToldEvent> told(String event) {
        return one("events", event, Walk::told);
    }

    /** Lets go of the files. */
    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            Errors.translating(dir, () -> {
                index.close();
                sessions.leave();
                return dir;
            });
        }
    }

    /** A question about one thing by its whole id. */
    private interface ById<T> {
        T ask(Connection connection, String id) throws SQLException;
    }

    private <T> Optional<T> one(String table, String id, ById<Optional<T>> question) {
        return read(connection -> {
            Optional<String> full = Ids.find(connection, table, id);
            return full.isPresent() ? question.ask(connection, full.get()) : Optional.empty();
        });
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        all.forEach(t -> byId.put(id.apply(t), t));
        return byId;
    }

    private <T> List<T> some(String table, String id, ById<List<T>> question) {
        return read(connection -> {
            Optional<String> full = Ids.find(connection, table, id);
            return full.isPresent() ? question.ask(connection, full.get()) : List.of();
        });
    }

    /** Goes through tables. */
    private interface Way {
        void go(Connection connection) throws SQLException, IOException;
    }

    private void each(Way way) {
        read(connection -> {
            way.go(connection);
            return dir;
        });
    }

    /** What depends on nothing but the tables. */
    private <T> T kept(String question, Class<T> type, Session.Work<T> work) {
        return read(connection -> memory.answer(question, type, connection, work));
    }

    <T> T read(Session.Work<T> work) {
        checkOpen();
        return Errors.translating(dir, () -> {
            followRecord();
            return sessions.read(new Deadline(dir, patience), work);
        });
    }

    /** Changes the files. */
    interface Change {
        void make(Connection connection) throws SQLException, IOException;
    }

    void write(Change change) {
        checkOpen();
        Errors.translating(dir, () -> {
            followRecord();
            return sessions.write(new Deadline(dir, patience), connection -> {
                change.make(connection);
                return dir;
            });
        });
    }

    /** Shows the record below as it is now: its job may have added to it, and the files from before go with the next time that it does. */
    private void followRecord() throws IOException {
        if (!sessions.isReading()) {
            record.attach(this);
        }
    }

    private void checkOpen() {
        if (closed.get()) {
            throw new IllegalStateException("the dossier has been closed: " + dir);
        }
    }
}
