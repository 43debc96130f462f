package org.entente.merge.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.Published;
import org.entente.record.Span;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final long SEED = 20261122;
    private static final List<String> TOWNS =
            List.of("Varnholm", "Oskarby", "Tellmere", "Quarrick", "Brastow", "Ludden", "Marnsey", "Pelworth");
    private static final List<String> FIRST =
            List.of("Anna", "Boris", "Clara", "Dario", "Edith", "Fedor", "Greta", "Hugo");
    private static final List<String> LAST =
            List.of("Lindqvist", "Oduya", "Marsh", "Tarrant", "Vesely", "Brandt", "Quill", "Ferro");

    private final Random random = new Random(SEED);

    @Test
    void firstReportsFollowUpsAndTrialOfOneFireAreTogetherAndOtherFiresApart() {
        List<Document> documents = fires();
        Set<Set<String>> found = groups(documents);
        Set<Set<String>> gold = documents.stream()
                .collect(Collectors.groupingBy(d -> d.uri(), Collectors.mapping(Document::id, Collectors.toSet())))
                .values()
                .stream()
                .collect(Collectors.toSet());
        assertThat(found).as("seed %d", SEED).isEqualTo(gold);
    }

    @Test
    void theOrderOfDocumentsDoesNotMatter() {
        List<Document> documents = fires();
        List<List<String>> expected = ids(Coverage.groups(documents));
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(documents, random);
            assertThat(ids(Coverage.groups(documents))).as("seed %d", SEED).isEqualTo(expected);
        }
    }

    @Test
    void everyDocumentIsInOneGroupAlsoWithoutTitleDateOrText() {
        List<Document> documents = new ArrayList<>(fires());
        documents.add(new Document("e1", "1", "e1", null, null, null, null, null, "en", "", List.of()));
        documents.add(new Document("e2", "2", "e2", null, null, null, null, null, "en", "", List.of()));
        List<String> all = Coverage.groups(documents).stream()
                .flatMap(List::stream)
                .map(Document::id)
                .toList();
        assertThat(all).hasSameSizeAs(documents).doesNotHaveDuplicates();
        assertThat(groups(documents)).contains(Set.of("e1"), Set.of("e2"));
        assertThat(Coverage.groups(List.of())).isEmpty();
    }

    @Test
    void aMenuOnEveryPageJoinsNothing() {
        List<Document> documents = new ArrayList<>();
        String menu =
                "Home News Weather Sports Obituaries Classifieds Contact Us\nSign up for Lakeside Morning Letters";
        for (int i = 0; i < 8; i++) {
            documents.add(document("m" + i, "fire" + i, LocalDate.of(2020, 1, 1).plusDays(40L * i), fire(i, 0), menu));
        }
        assertThat(Coverage.groups(documents)).hasSize(8);
    }

    /** For each of eight fires: two reports of the day, a follow-up and a trial. */
    private List<Document> fires() {
        List<Document> documents = new ArrayList<>();
        for (int fire = 0; fire < 8; fire++) {
            LocalDate day = LocalDate.of(2021, 3, 1).plusDays(9L * fire);
            int[] after = {0, 1, 4, 120};
            for (int i = 0; i < after.length; i++) {
                String id = "d%04d".formatted(random.nextInt(1000) * 10 + documents.size() % 10) + documents.size();
                documents.add(document(id, "fire" + fire, day.plusDays(after[i]), fire(fire, i), noise()));
            }
        }
        return documents;
    }

    private static String fire(int fire, int telling) {
        String town = TOWNS.get(fire);
        String name = FIRST.get(fire) + " " + LAST.get(fire);
        String street = LAST.get((fire + 3) % 8) + " Lane";
        return switch (telling) {
            case 0 ->
                "A fire broke out in " + town + " on " + street + ", and " + name + ", " + (30 + fire)
                        + ", was carried out of number " + (211 + 7 * fire) + " by a neighbour.";
            case 1 ->
                name + ", " + (30 + fire) + ", is in the clinic of " + town + " after the fire on " + street
                        + " at number " + (211 + 7 * fire) + ", said a neighbour.";
            case 2 ->
                "The fire on " + street + " in " + town + " was set, said inspectors, who asked " + name
                        + " about the night.";
            default -> "A court heard how " + name + " of " + town + " lost a house on " + street + " to the fire.";
        };
    }

    private String noise() {
        return IntStream.range(0, 4).mapToObj(i -> "w" + random.nextInt(4000)).collect(Collectors.joining(" "));
    }

    private static Document document(String id, String happening, LocalDate day, String... lines) {
        String text = String.join("\n", lines);
        Published published = new Published(day.toString(), day, Published.Precision.DAY, "meta");
        Block all = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
        return new Document(id, id, happening, null, null, null, null, published, "en", text, List.of(all));
    }

    private static Set<Set<String>> groups(List<Document> documents) {
        return ids(Coverage.groups(documents)).stream().map(HashSet::new).collect(Collectors.toSet());
    }

    private static List<List<String>> ids(List<List<Document>> groups) {
        return groups.stream().map(g -> g.stream().map(Document::id).toList()).toList();
    }
}
