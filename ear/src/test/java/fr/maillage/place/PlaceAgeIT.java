package fr.maillage.place;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.indicator.IndicatorDesk;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.place.core.AgePolicy;
import fr.maillage.place.core.FieldGroup;
import fr.maillage.place.core.Freshness;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceInput;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.intake.IntakeRecord;
import fr.maillage.place.merge.MergeOrder;
import fr.maillage.place.merge.PlaceMergeService;
import fr.maillage.place.moderation.PlaceAnswerService;
import fr.maillage.place.moderation.PlaceModerationService;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ways in which a record gets younger, and ways in which it does not. */
@InsideEar
class PlaceAgeIT {

    private static final LocalDate OLD = LocalDate.of(2023, 9, 1);

    @Inject
    PlaceDesk desk;

    @Inject
    PlaceService places;

    @Inject
    PlaceModerationService moderation;

    @Inject
    PlaceAnswerService answers;

    @Inject
    PlaceMergeService merging;

    @Inject
    IndicatorDesk indicators;

    private final LocalDate today = PlaceDesk.today();

    @Test
    void a_corrected_typing_error_and_its_undo_leave_the_age_of_the_record_and_the_headline_indicator() {
        String name = PlaceDesk.unique("Mediathèque");
        UUID id = old(name);
        indicators.runJob();
        IndicatorReading before = headline();

        PlaceDetail corrected = save(id, typed("Médiathèque"));

        assertThat(corrected.values().dateMaj()).isEqualTo(OLD);
        assertThat(corrected.freshness()).isEqualTo(Freshness.TO_UPDATE);
        assertThat(corrected.confirmedAt()).isNull();
        indicators.runJob();
        assertThat(headline().numerator()).isEqualByComparingTo(before.numerator());

        PlaceDetail undone = restored(id, PlaceField.NAME);

        assertThat(undone.name()).isEqualTo(name);
        assertThat(undone.values().dateMaj()).isEqualTo(OLD);
        indicators.runJob();
        assertThat(headline().numerator()).isEqualByComparingTo(before.numerator());
        assertThat(headline().denominator()).isEqualByComparingTo(before.denominator());
    }

    @Test
    void only_what_was_verified_with_those_who_run_the_place_is_dated() {
        UUID id = old("Espace numérique");

        PlaceDetail hours = save(
                id,
                Places.with(typed("Espace numérique"), PlaceField.OPENING_HOURS, "Mo 09:00-12:00")
                        .verified(Set.of(FieldGroup.WHEN)));

        assertThat(age(hours, FieldGroup.WHEN)).isEqualTo(today);
        assertThat(age(hours, FieldGroup.WHERE)).isEqualTo(OLD);
        assertThat(hours.values().dateMaj()).as("as old as its oldest part").isEqualTo(OLD);
        assertThat(hours.confirmedAt()).isNull();

        PlaceDetail rest = save(
                id,
                Places.with(typed("Espace numérique"), PlaceField.OPENING_HOURS, "Mo 09:00-12:00")
                        .verified(Set.of(FieldGroup.WHERE, FieldGroup.WHAT)));

        assertThat(rest.values().dateMaj()).isEqualTo(today);
        assertThat(rest.freshness()).isEqualTo(Freshness.UP_TO_DATE);
        assertThat(rest.confirmedAt()).isNotNull();
        assertThat(age(rest, FieldGroup.CONTACT)).isEqualTo(OLD);
        assertThat(rest.origins().get(PlaceField.ADDRESS).byHand()).isTrue();
        assertThat(rest.origins().get(PlaceField.PHONE).byHand()).isFalse();
    }

    @Test
    void a_change_that_dated_a_record_takes_its_date_along_when_it_is_undone() {
        UUID id = old("Espace numérique");
        save(id, typed("Autre espace").verified(FieldGroup.ALL));

        PlaceDetail undone = restored(id, PlaceField.NAME);

        assertThat(age(undone, FieldGroup.WHAT)).isEqualTo(OLD);
        assertThat(age(undone, FieldGroup.WHERE)).isEqualTo(today);
        assertThat(undone.values().dateMaj()).isEqualTo(OLD);
        assertThat(undone.confirmedAt()).isNull();
    }

    @Test
    void a_new_record_begins_with_the_day_of_its_entry_unless_that_is_denied() {
        PlaceInput input = Places.input(PlaceDesk.unique("Nouveau"), Places.GAGNY, "93220");

        assertThat(Places.officer(() -> places.create(input)).values().dateMaj())
                .isEqualTo(today);
        PlaceDetail unverified = Places.officer(() -> places.create(input.verified(Set.of())));
        assertThat(unverified.values().dateMaj()).isNull();
        assertThat(unverified.freshness()).isEqualTo(Freshness.TO_UPDATE);
    }

