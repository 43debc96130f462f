package org.entente.merge.toll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.merge.toll.Toll.Bound;
import org.entente.merge.toll.Toll.Harm;
import org.entente.merge.toll.Toll.Telling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TollsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen killed three villagers near the border. | 3",
                "Three people were killed and two wounded when the bridge fell. | 3",
                "At least 12 soldiers were killed, the ministry said. | 12",
                "The death toll rose to 41 on Sunday. | 41",
                "The quake killed more than 2,300 people. | 2300",
                "Five men were hit by gunfire, one fatally. | 1",
                "Two men and a woman were found dead. | 3",
                "Shelling killed a mother and her two children. | 3",
                "Four nurses and two drivers were killed in the raid. | 6",
                "The storm claimed the lives of 14 fishermen. | 14",
                "Officials reported 31 deaths. | 31",
                "Twenty-one passengers perished. | 21",
                "Floods kill at least 9 in valley | 9",
                "The ambush left two rangers dead. | 2",
                "A double murder shook the village. | 2",
                "No one was killed. | 0",
                "Five riders, three of them children, were killed in the fall. | 5",
                "Parents, two children found dead in cabin | 4",
                "Ranger, his wife and two sons survive; mother, 3 daughters dead | 4",
                "He shot and killed his cousin and then fatally shot three shepherds. | 4",
                "A family of four dies in avalanche | 4",
            })
    void aFigureOfDeadIsRead(String sentence, int killed) {
        assertThat(figures(sentence, Harm.KILLED)).containsExactly(killed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three people were killed and two wounded when the bridge fell. | 2",
                "The blast injured 17 shoppers. | 17",
                "Six miners were seriously hurt. | 6",
                "Dozens died; 40 others were wounded. | 40",
            })
    void aFigureOfInjuredIsRead(String sentence, int injured) {
        assertThat(figures(sentence, Harm.INJURED)).containsExactly(injured);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A 24-year-old man was shot and killed. | was shot and killed",
                "The blast left a porter dead. | left a porter dead",
                "She later died in hospital. | died",
            })
    void oneWhoDiedNeedNotBeTheOnlyOne(String sentence, String words) {
        assertThat(Tolls.in(sentence))
                .filteredOn(t -> t.harm() == Harm.KILLED)
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.telling()).isEqualTo(Telling.SOME);
                    assertThat(t.count()).isEqualTo(1);
                    assertThat(t.evidence().exact()).isEqualTo(words);
                });
    }

    @Test
    void partsOfAllAreNotAllTheDead() {
        assertThat(tellings("A fourth miner has died.")).containsExactly(Telling.SOME);
        assertThat(tellings("Both pilots were killed.")).containsExactly(Telling.SOME);
        assertThat(tellings("Two others were killed.")).containsExactly(Telling.SOME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The festival of 2014 was quiet.",
                "He tried to kill two guards.",
                "Father of 3 opens bakery.",
                "The trial lasted 12 days.",
            })
    void whatTellsOfNoDeadGivesNone(String sentence) {
        assertThat(Tolls.in(sentence)).noneMatch(t -> t.harm() == Harm.KILLED);
    }

    @Test
    void numbersOfOtherThingsAreNotPeople() {
        assertThat(figures("On Jan. 27 and again in May a guard was killed.", Harm.KILLED))
                .isEmpty();
        assertThat(figures("The rebels killed 4-year-old twins.", Harm.KILLED)).isEmpty();
        assertThat(figures("He was fatally shot 11 times.", Harm.KILLED)).isEmpty();
    }

    @Test
    void aVerbInTheSingularIsOfOne() {
        assertThat(figures("One of six climbers taken to the clinic has died.", Harm.KILLED))
                .isEmpty();
        assertThat(figures("A fire that sent six climbers to the clinic has killed nobody yet, one died.", Harm.KILLED))
                .doesNotContain(6);
    }

    @Test
    void whoDiedOfThemIsNotAddedToAll() {
        assertThat(figures("The slide buried two hikers, one of whom died.", Harm.KILLED))
                .doesNotContain(3);
    }

    @Test
    void reasonsAndGenerationsAreNoDead() {
        assertThat(figures("He took two sons because he would rather see them die.", Harm.KILLED))
                .isEmpty();
        assertThat(figures("The flood left three generations dead.", Harm.KILLED))
                .isEmpty();
    }

    @Test
    void boundsAreKept() {
        assertThat(Tolls.in("At least 12 soldiers were killed.").get(0).bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(Tolls.in("About 12 soldiers were killed.").get(0).bound()).isEqualTo(Bound.ABOUT);
        assertThat(Tolls.in("12 soldiers were killed.").get(0).bound()).isEqualTo(Bound.EXACT);
        assertThat(Tolls.in("Hundreds were killed.").get(0).bound()).isEqualTo(Bound.AT_LEAST);
    }

    @Test
    void theEvidenceIsCountedInCodePoints() {
        String text = "🌊 Floods in the delta.\nThree farmers drowned; two herders were killed.";
        Toll toll = Tolls.in(text).get(0);
        int from = text.offsetByCodePoints(0, toll.evidence().span().start());
        int to = text.offsetByCodePoints(0, toll.evidence().span().end());
        assertThat(text.substring(from, to)).isEqualTo(toll.evidence().exact()).contains("two herders");
    }

    private static List<Integer> figures(String text, Harm harm) {
        return Tolls.in(text).stream()
                .filter(t -> t.harm() == harm && t.telling() == Telling.FIGURE)
                .map(Toll::count)
                .toList();
    }

    private static List<Telling> tellings(String text) {
        return Tolls.in(text).stream()
                .filter(t -> t.harm() == Harm.KILLED)
                .map(Toll::telling)
                .toList();
    }
}
