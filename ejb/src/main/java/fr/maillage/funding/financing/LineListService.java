package fr.maillage.funding.financing;

import fr.maillage.funding.FundedDirectory;
import fr.maillage.funding.FundedRecord;
import fr.maillage.funding.persistence.FundingLineRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /** A line with its record. */
    public record Listed(FundedRecord record, FundingLine line) {}

    /**
     * A page of the lines, in two statements after that for the records.
     *
     * @param request sorts by {@code year} (default) or {@code funder}
     * @throws Problem UNAUTHENTICATED; DENIED without READ; NOT_FOUND for an unknown territory; INVALID for an unknown sort
     */
    public Page<Listed> list(LineFilter filter, PageRequest request) {
        caller.require(Permission.READ);
        Long territory = filter.territory() == null || filter.territory().isBlank()
                ? null
                : Long.valueOf(territories.required(filter.territory()).id());
        Map<RecordRef, FundedRecord> byRef =
                records.on(territory).stream().collect(Collectors.toMap(FundedRecord::ref, Function.identity()));
        Page<FundingLine> page = lines.page(byRef.keySet(), filter, request);
        FundedDirectory.Reach asked = records.reach(Permission.READ_ASKED_AMOUNTS);
        List<Listed> items = page.items().stream()
                .map(line -> {
                    FundedRecord record = byRef.get(line.record());
                    return new Listed(record, asked.holds(record) ? line : line.withoutAsked());
                })
                .toList();
        return new Page<>(items, page.total(), request);
    }

    /**
     * One line.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without READ; NOT_FOUND
     */
    public Listed get(UUID id) {
        caller.require(Permission.READ);
        FundingLine line = lines.byId(id).orElseThrow(() -> Problem.notFound(LineBook.KIND, id.toString()));
        FundedRecord record = records.required(line.record());
        boolean asked = records.reach(Permission.READ_ASKED_AMOUNTS).holds(record);
        return new Listed(record, asked ? line : line.withoutAsked());
    }
}
