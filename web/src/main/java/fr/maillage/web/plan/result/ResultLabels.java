package fr.maillage.web.plan.result;

import fr.maillage.plan.result.ResultField;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;

/** Names of the values of result indicators in the page's language. */
@RequestScoped
public class ResultLabels extends RecordLabels<ResultField> {

    public ResultLabels() {
        super(ResultField.class, "plan.result");
    }
}
