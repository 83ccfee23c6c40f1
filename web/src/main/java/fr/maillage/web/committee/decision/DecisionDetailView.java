package fr.maillage.web.committee.decision;

import fr.maillage.committee.decision.DecisionDetail;
import fr.maillage.committee.decision.DecisionEffectService;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.decision.DecisionState;
import fr.maillage.committee.decision.DecisionSuggestionService;
import fr.maillage.committee.decision.EffectView;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.RecordRef;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.record.RecordDetailView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** One decision, and what it does to the records that it names. */
@Named
@ViewScoped
public class DecisionDetailView extends RecordDetailView<DecisionDetail, DecisionField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private DecisionService decisions;

    @Inject
    private DecisionEffectService effects;

    @Inject
    private DecisionSuggestionService suggestions;

    @Inject
    private DecisionLabels labels;

    @Inject
    private Clock clock;

    private String doneOn;
    private String withdrawnReason;
    private String kind;
    private String record;
    private String effect;
    private String until;
    private transient List<EffectView> named;
    private transient List<LinkTarget> suggested;

    public DecisionDetailView() {
        super(DecisionField.class, "committee.decision");
    }

    @Override
    protected DecisionService service() {
        return decisions;
    }

    @Override
    protected DecisionLabels labels() {
        return labels;
    }

    @Override
    public void load() {
        super.load();
        named = null;
        suggested = null;
        if (doneOn == null) {
            doneOn = ClockProducer.today(clock).toString();
        }
    }

    /** Says that it was carried out. */
    public String done() {
        decisions.done(uuid(), getVersion(), doneOn);
        Notice.success("committee.decision.done.done");
        return again();
    }

    /** Says that it holds no more. */
    public String withdraw() {
        decisions.withdraw(uuid(), getVersion(), withdrawnReason);
        Notice.success("committee.decision.done.withdrawn");
        return again();
    }

    /** Names a record. */
    public String name() {
        effects.name(uuid(), kind, record, effect, until);
        Notice.success("committee.decision.done.named");
        return again();
    }

    /** Names a record that was suggested. */
    public String link(RecordRef one) {
        effects.name(uuid(), one, null);
        Notice.success("committee.decision.done.named");
        return again();
    }

    /** Takes a record from those that it names. */
    public String drop(RecordRef one) {
        effects.drop(uuid(), one);
        Notice.success("committee.decision.done.dropped");
        return again();
    }

    /** Does to a record what the decision says. */
    public String apply(RecordRef one) {
        effects.apply(uuid(), one);
        Notice.success("committee.decision.done.applied");
        return again();
    }

    /** The records that it names, in their order. */
    public List<EffectView> getEffects() {
        if (named == null) {
            named = effects.of(uuid());
        }
        return named;
    }

    /** The records that it is likely about and does not name. */
    public List<LinkTarget> getSuggested() {
        if (suggested == null) {
            suggested = suggestions.of(uuid());
        }
        return suggested;
    }

    /** Tells if it was withdrawn after it did something to a record. */
    public boolean isStanding() {
        return getDetail().decision().state() == DecisionState.WITHDRAWN
                && getEffects().stream().anyMatch(one -> one.row().appliedAt() != null);
    }

    /** The words of the kinds that can be named. */
    public List<String> getKinds() {
        return effects.kinds();
    }

    /** The codes of all that may be done to records. */
    public List<String> getOffered() {
        return effects.offered().values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    public String getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(String doneOn) {
        this.doneOn = doneOn;
    }

    public String getWithdrawnReason() {
        return withdrawnReason;
    }

    public void setWithdrawnReason(String withdrawnReason) {
        this.withdrawnReason = withdrawnReason;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(String effect) {
        this.effect = effect;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
