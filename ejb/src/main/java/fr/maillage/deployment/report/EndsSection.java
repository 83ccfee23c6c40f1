package fr.maillage.deployment.report;

import fr.maillage.deployment.calendar.QuarterEnds;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The calendar of the ends of conventions, in sum and post by post. */
@ApplicationScoped
class EndsSection extends DeploymentSection {

    EndsSection() {
        super("ends", 30);
    }

    @Override
    protected List<ReportBlock> blocks(DeploymentReader.Told told) {
        DeploymentWords words = told.words();
        return List.of(
                new ReportBlock.Table(
                        words.get("ends.quarters"),
                        List.of(
                                Column.header(words.get("column.quarter"), 40),
                                Column.of(words.get("column.posts"), ValueFormat.INTEGER, 25),
                                Column.of(words.get("column.cost"), ValueFormat.FINE_DECIMAL, 35)),
                        told.posts().conventionEnds().stream()
                                .map(ends -> quarter(ends, words))
                                .toList(),
                        words.get("ends.none")),
                PostTable.of(told));
    }

    private static List<ReportValue> quarter(QuarterEnds ends, DeploymentWords words) {
        return List.of(
                ReportValue.text(words.get(
                        "quarter",
                        ends.quarter().number(),
                        Integer.toString(ends.quarter().year()))),
                ReportValue.number(ends.posts().size()),
                ReportValue.number(ends.yearlyCost()));
    }
}
