package org.entente.web.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.dossier.DocumentEntry;
import org.entente.merge.origin.Copy;

/**
 * An independent source, and the reports that come down to it.
 *
 * @param origin the document that stands for it
 * @param among whether that document is itself one of those that are looked at
 * @param copies the others, in order of their ids
 */
public record Sourced(DocumentLine origin, boolean among, Folded<CopyLine> copies) {
    private static final int COPIES = 5;
    private static final Pattern ID = Pattern.compile("\\bd[0-9a-f]{16}\\b");

    /**
     * A document that counts as no source of its own.
     *
     * @param document which
     * @param why in words
     */
    public record CopyLine(DocumentLine document, String why) {}

    /** The ids of all documents that {@link #of} shows. */
    public static Set<String> ids(Collection<String> documents, List<Copy> copies) {
        Set<String> ids = new TreeSet<>(documents);
        copies.stream().flatMap(c -> Stream.of(c.document(), c.origin())).forEach(ids::add);
        return ids;
    }

    /**
     * The sources of {@code documents}, those with most copies first.
     *
     * @param documents ids of those that are looked at
     * @param copies the copies among them
     * @param entries what is known of all of them
     */
    static List<Sourced> of(Collection<String> documents, List<Copy> copies, Map<String, DocumentEntry.Added> entries) {
        Map<String, List<CopyLine>> sources = new LinkedHashMap<>();
        Set<String> own = new TreeSet<>(documents);
        copies.forEach(c -> own.remove(c.document()));
        own.forEach(id -> sources.put(id, new ArrayList<>()));
        for (Copy copy : copies) {
            sources.computeIfAbsent(copy.origin(), k -> new ArrayList<>())
                    .add(new CopyLine(DocumentLine.of(copy.document(), entries), why(copy, entries)));
        }
        List<Sourced> all = new ArrayList<>();
        sources.forEach((origin, its) ->
                all.add(new Sourced(DocumentLine.of(origin, entries), own.contains(origin), Folded.of(its, COPIES))));
        all.sort((a, b) -> b.copies().size() - a.copies().size());
        return all;
    }

    /** With titles for the ids of documents. */
    private static String why(Copy copy, Map<String, DocumentEntry.Added> entries) {
        return ID.matcher(copy.why())
                .replaceAll(id -> Matcher.quoteReplacement(
                        id.group().equals(copy.origin())
                                ? "the source above"
                                : "“" + DocumentLine.of(id.group(), entries).title() + "”"));
    }
}
