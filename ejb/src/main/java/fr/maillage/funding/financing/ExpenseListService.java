package fr.maillage.funding.financing;

import fr.maillage.funding.FundedDirectory;
import fr.maillage.funding.FundedRecord;
import fr.maillage.funding.persistence.ExpenseRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** The expenses of all records that are not archived. Reading needs READ. */
@Stateless
public class ExpenseListService {

    @Inject
    private FundedDirectory records;

    @Inject
    private ExpenseRepository expenses;

    @Inject
    private Caller caller;

    /** An expense with its record. */
    public record Listed(FundedRecord record, Expense expense) {}

    /**
     * A page of the expenses, in two statements after those for the records.
     *
     * @param request sorts by {@code year} (default), {@code item} or {@code amount}
     * @throws Problem UNAUTHENTICATED; DENIED without READ; NOT_FOUND for an unknown territory; INVALID for an unknown sort
     */
    public Page<Listed> list(ExpenseFilter filter, PageRequest request) {
        caller.require(Permission.READ);
        Map<RecordRef, FundedRecord> some = records.matching(filter.territory(), filter.record(), null);
        return expenses.page(some.keySet(), filter.year(), request)
                .map(expense -> new Listed(some.get(expense.record()), expense));
    }

    /**
     * One expense.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without READ; NOT_FOUND
     */
    public Listed get(UUID id) {
        caller.require(Permission.READ);
        Expense expense = expenses.byId(id).orElseThrow(() -> Problem.notFound(ExpenseBook.KIND, id.toString()));
        return new Listed(records.required(expense.record()), expense);
    }
}
