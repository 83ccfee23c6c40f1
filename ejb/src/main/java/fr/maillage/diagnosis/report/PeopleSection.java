package fr.maillage.diagnosis.report;

import fr.maillage.diagnosis.compare.Residents;
import fr.maillage.diagnosis.release.ToldCounts.Age;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportBlock.Tone;
import fr.maillage.report.ReportTexts;
import fr.maillage.report.ReportValue;
import fr.maillage.report.TownMap;
import fr.maillage.report.ValueFormat;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which residents were met: where they live, on a map and in a table, and how old they are. */
@ApplicationScoped
class PeopleSection extends DiagnosisSection {

    @Inject
    private TerritoryService territories;

    PeopleSection() {
        super("people", 15);
    }

    @Override
    protected List<ReportBlock> blocks(DiagnosisReader.Told told, ReportTexts texts) {
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new ReportBlock.Paragraph(texts.get("diagnosis.people.text")));
        if (told.territory().kind() != TerritoryKind.COMMUNE) {
            blocks.add(towns(told, texts));
        }
        if (told.residents().ages().isEmpty()) {
            blocks.add(new ReportBlock.Paragraph(texts.get("diagnosis.people.no-ages")));
        } else {
            blocks.add(ages(told, texts));
        }
        return blocks;
    }

    private ReportBlock towns(DiagnosisReader.Told told, ReportTexts texts) {
        List<Residents.Town> towns = told.residents().towns();
        Map<Long, TerritoryView> named =
                territories.byIds(towns.stream().map(Residents.Town::commune).toList());
        List<List<ReportValue>> rows = towns.stream()
                .sorted(Comparator.comparing(town -> named.get(town.commune()).name()))
                .map(town ->
                        List.of(ReportValue.text(named.get(town.commune()).name()), ReportValue.number(town.people())))
                .collect(Collectors.toCollection(ArrayList::new));
        if (told.residents().elsewhere() > 0) {
            rows.add(List.of(
                    ReportValue.text(texts.get("diagnosis.people.elsewhere")),
                    ReportValue.number(told.residents().elsewhere())));
        }
        ReportBlock.Table table = new ReportBlock.Table(
                texts.get("diagnosis.people.towns"),
                List.of(
                        Column.header(texts.get("diagnosis.column.town"), 70),
                        Column.of(texts.get("diagnosis.column.respondents"), ValueFormat.INTEGER, 30)),
                rows,
                texts.get("diagnosis.sides.none"));
        Map<Long, BigDecimal> people = new HashMap<>();
        towns.forEach(town -> people.put(town.commune(), BigDecimal.valueOf(town.people())));
        return new TownMap(people, Tone.NONE, texts.get("diagnosis.people.map.none"))
                .of(
                        table,
                        texts.get("diagnosis.people.map", told.territory().name()),
                        told.towns(),
                        told.around(),
                        (low, high) -> texts.get(
                                low.equals(high) ? "diagnosis.people.map.one" : "diagnosis.people.map.class",
                                low,
                                high));
    }

    private static ReportBlock ages(DiagnosisReader.Told told, ReportTexts texts) {
        return new ReportBlock.Table(
                texts.get("diagnosis.people.ages"),
                List.of(
                        Column.header(texts.get("diagnosis.column.age"), 70),
                        Column.of(texts.get("diagnosis.column.respondents"), ValueFormat.INTEGER, 30)),
                told.residents().ages().stream()
                        .map(age -> List.of(ReportValue.text(name(age, told, texts)), ReportValue.number(age.people())))
                        .toList(),
                texts.get("diagnosis.sides.none"));
    }

    private static String name(Age age, DiagnosisReader.Told told, ReportTexts texts) {
        return age.bands().stream()
                .map(band -> band.isEmpty()
                        ? texts.get("diagnosis.people.age.none")
                        : told.terms()
                                .label(Vocabulary.AGE_BAND, band, texts.locale().getLanguage()))
                .collect(Collectors.joining(", "));
    }
}
