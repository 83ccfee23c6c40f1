package fr.maillage.committee.decision;

import fr.maillage.committee.minutes.MinutesPart;
import fr.maillage.committee.persistence.DecisionRepository;
import fr.maillage.report.ReportTexts;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What was decided at a gathering, as its minutes tell it. */
@ApplicationScoped
class DecisionMinutes implements MinutesPart {

    private static final int RANK = 10;

    @Inject
    private DecisionRepository decisions;

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public String title(Locale locale) {
        return new ReportTexts(locale).get("minutes.decisions");
    }

    @Override
    public List<Line> lines(UUID gathering, Locale locale) {
        ReportTexts texts = new ReportTexts(locale);
        return decisions.takenAt(
                gathering,
                row -> new Line(
                        row.text("number"),
                        texts.get(
                                row.day("withdrawn_on") == null ? "minutes.decision" : "minutes.decision.withdrawn",
                                row.text("text"),
                                mode(row, texts))));
    }

    private static String mode(Row row, ReportTexts texts) {
        return row.has("votes_for")
                ? texts.get(
                        "minutes.decision.counts",
                        row.number("votes_for"),
                        row.number("votes_against"),
                        row.number("abstained"))
                : texts.get("minutes.decision.mode." + row.text("mode"));
    }
}
