package fr.maillage.committee.decision;

import fr.maillage.committee.model.Decision;
import fr.maillage.committee.persistence.DecisionEffectRepository;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Names records in decisions. Asks for no right: whoever uses it has, and has locked the decision. */
@ApplicationScoped
public class EffectDesk {

    private static final int MOST = 50;

    @Inject
    private DecisionEffectRepository rows;

    @Inject
    private DecisionLifecycle lifecycle;

    /** The records that a decision names, in their order. */
    public List<RecordRef> named(Decision decision) {
        return rows.of(decision.id()).stream().map(EffectRow::record).toList();
    }

    /**
     * Names a record after the others.
     *
     * @param effect what is to be done to it; null where it is only named
     * @param until the day to which it is put off; null for effects that put nothing off
     * @throws Problem INVALID on {@code record} for one that is archived or named already, and beyond {@value #MOST}
     */
    public EffectRow name(Decision decision, LinkTarget target, String effect, LocalDate until) {
        List<RecordRef> named = named(decision);
        String label = NamedRecords.label(target);
        if (named.size() >= MOST) {
            throw Problem.invalid("record", "committee-decision-records-many", label, Integer.toString(MOST));
        }
        if (target.archived()) {
            throw Problem.invalid("record", "committee-decision-record-archived", label);
        }
        if (named.contains(target.ref())) {
            throw Problem.invalid("record", "committee-decision-record-twice", label);
        }
        EffectRow row = new EffectRow(target.ref(), effect, until, null);
        rows.add(decision.id(), row);
        lifecycle.record(decision, "name", List.of(new Change("record", null, label)));
        return row;
    }
}
