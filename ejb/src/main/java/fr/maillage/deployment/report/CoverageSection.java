package fr.maillage.deployment.report;

import fr.maillage.deployment.coverage.Coverage;
import fr.maillage.deployment.coverage.CoverageItem;
import fr.maillage.deployment.coverage.CoverageTotal;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportValue;
import fr.maillage.report.RowSource;
import fr.maillage.report.ValueFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Who has a permanence within reach, and who has none. */
@ApplicationScoped
class CoverageSection extends DeploymentSection {

    private static final int PRINTED = 60;

    CoverageSection() {
        super("coverage", 40);
    }

    @Override
    protected List<ReportBlock> blocks(DeploymentReader.Told told) {
        DeploymentWords words = told.words();
        Coverage coverage = told.coverage();
        List<ReportBlock> blocks = new ArrayList<>();
        for (CoverageTotal total : coverage.totals()) {
            CoverageWords.of(total, words, "coverage.")
                    .forEach(sentence -> blocks.add(new ReportBlock.Paragraph(sentence)));
        }
        blocks.add(new ReportBlock.Table(
                words.get("coverage.table"),
                List.of(
                        Column.header(words.get("column.where"), 34),
                        Column.of(words.get("column.kind"), ValueFormat.TEXT, 14),
                        Column.of(words.get("column.inhabitants"), ValueFormat.INTEGER, 18),
                        Column.of(words.get("column.metres"), ValueFormat.INTEGER, 18),
                        Column.of(words.get("column.hours"), ValueFormat.FINE_DECIMAL, 16)),
                RowSource.of(coverage.items().stream()
                        .filter(item -> !item.covered())
                        .map(item -> row(item, words))
                        .toList()),
                words.get("coverage.none"),
                null,
                new ReportBlock.PrintLimit(PRINTED, words.get("coverage.more"))));
        return blocks;
    }

    private static List<ReportValue> row(CoverageItem item, DeploymentWords words) {
        return List.of(
                ReportValue.text(item.point().name()),
                ReportValue.text(words.get("kind." + item.point().kind().code())),
                item.point().population() == null
                        ? ReportValue.missing(words.get("unknown"))
                        : ReportValue.number(item.point().population()),
                item.nearestMetres() == null
                        ? ReportValue.missing(words.get(item.point().located() ? "unknown" : "unlocated"))
                        : ReportValue.number(item.nearestMetres()),
                item.reach() == null
                        ? ReportValue.missing(words.get("unlocated"))
                        : ReportValue.number(item.reach().hoursWithin()));
    }
}
