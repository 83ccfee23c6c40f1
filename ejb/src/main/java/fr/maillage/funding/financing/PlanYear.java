package fr.maillage.funding.financing;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A year of a financing plan, or several together. All amounts are euros.
 *
 * @param cash its cash lines
 * @param inKind its lines in kind, outside all sums but {@link #worth}
 */
public record PlanYear(int year, List<FundingLine> cash, List<FundingLine> inKind, List<Expense> expenses) {

    public PlanYear {
        cash = List.copyOf(cash);
        inKind = List.copyOf(inKind);
        expenses = List.copyOf(expenses);
    }

    /** The years of a plan, the first one first. */
    static List<PlanYear> of(List<FundingLine> lines, List<Expense> expenses) {
        TreeSet<Integer> years = new TreeSet<>();
        lines.forEach(line -> years.add(line.year()));
        expenses.forEach(expense -> years.add(expense.year()));
        return years.stream()
                .map(year -> new PlanYear(
                        year,
                        some(lines, line -> line.year() == year && line.cash()),
                        some(lines, line -> line.year() == year && !line.cash()),
                        expenses.stream().filter(e -> e.year() == year).toList()))
                .toList();
    }

    private static List<FundingLine> some(List<FundingLine> lines, Predicate<FundingLine> which) {
        return lines.stream().filter(which).toList();
    }

    /** Sums up an amount over its cash lines; lines that say nothing count as nothing. */
    public BigDecimal sum(FundingLineField amount) {
        return sum(cash.stream().map(line -> line.amount(amount)));
    }

    /** Gives the worth of its lines in kind. */
    public BigDecimal worth() {
        return sum(inKind.stream().map(line -> line.amount(FundingLineField.GRANTED)));
    }

    public Balance balance() {
        return new Balance(sum(expenses.stream().map(Expense::amount)), sum(FundingLineField.GRANTED));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.filter(amount -> amount != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2);
    }
}
