package fr.maillage.plan.report;

import fr.maillage.funding.financing.FinancingPlan;
import fr.maillage.funding.financing.FundingTotals;
import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionView;
import fr.maillage.plan.action.FindingLink;
import fr.maillage.plan.action.Milestone;
import fr.maillage.plan.figure.FigureSheet;
import fr.maillage.plan.result.ResultView;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportBlock.Definition;
import fr.maillage.report.ReportDocument.Fact;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Content of the sheet of an action.
 *
 * @param places the names of the territories for whose people it is
 * @param counts up to the day
 * @param granted in cash, by the funder's code
 */
record ActionSheet(
        ActionDetail detail,
        List<String> places,
        FigureSheet counts,
        List<ResultView> results,
        FinancingPlan money,
        Map<String, BigDecimal> granted,
        LocalDate day) {

    List<Fact> facts(PlanWords words, Brevity brevity) {
        ActionView action = detail.action();
        long late = action.late(day);
        String state = words.state(action.state());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                words.get("action.fact.state"),
                late == 0 ? state : words.get("action.fact.late", state, words.late(late))));
        facts.add(new Fact(words.get("action.fact.progress"), words.progress(action.progress(day))));
        facts.add(
                new Fact(words.get("action.fact.lead"), said(action.values().text(ActionField.LEAD), words, brevity)));
        facts.add(new Fact(words.get("action.fact.days"), days(action, words)));
        facts.add(new Fact(words.get("action.fact.day"), words.day(day)));
        return facts;
    }

    private static String days(ActionView action, PlanWords words) {
        LocalDate from = action.startsOn();
        LocalDate until = action.endsOn();
        if (from == null && until == null) {
            return words.get("plan.unsaid");
        }
        if (from == null || until == null) {
            return until == null
                    ? words.get("action.days.from", words.day(from))
                    : words.get("action.days.until", words.day(until));
        }
        return words.get("action.days.both", words.day(from), words.day(until));
    }

    List<ReportBlock> blocks(PlanWords words, Brevity brevity) {
        List<ReportBlock> blocks = new ArrayList<>();
        String purpose = detail.values().text(ActionField.PURPOSE);
        blocks.add(new ReportBlock.Paragraph(
                purpose == null ? words.get("action.purpose.none") : brevity.purpose(purpose)));
        blocks.add(new ReportBlock.Definitions(definitions(words, brevity)));
        blocks.add(new ReportBlock.Heading(1, words.get("action.progress")));
        blocks.add(milestones(words, brevity));
        blocks.add(results(words, brevity));
        return blocks;
    }

    private List<Definition> definitions(PlanWords words, Brevity brevity) {
        List<Definition> said = new ArrayList<>();
        said.add(new Definition(
                words.get("action.objectives"),
                listed(
                        detail.lines().stream().map(line -> line(line, words)),
                        "action.objectives.none",
                        words,
                        brevity)));
        said.add(new Definition(
                words.get("action.findings"),
                listed(detail.findings().stream().map(ActionSheet::finding), "action.findings.none", words, brevity)));
        said.add(new Definition(
                words.get("action.partners"),
                listed(detail.values().list(ActionField.PARTNERS).stream(), "action.partners.none", words, brevity)));
        List<String> publics = detail.values().list(ActionField.PUBLICS);
        said.add(new Definition(
                words.get("action.publics"),
                publics.isEmpty() ? words.get("action.publics.all") : words.publics(publics)));
        said.add(new Definition(words.get("action.places"), listed(places.stream(), "plan.unsaid", words, brevity)));
        said.add(new Definition(
                words.get("action.counts"),
                listed(
                        Stream.of(
                                        counts.rows().stream()
                                                .filter(row -> row.total() != null)
                                                .map(row -> count(
                                                        row.measure().label(words.language()), row.total(), words)),
                                        Stream.ofNullable(counts.told())
                                                .map(people -> count(words.get("plan.people.told"), people, words)),
                                        counts.groups().stream()
                                                .map(group ->
                                                        count(group.label(words.language()), group.people(), words)))
                                .flatMap(Function.identity()),
                        "action.counts.none",
                        words,
                        brevity)));
        said.add(new Definition(words.get("action.money"), money(words)));
        if (!granted.isEmpty()) {
            said.add(new Definition(
                    words.get("action.funders"),
                    brevity.list(
                            granted.entrySet().stream()
                                    .map(e -> words.get(
                                            "plan.named", words.funder(e.getKey()), words.money(e.getValue())))
                                    .toList(),
                            words)));
        }
        return said;
    }

    private static String listed(Stream<String> items, String none, PlanWords words, Brevity brevity) {
        List<String> all = items.toList();
        return all.isEmpty() ? words.get(none) : brevity.list(all, words);
    }

    private static String line(FrameLineRef line, PlanWords words) {
        return words.get("action.line", line.code(), line.label(), line.frameName());
    }

    private static String finding(FindingLink finding) {
        return Objects.toString(finding.code(), "") + " " + finding.title();
    }

    private static String count(String measure, BigDecimal total, PlanWords words) {
        return words.get("plan.named", measure, words.number(total));
    }

    private static String said(String text, PlanWords words, Brevity brevity) {
        return text == null ? words.get("plan.unsaid") : brevity.words(text);
    }

    /** Sums of all years; what was asked for where the reader may see it. */
    private String money(PlanWords words) {
        FundingTotals totals = money.totals();
        if (money.lines().isEmpty() && money.expenses().isEmpty()) {
            return words.get("action.money.none");
        }
        List<String> said = new ArrayList<>();
        said.add(words.get("action.money.expenses", words.money(money.balance().expenses())));
        if (money.askedShown()) {
            said.add(words.get("action.money.asked", words.money(totals.asked())));
        }
        said.add(words.get("action.money.granted", words.money(totals.granted())));
        said.add(words.get("action.money.agreed", words.money(totals.agreed())));
        said.add(words.get("action.money.paid", words.money(totals.paid())));
        said.add(words.get("action.money.balance", words.money(money.balance().difference())));
        if (totals.inKind().signum() > 0) {
            said.add(words.get("action.money.in-kind", words.money(totals.inKind())));
        }
        return String.join(words.get("plan.list.and"), said);
    }

    private ReportBlock milestones(PlanWords words, Brevity brevity) {
        List<Milestone> all = detail.milestones();
        return new ReportBlock.Table(
                titled("action.milestones", all.size(), words, brevity),
                List.of(
                        Column.header(words.get("action.column.milestone"), 56),
                        Column.of(words.get("plan.column.due"), ValueFormat.DAY, 20),
                        Column.of(words.get("action.column.done"), ValueFormat.TEXT, 24)),
                all.stream()
                        .limit(brevity.rows())
                        .map(milestone -> row(milestone, words, brevity))
                        .toList(),
                words.get("action.milestones.none"));
    }

    private List<ReportValue> row(Milestone milestone, PlanWords words, Brevity brevity) {
        return List.of(
                ReportValue.text(brevity.words(milestone.title())),
                ReportValue.dayOr(milestone.dueOn(), words.get("plan.unsaid")),
                ReportValue.text(done(milestone, words)));
    }

    private String done(Milestone milestone, PlanWords words) {
        if (milestone.due().done(day)) {
            return words.day(milestone.doneOn());
        }
        long overdue = milestone.due().overdue(day);
        return overdue == 0 ? words.get("action.milestone.open") : words.get("action.milestone.overdue", overdue);
    }

    private ReportBlock results(PlanWords words, Brevity brevity) {
        return new ReportBlock.Table(
                titled("action.results", results.size(), words, brevity),
                List.of(
                        Column.header(words.get("plan.column.result"), 36),
                        Column.of(words.get("plan.column.baseline"), ValueFormat.TEXT, 10),
                        Column.of(words.get("plan.column.value"), ValueFormat.TEXT, 20),
                        Column.of(words.get("plan.column.on"), ValueFormat.DAY, 14),
                        Column.of(words.get("plan.column.target"), ValueFormat.TEXT, 10),
                        Column.of(words.get("plan.column.reached"), ValueFormat.SHARE, 12)),
                results.stream()
                        .limit(brevity.rows())
                        .map(result -> ResultCells.of(result, words, brevity))
                        .toList(),
                words.get("action.results.none"));
    }

    private static String titled(String key, int all, PlanWords words, Brevity brevity) {
        return all <= brevity.rows() ? words.get(key) : words.get("action.first", words.get(key), brevity.rows(), all);
    }
}
