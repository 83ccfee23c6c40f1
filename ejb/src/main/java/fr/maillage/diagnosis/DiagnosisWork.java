package fr.maillage.diagnosis;

import fr.maillage.diagnosis.finding.FindingList;
import fr.maillage.diagnosis.finding.FindingState;
import fr.maillage.diagnosis.irritant.IrritantList;
import fr.maillage.diagnosis.irritant.IrritantState;
import fr.maillage.diagnosis.statement.StatementList;
import fr.maillage.diagnosis.survey.SurveyList;
import fr.maillage.identity.Permission;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.work.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Work that awaits those who edit the diagnosis: statements to code, free words of surveys to read, findings
 * to adopt, irritants without an answer. */
@ApplicationScoped
public class DiagnosisWork implements WorkItems {

    private static final PageRequest ONE = new PageRequest(0, 1, null, true);

    @Inject
    private StatementList statements;

    @Inject
    private SurveyList surveys;

    @Inject
    private FindingList findings;

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
                        surveys.page(SurveyList.waiting(territory), ONE).total(),
                        "survey/list.xhtml?waiting=true&territory=" + territory),
                item(
                        FindingState.DISCUSSED.code(),
                        findings.page(FindingList.in(territory, FindingState.DISCUSSED), ONE)
                                .total(),
                        "finding/list.xhtml?state=discussed&territory=" + territory),
                item(
                        IrritantState.WAITING.code(),
                        irritants.page(IrritantList.waiting(territory), ONE).total(),
                        "irritant/list.xhtml?state=waiting&territory=" + territory));
    }

    private long uncoded(String territory) {
        return statements.page(StatementList.uncoded(territory), ONE).total();
    }

    private static WorkItem item(String what, long count, String path) {
        return new WorkItem("diagnosis-" + what, count, "/diagnosis/" + path, false);
    }
}
