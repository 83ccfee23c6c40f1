package fr.maillage.place.core;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.AuditLine.Change;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgePolicyTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void a_record_is_as_old_as_the_oldest_of_where_when_and_what() {
        assertThat(AgePolicy.knownOn(dated(MARCH, JUNE, JULY, null))).isEqualTo(MARCH);
        assertThat(AgePolicy.knownOn(dated(JUNE, MARCH, JULY, null))).isEqualTo(MARCH);
        assertThat(AgePolicy.knownOn(dated(JUNE, JULY, MARCH, null))).isEqualTo(MARCH);
    }

    @Test
    void neither_contact_nor_a_group_without_a_date_makes_it_older() {
        assertThat(AgePolicy.knownOn(dated(JUNE, null, JULY, MARCH))).isEqualTo(JUNE);
        assertThat(AgePolicy.knownOn(dated(null, null, null, MARCH))).isNull();
    }

    @Test
    void what_is_said_of_a_group_moves_its_date_forward_only() {
        PlaceValues known = dated(JUNE, JUNE, JUNE, JUNE);

        PlaceValues later = AgePolicy.known(known, Set.of(FieldGroup.WHEN), JULY);
        assertThat(AgePolicy.on(later, FieldGroup.WHEN)).isEqualTo(JULY);
        assertThat(later.dateMaj()).isEqualTo(JUNE);
        assertThat(AgePolicy.known(known, FieldGroup.ALL, JULY).dateMaj()).isEqualTo(JULY);
        assertThat(AgePolicy.known(known, FieldGroup.ALL, MARCH)).isEqualTo(known);
        assertThat(AgePolicy.known(known, FieldGroup.ALL, null)).isEqualTo(known);
        assertThat(AgePolicy.known(known, Set.of(), JULY)).isEqualTo(known);
    }

    @Test
    void a_change_that_is_undone_gives_its_date_back_unless_something_else_moved_it_since() {
        PlaceValues now = dated(JULY, JUNE, JULY, JULY);
        Change where = new Change("whereOn", MARCH.toString(), JULY.toString());

        assertThat(AgePolicy.before(now, FieldGroup.WHERE, List.of(where)).dateMaj())
                .isEqualTo(MARCH);
        assertThat(AgePolicy.before(now, FieldGroup.WHEN, List.of(where))).isEqualTo(now);
        assertThat(AgePolicy.before(
                        now, FieldGroup.WHERE, List.of(new Change("whereOn", MARCH.toString(), JUNE.toString()))))
                .as("moved since")
                .isEqualTo(now);
    }

    @Test
    void where_a_change_tells_the_date_of_the_record_alone_it_stands_for_the_group() {
        PlaceValues now = dated(JULY, JULY, JULY, JULY);

        PlaceValues before =
                AgePolicy.before(now, FieldGroup.WHAT, List.of(new Change("dateMaj", null, JULY.toString())));

        assertThat(AgePolicy.on(before, FieldGroup.WHAT)).isNull();
        assertThat(AgePolicy.on(before, FieldGroup.WHERE)).isEqualTo(JULY);
    }

    @Test
    void whoever_verified_groups_stands_in_for_what_they_say_and_for_the_record_where_it_is_of_that_day() {
        PlaceValues values = dated(JULY, JUNE, JUNE, null).toBuilder()
                .set(PlaceField.ADDRESS, "1 rue")
                .build();

        assertThat(AgePolicy.vouched(values, Set.of(FieldGroup.WHERE), JULY))
                .containsExactlyInAnyOrder(PlaceField.ADDRESS, PlaceField.WHERE_ON);
        assertThat(AgePolicy.vouched(values, Set.of(FieldGroup.WHEN), JUNE))
                .containsExactlyInAnyOrder(PlaceField.WHEN_ON, PlaceField.DATE_MAJ);
        assertThat(AgePolicy.vouched(values, Set.of(), JUNE)).isEmpty();
    }

    @Test
    void every_field_belongs_to_a_group_but_the_date_of_the_record() {
        assertThat(Arrays.stream(PlaceField.values())
                        .filter(field -> FieldGroup.of(field).isEmpty()))
                .containsExactly(PlaceField.DATE_MAJ);
        assertThat(FieldGroup.of(PlaceField.OPENING_HOURS)).contains(FieldGroup.WHEN);
        assertThat(FieldGroup.of(PlaceField.PHONE)).contains(FieldGroup.CONTACT);
        assertThat(FieldGroup.of(PlaceField.SERVICES)).contains(FieldGroup.WHAT);
        assertThat(FieldGroup.of(PlaceField.WHEN_ON)).contains(FieldGroup.WHEN);
        assertThat(FieldGroup.of(EnumSet.of(PlaceField.ADDRESS, PlaceField.CONTACT_ON)))
                .as("a date brings no group")
                .containsExactly(FieldGroup.WHERE);
        assertThat(FieldGroup.byCode("what")).contains(FieldGroup.WHAT);
        assertThat(FieldGroup.byCode("who")).isEmpty();
    }

    private static PlaceValues dated(LocalDate where, LocalDate when, LocalDate what, LocalDate contact) {
        return AgePolicy.aged(PlaceValues.builder()
                .set(PlaceField.WHERE_ON, where)
                .set(PlaceField.WHEN_ON, when)
                .set(PlaceField.WHAT_ON, what)
                .set(PlaceField.CONTACT_ON, contact)
                .build());
    }
}
