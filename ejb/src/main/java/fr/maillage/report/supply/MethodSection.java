package fr.maillage.report.supply;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.place.core.Freshness;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Definition;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportSection;
import fr.maillage.report.ReportTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Guide to the report: what each figure is, where it comes from, and when there is none. */
@ApplicationScoped
class MethodSection implements ReportSection {

    @Inject
    private SupplyReader reader;

    @Override
    public String report() {
        return "offer";
    }

    @Override
    public int rank() {
        return 90;
    }

    @Override
    public String title(ReportTexts texts) {
        return texts.get("offer.method");
    }

    @Override
    public List<ReportBlock> blocks(ReportContext context) {
        ReportTexts texts = context.texts();
        SupplyFigures figures = reader.figures(context);
        List<Definition> definitions = new ArrayList<>();
        definitions.add(new Definition(texts.get("method.place"), texts.get("method.place.text")));
        definitions.add(new Definition(
                texts.get("method.freshness"),
                Arrays.stream(Freshness.values())
                        .map(f -> FreshnessSection.label(f, figures.thresholds(), texts))
                        .collect(Collectors.joining(
                                texts.get("chart.and"), texts.get("method.freshness.text") + " ", "."))));
        figures.definitions().forEach(d -> definitions.add(definition(d, texts)));
        return List.of(
                new ReportBlock.Paragraph(
                        texts.get("offer.method.dates", texts.day(context.snapshot()), texts.day(context.today()))),
                new ReportBlock.Definitions(definitions));
    }

    private static Definition definition(IndicatorDefinition indicator, ReportTexts texts) {
        IndicatorDefinition.Words words = indicator.words(texts.locale());
        return new Definition(
                words.name(), texts.get("method.indicator", words.formula(), words.source(), words.notComputable()));
    }
}
