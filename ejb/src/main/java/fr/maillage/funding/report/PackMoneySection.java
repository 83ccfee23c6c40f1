package fr.maillage.funding.report;

import fr.maillage.funding.contract.EnvelopeFilter;
import fr.maillage.funding.contract.EnvelopeService;
import fr.maillage.funding.contract.EnvelopeView;
import fr.maillage.report.MeetingSection;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportBlock.Figure;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportTexts;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Envelopes of the year, as far as they are committed and paid: in sum, and for officers one by one with their funders. */
@ApplicationScoped
class PackMoneySection extends MeetingSection {

    @Inject
    private EnvelopeService envelopes;

    @Inject
    private VocabularyService vocabularies;

    PackMoneySection() {
        super("money-envelopes", 142);
    }

    @Override
    public List<ReportBlock> blocks(ReportContext context) {
        ReportTexts texts = context.texts();
        int year = context.today().getYear();
        List<EnvelopeView> all =
                envelopes.list(new EnvelopeFilter(context.territory().code(), year, null));
        if (all.isEmpty()) {
            return List.of(new ReportBlock.Paragraph(texts.get("pack.envelopes.none", Integer.toString(year))));
        }
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new ReportBlock.Paragraph(texts.get("pack.envelopes.text", all.size(), Integer.toString(year))));
        blocks.add(new ReportBlock.Figures(List.of(
                figure(texts.get("pack.money.planned"), all, EnvelopeView::amount),
                figure(texts.get("pack.money.committed"), all, EnvelopeView::used),
                figure(texts.get("pack.money.paid"), all, EnvelopeView::paid))));
        blocks.add(
                officers(context)
                        ? table(all, year, texts)
                        : new ReportBlock.Paragraph(texts.get("pack.envelopes.members")));
        return blocks;
    }

    private ReportBlock table(List<EnvelopeView> all, int year, ReportTexts texts) {
        Vocabularies terms = vocabularies.all();
        return new ReportBlock.Table(
                texts.get("plan.envelopes", Integer.toString(year)),
                List.of(
                        Column.header(texts.get("plan.column.envelope"), 46),
                        Column.of(texts.get("pack.money.planned"), ValueFormat.FINE_DECIMAL, 18),
                        Column.of(texts.get("pack.money.committed"), ValueFormat.FINE_DECIMAL, 18),
                        Column.of(texts.get("pack.money.paid"), ValueFormat.FINE_DECIMAL, 18)),
                all.stream()
                        .map(envelope -> List.of(
                                ReportValue.text(texts.get(
                                        "plan.envelope",
                                        envelope.contractTitle(),
                                        terms.label(
                                                Vocabulary.FUNDER,
                                                envelope.funder(),
                                                texts.locale().getLanguage()))),
                                ReportValue.number(envelope.amount()),
                                ReportValue.number(envelope.used()),
                                ReportValue.number(envelope.paid())))
                        .toList(),
                texts.get("pack.envelopes.none", Integer.toString(year)));
    }

    private static Figure figure(String label, List<EnvelopeView> all, Function<EnvelopeView, BigDecimal> amount) {
        BigDecimal sum = all.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Figure(label, ReportValue.number(sum), ValueFormat.FINE_DECIMAL, "€", null);
    }
}
