package fr.maillage.committee.decision;

import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Decision;
import fr.maillage.committee.model.DecisionPublication;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.DecisionRepository;
import fr.maillage.committee.persistence.PublicationRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes decisions. Whoever enters one has locked its body, by which numbers stay unique. */
@ApplicationScoped
public class DecisionLifecycle extends RecordLifecycle<Decision> {

    private DecisionRepository decisions;

    @Inject
    private DecisionChecks checks;

    @Inject
    private PublicationRepository publications;

    /** For the proxy only. */
    protected DecisionLifecycle() {}

    @Inject
    public DecisionLifecycle(DecisionRepository decisions, Caller caller, AuditTrail audit, Clock clock) {
        super(decisions, Permission.EDIT_COMMITTEE, caller, audit, clock);
        this.decisions = decisions;
    }

    @Override
    protected long territory(Decision decision) {
        return decision.territoryId();
    }

    @Override
    protected String label(Decision decision) {
        return decision.number();
    }

    /** Keeps withdrawn decisions in the register; hides archived ones from everybody, also once they are restored. */
    @Override
    protected void lock(Decision decision, boolean active) {
        if (!active && decision.withdrawn()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "committee.decision.stays", decision.number());
        }
        if (!active) {
            publications.of(decision.id()).ifPresent(DecisionPublication::hide);
        }
    }

    /**
     * Enters a decision of a body, which nobody else changes meanwhile.
     *
     * @param values in normal form; without a number it gets the next one of the year
     * @throws Problem INVALID on {@code number} for one that is taken
     */
    public Decision create(FieldValues<DecisionField> values, Body body) {
        FieldValues<DecisionField> whole = numbered(values, body);
        refuseTaken(whole, body, null);
        FieldValues<DecisionField> nothing = FieldValues.none(DecisionField.class);
        Decision decision = new Decision(UUID.randomUUID(), now());
        return create(decision, () -> describe(decision, nothing, whole, body), () -> {}, nothing.changes(whole));
    }

    /** Corrects a decision; throws as {@link #create}, and CONFLICT for one that was withdrawn. */
    public void update(
            Decision decision, FieldValues<DecisionField> before, FieldValues<DecisionField> after, Body body) {
        requireStanding(decision);
        refuseTaken(after, body, decision);
        update(decision, () -> describe(decision, before, after, body), () -> {}, before.changes(after));
    }

    /** Says that a decision holds no more; see {@link DecisionService#withdraw}. */
    void withdraw(Decision decision, LocalDate day, String reason) {
        decision.withdraw(day, reason);
        decision.touch(now());
        decisions.flush();
        record(
                decision,
                "withdraw",
                List.of(new Change("withdrawnOn", null, day.toString()), new Change("withdrawnReason", null, reason)));
    }

    /** Notes what is done with a decision beside it; whoever has seen it before reads it again. */
    public void note(Decision decision, String verb, List<Change> changes) {
        decision.touch(now());
        decisions.flush();
        record(decision, verb, changes);
    }

    /** Says whether the caller may name records in a decision and apply what it does to them. */
    boolean open(Decision decision) {
        return editable(decision) && !decision.archived() && !decision.withdrawn();
    }

    /** Refuses what is not done any more with a decision that was withdrawn; throws CONFLICT. */
    public void requireStanding(Decision decision) {
        if (decision.withdrawn()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "committee.decision.withdrawn", decision.number());
        }
    }

    private FieldValues<DecisionField> numbered(FieldValues<DecisionField> values, Body body) {
        return values.text(DecisionField.NUMBER) == null
                ? values.with(
                        DecisionField.NUMBER, checks.next(body, LocalDate.parse(values.text(DecisionField.DECIDED_ON))))
                : values;
    }

    private void refuseTaken(FieldValues<DecisionField> values, Body body, Decision but) {
        String number = values.text(DecisionField.NUMBER);
        decisions
                .numbered(body.id(), number)
                .filter(taken -> !taken.equals(but))
                .ifPresent(taken -> {
                    throw Problem.invalid(
                            DecisionField.NUMBER.key(),
                            taken.archived() ? "committee-decision-number-archived" : "committee-decision-number-taken",
                            number);
                });
    }

    private void describe(
            Decision decision, FieldValues<DecisionField> before, FieldValues<DecisionField> values, Body body) {
        decision.describe(
                values,
                body,
                checks.gathering(values.text(DecisionField.GATHERING))
                        .map(Gathering::id)
                        .orElse(null),
                checks.item(values.text(DecisionField.ITEM))
                        .map(DecisionItem::key)
                        .orElse(null),
                PlainText.searched(
                        Stream.of(values.text(DecisionField.TEXT), values.text(DecisionField.NUMBER), body.name())));
        if (!DecisionVotes.same(values, before)) {
            decision.votedBy(values.text(DecisionField.VOTES_FOR) == null ? null : body.quorum());
        }
    }
}
