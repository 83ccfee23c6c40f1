package fr.maillage.funding.financing;

import fr.maillage.funding.FundedDirectory;
import fr.maillage.funding.FundedRecord;
import fr.maillage.funding.financing.LineList.Listed;
import fr.maillage.funding.persistence.ContractRepository;
import fr.maillage.funding.persistence.FundingLineListRepository;
import fr.maillage.funding.persistence.FundingLineListRepository.Sums;
import fr.maillage.funding.persistence.FundingLineRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.RecordKeys;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The lines of all records that are not archived. Reading needs READ, what was asked for READ_ASKED_AMOUNTS on each
 * territory of the record.
 */
@Stateless
public class LineListService {

    @Inject
    private FundedDirectory records;

    @Inject
    private FundingLineRepository lines;

    @Inject
    private FundingLineListRepository lists;

    @Inject
    private ContractRepository contracts;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Resource
    private ManagedExecutorService executor;

    /**
     * A page of the lines and the sums of all of them, in two statements after those for the records.
     *
     * @param request sorts by {@code year} (default), {@code funder}, {@code granted} or {@code paid}
     * @throws Problem UNAUTHENTICATED; DENIED without READ; NOT_FOUND for an unknown territory, contract or commune; INVALID
     *     for an unknown sort
     */
    public LineList list(LineFilter filter, PageRequest request) {
        Map<RecordRef, FundedRecord> some = records(filter);
        RecordQuery query = lists.query(some.keySet(), filter);
        FundedDirectory.Reach asked = records.reach(Permission.READ_ASKED_AMOUNTS, some.values());
        List<Listed> items = lists.page(query, request).stream()
                .map(line -> listed(line, some.get(line.record()), asked))
                .toList();
        Sums sums = lists.sums(query);
        FundingTotals totals = sums.totals();
        boolean all = some.values().stream().allMatch(asked::holds);
        return new LineList(
                new Page<>(items, sums.lines(), request),
                all
                        ? totals
                        : new FundingTotals(null, totals.granted(), totals.agreed(), totals.paid(), totals.inKind()),
                asked.anywhere());
    }

    /**
     * All lines that fit, for a file; only their keys are read.
     *
     * @throws Problem as for {@link #list}
     */
    public LineList.Whole whole(LineFilter filter, PageRequest request) {
        Map<RecordRef, FundedRecord> some = records(filter);
        RecordKeys keys = lists.keys(lists.query(some.keySet(), filter), request);
        Set<Long> places =
                some.values().stream().flatMap(r -> r.territories().stream()).collect(Collectors.toSet());
        return new LineList.Whole(
                keys,
                some,
                territories.byIds(places).values().stream().collect(Collectors.toMap(t -> t.id(), t -> t.code())),
                records.reach(Permission.READ_ASKED_AMOUNTS, some.values()));
    }

    /**
     * Hands out these lines in their order, the next ones read while some are taken; those that are gone since are left out.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without READ
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void each(LineList.Whole whole, Consumer<Listed> consumer) {
        caller.require(Permission.READ);
        whole.keys()
                .ahead(
                        executor,
                        lists::slice,
                        read -> read.stream()
                                .map(line -> listed(line, whole.records().get(line.record()), whole.asked()))
                                .forEach(consumer));
    }

    /**
     * What filters offer, in two statements.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without READ
     */
    public LineList.Choices choices() {
        caller.require(Permission.READ);
        return new LineList.Choices(lists.years(), lists.contracts());
    }

    /**
     * One line.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without READ; NOT_FOUND
     */
    public Listed get(UUID id) {
        caller.require(Permission.READ);
        FundingLine line = lines.byId(id).orElseThrow(() -> Problem.notFound(LineBook.KIND, id.toString()));
        return listed(line, records.required(line.record()), records.reach(Permission.READ_ASKED_AMOUNTS));
    }

    private Map<RecordRef, FundedRecord> records(LineFilter filter) {
        caller.require(Permission.READ);
        if (filter.contract() != null && contracts.coded(filter.contract()).isEmpty()) {
            throw Problem.notFound("funding.contract", filter.contract());
        }
        if (filter.commune() != null) {
            territories.required(filter.commune());
        }
        return records.matching(filter.territory(), filter.record(), filter.text());
    }

    private static Listed listed(FundingLine line, FundedRecord record, FundedDirectory.Reach asked) {
        return new Listed(record, asked.holds(record) ? line : line.withoutAsked());
    }
}
