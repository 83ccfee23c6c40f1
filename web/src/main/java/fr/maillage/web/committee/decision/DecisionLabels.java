package fr.maillage.web.committee.decision;

import fr.maillage.committee.BodyService;
import fr.maillage.committee.GatheringService;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionItem;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.decision.DecisionState;
import fr.maillage.committee.decision.DecisionView;
import fr.maillage.committee.decision.EffectView;
import fr.maillage.committee.decision.NamedRecords;
import fr.maillage.committee.decision.VoteCheck;
import fr.maillage.record.FieldValues;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.feature.Features;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;

/** Names of decisions' values, and of the records that they name, in the page's language. */
@Named("decisionLabels")
@RequestScoped
public class DecisionLabels extends RecordLabels<DecisionField> {

    /** Names of the kinds that decisions name, as the audit has them, which knows the pages. */
    private static final Map<String, String> KINDS = Map.of(
            "finding", "diagnosis.finding",
            "action", "plan.action",
            "frame", "plan.frame",
            "scenario", "deployment.scenario",
            "post", "deployment.post",
            "place", "place",
            "indicator", "indicator");

    private static final Map<DecisionState, String> BADGES =
            Map.of(DecisionState.OPEN, "watch", DecisionState.DONE, "ok", DecisionState.WITHDRAWN, "neutral");

    @Inject
    private BodyService bodies;

    @Inject
    private GatheringService gatherings;

    @Inject
    private DecisionService decisions;

    @Inject
    private Features features;

    public DecisionLabels() {
        super(DecisionField.class, "committee.decision");
    }

    @Override
    protected String reference(DecisionField field, String id) {
        try {
            UUID record = Identifiers.of(field.key(), id);
            return switch (field) {
                case BODY -> bodies.reference(record).name();
                case GATHERING ->
                    GatheringReference.written(gatherings.get(record).gathering());
                default -> decisions.item(record).map(DecisionItem::label).orElse(id);
            };
        } catch (Problem unknown) {
            return id;
        }
    }

    /** Tells how it was taken, with the counts of a vote. */
    public String mode(DecisionView decision) {
        FieldValues<DecisionField> values = decision.values();
        String mode = shown(values, DecisionField.MODE.key());
        return decision.counted()
                ? Messages.format(
                        Messages.currentLocale(),
                        "committee.decision.mode.counts",
                        mode,
                        Integer.valueOf(values.text(DecisionField.VOTES_FOR)),
                        Integer.valueOf(values.text(DecisionField.VOTES_AGAINST)),
                        Integer.valueOf(values.text(DecisionField.ABSTAINED)))
                : mode;
    }

    /** Why a vote would not be valid as attendance is noted now, with the numbers; empty where it would be. */
    public String doubt(DecisionView decision) {
        if (!decision.doubted()) {
            return "";
        }
        VoteCheck vote = decision.vote();
        return Messages.format(
                Messages.currentLocale(),
                "committee.decision.doubt." + vote.doubt(),
                vote.quorum().present(),
                vote.quorum().members(),
                vote.quorum().needed(),
                vote.votes());
    }

    @Override
    public String listed(String column, Object row) {
        if (!"mode".equals(column) || !(row instanceof DecisionView decision)) {
            return null;
        }
        return decision.doubted()
                ? mode(decision) + " – " + Messages.text("committee.decision.column.doubted")
                : mode(decision);
    }

    @Override
    public String leads(String column, Object row) {
        return "body".equals(column) && row instanceof DecisionView decision
                ? "/committee/body/detail.xhtml?id=" + decision.where().body()
                : null;
    }

    @Override
    public String badge(String key, String code) {
        return "state".equals(key) ? badge(DecisionState.byCode(code).orElseThrow()) : super.badge(key, code);
    }

    /** The look of a state. */
    public String badge(DecisionState state) {
        return BADGES.get(state);
    }

    /** Names a record that a decision names; says that one may not read it where one may not. */
    public String record(EffectView effect) {
        return effect.target() == null
                ? Messages.text("committee.decision.record.hidden")
                : NamedRecords.label(effect.target());
    }

    /** The name of a record that a decision does not name yet. */
    public String record(LinkTarget target) {
        return NamedRecords.label(target);
    }

    /** Names a kind of record. */
    public String kind(String kind) {
        String key = "committee.decision.kind." + kind;
        return Messages.has(key) ? Messages.text(key) : kind;
    }

    /** Where a record is shown; empty for one that has no page of its own, or that one may not read. */
    public String href(EffectView effect) {
        if (effect.target() == null || !KINDS.containsKey(effect.kind())) {
            return "";
        }
        return features.record(KINDS.get(effect.kind()))
                .map(kind -> kind.announced().address() + effect.row().record().id())
                .orElse("");
    }

    /** Why an effect cannot be applied now; empty where nothing hinders it. */
    public String obstacle(EffectView effect) {
        return effect.obstacle() == null ? "" : RuleTexts.text(effect.obstacle(), Messages.currentLocale());
    }
}
