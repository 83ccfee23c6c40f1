package fr.maillage.deployment.report;

import fr.maillage.deployment.calendar.DeployedPost;
import fr.maillage.deployment.calendar.QuarterEnds;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The calendar of the ends of conventions, in sum and post by post. */
@ApplicationScoped
class EndsSection extends DeploymentSection {

    EndsSection() {
        super("ends", 30);
    }

    @Override
    protected List<ReportBlock> blocks(DeploymentReader.Told told) {
        DeploymentWords words = told.words();
        List<ReportBlock> blocks = new ArrayList<>(over(told));
        blocks.add(new ReportBlock.Table(
                words.get("ends.quarters"),
                List.of(
                        Column.header(words.get("column.quarter"), 40),
                        Column.of(words.get("column.posts"), ValueFormat.INTEGER, 25),
                        Column.of(words.get("column.cost"), ValueFormat.FINE_DECIMAL, 35)),
                told.posts().conventionEnds().stream()
                        .map(ends -> quarter(ends, words))
                        .toList(),
                words.get("ends.ahead.none")));
        blocks.add(PostTable.of(told));
        return blocks;
    }

    /** A sentence on conventions that are over and of which the posts are not returned; nothing where there are none. */
    static List<ReportBlock> over(DeploymentReader.Told told) {
        List<DeployedPost> past = told.posts().pastConventionEnds().stream()
                .flatMap(quarter -> quarter.posts().stream())
                .toList();
        return past.isEmpty()
                ? List.of()
                : List.of(new ReportBlock.Paragraph(told.words()
                        .get(
                                "ends.past",
                                past.size(),
                                past.stream().map(DeployedPost::code).collect(Collectors.joining(", ")))));
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
