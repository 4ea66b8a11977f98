package org.stemma.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The house rules that a compiler cannot hold. They live here because this module sees every other one.
 *
 * <p>An arrow in {@code docs/building.md} points at what is depended on; each rule below forbids the other direction. A rule
 * over classes that were not imported would pass for nothing, so {@link #theRulesSawTheClassesOf} comes first.
 */
class HouseRulesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.stemma");

    /** What is generated from templates is nobody's handwriting. */
    private static final String TEMPLATES = "org.stemma.templates..";

    private static final String[] CORE = {
        "org.stemma.model..",
        "org.stemma.language..",
        "org.stemma.clean..",
        "org.stemma.read..",
        "org.stemma.compare..",
        "org.stemma.decide..",
        "org.stemma.pipeline.."
    };

    private static final String[] LIBRARY = {
        "org.stemma.model..",
        "org.stemma.language..",
        "org.stemma.clean..",
        "org.stemma.read..",
        "org.stemma.compare..",
        "org.stemma.decide..",
        "org.stemma.pipeline..",
        "org.stemma.ingest..",
        "org.stemma.store.."
    };

    private static final String[] PROGRAM = {
        "org.stemma.cli..",
        "org.stemma.web..",
        "org.stemma.intake..",
        "org.stemma.report..",
        "org.stemma.export..",
        "org.stemma.view..",
        "org.stemma.dossier..",
        "org.stemma.register..",
        TEMPLATES
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "model",
                "language",
                "clean",
                "read",
                "compare",
                "decide",
                "pipeline",
                "ingest",
                "store",
                "cli",
                "export",
                "report",
                "view",
                "dossier",
                "register",
                "eval"
            })
    void theRulesSawTheClassesOf(String layer) {
        List<JavaClass> seen = CLASSES.stream()
                .filter(resideInAPackage("org.stemma." + layer + ".."))
                .filter(seenClass -> !seenClass.getSimpleName().equals("package-info"))
                .toList();
        assertThat(seen).as("classes of %s on the rules' class path", layer).isNotEmpty();
    }

    @Test
    void theModelDependsOnNothingButJSpecify() {
        classes()
                .that()
                .resideInAPackage("org.stemma.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.stemma.model..", "java..", "org.jspecify.annotations..")
                .because("the nouns are what every other part and every engine shares")
                .check(CLASSES);
    }

    @Test
    void languageKnowsTheModelAlone() {
        mayOnlyDependOnStemmaPackages("org.stemma.language..", "org.stemma.model..");
    }

    @Test
    void cleanKnowsTheModelAlone() {
        mayOnlyDependOnStemmaPackages("org.stemma.clean..", "org.stemma.model..");
    }

    @Test
    void readKnowsTheModelAndTheLanguage() {
        mayOnlyDependOnStemmaPackages("org.stemma.read..", "org.stemma.model..", "org.stemma.language..");
    }

    @Test
    void compareKnowsTheModelAlone() {
        mayOnlyDependOnStemmaPackages("org.stemma.compare..", "org.stemma.model..");
    }

    @Test
    void decideKnowsTheModelAlone() {
        mayOnlyDependOnStemmaPackages("org.stemma.decide..", "org.stemma.model..");
    }

    @Test
    void theCoreKnowsNothingAboveIt() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat(resideInAPackage("org.stemma..").and(not(resideInAnyPackage(CORE))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void ingestKnowsTheCoreAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.stemma.ingest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PROGRAM)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.stemma.store..")
                .check(CLASSES);
    }

    @Test
    void theStoreKnowsNothingOfTheProgram() {
        noClasses()
                .that()
                .resideInAPackage("org.stemma.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PROGRAM)
                .check(CLASSES);
    }

    @Test
    void theProgramShipsNoEvaluation() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.stemma.eval..", "org.stemma.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.stemma.eval..", "org.stemma.bench..")
                .check(CLASSES);
    }

    @Test
    void onlyOnePackageKnowsTheLanguageLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.stemma.language..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford.nlp..")
                .because("another library, or models of our own, can stand behind org.stemma.language")
                .check(CLASSES);
    }

    @Test
    void theCoreSeesNoJsonDatabaseOrWeb() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml..",
                        "tools.jackson..",
                        "java.sql..",
                        "javax.sql..",
                        "org.sqlite..",
                        "org.jdbi..",
                        "org.flywaydb..",
                        "java.net.http..",
                        "com.sun.net.httpserver..",
                        "okhttp3..",
                        "io.javalin..",
                        "org.apache.flink..")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.stemma.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES.that(not(resideInAPackage(TEMPLATES))));
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .resideOutsideOfPackage(TEMPLATES)
                .should(resideInANullMarkedPackage())
                .check(CLASSES);
    }

    @Test
    void theLibraryPrintsNothing() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES.that(resideInAnyPackage(LIBRARY)));
    }

    @Test
    void theLibraryNeverEndsTheProgram() {
        theLibraryNeverCalls(
                "exit or halt", Set.of("java.lang.System.exit", "java.lang.Runtime.exit", "java.lang.Runtime.halt"));
    }

    @Test
    void theLibraryReadsNoClockLocaleOrZoneOfTheMachineAndThrowsNoDice() {
        theLibraryNeverCalls(
                "a clock, locale, zone or dice of the machine",
                Set.of(
                        "java.lang.System.currentTimeMillis",
                        "java.time.Instant.now",
                        "java.time.LocalDate.now",
                        "java.time.LocalDateTime.now",
                        "java.time.OffsetDateTime.now",
                        "java.time.ZonedDateTime.now",
                        "java.time.Year.now",
                        "java.time.Clock.systemUTC",
                        "java.time.Clock.systemDefaultZone",
                        "java.time.ZoneId.systemDefault",
                        "java.util.TimeZone.getDefault",
                        "java.util.TimeZone.setDefault",
                        "java.util.Locale.getDefault",
                        "java.util.Locale.setDefault",
                        "java.util.UUID.randomUUID",
                        "java.lang.Math.random"));
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .that()
                .resideOutsideOfPackage(TEMPLATES)
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?")
                .because("a name says what the thing is in the words of the field")
                .check(CLASSES);
    }

    private static void theLibraryNeverCalls(String what, Set<String> methods) {
        noClasses()
                .that()
                .resideInAnyPackage(LIBRARY)
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        what,
                        call -> methods.contains(call.getTargetOwner().getFullName() + "."
                                + call.getTarget().getName())))
                .because("the same input gives the same output, and who calls decides")
                .check(CLASSES);
    }

    private static void mayOnlyDependOnStemmaPackages(String layer, String... allowed) {
        String[] self = {layer};
        noClasses()
                .that()
                .resideInAPackage(layer)
                .should()
                .dependOnClassesThat(resideInAPackage("org.stemma..")
                        .and(not(resideInAnyPackage(self)))
                        .and(not(resideInAnyPackage(allowed))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package whose package-info says @NullMarked") {
            @Override
            public void check(JavaClass candidate, ConditionEvents events) {
                JavaPackage home = candidate.getPackage();
                if (!home.isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            candidate, home.getName() + " has no package-info.java with @NullMarked"));
                }
            }
        };
    }
}
