package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.SharedEngine;
import org.entente.record.Claim;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole way from sentences of ours to the days of their claims: bench/gold/times-own.tsv, which tells its format. */
class OwnTimesTest {
    private static final Path GOLD = Path.of("../bench/gold/times-own.tsv");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    static Stream<Arguments> cases() throws IOException {
        return Files.readAllLines(GOLD).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }

    @ParameterizedTest(name = "{3} ({0}): {2}")
    @MethodSource("cases")
    void theDaysOfAClaimFollowFromItsWords(String published, String type, String days, String text) {
        String day = LocalDate.parse(published).format(DAY);
        List<Claim> claims = SharedEngine.get().code(SharedEngine.report(day, text)).stream()
                .filter(claim -> claim.type().name().equals(type))
                .toList();
        List<String> found = claims.stream().map(claim -> days(claim.time())).toList();
        assertThat(found).as(claims.toString()).isNotEmpty();
        if (days.equals("-")) {
            assertThat(found).as(claims.toString()).containsOnly("-");
        } else {
            assertThat(found).as(claims.toString()).contains(days);
        }
    }

    private static String days(@Nullable TimeRange time) {
        if (time == null) {
            return "-";
        }
        String start = time.start() == null ? "" : time.start().toString();
        String end = time.end() == null ? "" : time.end().toString();
        return start.equals(end) ? start : start + ".." + end;
    }
}
