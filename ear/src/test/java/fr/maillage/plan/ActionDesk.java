package fr.maillage.plan;

import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.MilestoneField;
import fr.maillage.plan.action.MilestoneService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Enters actions for tests. */
@Dependent
public class ActionDesk {

    @Inject
    private ActionService actions;

    @Inject
    private MilestoneService milestones;

    /** A planned action of 2026 in a territory. */
    public static FieldValues<ActionField> says(String title, String territory) {
        return FieldValues.none(ActionField.class)
                .with(ActionField.TITLE, title)
                .with(ActionField.CODE, "A" + UUID.randomUUID().toString().substring(0, 20))
                .with(ActionField.KIND, "serie-ateliers")
                .with(ActionField.TERRITORY, territory)
                .with(ActionField.STATE, "planned")
                .with(ActionField.STARTS_ON, "2026-01-05")
                .with(ActionField.ENDS_ON, "2026-12-18");
    }

    public ActionDetail enter(FieldValues<ActionField> says) {
        return As.administrator(() -> actions.create(says));
    }

    public ActionDetail enter(String title, String territory) {
        return enter(says(title, territory));
    }

    public void milestone(ActionDetail action, String title, String due) {
        As.administrator(() -> milestones.add(
                action.id(),
                FieldValues.none(MilestoneField.class)
                        .with(MilestoneField.TITLE, title)
                        .with(MilestoneField.DUE_ON, due),
                false));
    }

    public ActionDetail read(UUID id) {
        return As.administrator(() -> actions.get(id));
    }

    /** Tells how something is refused: the kind, for wrong values then field and rule of each; null where it is not. */
    public static List<String> refused(Supplier<?> action) {
        try {
            action.get();
            return null;
        } catch (Problem problem) {
            List<String> said = new java.util.ArrayList<>(List.of(problem.kind().name()));
            if (problem.kind() == Problem.Kind.INVALID) {
                problem.violations().forEach(v -> said.add(v.field() + " " + v.rule()));
            }
            return said;
        }
    }
}
