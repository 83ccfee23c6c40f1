package fr.maillage.committee.decision;

import fr.maillage.committee.minutes.MinutesHead;
import fr.maillage.committee.minutes.MinutesPart;
import fr.maillage.committee.minutes.MinutesVersion;
import fr.maillage.committee.persistence.DecisionRepository;
import fr.maillage.report.ReportTexts;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Decisions of a gathering, as its minutes tell them. */
@ApplicationScoped
class DecisionMinutes implements MinutesPart {

    private static final int RANK = 10;

    /** The places of the values of a fact. */
    private static final int NUMBER = 0;

    private static final int TEXT = 1;
    private static final int MODE = 2;
    private static final int FOR = 3;
    private static final int AGAINST = 4;
    private static final int ABSTAINED = 5;
    private static final int WITHDRAWN = 6;

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
    public List<List<String>> facts(MinutesHead head, MinutesVersion version) {
        return version.draft()
                ? decisions.takenAt(head.gathering(), DecisionMinutes::fact)
                : decisions.keptIn(version.key(), DecisionMinutes::fact);
    }

    private static List<String> fact(Row row) {
        return Arrays.asList(
                row.text("number"),
                row.text("text"),
                row.text("mode"),
                count(row, "votes_for"),
                count(row, "votes_against"),
                count(row, "abstained"),
                row.flag("withdrawn") ? "withdrawn" : null);
    }

    private static String count(Row row, String votes) {
        return row.has(votes) ? Long.toString(row.number(votes)) : null;
    }

    @Override
    public Line line(List<String> fact, Locale locale) {
        ReportTexts texts = new ReportTexts(locale);
        return new Line(
                fact.get(NUMBER),
                texts.get(
                        fact.get(WITHDRAWN) == null ? "minutes.decision" : "minutes.decision.withdrawn",
                        fact.get(TEXT),
                        mode(fact, texts)));
    }

    private static String mode(List<String> fact, ReportTexts texts) {
        return fact.get(FOR) == null
                ? texts.get("minutes.decision.mode." + fact.get(MODE))
                : texts.get(
                        "minutes.decision.counts",
                        Long.valueOf(fact.get(FOR)),
                        Long.valueOf(fact.get(AGAINST)),
                        Long.valueOf(fact.get(ABSTAINED)));
    }

    @Override
    public void freeze(long version) {
        decisions.keep(version);
    }
}
