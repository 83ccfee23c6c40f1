package fr.maillage.plan.report;

import fr.maillage.plan.action.ActionState;
import fr.maillage.plan.action.ProgressPolicy.Progress;
import fr.maillage.plan.result.ResultView;
import fr.maillage.report.ReportTexts;
import fr.maillage.report.ReportValue;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Words in which reports write what the plan knows, in one language. */
final class PlanWords {

    private static final int DECIMALS = 2;
    private static final String DAY = "dd/MM/uuuu";

    private final ReportTexts texts;
    private final Vocabularies terms;

    PlanWords(ReportTexts texts, Vocabularies terms) {
        this.texts = texts;
        this.terms = terms;
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    String language() {
        return texts.locale().getLanguage();
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(DAY, texts.locale()).format(day);
    }

    /** A number with at most two decimals. */
    String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(value);
    }

    /** Euros to the cent. */
    String money(BigDecimal euros) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMinimumFractionDigits(DECIMALS);
        format.setMaximumFractionDigits(DECIMALS);
        return get("plan.money", format.format(euros));
    }

    /** A percentage that is one already. */
    ReportValue rate(BigDecimal percent) {
        return ReportValue.numberOr(percent == null ? null : percent.movePointLeft(2), get("value.not-computable"));
    }

    String state(ActionState state) {
        return get("plan.state." + state.code());
    }

    /** Writes the number of milestones that are done. */
    String progress(Progress progress) {
        return progress.percent() == null
                ? get("plan.progress.none")
                : get("plan.progress", progress.done(), progress.all(), number(progress.percent()));
    }

    String late(long days) {
        return get("plan.late", days);
    }

    /** Where an indicator stands, with its unit. */
    ReportValue standing(ResultView view) {
        return view.standing() == null
                ? ReportValue.missing(none(view))
                : ReportValue.text(amount(view.standing().value(), view.result().unit()));
    }

    /** Why an indicator has no value: nobody measured it, or people are not told yet. */
    String none(ResultView view) {
        return get(view.ofPeople() ? "plan.result.untold" : "plan.result.never");
    }

    /** A number with its unit, or that nobody has said it. */
    ReportValue amountOr(BigDecimal value, String unit) {
        return ReportValue.textOr(value == null ? null : amount(value, unit), get("plan.unsaid"));
    }

    private String amount(BigDecimal value, String unit) {
        return unit == null ? number(value) : get("plan.amount", number(value), unit);
    }

    String funder(String code) {
        return terms.label(Vocabulary.FUNDER, code, language());
    }

    String publics(List<String> codes) {
        return terms.labels(Vocabulary.AUDIENCE, codes, language());
    }

    String kind(String code) {
        return terms.label(Vocabulary.ACTION_KIND, code, language());
    }
}
