package fr.maillage.plan.report;

import fr.maillage.funding.financing.FundingFigures.Leverage;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A year in one sentence and some figures. */
@ApplicationScoped
class ReviewEssentialSection extends PlanSection {

    ReviewEssentialSection() {
        super("review", "essential", 10);
    }

    @Override
    protected List<ReportBlock> empty(PlanWords words) {
        return List.of(new ReportBlock.Paragraph(words.get("plan.empty")));
    }

    @Override
    protected List<ReportBlock> blocks(PlanReader.Told told, ReportContext context) {
        PlanWords words = told.words();
        PlanReader.Year year = reader().year(context);
        YearSteps steps = YearSteps.of(year.cards().values(), told.day());
        Leverage leverage = year.money().leverage();
        return List.of(
                new ReportBlock.Paragraph(words.get(
                        "review.sentence",
                        Integer.toString(year.year()),
                        year.cards().size(),
                        steps.planned(),
                        steps.done())),
                new ReportBlock.Figures(List.of(
                        figure(
                                words.get("review.figure.actions"),
                                ReportValue.number(year.cards().size()),
                                ValueFormat.INTEGER),
                        figure(
                                words.get("review.figure.done"),
                                ReportValue.number(steps.done()),
                                ValueFormat.INTEGER,
                                words.get("plan.figure.of", steps.planned())),
                        figure(
                                words.get("plan.figure.people", Integer.toString(year.year())),
                                ReportValue.number(reader().reach(context).total()),
                                ValueFormat.INTEGER),
                        figure(
                                words.get("review.figure.expenses"),
                                ReportValue.number(year.money().cost()),
                                ValueFormat.FINE_DECIMAL,
                                words.get("plan.euros")),
                        figure(
                                words.get("review.figure.granted"),
                                ReportValue.number(year.money().totals().granted()),
                                ValueFormat.FINE_DECIMAL,
                                words.get("plan.euros")),
                        figure(
                                words.get("plan.figure.leverage"),
                                ReportValue.numberOr(leverage.ratio(), words.get("plan.leverage.none")),
                                ValueFormat.FINE_DECIMAL,
                                leverage.ratio() == null ? "" : words.get("plan.figure.leverage.unit")))));
    }
}
