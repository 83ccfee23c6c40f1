package fr.maillage.report.supply;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.report.IndicatorCells;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportSection;
import fr.maillage.report.ReportTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Essentials to know first: a few sentences, then the indicators. */
@ApplicationScoped
class EssentialSection implements ReportSection {

    @Inject
    private SupplyReader reader;

    @Override
    public String report() {
        return "offer";
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public String title(ReportTexts texts) {
        return texts.get("offer.essential");
    }

    @Override
    public List<ReportBlock> blocks(ReportContext context) {
        SupplyFigures figures = reader.figures(context);
        List<ReportBlock> blocks = new ArrayList<>();
        if (context.changed() > 0) {
            blocks.add(new ReportBlock.Paragraph(twoMoments(context, figures)));
        }
        new SupplySentences(context.texts(), figures, context.today())
                .all()
                .forEach(sentence -> blocks.add(new ReportBlock.Paragraph(sentence)));
        blocks.add(new ReportBlock.Figures(figures.definitions().stream()
                .filter(d -> d.dimension() == null)
                .map(d -> figure(d, figures.readings().get(d.code()), context.texts()))
                .toList()));
        return blocks;
    }

    private static String twoMoments(ReportContext context, SupplyFigures figures) {
        IndicatorReading places = figures.readings().get(SupplyFigures.PLACES);
        return context.texts()
                .get(
                        "offer.two-moments",
                        context.changed(),
                        context.texts().day(context.snapshot()),
                        places == null || places.value() == null ? BigDecimal.ZERO : places.value(),
                        figures.placesToday(),
                        context.texts().day(context.today()));
    }

    private static ReportBlock.Figure figure(
            IndicatorDefinition definition, IndicatorReading reading, ReportTexts texts) {
        return new ReportBlock.Figure(
                definition.words(texts.locale()).name(),
                IndicatorCells.value(definition, reading, texts),
                IndicatorCells.format(definition),
                IndicatorCells.unit(definition, texts),
                note(definition, reading, texts));
    }

    /** Notes the basis of the figure. */
    private static String note(IndicatorDefinition definition, IndicatorReading reading, ReportTexts texts) {
        if (reading == null || !reading.computable() || reading.denominator() == null) {
            return null;
        }
        IndicatorDefinition.Words words = definition.words(texts.locale());
        return texts.get(
                "offer.figure.of", words.numerator(), reading.numerator(), words.denominator(), reading.denominator());
    }
}
