package fr.maillage.deployment.post;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;
import static fr.maillage.record.FieldSpec.numbered;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldType;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import java.util.List;

/** Fields of a post, in the order in which pages and files show them. */
public enum PostField implements RecordField {
    /** Code by which the national files call it. */
    CODE(numbered("what", "code", FieldTypes.line(40), "PO")),
    /** The code of the territory on which it is kept. */
    TERRITORY(must("what", "territory", FieldTypes.reference("unknown-value"))),
    COORDINATOR(may("what", "coordinator", yesOrNo())),
    TRAINING(may("what", "training", FieldTypes.choice(List.of("none", "planned", "running", "done")))),
    CONVENTION(may("convention", "convention", FieldTypes.choice(List.of("initial", "renewal")))),
    CONVENTION_ENDS_ON(may("convention", "conventionEndsOn", FieldTypes.date("deployment-date"))),
    CONTRACT_ENDS_ON(may("convention", "contractEndsOn", FieldTypes.date("deployment-date"))),
    RETURNED_ON(may("convention", "returnedOn", FieldTypes.date("deployment-date"))),
    BONUS(may("money", "bonus", yesOrNo())),
    AGREED(may("money", "agreed", FieldTypes.decimal(12, 2, "deployment-amount"))),
    PAID(may("money", "paid", FieldTypes.decimal(12, 2, "deployment-amount"))),
    INSTALMENT_1(may("money", "instalment1", FieldTypes.decimal(12, 2, "deployment-amount"))),
    INSTALMENT_1_ON(may("money", "instalment1On", FieldTypes.date("deployment-date"))),
    INSTALMENT_2(may("money", "instalment2", FieldTypes.decimal(12, 2, "deployment-amount"))),
    INSTALMENT_2_ON(may("money", "instalment2On", FieldTypes.date("deployment-date"))),
    INSTALMENT_3(may("money", "instalment3", FieldTypes.decimal(12, 2, "deployment-amount"))),
    INSTALMENT_3_ON(may("money", "instalment3On", FieldTypes.date("deployment-date"))),
    /** Outcome when the convention ends. */
    OUTCOME(may(
            "after",
            "outcome",
            FieldTypes.choice(List.of("own-funds", "shared", "transferred", "returned", "undecided")))),
    /** In euros; without one, what the territory says of all posts. */
    YEARLY_COST(may("after", "yearlyCost", FieldTypes.decimal(12, 2, "deployment-amount"))),
    NOTE(may("after", "note", FieldTypes.text(1000)));

    private final FieldSpec spec;

    PostField(FieldSpec spec) {
        this.spec = spec;
    }

    private static FieldType yesOrNo() {
        return FieldTypes.choice(List.of("yes", "no"));
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
