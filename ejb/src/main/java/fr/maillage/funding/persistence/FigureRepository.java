package fr.maillage.funding.persistence;

import fr.maillage.funding.financing.FundingFigures.Share;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sums of lines and expenses, in one statement each for however many records. */
@ApplicationScoped
public class FigureRepository {

    private static final int CENTS = 2;

    @Inject
    private Jdbc jdbc;

    /**
     * Reads the shares of funders in some records, by commune, year, contract and nature.
     *
     * @param year null for all
     */
    public List<Share> shares(Collection<RecordRef> records, Integer year) {
        if (records.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        return jdbc
                .rows(
                        "select l.record_type, l.record_uuid, l.funder, t.code as commune, c.code as contract,"
                                + " l.budget_year, l.nature, sum(l.asked) as asked, sum(l.granted) as granted,"
                                + " sum(l.agreed) as agreed, sum(l.paid) as paid from funding_line l"
                                + " left join territory t on t.id = l.commune_id"
                                + " left join city_contract c on c.id = l.contract_id where "
                                + Refs.among("l", records, parameters)
                                + in("l", year, parameters)
                                + " group by l.record_type, l.record_uuid, l.funder, t.code, c.code, l.budget_year,"
                                + " l.nature order by l.record_uuid, l.funder, t.code, c.code, l.budget_year, l.nature",
                        parameters)
                .stream()
                .map(FigureRepository::share)
                .toList();
    }

    /**
     * Reads the costs of some records, in euros; those without expenses are absent.
     *
     * @param year null for all
     */
    public Map<RecordRef, BigDecimal> expenses(Collection<RecordRef> records, Integer year) {
        Map<RecordRef, BigDecimal> sums = new HashMap<>();
        if (!records.isEmpty()) {
            List<Object> parameters = new ArrayList<>();
            jdbc.rows(
                            "select e.record_type, e.record_uuid, sum(e.amount) as amount from expense e where "
                                    + Refs.among("e", records, parameters) + in("e", year, parameters)
                                    + " group by e.record_type, e.record_uuid",
                            parameters)
                    .forEach(row -> sums.put(ref(row), money(row, "amount")));
        }
        return sums;
    }

    private static String in(String table, Integer year, List<Object> parameters) {
        if (year == null) {
            return "";
        }
        parameters.add(year);
        return " and " + table + ".budget_year = ?";
    }

    /** Reads the sums asked for in cash for some records, by record and by purpose; under nothing where nobody says. */
    public Map<RecordRef, Map<String, BigDecimal>> asked(Collection<RecordRef> records) {
        Map<RecordRef, Map<String, BigDecimal>> sums = new HashMap<>();
        if (!records.isEmpty()) {
            List<Object> parameters = new ArrayList<>();
            jdbc.rows(
                            "select l.record_type, l.record_uuid, l.purpose, sum(l.asked) as asked from funding_line l"
                                    + " where l.nature = 'cash' and l.asked is not null and "
                                    + Refs.among("l", records, parameters)
                                    + " group by l.record_type, l.record_uuid, l.purpose",
                            parameters)
                    .forEach(row -> sums.computeIfAbsent(ref(row), ref -> new HashMap<>())
                            .put(Objects.toString(row.text("purpose"), ""), money(row, "asked")));
        }
        return sums;
    }

    private static Share share(Row row) {
        return new Share(
                ref(row),
                row.text("funder"),
                row.text("commune"),
                row.text("contract"),
                (int) row.number("budget_year"),
                "cash".equals(row.text("nature")),
                money(row, "asked"),
                money(row, "granted"),
                money(row, "agreed"),
                money(row, "paid"));
    }

    private static RecordRef ref(Row row) {
        return new RecordRef(row.text("record_type"), row.uuid("record_uuid"));
    }

    private static BigDecimal money(Row row, String label) {
        String text = row.written(label);
        return text == null ? BigDecimal.ZERO.setScale(CENTS) : new BigDecimal(text).setScale(CENTS);
    }
}
