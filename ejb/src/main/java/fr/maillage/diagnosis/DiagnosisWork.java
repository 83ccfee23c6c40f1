package fr.maillage.diagnosis;

import fr.maillage.diagnosis.finding.FindingFilter;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.finding.FindingState;
import fr.maillage.diagnosis.irritant.IrritantList;
import fr.maillage.diagnosis.irritant.IrritantState;
import fr.maillage.diagnosis.statement.StatementFilter;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.diagnosis.survey.SurveyFilter;
import fr.maillage.diagnosis.survey.SurveyService;
import fr.maillage.identity.Permission;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.work.WorkItems;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What awaits those who edit the diagnosis: statements to code, free words of surveys to read, findings
 * to adopt, irritants without an answer. */
@ApplicationScoped
public class DiagnosisWork implements WorkItems {

    private static final PageRequest ONE = new PageRequest(0, 1, null, true);

    @EJB
    private StatementService statements;

    @EJB
    private SurveyService surveys;

    @EJB
    private FindingService findings;

    @Inject
    private IrritantList irritants;

    @Inject
    private CallerTerritories own;

    @Override
    public List<WorkItem> items() {
        return own.codes(Permission.EDIT_DIAGNOSIS).stream()
                .flatMap(this::of)
                .filter(item -> item.count() > 0)
                .toList();
    }

    private Stream<WorkItem> of(String territory) {
        return Stream.of(
                item("uncoded", uncoded(territory), "statement/list.xhtml?uncoded=true&territory=" + territory),
                item(
                        "unread",
                        surveys.list(new SurveyFilter(territory, null, true, false), ONE)
                                .total(),
                        "survey/list.xhtml?waiting=true&territory=" + territory),
                item(
                        FindingState.DISCUSSED.code(),
                        findings.list(discussed(territory), ONE).total(),
                        "finding/list.xhtml?state=discussed&territory=" + territory),
                item(
                        IrritantState.WAITING.code(),
                        irritants.page(IrritantList.waiting(territory), ONE).total(),
                        "irritant/list.xhtml?state=waiting&territory=" + territory));
    }

    private long uncoded(String territory) {
        return statements
                .list(
                        new StatementFilter(
                                null, territory, null, null, null, null, null, null, null, null, null, null, true,
                                false),
                        ONE)
                .total();
    }

    private static FindingFilter discussed(String territory) {
        return new FindingFilter(territory, null, null, FindingState.DISCUSSED.code(), null, false);
    }

    private static WorkItem item(String what, long count, String path) {
        return new WorkItem("diagnosis-" + what, count, "/diagnosis/" + path, false);
    }
}
