package fr.maillage.plan.report;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportBlock.Tone;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportValue;
import fr.maillage.report.TownMap;
import fr.maillage.report.ValueFormat;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whom the actions reached: by public, and on a map by commune. */
@ApplicationScoped
class ReachSection extends PlanSection {

    ReachSection() {
        super("plan", "reach", 40);
    }

    @Override
    protected List<ReportBlock> blocks(PlanReader.Told told, ReportContext context) {
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new ReportBlock.Paragraph(
                told.words().get("plan.reach.text", told.words().day(told.day()))));
        blocks.add(Reached.publics(told, reader().reach(context)));
        blocks.add(Reached.counts(told));
        if (told.territory().kind() != TerritoryKind.COMMUNE) {
            blocks.add(map(told, reader().reach(context), reader().places(told)));
        }
        return blocks;
    }

    private static ReportBlock map(PlanReader.Told told, Reach reach, PlanReader.Places places) {
        PlanWords words = told.words();
        Map<Long, BigDecimal> actions = places.actions().entrySet().stream()
                .filter(town -> town.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, town -> BigDecimal.valueOf(town.getValue())));
        List<List<ReportValue>> rows = told.towns().values().stream()
                .filter(town -> actions.containsKey(town.id()))
                .sorted(Comparator.comparing(TerritoryView::name))
                .map(town -> List.of(
                        ReportValue.text(town.name()),
                        ReportValue.number(actions.get(town.id())),
                        ReportValue.number(reach.places().getOrDefault(town.id(), BigDecimal.ZERO))))
                .toList();
        ReportBlock.Table table = new ReportBlock.Table(
                words.get("plan.towns"),
                List.of(
                        Column.header(words.get("column.commune"), 50),
                        Column.of(words.get("plan.column.actions"), ValueFormat.INTEGER, 20),
                        Column.of(words.get("plan.column.people"), ValueFormat.INTEGER, 30)),
                rows,
                words.get("plan.towns.none"));
        return new TownMap(actions, Tone.NONE, words.get("plan.towns.without"))
                .of(
                        table,
                        words.get("plan.towns.map", told.territory().name()),
                        places.shapes(),
                        places.around(),
                        (low, high) -> words.get(low.equals(high) ? "plan.towns.one" : "plan.towns.class", low, high));
    }
}
