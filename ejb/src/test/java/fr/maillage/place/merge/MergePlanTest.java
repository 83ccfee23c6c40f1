package fr.maillage.place.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.place.core.AgePolicy;
import fr.maillage.place.core.FieldGroup;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.Samples;
import fr.maillage.place.core.StoredPlace;
import fr.maillage.place.model.Place;
import fr.maillage.place.model.Provenance;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The age of a record that another one goes into. */
class MergePlanTest {

    private static final LocalDate OLD = LocalDate.of(2022, 5, 2);
    private static final LocalDate NEW = LocalDate.of(2026, 11, 20);
    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 24, 8, 0, 0, 0, ZoneOffset.UTC);
    private static final Provenance.Origin AMEL = new Provenance.Origin(true, "Amel", NOW);
    private static final Provenance.Origin BO = new Provenance.Origin(true, "Bo", NOW);
    private static final Provenance.Origin CY = new Provenance.Origin(true, "Cy", NOW);

    @Test
    void old_values_that_stay_beside_newer_ones_stay_old() {
        MergePlan plan = plan(
                dated(OLD, Samples.place().set(PlaceField.OPENING_HOURS, "Mo-Fr 09:00-12:00")),
                dated(NEW, Samples.place().set(PlaceField.OPENING_HOURS, "Mo-Fr 14:00-18:00")));

        assertThat(AgePolicy.on(plan.after(), FieldGroup.WHEN)).isEqualTo(OLD);
        assertThat(AgePolicy.on(plan.after(), FieldGroup.WHERE))
                .as("said by both")
                .isEqualTo(NEW);
        assertThat(plan.after().dateMaj()).isEqualTo(OLD);
        assertThat(by(plan, PlaceField.WHEN_ON)).isEqualTo("Bo");
        assertThat(by(plan, PlaceField.WHERE_ON)).isEqualTo("Amel");
        assertThat(by(plan, PlaceField.DATE_MAJ)).isEqualTo("Bo");
    }

    @Test
    void a_group_that_is_taken_over_comes_with_its_date_newer_or_older() {
        PlaceValues morning = dated(OLD, Samples.place().set(PlaceField.OPENING_HOURS, "Mo-Fr 09:00-12:00"));
        PlaceValues evening = dated(NEW, Samples.place().set(PlaceField.OPENING_HOURS, "Mo-Fr 14:00-18:00"));

        MergePlan newer = plan(morning, evening, PlaceField.OPENING_HOURS);
        assertThat(newer.after().dateMaj()).isEqualTo(NEW);
        assertThat(by(newer, PlaceField.DATE_MAJ)).isEqualTo("Amel");
        MergePlan older = plan(evening, morning, PlaceField.OPENING_HOURS);
        assertThat(AgePolicy.on(older.after(), FieldGroup.WHEN)).isEqualTo(OLD);
        assertThat(AgePolicy.on(older.after(), FieldGroup.WHERE)).isEqualTo(NEW);
        assertThat(older.after().dateMaj()).isEqualTo(OLD);
    }

    @Test
    void a_group_of_values_of_both_is_as_old_as_the_older_of_them() {
        PlaceValues old = dated(
                OLD, Samples.place().set(PlaceField.ADDRESS, "2 rue Ancienne").set(PlaceField.ADDRESS_EXTRA, "Cour"));
        PlaceValues young = dated(NEW, Samples.place());

        assertThat(AgePolicy.on(plan(old, young, PlaceField.ADDRESS).after(), FieldGroup.WHERE))
                .isEqualTo(OLD);
        assertThat(AgePolicy.on(plan(young, old, PlaceField.ADDRESS).after(), FieldGroup.WHERE))
                .isEqualTo(OLD);
        assertThat(AgePolicy.on(plan(young, old).after(), FieldGroup.WHERE)).isEqualTo(NEW);
    }

    @Test
    void a_record_without_dates_takes_none_for_values_of_its_own_and_gives_none() {
        PlaceValues undated = dated(null, Samples.place().set(PlaceField.ADDRESS, "2 rue Ancienne"));
        PlaceValues young = dated(NEW, Samples.place());

        assertThat(AgePolicy.on(plan(undated, young).after(), FieldGroup.WHERE)).isNull();
        assertThat(AgePolicy.on(plan(undated, young, PlaceField.ADDRESS).after(), FieldGroup.WHERE))
                .isEqualTo(NEW);
        assertThat(AgePolicy.on(plan(young, undated, PlaceField.ADDRESS).after(), FieldGroup.WHERE))
                .isEqualTo(NEW);
    }

    @Test
    void nobody_confirmed_a_record_of_an_age_that_neither_had() {
        PlaceValues kept =
                AgePolicy.aged(dated(NEW, Samples.place().set(PlaceField.ADDRESS, "2 rue Ancienne")).toBuilder()
                        .set(PlaceField.WHERE_ON, OLD)
                        .build());
        PlaceValues merged = AgePolicy.aged(dated(NEW, Samples.place()).toBuilder()
                .set(PlaceField.WHERE_ON, NEW.minusDays(1))
                .set(PlaceField.WHAT_ON, OLD.plusDays(1))
                .build());

        MergePlan plan = plan(kept, merged, PlaceField.ADDRESS);

        assertThat(plan.after().dateMaj()).isEqualTo(NEW.minusDays(1));
        assertThat(by(plan, PlaceField.DATE_MAJ)).isNull();
        assertThat(by(plan, PlaceField.WHERE_ON)).isEqualTo("Amel");
    }

    @Test
    void a_date_of_which_nobody_says_where_it_is_from_is_its_source_s_and_of_nobody_who_confirmed_the_former_one() {
        MergePlan plan = new MergePlan(
                stored("a", dated(OLD, Samples.place()), Provenance.NONE.with(keys(), BO)),
                stored("b", dated(NEW, Samples.place()), Provenance.NONE),
                Set.of());

        assertThat(plan.after().dateMaj()).isEqualTo(NEW);
        assertThat(by(plan, PlaceField.DATE_MAJ)).isEqualTo("Une source");
        assertThat(plan.provenance(CY).byHand(PlaceField.DATE_MAJ.key())).isFalse();
    }

    /** A record that Amel has confirmed goes into one that Bo has. */
    private static MergePlan plan(PlaceValues kept, PlaceValues merged, PlaceField... fromMerged) {
        return new MergePlan(
                stored("a", kept, Provenance.NONE.with(keys(), BO)),
                stored("b", merged, Provenance.NONE.with(keys(), AMEL)),
                Set.of(fromMerged));
    }

    private static List<String> keys() {
        return Stream.of(PlaceField.values()).map(PlaceField::key).toList();
    }

    private static StoredPlace stored(String id, PlaceValues values, Provenance provenance) {
        Place place = new Place(UUID.randomUUID(), "Une source", id, NOW);
        place.changed(provenance, NOW);
        return new StoredPlace(place, values);
    }

    private static PlaceValues dated(LocalDate day, PlaceValues.Builder values) {
        for (FieldGroup group : FieldGroup.values()) {
            values.set(group.date(), day);
        }
        return AgePolicy.aged(values.build());
    }

    private static String by(MergePlan plan, PlaceField field) {
        return plan.provenance(CY).of(field.key()).map(Provenance.Origin::by).orElse(null);
    }
}
