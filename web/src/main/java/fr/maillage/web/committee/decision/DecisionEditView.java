package fr.maillage.web.committee.decision;

import fr.maillage.committee.BodyDetail;
import fr.maillage.committee.BodyService;
import fr.maillage.committee.GatheringService;
import fr.maillage.committee.GatheringView;
import fr.maillage.committee.decision.DecisionDetail;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionMode;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.web.committee.BodyReference;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.record.RecordEditView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Corrects a decision, or enters a new one, which may start from the page of a gathering. */
@Named
@ViewScoped
public class DecisionEditView extends RecordEditView<DecisionDetail, DecisionField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private DecisionService decisions;

    @Inject
    private BodyService bodies;

    @Inject
    private GatheringService gatherings;

    @Inject
    private BodyReference bodyNames;

    @Inject
    private GatheringReference gatheringNames;

    @Inject
    private DecisionLabels labels;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private String gathering;

    public DecisionEditView() {
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
    protected FieldValues<DecisionField> begin() {
        caller.require(Permission.EDIT_COMMITTEE);
        LocalDate today = ClockProducer.today(clock);
        FieldValues<DecisionField> begun = FieldValues.none(DecisionField.class)
                .with(DecisionField.MODE, DecisionMode.CONSENSUS.code())
                .with(DecisionField.DECIDED_ON, today.toString());
        if (gathering == null) {
            return begun;
        }
        GatheringView held =
                gatherings.get(Identifiers.of("committee.gathering", gathering)).gathering();
        BodyDetail body = bodies.get(held.body());
        if (!body.editable()) {
            throw Problem.denied("outside-territory");
        }
        if (!body.open() || held.archived()) {
            return begun;
        }
        LocalDate day = held.heldOn().isAfter(today) ? today : held.heldOn();
        return begun.with(DecisionField.NUMBER, decisions.proposed(held.body(), day))
                .with(DecisionField.BODY, held.body().toString())
                .with(DecisionField.GATHERING, held.id().toString())
                .with(DecisionField.DECIDED_ON, day.toString());
    }

    @Override
    protected DecisionDetail create(FieldValues<DecisionField> input) {
        return decisions.create(input);
    }

    @Override
    protected Reference reference(DecisionField field) {
        return switch (field) {
            case BODY -> bodyNames;
            case GATHERING -> gatheringNames;
            default -> agenda();
        };
    }

    /** The items of the gathering that the form names. */
    private Reference agenda() {
        String typed = getForm().getText().get(DecisionField.GATHERING.key());
        String named = typed == null ? "" : typed.strip();
        if (named.isEmpty()) {
            return new ItemReference("", List.of());
        }
        UUID held = UUID.fromString(gatheringNames.meant(DecisionField.GATHERING.key(), named));
        return new ItemReference(named, decisions.items(held));
    }

    public String getGathering() {
        return gathering;
    }

    public void setGathering(String gathering) {
        this.gathering = gathering;
    }
}
