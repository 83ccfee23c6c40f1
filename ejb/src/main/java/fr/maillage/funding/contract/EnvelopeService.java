package fr.maillage.funding.contract;

import fr.maillage.funding.persistence.ContractReach;
import fr.maillage.funding.persistence.EnvelopeRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordEditing;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Envelopes of contracts, with what is used of them. Reading needs READ; changing one needs EDIT_FUNDING on the territory on
 * which its contract is kept.
 */
@Stateless
@LocalBean
public class EnvelopeService implements RecordEditing<EnvelopeDetail, EnvelopeField> {

    @Inject
    private EnvelopeRepository envelopes;

    @Inject
    private EnvelopeBook book;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Envelopes of contracts that are not archived, the latest year first, in one statement.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without READ; NOT_FOUND for an unknown territory
     */
    public List<EnvelopeView> list(EnvelopeFilter filter) {
        caller.require(Permission.READ);
        RecordQuery query = new RecordQuery().where("c.archived_at is null").given(filter.funder(), "e.funder = ?");
        if (filter.year() != null) {
            query.where("e.budget_year = ?", filter.year());
        }
        if (filter.territory() != null && !filter.territory().isBlank()) {
            ContractReach.inside(
                    query, "c", territories.required(filter.territory()).id(), ClockProducer.today(clock));
        }
        return envelopes.list(query);
    }

    /**
     * The envelopes of a contract, archived or not, the latest year first.
     *
     * @param contract its key, as views tell it
     * @throws Problem UNAUTHENTICATED; DENIED without READ
     */
    public List<EnvelopeView> of(long contract) {
        caller.require(Permission.READ);
        return envelopes.ofContracts(List.of(contract));
    }

    @Override
    public EnvelopeDetail get(UUID id) {
        caller.require(Permission.READ);
        EnvelopeView envelope =
                envelopes.byId(id).orElseThrow(() -> Problem.notFound(EnvelopeBook.KIND, String.valueOf(id)));
        return new EnvelopeDetail(envelope, caller.may(Permission.EDIT_FUNDING, envelope.territory()));
    }

    /**
     * Enters an envelope.
     *
     * @throws Problem INVALID with one violation per wrong field, outside the caller's territory included; DENIED without
     *     EDIT_FUNDING
     */
    public EnvelopeDetail add(FieldValues<EnvelopeField> input) {
        caller.require(Permission.EDIT_FUNDING);
        EnvelopeBook.Open open = book.open(named(input));
        FieldValues<EnvelopeField> values = open.check(input, null);
        open.put(values, null);
        open.write();
        return get(envelopes
                .list(new RecordQuery()
                        .where("c.code = ?", values.text(EnvelopeField.CONTRACT))
                        .where("e.budget_year = ?", Integer.valueOf(values.text(EnvelopeField.YEAR)))
                        .where("e.funder = ?", values.text(EnvelopeField.FUNDER)))
                .get(0)
                .id());
    }

    /**
     * Changes an envelope; it stays with its contract.
     *
     * @param version that the caller has seen
     * @throws Problem as for {@link #add}; NOT_FOUND; STALE when somebody else changed it meanwhile
     */
    @Override
    public EnvelopeDetail update(UUID id, int version, FieldValues<EnvelopeField> input) {
        EnvelopeView known = known(id);
        EnvelopeBook.Open open = book.open(List.of(known.contractCode()));
        EnvelopeView self = current(open, known, version);
        open.put(open.check(input.with(EnvelopeField.CONTRACT, known.contractCode()), self), self);
        open.write();
        return get(id);
    }

    /**
     * Takes an envelope away; lines that draw on its contract stay.
     *
     * @throws Problem as for {@link #update}
     */
    public void remove(UUID id, int version) {
        EnvelopeView known = known(id);
        EnvelopeBook.Open open = book.open(List.of(known.contractCode()));
        open.remove(current(open, known, version));
        open.write();
    }

    private EnvelopeView known(UUID id) {
        caller.require(Permission.EDIT_FUNDING);
        EnvelopeView known =
                envelopes.byId(id).orElseThrow(() -> Problem.notFound(EnvelopeBook.KIND, String.valueOf(id)));
        caller.require(Permission.EDIT_FUNDING, known.territory());
        return known;
    }

    private static EnvelopeView current(EnvelopeBook.Open open, EnvelopeView known, int version) {
        return open.find(known.values())
                .filter(e -> e.id().equals(known.id()) && e.version() == version)
                .orElseThrow(() -> Problem.stale(EnvelopeBook.KIND, known.id().toString()));
    }

    private static List<String> named(FieldValues<EnvelopeField> input) {
        String contract = input.text(EnvelopeField.CONTRACT);
        return contract == null
                        || contract.length() > EnvelopeField.CONTRACT.type().longest()
                ? List.of()
                : List.of(contract);
    }
}
