package fr.maillage.committee.decision;

import fr.maillage.committee.model.Decision;
import fr.maillage.committee.persistence.DecisionEffectRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The records that decisions name, and what is done to them. Reading needs READ somewhere; naming one and applying an
 * effect need EDIT_COMMITTEE on the territory of the body, and what is done the rights of the record's own feature, too.
 */
@Stateless
public class DecisionEffectService {

    private static final int LONGEST_WORDS = 600;

    @Inject
    private DecisionLifecycle lifecycle;

    @Inject
    private DecisionEffectRepository rows;

    @Inject
    private EffectDesk desk;

    @Inject
    private DecisionEffects effects;

    @Inject
    private NamedRecords records;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /**
     * Gives the records that a decision names, in its order.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public List<EffectView> of(UUID id) {
        caller.require(Permission.READ);
        Decision decision = lifecycle.find(id);
        List<EffectRow> named = rows.of(decision.id());
        Map<RecordRef, LinkTarget> targets =
                records.byRef(named.stream().map(EffectRow::record).toList());
        boolean asking = lifecycle.open(decision);
        return named.stream()
                .map(row -> view(decision, row, targets.get(row.record()), asking))
                .toList();
    }

    private EffectView view(Decision decision, EffectRow row, LinkTarget target, boolean asking) {
        if (!asking || !row.pending()) {
            return new EffectView(row, target, null, false);
        }
        Violation why = obstacle(decision, row, target)
                .map(problem -> problem.violations().get(0))
                .orElse(null);
        return new EffectView(row, target, why, why == null);
    }

    /** The words of the kinds that can be named, in their order. */
    public List<String> kinds() {
        return records.kinds();
    }

    /** The codes of what may be done, by the word of the kind. */
    public Map<String, List<String>> offered() {
        return effects.offered();
    }

    /** The same without what puts something off to a day. */
    public Map<String, List<String>> offeredWithoutDay() {
        return effects.offeredWithoutDay();
    }

    /**
     * Names a record.
     *
     * @param kind the word of its kind
     * @param words its code, its title, or words that only one such record has, inside the territory of the body
     * @param effect what is to be done to it; null or blank where it is only named
     * @param until YYYY-MM-DD, the day to which something is put off; null or blank for other effects
     * @throws Problem DENIED without EDIT_COMMITTEE on the territory of the body; NOT_FOUND; CONFLICT for a decision that
     *     is archived or withdrawn; INVALID on {@code kind}, {@code record} (unknown, ambiguous, archived, named already),
     *     {@code effect} or {@code until} (missing, no day, not after the decision, or of an effect that puts nothing off)
     */
    public EffectView name(UUID id, String kind, String words, String effect, String until) {
        Decision decision = held(id);
        String said = words == null ? "" : words.strip();
        if (said.isEmpty()) {
            throw Problem.invalid("record", "required", null);
        }
        if (said.length() > LONGEST_WORDS) {
            throw Problem.invalid("record", "too-long", said, Integer.toString(LONGEST_WORDS));
        }
        return named(decision, records.meant(territory(decision), kind, said), effect, until);
    }

    /**
     * Names a record that the caller may read, by its reference.
     *
     * @throws Problem as for the other one; INVALID on {@code record} for one that she may not read, or that is gone
     */
    public EffectView name(UUID id, RecordRef record, String effect) {
        Decision decision = held(id);
        LinkTarget target = Optional.ofNullable(records.byRef(List.of(record)).get(record))
                .orElseThrow(() -> Problem.invalid("record", "committee-decision-record-hidden", null));
        return named(decision, target, effect, null);
    }

    private EffectView named(Decision decision, LinkTarget target, String effect, String until) {
        String done = effect == null || effect.isBlank() ? null : effect.strip();
        String kind = target.ref().type();
        if (done != null && !effects.offered().getOrDefault(kind, List.of()).contains(done)) {
            throw Problem.invalid("effect", "committee-decision-effect-unknown", done);
        }
        boolean dated = done != null && effects.dated(target.ref(), done);
        return view(
                decision,
                desk.name(decision, target, done, UntilPolicy.read(until, dated, decision.decidedOn())),
                target,
                true);
    }

    /**
     * Takes a record from those that a decision names.
     *
     * @throws Problem as for {@link #name}; NOT_FOUND for one that it does not name; CONFLICT where the effect was applied
     */
    public void drop(UUID id, RecordRef record) {
        Decision decision = held(id);
        if (named(decision, record).appliedAt() != null) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "committee-decision-effect-applied", label(record));
        }
        String label = label(record);
        rows.remove(decision.id(), record);
        lifecycle.record(decision, "unname", List.of(new Change("record", label, null)));
    }

    /**
     * Does to a record what a decision says, through the record's own feature, in one transaction.
     *
     * @throws Problem DENIED, CONFLICT, INVALID and NOT_FOUND as that feature throws; as for {@link #name}; CONFLICT for a
     *     record that is archived, that is only named, or to which it was done
     */
    public EffectView apply(UUID id, RecordRef record) {
        Decision decision = held(id);
        EffectRow row = named(decision, record);
        if (!row.pending()) {
            throw Problem.of(
                    Problem.Kind.CONFLICT,
                    null,
                    row.effect() == null ? "committee-decision-effect-none" : "committee-decision-effect-applied",
                    label(record));
        }
        LinkTarget target = records.byRef(List.of(record)).get(record);
        obstacle(decision, row, target).ifPresent(problem -> {
            throw problem;
        });
        effects.apply(record, row.effect(), act(decision, row));
        rows.applied(decision.id(), record, lifecycle.now());
        lifecycle.record(decision, "apply", List.of(new Change("record", null, NamedRecords.label(target))));
        return view(decision, named(decision, record), target, false);
    }

    private static DecisionAct act(Decision decision, EffectRow row) {
        return new DecisionAct(decision.number(), decision.decidedOn(), row.until());
    }

    private Optional<Problem> obstacle(Decision decision, EffectRow row, LinkTarget target) {
        if (target == null) {
            return Optional.of(Problem.of(Problem.Kind.CONFLICT, null, "committee-decision-record-hidden", null));
        }
        return target.archived()
                ? Optional.of(Problem.of(
                        Problem.Kind.CONFLICT, null, "committee-decision-record-archived", NamedRecords.label(target)))
                : effects.obstacle(row.record(), row.effect(), act(decision, row));
    }

    private EffectRow named(Decision decision, RecordRef record) {
        return rows.of(decision.id()).stream()
                .filter(row -> row.record().equals(record))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(
                        "committee.decision.record", record.id().toString()));
    }

    private String label(RecordRef record) {
        LinkTarget target = records.byRef(List.of(record)).get(record);
        return target == null ? record.type() : NamedRecords.label(target);
    }

    private Decision held(UUID id) {
        Decision decision = lifecycle.held(id);
        lifecycle.requireStanding(decision);
        return decision;
    }

    private String territory(Decision decision) {
        return territories.byId(decision.territoryId()).map(TerritoryView::code).orElseThrow();
    }
}
