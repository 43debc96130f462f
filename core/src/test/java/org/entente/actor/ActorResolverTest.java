package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.SharedEngine;
import org.entente.record.Actor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ActorResolverTest {
    private static final String LUKASHENKO = "Alexander Lukashenko BLR";
    private static final String PUTIN = "Vladimir Putin RUS";
    private static final String KIM = "Kim Jong-un PRK";

    @Nested
    class States {
        @Test
        void byNameAliasAndDemonym() {
            Resolved r = Resolved.of(
                    null,
                    "Belarus signed the pact with the DPRK. The U.S. and Britain protested. The North Koreans walked out."
                            + " Poland warned the States. They told us nothing.");
            assertThat(r.meant("Belarus")).as(r.toString()).containsExactly("Belarus BLR");
            assertThat(r.meant("the DPRK")).containsExactly("North Korea PRK");
            assertThat(r.meant("The U.S.")).containsExactly("United States USA");
            assertThat(r.meant("Britain")).containsExactly("United Kingdom GBR");
            assertThat(r.meant("The North Koreans")).containsExactly("North Korea PRK");
            assertThat(r.meant("the States")).containsExactly("United States USA");
            assertThat(r.meant("us")).isEmpty();
        }

        @Test
        void byThoseWhoGovernThem_otherOrgansAreBodiesOfTheirOwn() {
            Resolved r = Resolved.of(
                    "2021-06-01",
                    "Belarusian authorities detained a reporter. Polish border guards fired into the air. Russia's defence"
                            + " ministry denied it. U.S. officials met Lithuanian lawmakers.");
            assertThat(r.meant("Belarusian authorities")).as(r.toString()).containsExactly("Belarus BLR");
            assertThat(r.actor("Belarusian authorities").kind()).isEqualTo(Actor.Kind.STATE);
            assertThat(r.meant("Polish border guards")).containsExactly("Polish border guards POL");
            assertThat(r.meant("Russia's defence ministry")).containsExactly("Russia's defence ministry RUS");
            assertThat(r.actor("Russia's defence ministry").kind()).isEqualTo(Actor.Kind.ORGANISATION);
            assertThat(r.meant("U.S. officials")).containsExactly("U.S. officials USA");
            assertThat(r.meant("Lithuanian lawmakers")).containsExactly("Lithuanian lawmakers LTU");
        }

        @Test
        void thingsAreNobodyButTheirNationalityMeansTheState() {
            Resolved r = Resolved.of(null, "Minsk sold Belarusian tractors and Russian-North Korean trade grew.");
            assertThat(r.meant("Minsk")).as(r.toString()).containsExactly("Belarus BLR");
            assertThat(r.meant("Belarusian tractors")).isEmpty();
            assertThat(r.meant("Belarusian")).containsExactly("Belarus BLR");
            assertThat(r.meant("Russian")).containsExactly("Russia RUS");
            assertThat(r.meant("North Korean")).containsExactly("North Korea PRK");
        }

        @Test
        void capitalsActButArePlacesToo() {
            Resolved r = Resolved.of(
                    null,
                    "Moscow condemned the move. The envoys arrived in Pyongyang. He flew to Minsk on Monday. Washington"
                            + " imposed sanctions against Tehran. Beijing's decision surprised the Kremlin. Warsaw, May 3");
            assertThat(r.meant("Moscow")).as(r.toString()).containsExactly("Russia RUS");
            assertThat(r.meant("Pyongyang")).isEmpty();
            assertThat(r.meant("Minsk")).isEmpty();
            assertThat(r.meant("Washington")).containsExactly("United States USA");
            assertThat(r.meant("Tehran")).containsExactly("Iran IRN");
            assertThat(r.meant("Beijing")).containsExactly("China CHN");
            assertThat(r.meant("the Kremlin")).containsExactly("Russia RUS");
            assertThat(r.meant("Warsaw")).isEmpty();
        }

        @Test
        void theRegimeIsTheStateLastMeant() {
            Resolved r = Resolved.of(
                    "2022-03-01",
                    "North Korea fired two missiles. Seoul condemned the Kim regime. A day later the regime denied everything.");
            assertThat(r.meant("the Kim regime")).as(r.toString()).containsExactly("North Korea PRK");
            assertThat(r.meant("the regime")).containsExactly("North Korea PRK");
        }

        @Test
        void governmentsInCapitalsAreTheirStates() {
            Resolved r = Resolved.of(null, "The governments in Minsk and Moscow agreed. Both countries will gain.");
            assertThat(r.meant("The governments")).as(r.toString()).containsExactly("Belarus BLR", "Russia RUS");
            assertThat(r.meant("Both countries")).containsExactlyInAnyOrder("Belarus BLR", "Russia RUS");
        }

        @Test
        void alliesAreAGroupOfTheirOwn() {
            Resolved r = Resolved.of(null, "The US and its allies rejected the plan.");
            assertThat(r.meant("The US")).as(r.toString()).containsExactly("United States USA");
            assertThat(r.actor("its allies")).isEqualTo(new Actor("name:allies", "allies", null, Actor.Kind.GROUP));
        }
    }

    @Nested
    class Organisations {
        @Test
        void haveTheAcronymOfTheBodyThatTheyBelongTo() {
            Resolved r = Resolved.of(
                    null,
                    "The European Parliament urged the International Criminal Court (ICC) to act. The UN Security Council"
                            + " met. NATO and the EU protested, TASS reported. Fighters of the Wagner Group left.");
            assertThat(r.meant("The European Parliament")).as(r.toString()).containsExactly("European Parliament EU");
            assertThat(r.meant("the International Criminal Court")).containsExactly("International Criminal Court ICC");
            assertThat(r.meant("ICC")).containsExactly("International Criminal Court ICC");
            assertThat(r.meant("The UN Security Council")).containsExactly("United Nations Security Council UN");
            assertThat(r.meant("NATO")).containsExactly("North Atlantic Treaty Organization NATO");
            assertThat(r.meant("the EU")).containsExactly("European Union EU");
            assertThat(r.meant("the Wagner Group")).containsExactly("Wagner Group RUS");
            assertThat(SharedEngine.actors().isNewsAgency(r.actor("TASS").id())).isTrue();
            assertThat(SharedEngine.actors().isNewsAgency(r.actor("NATO").id())).isFalse();
        }

        @Test
        void newsAgencyWithItsNationality() {
            Resolved r = Resolved.of(null, "Kim toured a farm, the North Korean news agency KCNA wrote.");
            assertThat(r.meant("the North Korean news agency KCNA"))
                    .as(r.toString())
                    .containsExactly("Korean Central News Agency PRK");
        }
    }

    @Nested
    class Persons {
        @Test
        void foreignMinistersOfAnUndatedDocument() {
            Resolved r = Resolved.of(
                    null,
                    "Foreign Ministers Uladzimir Makey and Ri Su-yong shook hands in Minsk. The Belarusian minister thanked"
                            + " his North Korean counterpart. The ministers then left.");
            assertThat(r.meant("Foreign Ministers Uladzimir Makey"))
                    .as(r.toString())
                    .containsExactly("Vladimir Makei BLR");
            assertThat(r.meant("Ri Su-yong")).containsExactly("Ri Su-yong PRK");
            assertThat(r.meant("The Belarusian minister")).containsExactly("Vladimir Makei BLR");
            assertThat(r.meant("his North Korean counterpart")).containsExactly("Ri Su-yong PRK");
            assertThat(r.meant("The ministers")).containsExactly("Vladimir Makei BLR", "Ri Su-yong PRK");
        }

        @Test
        void surnamesFollowFullNamesEvenWhenTheyComeFirst() {
            Resolved r = Resolved.of(
                    "2019-04-25",
                    "Kim meets Putin\nNorth Korean leader Kim Jong Un met Russian President Vladimir Putin. Kim smiled.");
            assertThat(r.meant("Kim")).as(r.toString()).containsExactly(KIM);
            assertThat(r.at("Kim", 2)).containsExactly(KIM);
            assertThat(r.meant("Putin")).containsExactly(PUTIN);
            assertThat(r.meant("North Korean leader Kim Jong Un")).containsExactly(KIM);
            assertThat(r.actor("Kim").id()).isEqualTo("Q56226");
        }

        @Test
        void prominentSurnamesNeedNoFullName() {
            Resolved r =
                    Resolved.of("2022-02-18", "Lukashenko flew from Belarus to Moscow, where Putin of Russia waited.");
            assertThat(r.meant("Lukashenko")).as(r.toString()).containsExactly(LUKASHENKO);
            assertThat(r.meant("Putin")).containsExactly(PUTIN);
        }

        @Test
        void titlesMeanTheHolderOnTheDate() {
            Resolved then = Resolved.of(
                    "2010-05-01", "Japan's foreign minister visited Ukraine. The Ukrainian president smiled.");
            assertThat(then.meant("The Ukrainian president"))
                    .as(then.toString())
                    .containsExactly("Viktor Yanukovych UKR");
            Resolved later =
                    Resolved.of("2023-05-01", "The Ukrainian president thanked the Belarusian leader's rivals.");
            assertThat(later.meant("The Ukrainian president"))
                    .as(later.toString())
                    .allMatch(who -> who.startsWith("Volodymyr Zelensk"));
            assertThat(later.meant("the Belarusian leader")).containsExactly(LUKASHENKO);
        }

        @Test
        void titlesWithoutADateMeanThoseWhomTheDocumentNames() {
            Resolved r = Resolved.of(
                    null, "The Belarusian leader spoke in Sochi. Alexander Lukashenko praised the Polish president.");
            assertThat(r.meant("The Belarusian leader")).as(r.toString()).containsExactly(LUKASHENKO);
            assertThat(r.meant("the Polish president")).containsExactly("Polish president POL");
        }

        @Test
        void appositionsMeanTheOneWhomTheyDescribe() {
            Resolved r = Resolved.of(
                    "2023-10-18",
                    "Sergei Lavrov was met by his counterpart, Choe Son Hui, at noon. Dmitry Peskov, Putin's spokesman, said"
                            + " nothing. Vladimir Putin stayed home.");
            assertThat(r.meant("Sergei Lavrov")).as(r.toString()).containsExactly("Sergey Lavrov RUS");
            assertThat(r.meant("his counterpart")).containsExactly("Choe Son-hui PRK");
            assertThat(r.meant("Choe Son Hui")).containsExactly("Choe Son-hui PRK");
            assertThat(r.meant("Dmitry Peskov")).containsExactly("Dmitry Peskov RUS");
            assertThat(r.meant("Putin's spokesman")).containsExactly("Dmitry Peskov RUS");
        }

        @Test
        void unknownPersonsTakeTheCountryThatStandsByThem() {
            Resolved r = Resolved.of(
                    "2023-04-26",
                    "North Korea's Deputy Foreign Minister Pak Un-test said so. Minsk's ambassador Jan Novakovich agreed."
                            + " Belarusian analyst Valer Novik disagreed. Tom Unknownson, an engineer, kept silent. Pak left.");
            assertThat(r.meant("North Korea's Deputy Foreign Minister Pak Un-test"))
                    .as(r.toString())
                    .containsExactly("Pak Un-test PRK");
            assertThat(r.meant("Minsk's ambassador Jan Novakovich")).containsExactly("Jan Novakovich BLR");
            assertThat(r.meant("Belarusian analyst Valer Novik")).containsExactly("Valer Novik BLR");
            assertThat(r.actor("Belarusian analyst Valer Novik").id()).isEqualTo("name:valer novik");
            assertThat(r.meant("Tom Unknownson")).containsExactly("Tom Unknownson null");
            assertThat(r.meant("Pak")).containsExactly("Pak Un-test PRK");
        }

        @Test
        void anAmbassadorActsForTheSender() {
            Resolved r =
                    Resolved.of("2022-09-01", "The Russian ambassador to Belarus, Boris Newmanov, left. He was angry.");
            assertThat(r.meant("Boris Newmanov")).as(r.toString()).containsExactly("Boris Newmanov RUS");
            assertThat(r.meant("The Russian ambassador")).containsExactly("Boris Newmanov RUS");
        }

        @Test
        void titlesOfSeveralNounsAndTheirComplements() {
            Resolved r = Resolved.of(
                    "2022-11-15",
                    "U.S. Secretary of State Antony Blinken called. The head of the IAEA, Rafael Grossi, answered. Russia's"
                            + " ambassador to the United Nations kept silent. The US envoy for Syria Tom Novakson left.");
            assertThat(r.meant("U.S. Secretary of State Antony Blinken"))
                    .as(r.toString())
                    .containsExactly("Antony Blinken USA");
            assertThat(r.meant("The head")).containsExactly("Rafael Grossi IAEA");
            assertThat(r.meant("Russia's ambassador to the United Nations")).allMatch(who -> who.endsWith(" RUS"));
            assertThat(r.meant("Tom Novakson")).containsExactly("Tom Novakson USA");
            assertThat(r.meant("The US envoy")).containsExactly("Tom Novakson USA");
        }

        @Test
        void headlinesWhoseVerbLooksLikeAPlural() {
            Resolved r =
                    Resolved.of("2023-10-18", "Lavrov thanks North Korea for shells\nSergei Lavrov of Russia left.");
            assertThat(r.meant("Lavrov")).as(r.toString()).containsExactly("Sergey Lavrov RUS");
            assertThat(r.meant("North Korea")).containsExactly("North Korea PRK");
        }

        @Test
        void homonymsNeedSupport() {
            Resolved r = Resolved.of(null, "Sergey Ivanov, a baker from Canada, opened a shop.");
            assertThat(r.meant("Sergey Ivanov")).as(r.toString()).noneMatch(who -> who.endsWith("RUS"));
        }
    }

    @Nested
    class BackReferences {
        @Test
        void pronounsPreferTheSubject() {
            Resolved r = Resolved.of(
                    "2023-09-15",
                    "Vladimir Putin met Alexander Lukashenko in Sochi. He praised Belarus. Russia said it would abide by its"
                            + " promise.");
            assertThat(r.meant("He")).as(r.toString()).containsExactly(PUTIN);
            assertThat(r.meant("it")).containsExactly("Russia RUS");
            assertThat(r.meant("its")).containsExactly("Russia RUS");
        }

        @Test
        void heWhoTellsHimIsAnother() {
            Resolved r = Resolved.of(
                    "2023-09-15", "Alexander Lukashenko met Vladimir Putin, and Putin told him that he would come.");
            assertThat(r.meant("him")).as(r.toString()).containsExactly(LUKASHENKO);
        }

        @Test
        void firstPersonsStayOpen() {
            Resolved r = Resolved.of("2023-09-15", "“I think we can do it,” Lukashenko said in Belarus.");
            assertThat(r.meant("I")).as(r.toString()).isEmpty();
            assertThat(r.meant("we")).isEmpty();
        }

        @Test
        void theTwoLeaders() {
            Resolved r = Resolved.of(
                    "2019-04-25",
                    "Vladimir Putin and Kim Jong-un met in Vladivostok. The two leaders signed nothing. They shook hands.");
            assertThat(r.meant("The two leaders")).as(r.toString()).containsExactly(PUTIN, KIM);
            assertThat(r.meant("They")).containsExactly(PUTIN, KIM);
        }

        @Test
        void relativePronounsMeanTheNounBeforeThem() {
            Resolved r = Resolved.of("2023-09-15", "Putin hosted his Belarusian ally, who thanked Russia and Belarus.");
            assertThat(r.meant("his Belarusian ally")).as(r.toString()).containsExactly(LUKASHENKO);
            assertThat(r.meant("who")).containsExactly(LUKASHENKO);
        }

        @Test
        void theCountryOfSomeone() {
            Resolved r = Resolved.of("2023-09-15", "Lukashenko said that his country, Belarus, will not join.");
            assertThat(r.meant("his country")).as(r.toString()).containsExactly("Belarus BLR");
        }
    }

    @Test
    void offsetsAreCodePoints() {
        Resolved r =
                Resolved.of("2023-09-15", "😀😀 Russian President Vladimir Putin thanked Łukašenka of Belarus. 😀");
        assertThat(r.meant("Russian President Vladimir Putin")).as(r.toString()).containsExactly(PUTIN);
        assertThat(r.meant("Łukašenka")).containsExactly(LUKASHENKO);
        r.actors()
                .all()
                .values()
                .forEach(all -> all.forEach(
                        p -> assertThat(r.document().words(p.mention().span()))
                                .isEqualTo(p.mention().exact())));
    }
}
