package fr.maillage.funding.financing;

import fr.maillage.funding.FundedDirectory;
import fr.maillage.funding.FundedRecord;
import fr.maillage.funding.persistence.ContractRepository;
import fr.maillage.funding.persistence.FundingLineListRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.RecordKeys;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lines of all records that are not archived; what was asked for is for whoever may see it on each territory of a record. */
@ApplicationScoped
public class LineList extends RecordList<ListedLine, FundingLineField> {

    private static final String AGREED = "coalesce(r.agreed, 0)";
    private static final String PAID = "coalesce(r.paid, 0)";
    private static final String DUE = "greatest(coalesce(r.granted, 0), " + AGREED + ")";
    private static final String UNPAID = PAID + " < " + DUE + " and " + AGREED;

    /** As {@link LineState#of} tells it of one line. */
    private static final String STATE = "case when " + PAID + " < " + DUE + " then case when " + AGREED
            + " > 0 then 'agreed' else 'granted' end when " + PAID + " > 0 then 'paid' else 'pending' end";

    /** By year. Files have the columns that the mapping of their import expects. */
    public static final ListSpec<ListedLine, FundingLineField> SPEC = ListSpec.of(
                    LineBook.KIND,
                    "/funding-lines",
                    FundingLineField.class,
                    ListedLine::values,
                    FundingLineListRepository.PAGES)
            .descending()
            .filter(ListFilter.words().told("Words of the code or the name of what it pays for"))
            .filter(ListFilter.territory("Of records on it or on a part of it"))
            .filter(ListFilter.record("record", "The identifier of what it pays for, such as an action", null))
            .filter(ListFilter.choice("state")
                    .when("pending", PAID + " = 0 and " + DUE + " = 0")
                    .when("granted", UNPAID + " = 0")
                    .when("agreed", UNPAID + " > 0")
                    .when("paid", PAID + " > 0 and " + PAID + " >= " + DUE)
                    .told("How far its money is: pending, granted, agreed or, once all of it is, paid")
                    .counted(STATE))
            .filter(ListFilter.year("year", "The year of the money", "r.budget_year")
                    .counted("r.budget_year"))
            .filter(ListFilter.term("funder", "Code of a funder, such as p147", "r.funder = ?", Vocabulary.FUNDER)
                    .counted("r.funder"))
            .filter(ListFilter.code("contract", "Code of the city contract that it draws on", "r.contract = ?")
                    .counted("r.contract", "r.contract_title"))
            .filter(ListFilter.code("commune", "Code of the commune that it pays for: com:93032", "r.commune = ?")
                    .counted("r.commune", "r.commune_name"))
            .fileColumn(FundingLineField.CODE)
            .fileColumn("record", "export.record", row -> row.record().code())
            .column("label", "record", row -> row.record().label())
            .column(FundingLineField.FUNDER)
            .order("funder")
            .filed()
            .fileColumn(FundingLineField.CONTRACT)
            .fileColumn(FundingLineField.COMMUNE)
            .column(FundingLineField.YEAR)
            .order("year")
            .filed()
            .column(FundingLineField.NATURE)
            .filed()
            .fileColumn(FundingLineField.PURPOSE)
            .column(FundingLineField.ASKED)
            .offered(Permission.READ_ASKED_AMOUNTS)
            .filed()
            .column(FundingLineField.GRANTED)
            .order("granted")
            .filed()
            .column(FundingLineField.AGREED)
            .filed()
            .column(FundingLineField.PAID)
            .order("paid")
            .filed()
            .fileColumn(FundingLineField.ASKED_ON)
            .fileColumn(FundingLineField.NOTIFIED_ON)
            .fileColumn(FundingLineField.PAID_ON)
            .fileColumn(FundingLineField.FILE_NUMBER)
            .fileColumn("territory", "export.territory", ListedLine::territory)
            .pageColumn("state", "state", row -> row.state().code())
            .coded()
            .done();

    private FundingLineListRepository lists;

    @Inject
    private FundedDirectory records;

    @Inject
    private ContractRepository contracts;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /** For the proxy only. */
    protected LineList() {}

    @Inject
    public LineList(FundingLineListRepository lists) {
        super(SPEC, lists);
        this.lists = lists;
    }

    /**
     * One line.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without READ; NOT_FOUND
     */
    public ListedLine get(UUID id) {
        caller.require(Permission.READ);
        return told(all(new RecordQuery().uuid(id))).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound(LineBook.KIND, id.toString()));
    }

    /**
     * The sums of all lines that fit, without what was asked for where that of one record is not for the reader.
     *
     * @throws Problem as for {@link #page(ListRequest, PageRequest)}
     */
    public FundingTotals totals(ListRequest request) {
        caller.require(Permission.READ);
        Collection<FundedRecord> some = matching(request).values();
        FundedDirectory.Reach asked = records.reach(Permission.READ_ASKED_AMOUNTS, some);
        FundingTotals totals = lists.sums(query(request));
        return some.stream().allMatch(asked::holds)
                ? totals
                : new FundingTotals(null, totals.granted(), totals.agreed(), totals.paid(), totals.inKind());
    }

    @Override
    public Page<ListedLine> page(ListRequest request, PageRequest order) {
        Page<ListedLine> page = super.page(request, order);
        return new Page<>(told(page.items()), page.total(), page.request());
    }

    @Override
    public List<ListedLine> slice(RecordKeys keys) {
        return told(super.slice(keys));
    }

    @Override
    public boolean knows(ListFilter filter, String value) {
        return "contract".equals(filter.name())
                ? !contracts.coded(value).isEmpty()
                : territories.byCode(value).isPresent();
    }

    /** Words, territory and record are asked of what money is for, by whoever keeps that, at once. */
    @Override
    protected void limit(RecordQuery query, ListFilter filter, ListRequest request) {
        switch (filter.shape()) {
            case TERRITORY -> lists.among(query, matching(request).keySet());
            case WORDS, RECORD -> {
                // Where the territory is asked for.
            }
            case YEAR -> {
                if (request.value(filter.name()) != null) {
                    query.where("r.budget_year = ?", Integer.valueOf(request.value(filter.name())));
                }
            }
            default -> super.limit(query, filter, request);
        }
    }

    private Map<RecordRef, FundedRecord> matching(ListRequest request) {
        String record = request.value("record");
        return records.matching(
                request.value("territory"), record == null ? null : UUID.fromString(record), request.value("q"));
    }

    @Override
    protected ListedLine view(Row row) {
        return new ListedLine(null, lists.line(row), null);
    }

    /** Lines with their records, as the caller may see them; those of records that are gone are left out. */
    private List<ListedLine> told(List<ListedLine> rows) {
        Map<RecordRef, FundedRecord> known =
                records.byRefs(rows.stream().map(row -> row.line().record()).collect(Collectors.toSet()));
        FundedDirectory.Reach asked = records.reach(Permission.READ_ASKED_AMOUNTS, known.values());
        Map<Long, TerritoryView> places = territories.byIds(known.values().stream()
                .map(LineList::place)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(ListedLine::line)
                .filter(line -> known.containsKey(line.record()))
                .map(line -> {
                    FundedRecord record = known.get(line.record());
                    TerritoryView place = places.get(place(record));
                    return new ListedLine(
                            record,
                            asked.holds(record) ? line : line.withoutAsked(),
                            place == null ? null : place.code());
                })
                .toList();
    }

    private static Long place(FundedRecord record) {
        return record.territories().stream().sorted().findFirst().orElse(null);
    }
}
