package fr.maillage.plan.report;

import fr.maillage.funding.contract.EnvelopeView;
import fr.maillage.funding.financing.FundingFigures.CoFunding;
import fr.maillage.funding.financing.FundingTotals;
import fr.maillage.plan.summary.PlanSummary.Axis;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tables of money, in euros. */
final class Money {

    private static final String NONE = "";

    private Money() {}

    /** Sums of cash, with what was asked for where the reader may see it, and what is in kind. */
    static ReportBlock totals(String title, FundingTotals money, BigDecimal expenses, PlanWords words) {
        List<List<ReportValue>> rows = new ArrayList<>();
        rows.add(row(words.get("plan.money.expenses"), expenses));
        if (money.asked() != null) {
            rows.add(row(words.get("plan.money.asked"), money.asked()));
        }
        rows.add(row(words.get("plan.money.granted"), money.granted()));
        rows.add(row(words.get("plan.money.agreed"), money.agreed()));
        rows.add(row(words.get("plan.money.paid"), money.paid()));
        rows.add(row(words.get("plan.money.in-kind"), money.inKind()));
        return new ReportBlock.Table(
                title,
                List.of(
                        Column.header(words.get("plan.column.money"), 70),
                        Column.of(words.get("plan.column.euros"), ValueFormat.FINE_DECIMAL, 30)),
                rows,
                words.get("plan.money.none"));
    }

    private static List<ReportValue> row(String name, BigDecimal amount) {
        return List.of(ReportValue.text(name), ReportValue.number(amount));
    }

    /** Shows the grants of each funder for each axis. */
    static ReportBlock byAxis(Collection<CoFunding> cells, List<Axis> axes, PlanWords words) {
        List<String> codes = axes.stream()
                .map(axis -> Objects.toString(axis.qualified(), NONE))
                .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.header(words.get("plan.column.funder"), 30));
        axes.forEach(axis -> columns.add(Column.of(called(axis, axes, words), ValueFormat.FINE_DECIMAL, 15)));
        columns.add(Column.of(words.get("plan.column.total"), ValueFormat.FINE_DECIMAL, 16));
        Map<String, Map<String, BigDecimal>> funders = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        cells.forEach(cell -> funders.computeIfAbsent(words.funder(cell.funder()), funder -> new TreeMap<>())
                .merge(Objects.toString(cell.axis(), NONE), cell.granted(), BigDecimal::add));
        List<List<ReportValue>> rows = new ArrayList<>();
        funders.forEach((funder, granted) -> rows.add(cells(funder, granted, codes)));
        if (!rows.isEmpty()) {
            rows.add(cells(
                    words.get("plan.column.total"), sums(cells, cell -> Objects.toString(cell.axis(), NONE)), codes));
        }
        return new ReportBlock.Table(words.get("plan.money.axes"), columns, rows, words.get("plan.money.none"));
    }

    /** The code of an axis, with its frame where another frame has one of the same code. */
    private static String called(Axis axis, List<Axis> axes, PlanWords words) {
        if (axis.code() == null) {
            return words.get("plan.axis.none");
        }
        boolean alone =
                axes.stream().filter(other -> axis.code().equals(other.code())).count() == 1;
        return alone ? axis.code() : axis.qualified();
    }

    private static List<ReportValue> cells(String name, Map<String, BigDecimal> granted, List<String> codes) {
        List<ReportValue> row = new ArrayList<>();
        row.add(ReportValue.text(name));
        codes.forEach(code -> row.add(ReportValue.number(granted.getOrDefault(code, BigDecimal.ZERO))));
        row.add(ReportValue.number(granted.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        return row;
    }

    private static Map<String, BigDecimal> sums(Collection<CoFunding> cells, Function<CoFunding, String> by) {
        return cells.stream().collect(Collectors.toMap(by, CoFunding::granted, BigDecimal::add, TreeMap::new));
    }

    /** Shows the grants for each commune, and for the whole perimeter. */
    static ReportBlock byTown(Collection<CoFunding> cells, PlanReader.Told told) {
        PlanWords words = told.words();
        return new ReportBlock.Table(
                words.get("plan.money.towns"),
                List.of(
                        Column.header(words.get("column.commune"), 70),
                        Column.of(words.get("plan.column.granted"), ValueFormat.FINE_DECIMAL, 30)),
                sums(cells, cell -> cell.commune() == null ? words.get("plan.money.whole") : told.town(cell.commune()))
                        .entrySet()
                        .stream()
                        .map(town -> row(town.getKey(), town.getValue()))
                        .toList(),
                words.get("plan.money.none"));
    }

    /** Shows how far envelopes are used and paid. */
    static ReportBlock envelopes(List<EnvelopeView> envelopes, int year, PlanWords words) {
        return new ReportBlock.Table(
                words.get("plan.envelopes", Integer.toString(year)),
                List.of(
                        Column.header(words.get("plan.column.envelope"), 30),
                        Column.of(words.get("plan.column.amount"), ValueFormat.FINE_DECIMAL, 14),
                        Column.of(words.get("plan.column.granted"), ValueFormat.FINE_DECIMAL, 14),
                        Column.of(words.get("plan.column.left"), ValueFormat.FINE_DECIMAL, 14),
                        Column.of(words.get("plan.column.commitment"), ValueFormat.SHARE, 12),
                        Column.of(words.get("plan.column.payment"), ValueFormat.SHARE, 12)),
                envelopes.stream()
                        .map(envelope -> List.of(
                                ReportValue.text(words.get(
                                        "plan.envelope", envelope.contractTitle(), words.funder(envelope.funder()))),
                                ReportValue.number(envelope.amount()),
                                ReportValue.number(envelope.used()),
                                ReportValue.number(envelope.left()),
                                words.rate(envelope.commitment()),
                                words.rate(envelope.payment())))
                        .toList(),
                words.get("plan.envelopes.none", Integer.toString(year)));
    }
}
