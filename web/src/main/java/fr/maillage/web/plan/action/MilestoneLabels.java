package fr.maillage.web.plan.action;

import fr.maillage.plan.action.MilestoneField;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;

/** Names of the values of milestones in the page's language. */
@RequestScoped
public class MilestoneLabels extends RecordLabels<MilestoneField> {

    public MilestoneLabels() {
        super(MilestoneField.class, "plan.milestone");
    }
}
