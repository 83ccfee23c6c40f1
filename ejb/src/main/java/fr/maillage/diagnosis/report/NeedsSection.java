package fr.maillage.diagnosis.report;

import fr.maillage.need.NeedIndicator;
import fr.maillage.need.NeedService;
import fr.maillage.need.NeedSummary;
import fr.maillage.need.NeedUnit;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportBlock.Tone;
import fr.maillage.report.ReportTexts;
import fr.maillage.report.ReportValue;
import fr.maillage.report.RowSource;
import fr.maillage.report.TownMap;
import fr.maillage.report.ValueFormat;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures of the communes by others, such as their digital fragility: a map for each indicator that is known here. */
@ApplicationScoped
class NeedsSection extends DiagnosisSection {

    /** As many communes are named on paper; the workbook has them all. */
    private static final int PRINTED = 10;

    @EJB
    private NeedService needs;

    NeedsSection() {
        super("needs", 45);
    }

    @Override
    protected List<ReportBlock> blocks(DiagnosisReader.Told told, ReportTexts texts) {
        if (told.towns().isEmpty()) {
            return List.of();
        }
        List<ReportBlock> maps = needs.summaries(told.territory(), told.towns().size()).stream()
                .filter(summary -> summary.known() > 0)
                .<ReportBlock>map(summary -> map(summary, told, texts))
                .toList();
        return maps.isEmpty()
                ? maps
                : Stream.concat(Stream.of(new ReportBlock.Paragraph(texts.get("diagnosis.needs.text"))), maps.stream())
                        .toList();
    }

    private static ReportBlock map(NeedSummary summary, DiagnosisReader.Told told, ReportTexts texts) {
        NeedIndicator indicator = summary.indicator();
        String unit = unit(indicator, texts);
        ReportBlock.Table table = new ReportBlock.Table(
                texts.get(
                        "diagnosis.needs.table",
                        indicator.name(texts.locale()),
                        indicator.source(),
                        String.valueOf(indicator.year())),
                List.of(
                        Column.header(texts.get("diagnosis.column.town"), 60),
                        Column.of(
                                unit,
                                indicator.unit().decimals() == 0 ? ValueFormat.INTEGER : ValueFormat.DECIMAL,
                                40)),
                RowSource.of(summary.worst().stream()
                        .map(town -> List.of(
                                ReportValue.text(town.territory().name()),
                                ReportValue.number(indicator.shown(town.value()))))
                        .toList()),
                texts.get("diagnosis.needs.unknown"),
                null,
                new ReportBlock.PrintLimit(PRINTED, texts.get("diagnosis.needs.more", summary.known(), PRINTED)));
        Map<Long, BigDecimal> values = summary.worst().stream()
                .collect(Collectors.toMap(town -> town.territory().id(), town -> indicator.shown(town.value())));
        NumberFormat numbers = NumberFormat.getInstance(texts.locale());
        numbers.setMinimumFractionDigits(indicator.unit().decimals());
        return new TownMap(values, Tone.UNKNOWN, texts.get("diagnosis.needs.unknown"))
                .of(
                        table,
                        texts.get(
                                "diagnosis.needs.map",
                                indicator.name(texts.locale()),
                                told.territory().name()),
                        told.towns(),
                        told.around(),
                        (low, high) -> texts.get(
                                low.equals(high) ? "diagnosis.needs.one" : "diagnosis.needs.class",
                                numbers.format(low),
                                numbers.format(high),
                                unit));
    }

    private static String unit(NeedIndicator indicator, ReportTexts texts) {
        String key = "diagnosis.needs.unit." + indicator.unit().code();
        return indicator.unit() == NeedUnit.SCORE ? texts.get(key, indicator.low(), indicator.high()) : texts.get(key);
    }
}
