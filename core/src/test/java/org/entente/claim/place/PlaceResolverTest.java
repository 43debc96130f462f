package org.entente.claim.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.record.Evidence;
import org.entente.record.Place;
import org.entente.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceResolverTest {
    private final PlaceResolver resolver = new PlaceResolver(Gazetteer.standard());

    private static Evidence words(String words) {
        return new Evidence(new Span(0, words.codePointCount(0, words.length())), words);
    }

    private Place place(String mention, String... countries) {
        return resolver.resolve(words(mention), List.of(countries), List.of()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
        Vladivostok; RUS; Vladivostok; RUS; 43.1; 131.9
        the port of Vladivostok; RUS; Vladivostok; RUS; 43.1; 131.9
        Sochi; RUS; Sochi; RUS; 43.6; 39.7
        Kiev; -; Kyiv; UKR; 50.5; 30.5
        P'yŏngyang; -; Pyongyang; PRK; 39.0; 125.8
        Vostochny spaceport; RUS; Vostochny Cosmodrome; RUS; 51.9; 128.3
        Russia's Far East; RUS; Russian Far East; RUS; 61.0; 137.0
        Black Sea; -; Black Sea; -; 43.2; 34.5
        North Korea; -; North Korea; PRK; 40.0; 127.0
        eastern Ukraine; -; Ukraine; UKR; 49.0; 32.0
        the U.S.; -; United States; USA; 39.8; -98.5
        Paris; FRA; Paris; FRA; 48.9; 2.3
        Paris, Texas; USA; Paris; USA; 33.7; -95.6
        Tripoli; LBY; Tripoli; LBY; 32.9; 13.2
        Tripoli; LBN; Tripoli; LBN; 34.4; 35.8
        Kherson region; UKR; Kherson Oblast; UKR; 46.6; 33.5
        Georgia; -; Georgia; GEO; 42.2; 43.2
        """)
    void picksWhatTheMentionMeans(String mention, String named, String name, String country, double lat, double lon) {
        Place place = named == null ? place(mention) : place(mention, named);
        assertThat(place.name()).isEqualTo(name);
        assertThat(place.country()).isEqualTo(country);
        assertThat(place.lat()).isBetween(lat - 0.1, lat + 0.1);
        assertThat(place.lon()).isBetween(lon - 0.1, lon + 0.1);
        assertThat(place.mention().exact()).isEqualTo(mention);
    }

    @Test
    void whatNobodyKnowsStaysOpen() {
        assertThat(resolver.resolve(words("Qwertyville-upon-Nowhere"), List.of(), List.of()))
                .isEmpty();
        assertThat(resolver.resolve(words("…"), List.of(), List.of())).isEmpty();
    }

    @Test
    void namesAreFoundByTheKeysThatTheyWereCompiledWith() {
        for (String name : List.of("Łódź", "Côte d'Ivoire", "Saint-Étienne", "Xi'an", "Tromsø", "The Hague")) {
            assertThat(Gazetteer.standard().named(name)).as(name).isNotEmpty();
        }
    }

    @Test
    void loadsQuicklyAndHoldsTheWorld() {
        assertThat(Gazetteer.standard().size()).isGreaterThan(200_000);
    }

    @Test
    void placesAreCompatibleWhereOneHappeningCanBeAtBoth() {
        Place cosmodrome = place("Vostochny cosmodrome");
        Place farEast = place("Russian Far East");
        Place russia = place("Russia");
        Place vladivostok = place("Vladivostok");
        Place sochi = place("Sochi");
        assertThat(Places.compatible(cosmodrome, farEast)).isTrue();
        assertThat(Places.compatible(cosmodrome, russia)).isTrue();
        assertThat(Places.compatible(vladivostok, farEast)).isTrue();
        assertThat(Places.compatible(cosmodrome, vladivostok)).isFalse();
        assertThat(Places.compatible(sochi, vladivostok)).isFalse();
        assertThat(Places.compatible(sochi, place("Pyongyang"))).isFalse();
        assertThat(Places.compatible(place("Kremlin"), place("Moscow"))).isTrue();
        assertThat(Places.contains(russia, sochi)).isTrue();
        assertThat(Places.contains(sochi, russia)).isFalse();
        assertThat(Places.kilometres(sochi, vladivostok)).isBetween(7_000.0, 7_500.0);
    }

    @Test
    void anyWordsAreTaken() {
        long seed = System.nanoTime();
        System.out.println("PlaceResolverTest seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            int[] points = random.ints(random.nextInt(20), 1, 0x1F700)
                    .filter(p -> p < 0xD800 || p > 0xDFFF)
                    .map(p -> random.nextInt(3) == 0 ? p : "aeinorst ,'-of".charAt(p % 14))
                    .toArray();
            String text = new String(points, 0, points.length);
            Optional<Place> found = resolver.resolve(words(text), List.of("RUS"), List.of());
            found.ifPresent(
                    p -> assertThat(p.name()).as(Arrays.toString(points)).isNotEmpty());
        }
    }
}
