package fr.maillage.deployment.report;

import fr.maillage.deployment.scenario.Line;
import fr.maillage.deployment.scenario.ScenarioSummary;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Sums of the scenarios of a territory, lines that await an opinion, and opinions of the prefecture. */
@ApplicationScoped
class ScenarioSection extends DeploymentSection {

    ScenarioSection() {
        super("scenarios", 50);
    }

    @Override
    protected List<ReportBlock> blocks(DeploymentReader.Told told) {
        DeploymentWords words = told.words();
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new ReportBlock.Table(
                words.get("scenarios.table"),
                List.of(
                        Column.header(words.get("column.scenario"), 34),
                        Column.of(words.get("column.submitted"), ValueFormat.DAY, 15),
                        Column.of(words.get("column.after"), ValueFormat.INTEGER, 14),
                        Column.of(words.get("column.gap-after"), ValueFormat.INTEGER, 13),
                        Column.of(words.get("column.awaited"), ValueFormat.INTEGER, 12),
                        Column.of(words.get("column.delay"), ValueFormat.DECIMAL, 12)),
                told.scenarios().stream().map(summary -> row(summary, words)).toList(),
                words.get("scenarios.none")));
        if (!told.scenarios().isEmpty()) {
            blocks.add(awaited(told.scenarios(), words));
            blocks.add(opinions(told));
        }
        return blocks;
    }

    private static List<ReportValue> row(ScenarioSummary summary, DeploymentWords words) {
        return List.of(
                ReportValue.text(summary.scenario().title()),
                ReportValue.dayOr(summary.scenario().submittedOn(), words.get("scenario.draft")),
                ReportValue.number(summary.total()),
                ReportValue.number(summary.gap()),
                ReportValue.number(summary.pending()),
                ReportValue.numberOr(summary.meanDelay(), words.get("scenario.no-delay")));
    }

    /** The lines of submitted scenarios that have no opinion yet. */
    static ReportBlock awaited(List<ScenarioSummary> scenarios, DeploymentWords words) {
        return new ReportBlock.Table(
                words.get("scenarios.lines"),
                List.of(
                        Column.header(words.get("column.line"), 14),
                        Column.of(words.get("column.scenario"), ValueFormat.TEXT, 32),
                        Column.of(words.get("column.proposal"), ValueFormat.TEXT, 16),
                        Column.of(words.get("column.post"), ValueFormat.TEXT, 16),
                        Column.of(words.get("column.commune"), ValueFormat.TEXT, 22)),
                scenarios.stream()
                        .filter(summary -> summary.scenario().submittedOn() != null)
                        .flatMap(summary ->
                                summary.lines().stream().filter(Line::pending).map(line -> line(line, summary, words)))
                        .toList(),
                words.get("scenarios.lines.none"));
    }

    private static List<ReportValue> line(Line line, ScenarioSummary summary, DeploymentWords words) {
        return List.of(
                ReportValue.text(line.code()),
                ReportValue.text(summary.scenario().title()),
                ReportValue.text(words.get("proposal." + line.proposal())),
                ReportValue.textOr(line.reference(), words.get("proposal.open")),
                words.unknownOr(line.toName() == null ? line.fromName() : line.toName()));
    }

    private static ReportBlock opinions(DeploymentReader.Told told) {
        DeploymentWords words = told.words();
        return new ReportBlock.Table(
                words.get("scenarios.opinions"),
                List.of(
                        Column.header(words.get("column.line"), 12),
                        Column.of(words.get("column.opinion"), ValueFormat.TEXT, 22),
                        Column.of(words.get("column.given"), ValueFormat.DAY, 14),
                        Column.of(words.get("column.comment"), ValueFormat.TEXT, 52)),
                told.scenarios().stream()
                        .flatMap(summary -> summary.lines().stream())
                        .filter(line -> line.latest() != null)
                        .map(line -> List.of(
                                ReportValue.text(line.code()),
                                ReportValue.text(words.get(
                                        "opinion." + line.latest().kind().code())),
                                new ReportValue.Day(line.latest().givenOn()),
                                ReportValue.text(line.latest().comment())))
                        .toList(),
                words.get("scenarios.opinions.none"));
    }
}
