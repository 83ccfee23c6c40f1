package fr.maillage.duplicate;

import static fr.maillage.duplicate.DuplicateDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.actor.ActorDesk;
import fr.maillage.actor.ActorService;
import fr.maillage.audit.AuditView;
import fr.maillage.identity.Role;
import fr.maillage.place.PlaceActorService;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.place.core.PlaceField;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@InsideEar
class DuplicateMergeIT {

    @Inject
    private DuplicateDesk desk;

    @Inject
    private DuplicateService duplicates;

    @Inject
    private PlaceService places;

    @Inject
    private PlaceActorService running;

    @Inject
    private ActorService actors;

    @Test
    void a_merge_takes_the_chosen_values_and_archives_the_other_record_behind_the_kept_one() {
        DuplicateDetail pair = desk.found();
        UUID actor =
                officer(() -> actors.create(ActorDesk.association("com:93032"))).id();
        UUID mergedId = desk.second(pair).id();
        officer(() -> {
            running.attach(mergedId, desk.place(mergedId).version(), actor);
            return null;
        });

        DuplicateDetail merged = desk.merge(pair, PlaceField.SUMMARY);

        PlaceDetail kept = desk.place(desk.first(pair).id());
        PlaceDetail other = desk.place(mergedId);
        assertThat(merged.state()).isEqualTo(DuplicateState.MERGED);
        assertThat(kept.values().text(PlaceField.SUMMARY)).isEqualTo("Un atelier ouvert à tous");
        assertThat(kept.values().list(PlaceField.SERVICES)).containsExactly("aide-demarches");
        assertThat(kept.origins().get(PlaceField.SUMMARY).by()).isEqualTo(desk.secondSource);
        assertThat(kept.actor().id()).isEqualTo(actor);
        assertThat(other.archived()).isTrue();
        assertThat(other.mergedInto()).isEqualTo(kept.id());
        assertThat(actions(kept.id())).contains("place.merge");
        assertThat(actions(mergedId)).contains("place.merge-into");
        assertThat(kind(() -> officer(() -> places.restore(mergedId, other.version()))))
                .isEqualTo(Problem.Kind.CONFLICT);
        desk.search();
        assertThat(desk.pair(kept.id()).orElseThrow().state()).isEqualTo(DuplicateState.MERGED);
    }

    @Test
    void undoing_brings_both_records_back_as_they_were() {
        DuplicateDetail pair = desk.found();
        DuplicateDetail merged = desk.merge(pair, PlaceField.SUMMARY, PlaceField.NAME, PlaceField.SERVICES);

        DuplicateDetail undone = officer(() -> duplicates.undo(
                merged.id(), merged.version(), desk.first(merged).version(), false));

        assertThat(undone.state()).isEqualTo(DuplicateState.OPEN);
        for (PlaceDetail before : List.of(desk.first(pair), desk.second(pair))) {
            PlaceDetail after = desk.place(before.id());
            assertThat(after.values()).isEqualTo(before.values());
            assertThat(after.origins()).isEqualTo(before.origins());
            assertThat(after.proposals()).isEmpty();
            assertThat(after.archived()).isFalse();
            assertThat(after.mergedInto()).isNull();
        }
        // And again the other way round: what was undone leaves nothing behind.
        DuplicateDetail again = desk.merge(undone, PlaceField.SUMMARY);
        assertThat(again.state()).isEqualTo(DuplicateState.MERGED);
    }

    @Test
    void undoing_is_refused_when_the_kept_record_was_changed_unless_the_change_may_stay() {
        DuplicateDetail pair = desk.found();
        DuplicateDetail merged = desk.merge(pair, PlaceField.SUMMARY);
        UUID keptId = desk.first(pair).id();
        desk.takeFirst(desk.first().set(PlaceField.PHONE, "+33180059882"));

        DuplicateDetail now = officer(() -> duplicates.get(merged.id()));
        Problem refused = catchThrowableOfType(
                Problem.class,
                () -> officer(() -> duplicates.undo(
                        now.id(), now.version(), desk.place(keptId).version(), false)));
        assertThat(now.merge().changedSince())
                .singleElement()
                .satisfies(d -> assertThat(d.field()).isEqualTo(PlaceField.PHONE));
        assertThat(refused.kind()).isEqualTo(Problem.Kind.CONFLICT);
        assertThat(refused.violations()).extracting(Violation::field).containsExactly("phone");

        officer(() ->
                duplicates.undo(now.id(), now.version(), desk.place(keptId).version(), true));
        PlaceDetail kept = desk.place(keptId);
        assertThat(kept.values().text(PlaceField.PHONE)).isEqualTo("+33180059882");
        assertThat(kept.values().text(PlaceField.SUMMARY)).isNull();
        assertThat(desk.place(desk.second(pair).id()).archived()).isFalse();
    }

