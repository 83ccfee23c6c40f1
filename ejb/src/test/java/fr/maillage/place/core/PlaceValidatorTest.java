package fr.maillage.place.core;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceValidatorTest {

    private final PlaceValidator validator =
            new PlaceValidator(Samples.TERMS, id -> id == Samples.GAGNY.id() ? Samples.GAGNY : null, Samples.TODAY);

    @Test
    void a_record_without_fault_passes() {
        PlaceValidator.Findings findings = validator.check(Samples.place()
                .set(PlaceField.PIVOT, "43493312300029")
                .set(PlaceField.PHONE, "+33180059880")
                .set(PlaceField.EMAILS, List.of("contact@exemple.fr"))
                .set(PlaceField.WEBSITES, List.of("https://exemple.fr/"))
                .set(PlaceField.OPENING_HOURS, "Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00")
                .set(PlaceField.POSITION, new Position(48.88, 2.53))
                .set(PlaceField.SERVICES, List.of("aide"))
                .build());

        assertThat(findings.errors()).isEmpty();
        assertThat(findings.doubts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("errors")
    void an_error_names_its_field_and_its_rule(UnaryOperator<PlaceValues.Builder> fault, String field, String rule) {
        List<Violation> errors =
                validator.check(fault.apply(Samples.place()).build()).errors();

        assertThat(errors)
                .extracting(Violation::field, Violation::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, rule));
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(RuleTexts.text(errors.get(0), locale)).isNotEqualTo(rule).doesNotContain("{");
        }
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                error(p -> p.set(PlaceField.NAME, null), "name", "required"),
                error(p -> p.set(PlaceField.NAME, "- -"), "name", "no-letters"),
                error(p -> p.set(PlaceField.NAME, "a".repeat(301)), "name", "too-long"),
                error(p -> p.set(PlaceField.OPENING_HOURS, "Mo 09:00-12:00; ".repeat(160)), "openingHours", "too-long"),
                error(p -> p.set(PlaceField.OPENING_HOURS, "x;".repeat(1250)), "openingHours", "too-long"),
                error(p -> p.set(PlaceField.ADDRESS, " "), "address", "required"),
                error(p -> p.set(PlaceField.LOCALITY, null), "commune", "required"),
                error(p -> p.set(PlaceField.LOCALITY, new Locality(9, "93220")), "commune", "not-a-commune"),
                error(p -> p.set(PlaceField.LOCALITY, new Locality(32, "9322")), "postalCode", "postal-code"),
                error(p -> p.set(PlaceField.PIVOT, "00000000000000"), "pivot", "pivot-zeros"),
                error(p -> p.set(PlaceField.PHONE, "01 80 05 98 80"), "phone", "phone"),
                error(p -> p.set(PlaceField.EMAILS, List.of("contact")), "emails", "email"),
                error(p -> p.set(PlaceField.OTHER_LABELS, List.of("a|b")), "otherLabels", "no-bar"),
                error(p -> p.set(PlaceField.WEBSITES, List.of("javascript:alert(1)")), "websites", "url"),
                error(p -> p.set(PlaceField.APPOINTMENT_URL, "exemple.fr"), "appointmentUrl", "url"),
                error(p -> p.set(PlaceField.SUMMARY, "a".repeat(281)), "summary", "too-long"),
                error(p -> p.set(PlaceField.SERVICES, List.of("voler")), "services", "unknown-value"),
                error(p -> p.set(PlaceField.POSITION, new Position(2.53, 48.88)), "latitude", "position-swapped"),
                error(p -> p.set(PlaceField.DATE_MAJ, Samples.TODAY.plusDays(1)), "dateMaj", "future-date"));
    }

    @ParameterizedTest
    @MethodSource("doubts")
    void what_sources_often_get_wrong_is_a_doubt(UnaryOperator<PlaceValues.Builder> fault, String field, String rule) {
        PlaceValidator.Findings findings =
                validator.check(fault.apply(Samples.place()).build());

        assertThat(findings.errors()).isEmpty();
        assertThat(findings.doubts())
                .extracting(Violation::field, Violation::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, rule));
    }

    static Stream<Arguments> doubts() {
        return Stream.of(
                error(p -> p.set(PlaceField.PIVOT, "43493312300028"), "pivot", "siret-key"),
                error(p -> p.set(PlaceField.OPENING_HOURS, "du lundi au vendredi"), "openingHours", "opening-hours"),
                error(p -> p.set(PlaceField.OPENING_HOURS, "Mo-Fr 09:00-"), "openingHours", "opening-hours"),
                error(p -> p.set(PlaceField.LOCALITY, new Locality(32, "93230")), "postalCode", "postal-code-commune"),
                error(p -> p.set(PlaceField.SERVICES, List.of("ancien")), "services", "inactive-value"));
    }

    private static Arguments error(UnaryOperator<PlaceValues.Builder> fault, String field, String rule) {
        return Arguments.of(fault, field, rule);
    }
}
