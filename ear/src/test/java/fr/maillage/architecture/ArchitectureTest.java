package fr.maillage.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.maillage.shared.TextPattern;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Scanner;
import java.util.Set;
import java.util.regex.Pattern;

@AnalyzeClasses(locations = House.class)
class ArchitectureTest {

    private static final String WEB = "fr.maillage.web..";
    private static final String BATCH = "fr.maillage.batch..";

    /** Packages on which the persistence of every feature builds. */
    private static final Set<String> PLATFORM =
            Set.of("fr.maillage.shared.persistence", "fr.maillage.record.persistence");

    @ArchTest
    static final ArchRule business_code_knows_neither_pages_nor_batch = noClasses()
            .that()
            .resideOutsideOfPackages(WEB, BATCH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    WEB, BATCH, "jakarta.faces..", "jakarta.ws.rs..", "jakarta.batch.api..", "org.primefaces..");

    @ArchTest
    static final ArchRule web_does_not_know_batch = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(BATCH);

    @ArchTest
    static final ArchRule batch_does_not_know_web = noClasses()
            .that()
            .resideInAPackage(BATCH)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(WEB);

    @ArchTest
    static final ArchRule features_are_free_of_cycles =
            slices().matching("fr.maillage.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule pages_are_free_of_cycles_among_features =
            slices().matching("fr.maillage.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule web_and_batch_never_see_entities_or_repositories = noClasses()
            .that()
            .resideInAnyPackage(WEB, BATCH)
            .should()
            .dependOnClassesThat(resideInAPackage("fr.maillage..persistence..")
                    .or(com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith(
                            Entity.class)));

    @ArchTest
    static final ArchRule model_is_plain_java = classes()
            .that()
            .resideInAPackage("..model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "jakarta.persistence..",
                    "jakarta.validation..",
                    "jakarta.json..",
                    "ch.poole..",
                    "fr.maillage.(*)",
                    "fr.maillage.place.core",
                    "fr.maillage.committee.(decision|item|paper|task)",
                    "fr.maillage.diagnosis.(collection|exhibit|finding|irritant|statement|street|survey|theme)",
                    "fr.maillage.plan.(action|frame)",
                    "fr.maillage.funding.(contract|extract|financing)",
                    "fr.maillage.deployment.(dropin|post|scenario)",
                    "fr.maillage..model..",
                    "fr.maillage.shared..");

    @ArchTest
    static final ArchRule entities_live_in_model =
            classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("..model..");

    @ArchTest
    static final ArchRule the_entity_manager_stays_in_persistence = noClasses()
            .that()
            .resideOutsideOfPackage("..persistence..")
            .should()
            .dependOnClassesThat(assignableTo(EntityManager.class));

    @ArchTest
    static final ArchRule sql_stays_in_persistence = noClasses()
            .that()
            .resideOutsideOfPackage("..persistence..")
            .should()
            .dependOnClassesThat(resideInAPackage("java.sql..").or(resideInAPackage("javax.sql..")));

    @ArchTest
    static final ArchRule persistence_is_private_to_its_feature = classes()
            .that()
            .resideInAPackage("..persistence..")
            .should(new ArchCondition<JavaClass>("be used only inside their own feature") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    String feature = item.getPackageName().replaceFirst("\\.persistence.*", "");
                    for (Dependency dependency : item.getDirectDependenciesToSelf()) {
                        String from = dependency.getOriginClass().getPackageName();
                        boolean platform = PLATFORM.contains(item.getPackageName()) && from.endsWith(".persistence");
                        if (!platform && !from.equals(feature) && !from.startsWith(feature + ".")) {
                            events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                        }
                    }
                }
            });

    @ArchTest
    static final ArchRule stateless_beans_are_services = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .and()
            .resideOutsideOfPackage(BATCH)
            .should()
            .haveSimpleNameEndingWith("Service")
            .andShould()
            .resideOutsideOfPackages("..model..", "..persistence..", WEB);

    @ArchTest
    static final ArchRule no_stateful_beans = noClasses().should().beAnnotatedWith(Stateful.class);

    @ArchTest
    static final ArchRule views_are_named_views = classes()
            .that()
            .areAnnotatedWith("jakarta.faces.view.ViewScoped")
            .should()
            .haveSimpleNameEndingWith("View")
            .andShould()
            .resideInAPackage(WEB)
            .andShould()
            .implement(java.io.Serializable.class);

    @ArchTest
    static final ArchRule batch_artifacts_are_named_and_live_in_batch = classes()
            .that(assignableTo("jakarta.batch.api.Batchlet")
                    .or(assignableTo("jakarta.batch.api.chunk.ItemReader"))
                    .or(assignableTo("jakarta.batch.api.chunk.ItemProcessor"))
                    .or(assignableTo("jakarta.batch.api.chunk.ItemWriter")))
            .and()
            .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
            .should()
            .resideInAPackage(BATCH)
            .andShould()
            .beAnnotatedWith(Named.class);

    @ArchTest
    static final ArchRule time_comes_from_the_injected_clock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule only_text_patterns_know_regular_expressions = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(TextPattern.class.getName())
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(Pattern.class.getName())
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName(Scanner.class.getName())
            .orShould()
            .accessTargetWhere(Patterns.METHODS_OF_TEXTS)
            .because("each pattern has its longest text: TextPattern.of in the feature's …Patterns,"
                    + " Parts.of to cut at plain text");

    @ArchTest
    static final ArchRule patterns_are_made_in_classes_of_patterns = noClasses()
            .that()
            .haveSimpleNameNotEndingWith(Patterns.ENDING)
            .should()
            .callMethod(TextPattern.class, "of", int.class, String.class);

    @ArchTest
    static final ArchRule a_feature_has_one_class_of_patterns =
            classes().that().haveSimpleNameEndingWith(Patterns.ENDING).should(Patterns.BE_ALONE);

    @ArchTest
    static final ArchRule nothing_writes_to_standard_streams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
