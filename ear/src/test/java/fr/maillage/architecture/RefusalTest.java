package fr.maillage.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.maillage.shared.Problem;
import java.util.Set;

/** Business code goes on after a {@link Problem} by {@code Attempts} only, where a transaction could be lost for it (ADR 0081). */
@AnalyzeClasses(locations = House.class)
class RefusalTest {

    /** Who may catch one: nothing was written before, or it is thrown on. */
    private static final Set<String> OTHERS = Set.of(
            // The mechanism.
            "fr.maillage.intake.Attempts",
            // Plain rules, called without a service.
            "fr.maillage.agenda.AgendaValidator",
            "fr.maillage.deployment.intake.DropInRecords",
            "fr.maillage.tabular.FileProbe",
            "fr.maillage.territory.OutlineCheck",
            // Thrown on, with others or in other words.
            "fr.maillage.committee.intake.ResidentIntake",
            "fr.maillage.feed.FeedService",
            "fr.maillage.funding.financing.FinancingPlanService",
            "fr.maillage.plan.session.SessionChecks",
            "fr.maillage.shared.BoundedJson",
            "fr.maillage.tabular.workbook.Workbook",
            "fr.maillage.tabular.WorkbookRows",
            // A look at a name, after which the record is refused if there is none.
            "fr.maillage.funding.contract.ContractChecks",
            "fr.maillage.offer.OfferService",
            // In no transaction of its own.
            "fr.maillage.feed.FeedLookService",
            "fr.maillage.record.several.SeveralService",
            "fr.maillage.record.several.SeveralWorkService",
            "fr.maillage.report.ReportSections");

    @ArchTest
    static final ArchRule rows_are_refused_by_attempts_only = classes()
            .that()
            .resideOutsideOfPackage("fr.maillage.web..")
            .should(new ArchCondition<JavaClass>("go on after a problem by Attempts only") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    String outer = item.getName().replaceFirst("\\$.*", "");
                    for (JavaCodeUnit unit : item.getCodeUnits()) {
                        for (TryCatchBlock block : unit.getTryCatchBlocks()) {
                            boolean catches = block.getCaughtThrowables().stream()
                                    .anyMatch(thrown -> thrown.isEquivalentTo(Problem.class));
                            if (catches && !OTHERS.contains(outer)) {
                                events.add(SimpleConditionEvent.violated(
                                        item, "A problem is caught at " + block.getSourceCodeLocation()));
                            }
                        }
                    }
                }
            });
}
