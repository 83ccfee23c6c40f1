package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.committee.item.ItemDetail;
import fr.maillage.committee.item.ItemField;
import fr.maillage.committee.item.ItemService;
import fr.maillage.identity.Role;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Agendas for tests, as an officer of Grand Paris Grand Est. */
@Dependent
public class ItemDesk {

    @Inject
    private BodyService bodies;

    @Inject
    private GatheringService gatherings;

    @Inject
    private ItemService items;

    @Inject
    private ActionService actions;

    /** A new body. */
    UUID body() {
        return officer(() -> bodies.create(CommitteeDesk.committee(GRAND_EST))).id();
    }

    /** A gathering of a body, from 14:00 to 16:30. */
    GatheringDetail gathering(UUID body, String day) {
        return officer(() -> gatherings.create(CommitteeDesk.gathering(body).with(GatheringField.HELD_ON, day)));
    }

    /** A gathering of a new body. */
    GatheringDetail meeting() {
        return gathering(body(), "2026-06-11");
    }

    /** Gives the values of an item of a gathering. */
    static FieldValues<ItemField> item(UUID gathering, String title, String minutes) {
        return FieldValues.none(ItemField.class)
                .with(ItemField.TITLE, title)
                .with(ItemField.GATHERING, gathering.toString())
                .with(ItemField.DURATION, minutes);
    }

    ItemDetail entered(FieldValues<ItemField> says) {
        return officer(() -> items.create(says));
    }

    /** An action of the territory with a code. */
    ActionDetail action(String code) {
        return officer(() -> actions.create(FieldValues.none(ActionField.class)
                .with(ActionField.TITLE, "Le wifi dans les halls")
                .with(ActionField.CODE, code)
                .with(ActionField.KIND, "serie-ateliers")
                .with(ActionField.TERRITORY, GRAND_EST)
                .with(ActionField.STATE, "idea")));
    }

    static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }

    /** Gives the refusal of an officer's action. */
    static Problem refused(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, () -> officer(action));
    }

    /** The fields that are wrong with the rules that they break. */
    static List<String> broken(Supplier<?> action) {
        return refused(action).violations().stream()
                .map(v -> v.field() + " " + v.rule())
                .toList();
    }
}