    @Test
    void a_merge_of_records_that_changed_meanwhile_is_refused() {
        DuplicateDetail pair = desk.found();
        PlaceDetail first = desk.first(pair);
        PlaceDetail second = desk.second(pair);
        desk.takeSecond(desk.second().set(PlaceField.SUMMARY, "Autre chose"));

        Problem refused = catchThrowableOfType(
                Problem.class,
                () -> officer(() -> duplicates.merge(
                        pair.id(),
                        pair.version(),
                        new MergeChoice(first.id(), first.version(), second.version(), Set.of()))));

        assertThat(refused.kind()).isEqualTo(Problem.Kind.STALE);
        assertThat(refused.violations().get(0).value()).isEqualTo(second.id().toString());
        assertThat(desk.place(second.id()).archived()).isFalse();
        assertThat(kind(() -> officer(() -> duplicates.distinct(pair.id(), pair.version() + 1))))
                .isEqualTo(Problem.Kind.STALE);
    }

    @Test
    void who_may_not_edit_both_places_decides_nothing() {
        UUID inside = desk.takeFirst(desk.first()).place();
        UUID outside = desk.takeSecond(desk.values(DuplicateDesk.BOBIGNY)).place();
        DuplicateDetail pair = across(inside, outside);

        MergeChoice choice = new MergeChoice(
                pair.first().id(), pair.first().version(), pair.second().version(), Set.of());
        assertThat(pair.editable()).isTrue();
        assertThat(officer(() -> duplicates.get(pair.id())).editable()).isFalse();
        assertThat(kind(() -> officer(() -> duplicates.merge(pair.id(), pair.version(), choice))))
                .isEqualTo(Problem.Kind.DENIED);
        assertThat(kind(() -> officer(() -> duplicates.distinct(pair.id(), pair.version()))))
                .isEqualTo(Problem.Kind.DENIED);
        DuplicateDetail merged =
                As.a(Role.DEPARTMENT_OFFICER, "dep:93", () -> duplicates.merge(pair.id(), pair.version(), choice));
        assertThat(kind(() -> officer(() -> duplicates.undo(
                        merged.id(),
                        merged.version(),
                        merged.place(choice.kept()).version(),
                        false))))
                .isEqualTo(Problem.Kind.DENIED);
    }

    @Test
    void nonsense_is_refused_with_what_is_wrong() {
        DuplicateDetail pair = desk.found();
        MergeChoice foreign = new MergeChoice(UUID.randomUUID(), 1, 1, Set.of());

        assertThat(kind(() -> officer(() -> duplicates.merge(pair.id(), pair.version(), foreign))))
                .isEqualTo(Problem.Kind.INVALID);
        assertThat(kind(() -> officer(() -> duplicates.undo(pair.id(), pair.version(), 1, false))))
                .isEqualTo(Problem.Kind.CONFLICT);
        assertThat(kind(() -> officer(() -> duplicates.reopen(pair.id(), pair.version()))))
                .isEqualTo(Problem.Kind.CONFLICT);
    }

    /** A pair across two communes, as an earlier search with other positions may have found it. */
    private DuplicateDetail across(UUID inside, UUID outside) {
        UUID id = UUID.randomUUID();
        Sql.update(
                "insert into duplicate_candidate (id, uuid, version, place_a_id, place_b_id, score, reasons, state,"
                        + " found_at, run_uuid) select ?, ?, 1, a.id, b.id, 60, 'NAME_SAME:60', 'OPEN', a.created_at,"
                        + " a.uuid from place a, place b where a.uuid = ? and b.uuid = ?",
                -Math.abs((long) id.hashCode()) - 1,
                id.toString(),
                inside.toString(),
                outside.toString());
        return As.administrator(() -> duplicates.get(id));
    }

    private List<String> actions(UUID place) {
        return As.administrator(() -> places.history(place)).stream()
                .map(AuditView::action)
                .toList();
    }

    private static Problem.Kind kind(Runnable action) {
        return catchThrowableOfType(Problem.class, action::run).kind();
    }
}
