package fr.maillage.web.deployment.post;

import fr.maillage.deployment.post.AssignmentField;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Names of the values of assignments in the page's language. */
@Named("assignmentLabels")
@RequestScoped
public class AssignmentLabels extends RecordLabels<AssignmentField> {

    public AssignmentLabels() {
        super(AssignmentField.class, "deployment.assignment");
    }
}
