package org.entente.claim.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.SharedEngine;
import org.entente.record.Document;
import org.entente.record.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of ours with names that many places share. */
class DocumentPlacesTest {
    private static List<Place> places(String text, String... countries) {
        Document document = SharedEngine.report("12 May 2023", text);
        return DocumentPlaces.of(
                        Gazetteer.standard(), document, SharedEngine.annotator().annotate(document), List.of(countries))
                .all();
    }

    private static Place named(List<Place> places, String words) {
        return places.stream()
                .filter(p -> p.mention().exact().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Police closed the bridge in Springfield, Ill., on Monday. | Springfield | 39.8 | -89.6
            Police closed the bridge in Springfield, Missouri, on Monday. | Springfield | 37.2 | -93.3
            The mayor of Paris, Texas, opened a library. | Paris | 33.7 | -95.6
            The mayor of Paris opened a library. | Paris | 48.9 | 2.4
            The mayor of Alexandria, Egypt, opened a library. | Alexandria | 31.2 | 29.9
            Farmers in Lancaster County, Pa., met in Lancaster. | Lancaster | 40.0 | -76.3
            Farmers met in Lancaster, a town in Lancashire in England, and then in Preston. | Lancaster | 54.0 | -2.8
            A bus from Toledo to Cleveland overturned near Sandusky in Ohio. | Toledo | 41.7 | -83.6
            A bus from Toledo to Madrid overturned near Getafe in Spain. | Toledo | 39.9 | -4.0
            Soldiers left Tripoli for Sidon and Beirut, Lebanon said. | Tripoli | 34.4 | 35.8
            Turkish officials met in Izmir. | Turkish | 39 | 35
            The Springfield Fire Department in Springfield, Oregon, bought two trucks. | Springfield | 44.0 | -123.0
            """)
    void theCompanyOfANameTellsWhichPlaceItMeans(String text, String words, double lat, double lon) {
        Place place = named(places(text), words);
        assertThat(place.lat()).as(place.toString()).isBetween(lat - 0.3, lat + 0.3);
        assertThat(place.lon()).as(place.toString()).isBetween(lon - 0.3, lon + 0.3);
    }

    @Test
    void oneNameMeansOnePlaceThroughoutADocument() {
        List<Place> places = places(
                "A storm hit Columbus, Georgia, on Monday. Schools in Columbus stayed closed. Shops in Columbus opened.");
        assertThat(places.stream().filter(p -> p.name().equals("Columbus")))
                .hasSize(3)
                .allSatisfy(p -> assertThat(p.lat()).isBetween(32.0, 33.0));
    }

    @Test
    void twoPlacesOfOneNameAreToldApart() {
        List<Place> places = places("He flew from Paris, France, to Paris, Texas, on Monday.");
        assertThat(places.stream().filter(p -> p.name().equals("Paris")).map(Place::country))
                .containsExactly("FRA", "USA");
    }

    @Test
    void namesOfStreetsAndFirmsAreNoPlaces() {
        assertThat(places("He lives at 12 Memphis Street and works for the UN."))
                .isEmpty();
    }

    @Test
    void aNameWithinALongerOneIsAPlace() {
        assertThat(named(places("She studied at the University of Nairobi in Kenya."), "Nairobi")
                        .country())
                .isEqualTo("KEN");
    }

    @Test
    void theDocumentsCountriesCount() {
        assertThat(named(places("Police searched a house in Tripoli.", "LBN"), "Tripoli")
                        .country())
                .isEqualTo("LBN");
    }
}
