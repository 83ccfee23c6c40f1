package fr.maillage.plan.report;

import fr.maillage.plan.result.ResultView;
import fr.maillage.report.ReportValue;
import java.util.List;

/** A result indicator as reports show it: what it is, from where, where it stands since when, where to, how much of the way. */
final class ResultCells {

    private ResultCells() {}

    static List<ReportValue> of(ResultView view, PlanWords words, Brevity brevity) {
        return List.of(
                ReportValue.text(
                        brevity.words(view.result().code() + " " + view.result().label())),
                words.amountOr(view.result().baseline(), null),
                words.standing(view),
                ReportValue.dayOr(
                        view.standing() == null ? null : view.standing().on(), words.none(view)),
                words.amountOr(view.result().target(), null),
                words.rate(view.reached()));
    }
}
