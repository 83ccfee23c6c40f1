package fr.maillage.funding.persistence;

import fr.maillage.funding.financing.FundingLine;
import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.funding.financing.FundingTotals;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Lines of financing plans as rows, with what they come to together; none is ever archived. */
@ApplicationScoped
public class FundingLineListRepository extends RecordLists<FundingLineField> {

    private static final String LINES =
            "(select l.*, c.code as contract, c.title as contract_title, k.code as commune, k.name as commune_name,"
                    + " cast(null as timestamp(6) with time zone) as archived_at, cast(null as varchar(1)) as archive_reason"
                    + " from funding_line l left join city_contract c on c.id = l.contract_id"
                    + " left join territory k on k.id = l.commune_id) r";

    private static final String REST = " %1$s, r.record_uuid %1$s, r.code %1$s, r.id %1$s";

    public static final RecordPages PAGES = new RecordPages(
            "r.record_type, r.record_uuid, r.contract_id, r.extracted_on",
            LINES,
            Map.of(
                    "year", "r.budget_year" + REST,
                    "funder", "r.funder %1$s, r.budget_year" + REST,
                    "granted", "coalesce(r.granted, 0) %1$s, r.budget_year" + REST,
                    "paid", "coalesce(r.paid, 0) %1$s, r.budget_year" + REST),
            "year");

    private static final String SUMS = "select " + cash("asked") + ", " + cash("granted") + ", " + cash("agreed") + ", "
            + cash("paid") + ", sum(case when r.nature <> 'cash' then r.granted end) as in_kind from " + LINES;

    @Inject
    private Jdbc jdbc;

    public FundingLineListRepository() {
        super(new RecordRows<>(PAGES, FundingLineField.class, RecordTerms.NONE));
    }

    private static String cash(String column) {
        return "sum(case when r.nature = 'cash' then r." + column + " end) as " + column;
    }

    /** Limits a list to the lines of some records. */
    public void among(RecordQuery query, Collection<RecordRef> records) {
        if (records.isEmpty()) {
            query.where("1 = 0");
        } else {
            List<Object> parameters = new ArrayList<>();
            String among = Refs.among("r", records, parameters);
            query.where(among, parameters.toArray());
        }
    }

    /** The line of such a row. */
    public FundingLine line(Row row) {
        return FundingLineRepository.line(row);
    }

    /** The sum of all lines of a list. */
    public FundingTotals sums(RecordQuery query) {
        List<Object> parameters = new ArrayList<>();
        Row row = jdbc.rows(SUMS + query.where(parameters), parameters).get(0);
        return new FundingTotals(
                money(row, "asked"),
                money(row, "granted"),
                money(row, "agreed"),
                money(row, "paid"),
                money(row, "in_kind"));
    }

    private static BigDecimal money(Row row, String label) {
        String text = row.written(label);
        return (text == null ? BigDecimal.ZERO : new BigDecimal(text)).setScale(2);
    }
}
