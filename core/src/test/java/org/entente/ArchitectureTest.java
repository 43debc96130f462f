package org.entente;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.breach.Breaches;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Which package may lean on which, and what core must not know.
 *
 * <p>The rules are checked by plain tests, not through ArchUnit's own engine, which some versions of Surefire skip in
 * silence.
 */
class ArchitectureTest {
    /** Along the way of the data: a package may use those before it, never those after it. */
    private static final List<String> WAY = List.of(
            "org.entente.record..",
            "org.entente.read..",
            "org.entente.annotate..",
            "org.entente.actor..",
            "org.entente.claim..",
            "org.entente.correct..",
            "org.entente.merge..",
            "org.entente");

    /** The packages within merge, each with those of them that it may use. Merge itself may use them all. */
    private static final Map<String, List<String>> PARTS_OF_MERGE = Map.of(
            "org.entente.merge.words", List.of(),
            "org.entente.merge.toll", List.of(),
            "org.entente.merge.mention", List.of(),
            "org.entente.merge.origin", List.of("org.entente.merge.words"),
            "org.entente.merge.coverage", List.of("org.entente.merge.words"),
            "org.entente.merge.block", List.of("org.entente.merge.words"));

    private static final Set<String> PURE_JAVA_NET =
            Set.of("java.net.URI", "java.net.URISyntaxException", "java.net.URLDecoder", "java.net.URLEncoder");

    private static final ArchRule ONE_DOOR_TO_THE_MODEL = noClasses()
            .that()
            .resideOutsideOfPackage("org.entente.annotate.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ai.onnxruntime..", "ai.djl..")
            .because("what runs the model is nobody else's concern");

    private static final ArchRule NO_DATABASE = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.duckdb..", "org.apache.lucene.."))
            .because("state belongs to the dossier");

    private static final ArchRule NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net..")
                    .and(describe("that can fetch", type -> !PURE_JAVA_NET.contains(type.getName())))
                    .or(resideInAnyPackage("org.jsoup..").and(simpleName("Connection"))))
            .because("no address in a report is ever fetched");

    private static final ArchRule NO_CLOCK = noClasses()
            .should()
            .accessTargetWhere(
                    describe("the target tells the present", (JavaAccess<?> access) -> tellsThePresent(access)))
            .because("the same input gives the same output, today and in ten years");

    private static final ArchRule NO_CHANCE = noClasses()
            .should()
            .accessTargetWhere(describe("the target is left to chance", (JavaAccess<?> access) -> isChance(access)))
            .because("the same input gives the same output");

    private static final List<ArchRule> GENERAL = List.of(
            ONE_DOOR_TO_THE_MODEL,
            NO_DATABASE,
            NO_NETWORK,
            NO_CLOCK,
            NO_CHANCE,
            NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.entente");

    @TestFactory
    Stream<DynamicTest> coreKeepsEveryRule() {
        Stream<ArchRule> parts = PARTS_OF_MERGE.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(part -> standsAlone(part.getKey(), part.getValue()));
        return Stream.of(leftward(WAY), parts, GENERAL.stream())
                .flatMap(rules -> rules)
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CORE)));
    }

    @Test
    void everyPackageOfTheWayIsLookedAt() {
        for (String name : WAY) {
            assertThat(CORE.stream().filter(resideInAnyPackage(name)))
                    .as("classes imported from %s", name)
                    .anyMatch(type -> !type.getSimpleName().equals("package-info"));
        }
    }

    @Test
    void everyPartOfMergeHasItsRule() {
        assertThat(CORE.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("org.entente.merge."))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(PARTS_OF_MERGE.keySet());
    }

    /**
     * A rule that cannot fail proves nothing: each is broken once, on purpose, the way is told backwards, and merge and the
     * parts of it that lean on another are told to lean on none.
     */
    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsBreach() {
        JavaClasses breaches = new ClassFileImporter().importClasses(Breaches.class);
        List<String> backwards = new ArrayList<>(WAY);
        Collections.reverse(backwards);
        Stream<String> leaning = PARTS_OF_MERGE.keySet().stream()
                .filter(part -> !PARTS_OF_MERGE.getOrDefault(part, List.of()).isEmpty())
                .sorted();
        return Stream.of(
                        GENERAL.stream().map(rule -> breaks(rule, breaches)),
                        leftward(backwards).map(rule -> breaks(rule, CORE)),
                        Stream.concat(Stream.of("org.entente.merge"), leaning)
                                .map(part -> breaks(standsAlone(part, List.of()), CORE)))
                .flatMap(rules -> rules);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CORE.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as("%s has a package-info.java with @NullMarked", each.getName())
                        .isTrue());
    }

    private static DynamicTest breaks(ArchRule rule, JavaClasses classes) {
        return DynamicTest.dynamicTest(
                rule.getDescription(),
                () -> assertThat(rule.evaluate(classes).hasViolation()).isTrue());
    }

    private static Stream<ArchRule> leftward(List<String> way) {
        return IntStream.range(0, way.size() - 1).mapToObj(i -> {
            String[] later = way.subList(i + 1, way.size()).toArray(String[]::new);
            return noClasses()
                    .that()
                    .resideInAPackage(way.get(i))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(later))
                    .because("packages depend only leftward along the way of the data");
        });
    }

    /** Of merge and its parts, {@code part} leans on {@code others} alone. */
    private static ArchRule standsAlone(String part, List<String> others) {
        String[] mayUse = Stream.concat(Stream.of(part), others.stream()).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(part)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.entente.merge..")
                        .and(DescribedPredicate.not(resideInAnyPackage(mayUse))))
                .because("the parts of merge stand alone, and merge on them");
    }

    private static boolean tellsThePresent(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        return (owner.startsWith("java.time.") && name.equals("now"))
                || (owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick")))
                || (owner.equals("java.lang.System") && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
                || (owner.equals("java.util.Date")
                        && name.equals("<init>")
                        && access.getDescription().contains("<init>()"))
                || (owner.equals("java.util.Calendar") && name.equals("getInstance"));
    }

    private static boolean isChance(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        return (owner.equals("java.lang.Math") && name.equals("random"))
                || (owner.equals("java.util.UUID") && name.equals("randomUUID"))
                || (owner.equals("java.util.Random") && access.getDescription().contains("<init>()"))
                || owner.equals("java.util.concurrent.ThreadLocalRandom")
                || owner.equals("java.security.SecureRandom");
    }
}
