package fr.maillage.funding.persistence;

import fr.maillage.funding.financing.FundingLine;
import fr.maillage.funding.financing.FundingTotals;
import fr.maillage.funding.financing.LineFilter;
import fr.maillage.funding.financing.LineList.Contract;
import fr.maillage.funding.financing.LineState;
import fr.maillage.record.RecordKeys;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The list of the lines of financing plans, with what its lines come to together. */
@ApplicationScoped
public class FundingLineListRepository {

    private static final String REST = " %1$s, l.record_uuid %1$s, l.code %1$s, l.id %1$s";

    private static final Map<String, String> ORDERS = Map.of(
            "year", "l.budget_year" + REST,
            "funder", "l.funder %1$s, l.budget_year" + REST,
            "granted", "coalesce(l.granted, 0) %1$s, l.budget_year" + REST,
            "paid", "coalesce(l.paid, 0) %1$s, l.budget_year" + REST);

    private static final String AGREED = "coalesce(l.agreed, 0)";
    private static final String PAID = "coalesce(l.paid, 0)";
    private static final String DUE = "greatest(coalesce(l.granted, 0), " + AGREED + ")";

    private static final String SUMS = "select count(*) as lines, " + cash("asked") + ", " + cash("granted") + ", "
            + cash("agreed") + ", " + cash("paid")
            + ", sum(case when l.nature <> 'cash' then l.granted end) as in_kind from funding_line l";

    @Inject
    private Jdbc jdbc;

    /**
     * What lines come to.
     *
     * @param lines how many there are
     */
    public record Sums(long lines, FundingTotals totals) {}

    private static String cash(String column) {
        return "sum(case when l.nature = 'cash' then l." + column + " end) as " + column;
    }

    /**
     * The conditions of the list.
     *
     * @param records what lines may be for; the filter's own conditions on records have been asked for already
     */
    public RecordQuery query(Collection<RecordRef> records, LineFilter filter) {
        RecordQuery query = new RecordQuery();
        if (records.isEmpty()) {
            return query.where("1 = 0");
        }
        List<Object> parameters = new ArrayList<>();
        String among = Refs.among("l", records, parameters);
        query.where(among, parameters.toArray())
                .given(filter.funder(), "l.funder = ?")
                .given(filter.contract(), "l.contract_id in (select x.id from city_contract x where x.code = ?)")
                .given(filter.commune(), "l.commune_id in (select x.id from territory x where x.code = ?)");
        if (filter.year() != null) {
            query.where("l.budget_year = ?", filter.year());
        }
        return filter.state() == null ? query : query.where(reached(filter.state()));
    }

    /** As {@link LineState#of} tells it of one line. */
    private static String reached(LineState state) {
        return switch (state) {
            case PENDING -> PAID + " = 0 and " + DUE + " = 0";
            case GRANTED -> PAID + " < " + DUE + " and " + AGREED + " = 0";
            case AGREED -> PAID + " < " + DUE + " and " + AGREED + " > 0";
            case PAID -> PAID + " > 0 and " + PAID + " >= " + DUE;
        };
    }

    /** A page of the lines. */
    public List<FundingLine> page(RecordQuery query, PageRequest request) {
        List<Object> parameters = new ArrayList<>();
        String sql = FundingLineRepository.SELECT + query.where(parameters) + " order by " + order(request) + " limit "
                + request.size() + " offset " + request.offset();
        return lines(sql, parameters);
    }

    /** How many lines there are, and what they come to. */
    public Sums sums(RecordQuery query) {
        List<Object> parameters = new ArrayList<>();
        Row row = jdbc.rows(SUMS + query.where(parameters), parameters).get(0);
        return new Sums(
                row.number("lines"),
                new FundingTotals(
                        money(row, "asked"),
                        money(row, "granted"),
                        money(row, "agreed"),
                        money(row, "paid"),
                        money(row, "in_kind")));
    }

    private static BigDecimal money(Row row, String label) {
        String text = row.written(label);
        return (text == null ? BigDecimal.ZERO : new BigDecimal(text)).setScale(2);
    }

    /** The keys of all lines, in their order. */
    public RecordKeys keys(RecordQuery query, PageRequest request) {
        List<Object> parameters = new ArrayList<>();
        return new RecordKeys(jdbc.numbers(
                "select l.id from funding_line l" + query.where(parameters) + " order by " + order(request),
                parameters));
    }

    /** The lines of a slice in its order, those that are gone left out. */
    public List<FundingLine> slice(RecordKeys slice) {
        List<Long> keys = slice.list();
        Map<Long, FundingLine> byKey = new HashMap<>();
        lines(FundingLineRepository.SELECT + " where l.id in (" + Rows.marks(keys) + ")", keys)
                .forEach(line -> byKey.put(line.key(), line));
        return keys.stream().map(byKey::get).filter(Objects::nonNull).toList();
    }

    private List<FundingLine> lines(String sql, Collection<?> parameters) {
        return jdbc.rows(sql, parameters).stream()
                .map(FundingLineRepository::line)
                .toList();
    }

    private static String order(PageRequest request) {
        return request.by(ORDERS, "year").formatted(request.ascending() ? "asc" : "desc");
    }

    /** The years that lines have, the latest first. */
    public List<Integer> years() {
        return Arrays.stream(jdbc.numbers(
                        "select distinct l.budget_year from funding_line l order by l.budget_year desc", List.of()))
                .mapToObj(year -> (int) year)
                .toList();
    }

    /** The contracts that lines draw on, by their codes. */
    public List<Contract> contracts() {
        return jdbc
                .rows(
                        "select c.code, c.title from city_contract c where exists"
                                + " (select 1 from funding_line l where l.contract_id = c.id) order by c.code",
                        List.of())
                .stream()
                .map(row -> new Contract(row.text("code"), row.text("title")))
                .toList();
    }
}
