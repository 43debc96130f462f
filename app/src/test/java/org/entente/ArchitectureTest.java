package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package of the program may use which. */
@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule coreKnowsNothingOfTheApplication = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.entente",
                    "org.entente.record..",
                    "org.entente.read..",
                    "org.entente.annotate..",
                    "org.entente.actor..",
                    "org.entente.claim..",
                    "org.entente.correct..",
                    "org.entente.merge..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.entente.dossier..",
                    "org.entente.cli..",
                    "org.entente.web..",
                    "org.entente.export..",
                    "org.entente.fetch..");

    @ArchTest
    static final ArchRule theDossierKnowsNothingOfWhatShowsIt = noClasses()
            .that()
            .resideInAPackage("org.entente.dossier..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.entente.add..",
                    "org.entente.cli..",
                    "org.entente.web..",
                    "org.entente.export..",
                    "org.entente.fetch..");

    @ArchTest
    static final ArchRule whatFetchesKnowsSourcesAndNothingElseOfEntente = noClasses()
            .that()
            .resideInAPackage("org.entente.fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.entente",
                    "org.entente.dossier..",
                    "org.entente.cli..",
                    "org.entente.web..",
                    "org.entente.export..",
                    "org.entente.record..",
                    "org.entente.annotate..",
                    "org.entente.actor..",
                    "org.entente.claim..",
                    "org.entente.correct..",
                    "org.entente.merge..");

    @ArchTest
    static final ArchRule nothingElseReachesTheWeb = noClasses()
            .that()
            .resideOutsideOfPackages("org.entente.fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "crawlercommons..", "java.net.http..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.net.URLConnection.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.net.Socket.class);

    @ArchTest
    static final ArchRule onlyTheCommandLineAndWhatAddsFetch = noClasses()
            .that()
            .resideOutsideOfPackages("org.entente.fetch..", "org.entente.add..", "org.entente.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.entente.fetch..");

    @ArchTest
    static final ArchRule whatAddsKnowsNothingOfWhoAsksForIt = noClasses()
            .that()
            .resideInAPackage("org.entente.add..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.entente.cli..", "org.entente.web..", "org.entente.export..");

    @ArchTest
    static final ArchRule exportsKnowTheDossierAndTheRecordOnly = noClasses()
            .that()
            .resideInAPackage("org.entente.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.entente",
                    "org.entente.add..",
                    "org.entente.cli..",
                    "org.entente.web..",
                    "org.entente.read..",
                    "org.entente.annotate..",
                    "org.entente.actor..",
                    "org.entente.claim..",
                    "org.entente.correct..",
                    "org.entente.merge..");

    @ArchTest
    static final ArchRule onlyTheDossierAndItsExportsKnowTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackages("org.entente.dossier..", "org.entente.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.duckdb..", "java.sql..", "org.apache.lucene..");
}
