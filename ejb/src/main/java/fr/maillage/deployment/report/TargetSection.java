package fr.maillage.deployment.report;

import fr.maillage.deployment.calendar.Deployment;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportBlock.Tone;
import fr.maillage.report.ReportValue;
import fr.maillage.report.TownMap;
import fr.maillage.report.ValueFormat;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the posts are, and where the plan wants them, on a map and in a table. */
@ApplicationScoped
class TargetSection extends DeploymentSection {

    TargetSection() {
        super("target", 20);
    }

    @Override
    protected List<ReportBlock> blocks(DeploymentReader.Told told) {
        if (told.territory().kind() == TerritoryKind.COMMUNE) {
            return List.of(table(told));
        }
        DeploymentWords words = told.words();
        DeploymentReader.Places places = reader().places(told);
        Map<String, Long> posts = told.posts().places();
        Map<Long, BigDecimal> counts = told.towns().stream()
                .filter(town -> posts.containsKey(town.code()))
                .collect(Collectors.toMap(TerritoryView::id, town -> BigDecimal.valueOf(posts.get(town.code()))));
        return List.of(new TownMap(counts, Tone.NONE, words.get("map.none"))
                .of(
                        table(told),
                        words.get("map", told.territory().name()),
                        places.shapes(),
                        places.around(),
                        (low, high) -> words.get(low.equals(high) ? "map.one" : "map.class", low, high)));
    }

    private static ReportBlock.Table table(DeploymentReader.Told told) {
        DeploymentWords words = told.words();
        Map<String, Deployment.CommuneTarget> targets = told.posts().targets().stream()
                .collect(Collectors.toMap(Deployment.CommuneTarget::commune, Function.identity()));
        Map<String, Long> posts = told.posts().places();
        return new ReportBlock.Table(
                words.get("target.table"),
                List.of(
                        Column.header(words.get("column.commune"), 40),
                        Column.of(words.get("column.target"), ValueFormat.INTEGER, 20),
                        Column.of(words.get("column.posts"), ValueFormat.INTEGER, 20),
                        Column.of(words.get("column.gap"), ValueFormat.INTEGER, 20)),
                told.towns().stream()
                        .filter(town -> targets.containsKey(town.code()) || posts.containsKey(town.code()))
                        .sorted(Comparator.comparing(TerritoryView::name))
                        .map(town -> row(town, targets.get(town.code()), posts.getOrDefault(town.code(), 0L), words))
                        .toList(),
                words.get("target.none"));
    }

    private static List<ReportValue> row(
            TerritoryView town, Deployment.CommuneTarget target, long posts, DeploymentWords words) {
        return List.of(
                ReportValue.text(town.name()),
                target == null ? ReportValue.missing(words.get("target.outside")) : ReportValue.number(target.target()),
                ReportValue.number(posts),
                target == null
                        ? ReportValue.missing(words.get("target.outside"))
                        : ReportValue.number(target.target() - posts));
    }
}
