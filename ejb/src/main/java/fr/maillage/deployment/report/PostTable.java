package fr.maillage.deployment.report;

import fr.maillage.deployment.calendar.DeployedPost;
import fr.maillage.deployment.calendar.PostPlan;
import fr.maillage.deployment.calendar.PostReach;
import fr.maillage.deployment.post.PostService;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The posts one by one, the first end of a convention first, with who depends on each. */
final class PostTable {

    private PostTable() {}

    static ReportBlock.Table of(DeploymentReader.Told told) {
        DeploymentWords words = told.words();
        return new ReportBlock.Table(
                words.get("ends.posts"),
                List.of(
                        Column.header(words.get("column.post"), 12),
                        Column.of(words.get("column.host"), ValueFormat.TEXT, 26),
                        Column.of(words.get("column.state"), ValueFormat.TEXT, 12),
                        Column.of(words.get("column.ends"), ValueFormat.DAY, 15),
                        Column.of(words.get("column.cost"), ValueFormat.FINE_DECIMAL, 15),
                        Column.of(words.get("column.people"), ValueFormat.INTEGER, 15),
                        Column.of(words.get("column.outcome"), ValueFormat.TEXT, 18)),
                told.posts().kept().stream()
                        .sorted(Comparator.comparing(
                                        DeployedPost::conventionEndsOn, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(DeployedPost::code))
                        .map(post -> row(post, told))
                        .toList(),
                words.get("ends.none"));
    }

    private static List<ReportValue> row(DeployedPost post, DeploymentReader.Told told) {
        DeploymentWords words = told.words();
        Optional<PostReach> reach = told.reach().of(post.code());
        return List.of(
                ReportValue.text(post.code()),
                words.unknownOr(post.hostName()),
                ReportValue.text(
                        words.get("state." + post.standing(told.day()).state().code())),
                ReportValue.dayOr(post.conventionEndsOn(), words.get("unknown")),
                ReportValue.numberOr(post.yearlyCost(), words.get("unknown")),
                reach.map(own -> ReportValue.number(own.people()))
                        .orElseGet(() -> ReportValue.missing(words.get("people.none"))),
                ReportValue.text(outcome(post, told)));
    }

    /** Tells what follows: as the line of a scenario says where there is one, else as the post does. */
    private static String outcome(DeployedPost post, DeploymentReader.Told told) {
        DeploymentWords words = told.words();
        PostPlan plan = told.plans().get(post.code());
        if (plan == null) {
            return words.get("outcome." + Objects.requireNonNullElse(post.outcome(), PostService.UNDECIDED));
        }
        return words.get(
                plan.decided() ? "outcome.decided" : "outcome.proposed",
                words.get("outcome." + plan.outcome()),
                plan.line());
    }
}
