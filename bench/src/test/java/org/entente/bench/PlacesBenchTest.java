package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesBenchTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void missedNamesAndFarPlacesAreWrong() throws IOException {
        Path file = folder.resolve("docs.jsonl");
        Files.writeString(file, """
                {"id":"1","text":"Ministers met in Oslo and then in Lagos on Monday.","toponyms":[\
                {"start":17,"end":21,"phrase":"Oslo","lat":59.9,"lon":10.7},\
                {"start":34,"end":39,"phrase":"Lagos","lat":37.1,"lon":-8.7}]}
                {"id":"2","text":"Nobody was there.","toponyms":[\
                {"start":0,"end":6,"phrase":"Nobody","lat":1.0,"lon":1.0},\
                {"start":11,"end":16,"phrase":"there"}]}
                """);
        StringWriter predictions = new StringWriter();
        List<Figure> figures = new PlacesBench().run(folder, new PrintWriter(predictions));
        Map<String, Double> values = figures.stream().collect(Collectors.toMap(Figure::metric, Figure::value));
        assertThat(figures.get(figures.size() - 1).metric()).isEqualTo("acc161");
        assertThat(values.get("acc161")).isBetween(33.3, 33.4);
        assertThat(values.get("found_acc161")).isEqualTo(50);
        assertThat(values.get("recognition_recall")).isEqualTo(50);
        assertThat(values.get("recognition_precision")).isEqualTo(100);
        assertThat(predictions.toString().lines()).hasSize(4);
    }

    @Test
    void whatIsNoGoldIsToldByLine() throws IOException {
        Path file = folder.resolve("docs.jsonl");
        Files.writeString(file, "{\"id\":\"1\"}\n");
        assertThatThrownBy(() -> GoldPlaces.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("docs.jsonl:1");
    }
}
