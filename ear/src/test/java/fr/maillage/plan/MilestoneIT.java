package fr.maillage.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.identity.Role;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.Milestone;
import fr.maillage.plan.action.MilestoneDesk;
import fr.maillage.plan.action.MilestoneField;
import fr.maillage.plan.action.MilestoneService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Milestones are added, corrected, moved and taken out one by one. */
@InsideEar
class MilestoneIT {

    private static final String FIRST = "2026-01-05";
    private static final String LAST = "2026-12-18";

    @Inject
    private ActionService actions;

    @Inject
    private MilestoneService milestones;

    private ActionDetail action() {
        return officer(() -> actions.create(FieldValues.none(ActionField.class)
                .with(ActionField.TITLE, "Ateliers du rugby")
                .with(ActionField.CODE, "A" + UUID.randomUUID())
                .with(ActionField.KIND, "serie-ateliers")
                .with(ActionField.TERRITORY, "com:93032")
                .with(ActionField.STATE, "running")
                .with(ActionField.STARTS_ON, FIRST)
                .with(ActionField.ENDS_ON, LAST)));
    }

    private static <T> T officer(Supplier<T> work) {
        return SchemeStory.officer(work);
    }

    private static FieldValues<MilestoneField> says(String title, String due) {
        return FieldValues.none(MilestoneField.class)
                .with(MilestoneField.TITLE, title)
                .with(MilestoneField.DUE_ON, due);
    }

    private Milestone add(ActionDetail action, String title, String due) {
        return officer(() -> milestones.add(action.id(), says(title, due), false));
    }

    private List<String> titles(ActionDetail action) {
        return officer(() -> milestones.of(action.id())).stream()
                .map(Milestone::title)
                .toList();
    }

    private static List<String> refused(Supplier<?> work) {
        return catchThrowableOfType(Problem.class, () -> officer(work)).violations().stream()
                .map(v -> v.field() + " " + v.rule() + " " + v.value() + " " + v.args())
                .toList();
    }

    @Test
    void a_day_before_the_action_begins_or_after_it_ends_is_refused_by_name_unless_it_is_meant() {
        ActionDetail action = action();
        assertThat(refused(() -> milestones.add(action.id(), says("Convention", "2025-12-07"), false)))
                .containsExactly("dueOn plan-milestone-before 2025-12-07 [" + FIRST + "]");
        assertThat(refused(() -> milestones.add(action.id(), says("Bilan", "2027-01-15"), false)))
                .containsExactly("dueOn plan-milestone-after 2027-01-15 [" + LAST + "]");
        assertThat(titles(action)).isEmpty();

        Milestone meant = officer(() -> milestones.add(action.id(), says("Convention", "2025-12-07"), true));
        Milestone renamed = officer(() -> milestones.change(
                action.id(), meant.id(), meant.version(), says("Convention signée", "2025-12-07"), false));
        assertThat(renamed.title()).isEqualTo("Convention signée");
        assertThat(refused(() -> milestones.change(
                        action.id(), renamed.id(), renamed.version(), says("Convention", "2025-12-06"), false)))
                .hasSize(1);
    }

    @Test
    void a_milestone_changes_places_with_its_neighbour_and_both_are_new_versions() {
        ActionDetail action = action();
        Milestone first = add(action, "Un", FIRST);
        Milestone second = add(action, "Deux", FIRST);
        add(action, "Trois", LAST);

        officer(() -> moved(action, second, -1));
        assertThat(titles(action)).containsExactly("Deux", "Un", "Trois");
        assertThat(officer(() -> milestones.of(action.id())))
                .extracting(Milestone::place)
                .containsExactly(1, 2, 3);
        assertThat(problem(() -> moved(action, first, 1))).isEqualTo(Problem.Kind.STALE);

        Milestone top = officer(() -> milestones.of(action.id())).get(0);
        officer(() -> moved(action, top, -1));
        assertThat(titles(action)).containsExactly("Deux", "Un", "Trois");
    }

    private Void moved(ActionDetail action, Milestone milestone, int by) {
        milestones.shift(action.id(), milestone.id(), milestone.version(), by);
        return null;
    }

    private static Problem.Kind problem(Supplier<?> work) {
        return catchThrowableOfType(Problem.class, () -> officer(work)).kind();
    }

    @Test
    void of_two_editors_of_one_milestone_the_second_is_told_and_those_of_two_milestones_do_not_meet() {
        ActionDetail action = action();
        Milestone one = add(action, "Un", FIRST);
        Milestone other = add(action, "Deux", LAST);

        officer(() -> milestones.change(action.id(), one.id(), one.version(), says("Un bis", FIRST), false));
        assertThat(problem(() -> milestones.change(action.id(), one.id(), one.version(), says("Un ter", FIRST), false)))
                .isEqualTo(Problem.Kind.STALE);
        officer(() -> milestones.change(action.id(), other.id(), other.version(), says("Deux bis", LAST), false));
        assertThat(titles(action)).containsExactly("Un bis", "Deux bis");
    }

    @Test
    void a_milestone_is_taken_out_once_and_only_by_who_keeps_the_action() {
        ActionDetail action = action();
        Milestone milestone = add(action, "Un", FIRST);
        assertThat(catchThrowableOfType(
                                Problem.class, () -> As.a(Role.PREFECTURE, "dep:93", () -> removed(action, milestone)))
                        .kind())
                .isEqualTo(Problem.Kind.DENIED);

        officer(() -> removed(action, milestone));
        assertThat(titles(action)).isEmpty();
        assertThat(problem(() -> removed(action, milestone))).isEqualTo(Problem.Kind.NOT_FOUND);
        assertThat(officer(() -> actions.history(action.id()))
                        .get(0)
                        .changes()
                        .get(0)
                        .field())
                .isEqualTo("milestones");
    }

    private Void removed(ActionDetail action, Milestone milestone) {
        milestones.remove(action.id(), milestone.id(), milestone.version());
        return null;
    }

    @Test
    void a_milestone_of_another_action_is_not_found_below_this_one() {
        Milestone milestone = add(action(), "Un", FIRST);
        ActionDetail other = action();
        assertThat(problem(() -> milestones.get(other.id(), milestone.id()))).isEqualTo(Problem.Kind.NOT_FOUND);
        assertThat(MilestoneDesk.values(milestone).text(MilestoneField.PLACE)).isEqualTo("1");
    }
}