    @Test
    void a_correction_of_those_who_run_the_place_dates_what_it_is_about_once_it_is_accepted() {
        UUID id = old("Espace numérique");
        answers.propose(id, desk.read(id).version(), "Sacha Exemple", Map.of(PlaceField.ADDRESS, "2 rue Imaginaire"));
        assertThat(age(desk.read(id), FieldGroup.WHERE)).isEqualTo(OLD);

        UUID proposal = desk.read(id).proposals().get(0).id();
        PlaceDetail accepted = Places.officer(() -> moderation.decide(proposal, true));

        assertThat(age(accepted, FieldGroup.WHERE)).isEqualTo(today);
        assertThat(age(accepted, FieldGroup.WHAT)).isEqualTo(OLD);
    }

    @Test
    void a_correction_that_nobody_verified_dates_nothing_when_it_is_accepted() {
        UUID id = old("Espace numérique");
        Places.officer(() -> places.propose(id, desk.read(id).version(), typed("Autre espace")));

        PlaceDetail accepted = desk.read(id);
        for (var proposal : desk.read(id).proposals()) {
            accepted = Places.officer(() -> moderation.decide(proposal.id(), true));
        }

        assertThat(accepted.name()).isEqualTo("Autre espace");
        assertThat(accepted.values().dateMaj()).isEqualTo(OLD);
    }

    @Test
    void a_source_dates_what_it_brings_and_leaves_the_rest() {
        UUID id = desk.takeOne(values("Espace numérique", OLD)).place();
        LocalDate june = LocalDate.of(2026, 6, 1);

        desk.take(new IntakeRecord(
                desk.source(),
                "1",
                values("Espace numérique", june),
                EnumSet.of(PlaceField.PHONE, PlaceField.ADDRESS, PlaceField.LOCALITY, PlaceField.DATE_MAJ)));

        PlaceDetail place = desk.read(id);
        assertThat(age(place, FieldGroup.WHERE)).isEqualTo(june);
        assertThat(age(place, FieldGroup.CONTACT)).isEqualTo(june);
        assertThat(age(place, FieldGroup.WHAT)).isEqualTo(OLD);
        assertThat(place.values().dateMaj()).isEqualTo(OLD);
    }

    @Test
    void a_source_that_contradicts_what_a_person_verified_does_not_date_that_part_anew() {
        LocalDate tomorrowLess = today.minusDays(1);
        UUID id = desk.takeOne(values("Espace numérique", OLD)).place();
        Places.officer(() -> places.confirm(id, desk.read(id).version()));
        assertThat(desk.read(id).confirmedAt()).isNotNull();

        desk.takeOne(values("Autre nom", tomorrowLess));

        assertThat(desk.read(id).values().dateMaj()).isEqualTo(today);
        assertThat(desk.read(id).confirmedAt()).isNotNull();
    }

    @Test
    void a_merge_keeps_the_later_date_of_each_part_and_gives_both_back() {
        LocalDate june = LocalDate.of(2026, 6, 1);
        UUID kept = old("Espace numérique");
        UUID other = desk.imported(desk.gagny("Espace numérique").set(PlaceField.DATE_MAJ, june));
        save(kept, typed("Espace numérique").verified(Set.of(FieldGroup.WHERE)));

        String trace = Places.officer(() -> merging.merge(new MergeOrder(
                kept, desk.read(kept).version(), other, desk.read(other).version(), Set.of())));

        assertThat(age(desk.read(kept), FieldGroup.WHERE)).isEqualTo(today);
        assertThat(age(desk.read(kept), FieldGroup.WHAT)).isEqualTo(june);
        assertThat(desk.read(kept).values().dateMaj()).isEqualTo(june);

        Places.officer(() -> {
            merging.unmerge(kept, desk.read(kept).version(), other, trace, false);
            return null;
        });

        assertThat(age(desk.read(kept), FieldGroup.WHERE)).isEqualTo(today);
        assertThat(age(desk.read(kept), FieldGroup.WHAT)).isEqualTo(OLD);
        assertThat(desk.read(kept).values().dateMaj()).isEqualTo(OLD);
    }

    private UUID old(String name) {
        return desk.imported(desk.gagny(name).set(PlaceField.DATE_MAJ, OLD));
    }

    private PlaceValues values(String name, LocalDate date) {
        return desk.gagny(name).set(PlaceField.DATE_MAJ, date).build();
    }

    private PlaceDetail save(UUID id, PlaceInput input) {
        return Places.officer(() -> places.update(id, desk.read(id).version(), input));
    }

    /** The form of a place of this desk, with another name. */
    private static PlaceInput typed(String name) {
        return Places.with(
                Places.input(name, Places.GAGNY, "93220"), PlaceField.SERVICES, "aide-demarches", "outils-quotidien");
    }

    private PlaceDetail restored(UUID id, PlaceField field) {
        long line = Places.officer(() -> moderation.formerValues(id)).stream()
                .filter(former -> former.field() == field)
                .findFirst()
                .orElseThrow()
                .line();
        return Places.officer(() -> moderation.restoreValue(id, desk.read(id).version(), line, field));
    }

    private static LocalDate age(PlaceDetail place, FieldGroup group) {
        return AgePolicy.on(place.values(), group);
    }

    private IndicatorReading headline() {
        return indicators.reading("place-fresh-share", "com:" + Places.GAGNY);
    }
}
