package fr.maillage.plan.report;

import fr.maillage.plan.result.ResultView;
import fr.maillage.plan.summary.PlanSummary.Action;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Where result indicators stand against their targets. */
@ApplicationScoped
class ReviewResultsSection extends PlanSection {

    ReviewResultsSection() {
        super("review", "results", 40);
    }

    @Override
    protected List<ReportBlock> blocks(PlanReader.Told told, ReportContext context) {
        PlanWords words = told.words();
        PlanReader.Year year = reader().year(context);
        return List.of(new ReportBlock.Table(
                words.get("review.results"),
                List.of(
                        Column.header(words.get("plan.column.result"), 32),
                        Column.of(words.get("plan.column.action"), ValueFormat.TEXT, 22),
                        Column.of(words.get("plan.column.baseline"), ValueFormat.TEXT, 10),
                        Column.of(words.get("plan.column.value"), ValueFormat.TEXT, 18),
                        Column.of(words.get("plan.column.on"), ValueFormat.DAY, 14),
                        Column.of(words.get("plan.column.target"), ValueFormat.TEXT, 10),
                        Column.of(words.get("plan.column.reached"), ValueFormat.SHARE, 12)),
                told.summary().actions().stream()
                        .filter(action -> year.cards().containsKey(action.id()))
                        .flatMap(action -> action.results().stream().map(result -> row(result, action, words)))
                        .toList(),
                words.get("review.results.none")));
    }

    private static List<ReportValue> row(ResultView result, Action action, PlanWords words) {
        List<ReportValue> cells = new ArrayList<>(ResultCells.of(result, words, Brevity.LEVELS.get(0)));
        cells.add(1, ReportValue.text(action.code() + " " + action.title()));
        return cells;
    }
}
