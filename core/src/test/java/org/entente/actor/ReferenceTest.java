package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.record.Actor;
import org.entente.record.Sector;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Names that come again in another shape, and words that lean on what stands around them. */
class ReferenceTest {
    @Nested
    class Names {
        @Test
        void anyWordOfAFullName() {
            Resolved r =
                    Resolved.of("2024-01-03", "Prime Minister Abiy Ahmed opened a dam. Critics praised Abiy for once.");
            assertThat(r.meant("Abiy")).as(r.toString()).isEqualTo(r.meant("Prime Minister Abiy Ahmed"));
        }

        @Test
        void initialsAndDoubleSurnames() {
            Resolved r = Resolved.of(
                    null, "Svetlana Orlova met Jorge Luis Peña Ortiz. S. Orlova gave no details. Peña Ortiz slept.");
            assertThat(r.meant("S. Orlova")).as(r.toString()).isEqualTo(r.meant("Svetlana Orlova"));
            assertThat(r.meant("Peña Ortiz")).isEqualTo(r.meant("Jorge Luis Peña Ortiz"));
        }

        @Test
        void aCountryToldBesideTheNameOnceHoldsForAllMentions() {
            Resolved r = Resolved.of(
                    "2023-03-18",
                    "Vladimir Putin praised Olga Tarasenko, his commissioner for bees. Tarasenko blushed.");
            assertThat(r.meant("Olga Tarasenko")).as(r.toString()).containsExactly("Olga Tarasenko RUS");
            assertThat(r.meant("Tarasenko")).containsExactly("Olga Tarasenko RUS");
        }

        @Test
        void aCrowdOfANationIsNotItsState() {
            Resolved r = Resolved.of(null, "Young Kenyans marched. The Kenyans signed the treaty.");
            assertThat(r.actor("Young Kenyans").kind()).as(r.toString()).isEqualTo(Actor.Kind.GROUP);
            assertThat(r.meant("Young Kenyans")).containsExactly("Young Kenyans KEN");
            assertThat(r.actor("The Kenyans").kind()).isEqualTo(Actor.Kind.STATE);
        }

        @Test
        void aCityWhereAUnionSits() {
            Resolved union = Resolved.of(
                    null, "The European Union met. Brussels blamed Budapest. Judges in Brussels were on strike.");
            assertThat(union.meant("Brussels")).as(union.toString()).containsExactly("European Union EU");
            assertThat(union.meant("Judges")).containsExactly("Judges null");
            assertThat(Resolved.of(null, "Brussels blamed Budapest.").meant("Brussels"))
                    .containsExactly("Belgium BEL");
        }
    }

    @Nested
    class TwoOfThem {
        @Test
        void governmentsAndNeighbours() {
            Resolved r = Resolved.of(
                    null,
                    "Colombia and Venezuela opened the bridge. A trader blamed both governments. The African Union urged both"
                            + " neighbours to talk.");
            assertThat(r.meant("both governments")).as(r.toString()).containsExactly("Colombia COL", "Venezuela VEN");
            assertThat(r.meant("both neighbours")).containsExactly("Colombia COL", "Venezuela VEN");
        }

        @Test
        void koreasAndTheirLeaders() {
            Resolved r = Resolved.of("2018-04-28", "The two Korean leaders embraced. The two Koreas opened a road.");
            assertThat(r.meant("The two Korean leaders"))
                    .as(r.toString())
                    .containsExactly("Moon Jae-in KOR", "Kim Jong-un PRK");
            assertThat(r.meant("The two Koreas")).containsExactly("South Korea KOR", "North Korea PRK");
        }

        @Test
        void aCounterpartWithoutACountryIsTheOtherWhoHoldsTheOffice() {
            Resolved r = Resolved.of(
                    "2019-08-03",
                    "Foreign ministers Taro Kono and Kang Kyung-wha met in Bangkok. Kang told her counterpart that trade"
                            + " mattered.");
            assertThat(r.meant("her counterpart")).as(r.toString()).containsExactly("Taro Kono JPN");
        }

        @Test
        void oneFromAnotherCountry() {
            Resolved r = Resolved.of(
                    "2022-03-10", "Bolivia's Luis Arce dined with his opposite number from Chile, Gabriel Boric.");
            assertThat(r.meant("his opposite number")).as(r.toString()).containsExactly("Gabriel Boric CHL");
        }
    }

    @Nested
    class Bodies {
        @Test
        void theGroupIsTheOneNamedLast() {
            Resolved r = Resolved.of(
                    null, "Indian jets hit a camp of Jaish-e-Mohammed. Islamabad denied sheltering the group.");
            assertThat(r.actor("the group").sector()).as(r.toString()).isEqualTo(Sector.REB);
            assertThat(r.meant("the group")).isEqualTo(r.meant("Jaish-e-Mohammed"));
        }

        @Test
        void theCountryInWhichAndTheCountryToWhich() {
            Resolved to = Resolved.of(null, "Myanmar jailed two monks, and Japan froze aid to the country.");
            assertThat(to.meant("the country")).as(to.toString()).containsExactly("Myanmar MMR");
            Resolved in = Resolved.of(null, "Mexico wrote a letter. Chile let no one back into the country.");
            assertThat(in.meant("the country")).as(in.toString()).containsExactly("Chile CHL");
        }

        @Test
        void theAdministrationIsThatOfWhomItNames() {
            Resolved r = Resolved.of(
                    "2016-09-28", "Mexico accepted the George W. Bush administration's request. Chile smiled.");
            assertThat(r.meant("the George W. Bush administration"))
                    .as(r.toString())
                    .containsExactly("United States USA");
        }
    }

    @Nested
    class Owners {
        @Test
        void aPronounMayGoBeforeItsName() {
            Resolved r = Resolved.of(null, "For her part, Ingrid Moe kept silent. In its reply, Norway named no date.");
            assertThat(r.meant("her")).as(r.toString()).containsExactly("Ingrid Moe null");
            assertThat(r.meant("its")).containsExactly("Norway NOR");
        }

        @Test
        void theSpokesmanOfARegimeIsThatOfItsState() {
            Resolved r = Resolved.of(
                    null, "The regime of North Korea held a parade. A regime spokesman praised the harvest.");
            assertThat(r.meant("A regime spokesman")).as(r.toString()).containsExactly("regime spokesman PRK");
        }
    }
}
