package fr.maillage.plan.action;

import fr.maillage.place.core.PlaceRef;
import fr.maillage.place.merge.RecordMergeParticipant;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.ActionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Actions follow the places where they happen into the records that these are merged into. */
@ApplicationScoped
class ActionMergeParticipant extends RecordMergeParticipant<PlanAction> {

    @Inject
    private ActionRepository actions;

    @Inject
    private ActionLifecycle lifecycle;

    @Override
    public String code() {
        return "plan";
    }

    @Override
    protected List<PlanAction> at(long place) {
        return actions.at(place);
    }

    @Override
    protected void move(List<PlanAction> records, PlaceRef from, PlaceRef to) {
        lifecycle.move(records, from.key(), to.key());
    }
}
