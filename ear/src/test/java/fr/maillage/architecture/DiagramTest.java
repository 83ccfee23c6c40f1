package fr.maillage.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;

@AnalyzeClasses(locations = House.class)
class DiagramTest {

    @ArchTest
    static final ArchRule the_code_matches_the_picture = classes()
            .should(adhereToPlantUmlDiagram(
                    Path.of("..", "docs", "architecture.puml"),
                    consideringOnlyDependenciesInAnyPackage("fr.maillage..")));
}
