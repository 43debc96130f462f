package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.record.Actor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Words that mean someone who has been named before, or whom only the words tell. */
class DescriptionsTest {
    private static final String LAVROV = "Sergey Lavrov RUS";

    @Nested
    class Persons {
        @Test
        void hostsAreTheOtherState() {
            Resolved r = Resolved.of(
                    "2023-10-19",
                    "Sergei Lavrov flew to the Iranian capital. At a banquet the Russian minister thanked his hosts.");
            assertThat(r.meant("his hosts")).as(r.toString()).containsExactly("Iran IRN");
        }

        @Test
        void whoeverIsInChargeOfSomethingHoldsTheOffice() {
            Resolved r = Resolved.of(
                    "2023-10-19",
                    "Sergei Lavrov praised the deal. \"Nobody can stop us,\" said the man in charge of Russian diplomacy."
                            + " The man in charge of the canteen wept.");
            assertThat(r.meant("the man")).as(r.toString()).containsExactly(LAVROV);
            assertThat(r.meant("The man")).containsExactly("man null");
        }

        @Test
        void anExpertIsMeantAgainByTheSameNoun() {
            Resolved r = Resolved.of(
                    null,
                    "Viktor Hrytsak, a Ukrainian military expert, saw the convoy. The expert counted forty trucks.");
            assertThat(r.meant("Viktor Hrytsak")).as(r.toString()).containsExactly("Viktor Hrytsak UKR");
            assertThat(r.meant("The expert")).containsExactly("Viktor Hrytsak UKR");
        }

        @Test
        void aSpokesmanIsTheOneOfThatBodyOnly() {
            Resolved r = Resolved.of(
                    "2023-05-05",
                    "Kremlin spokesman Dmitry Peskov said no. A spokesman for the Kremlin repeated it. The defence ministry"
                            + " spokesman kept silent.");
            assertThat(r.meant("A spokesman")).as(r.toString()).containsExactly("spokesman RUS");
            assertThat(r.meant("The defence ministry spokesman"))
                    .doesNotContain("Dmitry Peskov RUS")
                    .hasSize(1);
        }

        @Test
        void putinsSpokesmanIsUnnamedUnlessTheTextNamesHim() {
            Resolved unnamed = Resolved.of("2023-05-05", "Putin's spokesman said that Russia would answer.");
            assertThat(unnamed.meant("Putin's spokesman")).containsExactly("Putin's spokesman RUS");
            assertThat(unnamed.actor("Putin's spokesman").kind()).isEqualTo(Actor.Kind.PERSON);
        }

        @Test
        void aSurnameWithATitleIsRemembered() {
            Resolved r = Resolved.of(
                    null,
                    "President Tokarov of Belarus opened a bridge. Nobody cheered. The president blamed the rain.");
            assertThat(r.meant("The president")).as(r.toString()).isEqualTo(r.meant("President Tokarov"));
        }

        @Test
        void aKingIsNoPresidentAndAChancellorNoPremier() {
            Resolved r = Resolved.of(
                    "2016-06-07", "President Vladimir Putin wrote a letter. The chancellor did not answer it.");
            assertThat(r.meant("The chancellor")).as(r.toString()).doesNotContain("Vladimir Putin RUS");
        }

        @Test
        void theLeadersAreThoseWhoWereToldOfTogether() {
            Resolved r = Resolved.of(
                    "2015-05-05",
                    "Angela Merkel wrote to Xi Jinping. Barack Obama and David Cameron met in London. The two leaders"
                            + " agreed on sanctions. The pair will meet again.");
            assertThat(r.meant("The two leaders"))
                    .as(r.toString())
                    .containsExactly("Barack Obama USA", "David Cameron GBR");
            assertThat(r.meant("The pair")).containsExactly("Barack Obama USA", "David Cameron GBR");
        }
    }

    @Nested
    class States {
        @Test
        void threeOfThem() {
            Resolved r = Resolved.of(
                    null, "Poland, Lithuania and Latvia signed a treaty. The three countries will share radar data.");
            assertThat(r.meant("The three countries"))
                    .as(r.toString())
                    .containsExactly("Poland POL", "Lithuania LTU", "Latvia LVA");
        }

        @Test
        void sidesOfAThingAreNobody() {
            Resolved r =
                    Resolved.of(null, "Germany and Russia traded. Fishermen on both sides of the river protested.");
            assertThat(r.meant("both sides")).as(r.toString()).isEmpty();
        }

        @Test
        void theGovernmentOfWhoeverIsUnknownIsUnknown() {
            Resolved r = Resolved.of(
                    null, "Syria shelled the town. Foreign officials said their governments were watching.");
            assertThat(r.meant("their governments")).as(r.toString()).doesNotContain("Syria SYR");
        }

        @Test
        void leadershipUnderWhichSomethingHappensActsNot() {
            Resolved r = Resolved.of(null, "Under the leadership of its king Jordan opened a port.");
            assertThat(r.meant("the leadership")).as(r.toString()).isEmpty();
        }
    }

    @Nested
    class Bodies {
        @Test
        void aMinistryIsMeantAgain() {
            Resolved r = Resolved.of(
                    null, "Russia's defence ministry said its planes had hit a depot. The ministry gave no number.");
            assertThat(r.meant("its")).as(r.toString()).containsExactly("Russia's defence ministry RUS");
            assertThat(r.meant("The ministry")).containsExactly("Russia's defence ministry RUS");
        }

        @Test
        void aNameInsideALongerOneIsNotMeant() {
            Resolved r = Resolved.of(
                    null, "He joined the Social Democratic Party. The Baltic States asked the United States for help.");
            assertThat(r.meant("the Social Democratic Party")).as(r.toString()).doesNotContain("Democratic Party USA");
            assertThat(r.meant("The Baltic States")).isEmpty();
        }

        @Test
        void anArmyOfTwoStatesIsTwo() {
            Resolved r = Resolved.of(null, "Russian and Belarusian troops crossed the river.");
            assertThat(r.toString()).contains("RUS", "BLR");
        }
    }

    @Nested
    class Pronouns {
        @Test
        void itOfNobody() {
            Resolved r = Resolved.of(
                    null,
                    "Germany signed the pact. It took years to agree. It seems that the rain helped. It was reported that"
                            + " the ships had left.");
            assertThat(r.meant("It")).as(r.toString()).isEmpty();
        }

        @Test
        void hisNameTellsWhoIsSheAndWhoIsHe() {
            Resolved r = Resolved.of(
                    null,
                    "Harlan Boyd met Ingrid Moe. She offered him tea. Mrs. Lindqvist smiled, and Boyd thanked her.");
            assertThat(r.meant("She")).as(r.toString()).containsExactly("Ingrid Moe null");
            assertThat(r.meant("him")).containsExactly("Harlan Boyd null");
        }

        @Test
        void whatASubordinateClauseTellsDoesNotTakeTheSentenceOver() {
            Resolved r = Resolved.of(
                    null,
                    "Ivan Orlov rose to defend Jan Maly, saying that Maly should get a prize. Later he left the hall.");
            assertThat(r.meant("he")).as(r.toString()).containsExactly("Ivan Orlov null");
        }
    }
}
