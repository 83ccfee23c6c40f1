package fr.maillage.funding.financing;

import fr.maillage.shared.RecordRef;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The money of some records, summed up in whatever way is asked for. All amounts are euros with two decimals.
 *
 * @param shares what each funder pays of each record
 * @param expenses what records cost; those without expenses are absent
 * @param askedShown whether the reader may see what was asked for of all of them
 */
public record FundingFigures(List<Share> shares, Map<RecordRef, BigDecimal> expenses, boolean askedShown) {

    /** The code of the funder whose euros others add to. */
    public static final String EPT = "ept";

    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    private static final Comparator<String> TEXT = Comparator.nullsLast(Comparator.naturalOrder());

    private static final Comparator<List<String>> ORDER = Comparator.<List<String>, String>comparing(
                    key -> key.get(0), TEXT)
            .thenComparing(key -> key.get(1), TEXT)
            .thenComparing(key -> key.get(2), TEXT);

    /**
     * Share of a record that a funder pays.
     *
     * @param funder the code of a term
     * @param commune the code of a territory; null for the whole perimeter
     * @param contract the code of the contract that it draws on; null for none
     * @param cash false for what is in kind
     */
    public record Share(
            RecordRef record,
            String funder,
            String commune,
            String contract,
            int year,
            boolean cash,
            BigDecimal asked,
            BigDecimal granted,
            BigDecimal agreed,
            BigDecimal paid) {}

    /**
     * A cell of the co-funding table.
     *
     * @param axis what the caller sorts the records by; null where it says nothing of one
     * @param commune the code of a territory; null for the whole perimeter
     * @param granted in cash
     */
    public record CoFunding(String funder, String axis, String commune, BigDecimal granted) {}

    /**
     * The money that others grant for each euro of the EPT, in cash. That of a territory is of the records that are kept or take place on
     * it or on a part of it, each with all that it gets: {@link CoFundingService} and the indicator {@code action-leverage}.
     *
     * @param ratio half up to two decimals; null where the EPT grants nothing
     */
    public record Leverage(BigDecimal others, BigDecimal ept, BigDecimal ratio) {}

    public FundingFigures {
        shares = List.copyOf(shares);
        expenses = Map.copyOf(expenses);
    }

    public FundingTotals totals() {
        return new FundingTotals(
                askedShown ? sum(Share::cash, Share::asked) : null,
                sum(Share::cash, Share::granted),
                sum(Share::cash, Share::agreed),
                sum(Share::cash, Share::paid),
                sum(share -> !share.cash(), Share::granted));
    }

    /** The totals of each record that has a line. */
    public Map<RecordRef, FundingTotals> totalsByRecord() {
        return shares.stream()
                .collect(Collectors.groupingBy(
                        Share::record,
                        Collectors.collectingAndThen(
                                Collectors.toList(), some -> new FundingFigures(some, Map.of(), askedShown).totals())));
    }

    /** Gives the sum that each funder grants in cash, by its code; those that grant nothing are absent. */
    public Map<String, BigDecimal> grantedByFunder() {
        Map<String, BigDecimal> sums = new TreeMap<>();
        granted().forEach(share -> sums.merge(share.funder(), share.granted(), BigDecimal::add));
        return sums;
    }

    /**
     * Sums up the grants in cash by funder, axis and commune, in that order; sums of nothing are absent.
     *
     * @param axis what a record belongs to, such as the axis of a scheme
     */
    public List<CoFunding> coFunding(Function<RecordRef, String> axis) {
        Map<List<String>, BigDecimal> sums = new TreeMap<>(ORDER);
        granted().forEach(share -> {
            List<String> key = new ArrayList<>();
            key.add(share.funder());
            key.add(axis.apply(share.record()));
            key.add(share.commune());
            sums.merge(key, share.granted(), BigDecimal::add);
        });
        return sums.entrySet().stream()
                .map(e -> new CoFunding(
                        e.getKey().get(0), e.getKey().get(1), e.getKey().get(2), e.getValue()))
                .toList();
    }

    /** Expenses against what is granted in cash, for some records. */
    public Map<RecordRef, Balance> balances(Collection<RecordRef> records) {
        Map<RecordRef, FundingTotals> totals = totalsByRecord();
        return records.stream()
                .distinct()
                .collect(Collectors.toMap(
                        ref -> ref,
                        ref -> new Balance(
                                expenses.getOrDefault(ref, ZERO),
                                totals.containsKey(ref) ? totals.get(ref).granted() : ZERO)));
    }

    /** Gives the cost of all records. */
    public BigDecimal cost() {
        return expenses.values().stream().reduce(ZERO, BigDecimal::add);
    }

    public Leverage leverage() {
        BigDecimal ept = sum(share -> share.cash() && EPT.equals(share.funder()), Share::granted);
        BigDecimal others = sum(share -> share.cash() && !EPT.equals(share.funder()), Share::granted);
        return new Leverage(others, ept, ept.signum() == 0 ? null : others.divide(ept, 2, RoundingMode.HALF_UP));
    }

    private List<Share> granted() {
        return shares.stream()
                .filter(share -> share.cash() && share.granted().signum() > 0)
                .toList();
    }

    private BigDecimal sum(Predicate<Share> which, Function<Share, BigDecimal> amount) {
        return shares.stream().filter(which).map(amount).reduce(ZERO, BigDecimal::add);
    }
}
