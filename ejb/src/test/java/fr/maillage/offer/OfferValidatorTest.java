package fr.maillage.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferValidatorTest {

    private static final Vocabularies TERMS = new Vocabularies(List.of(
            new VocabularyTerm(Vocabulary.SERVICE, "demarches", "Démarches", null, null, 1, true),
            new VocabularyTerm(Vocabulary.SERVICE, "outils", "Outils", null, null, 2, true),
            new VocabularyTerm(Vocabulary.SERVICE, "ancien", "Ancien service", null, null, 3, false),
            new VocabularyTerm(Vocabulary.SERVICE_DETAIL, "smartphone", "Smartphone", null, "outils", 1, true),
            new VocabularyTerm(Vocabulary.SUPPORT, "langues", "Langues", null, null, 1, true),
            new VocabularyTerm(Vocabulary.LANGUAGE, "ar", "Arabe", null, "langues", 1, true),
            new VocabularyTerm(Vocabulary.ACCESS, "sans-public", "Sans public", null, null, 1, true)));

    @Test
    void texts_are_brought_to_their_normal_form_and_lists_to_the_order_of_the_standard() {
        FieldValues<OfferField> clean = check(says(
                OfferField.SERVICES,
                "outils",
                OfferField.PHONE,
                "01 99 00 12 01",
                OfferField.EMAIL,
                "Moi@Example.ORG"));

        assertThat(clean.list(OfferField.SERVICES)).containsExactly("demarches", "outils");
        assertThat(clean.text(OfferField.PHONE)).isEqualTo("+33199001201");
        assertThat(clean.text(OfferField.EMAIL)).isEqualTo("moi@example.org");
    }

    @Test
    void finer_services_and_languages_add_their_national_values() {
        FieldValues<OfferField> clean =
                check(says(OfferField.SERVICE_DETAILS, "smartphone", OfferField.LANGUAGES, "ar"));

        assertThat(clean.list(OfferField.SERVICES)).containsExactly("demarches", "outils");
        assertThat(clean.list(OfferField.SUPPORTS)).containsExactly("langues");
    }

    @ParameterizedTest
    @CsvSource({
        "CAPACITY, 0, offer-capacity",
        "CAPACITY, douze, offer-capacity",
        "CAPACITY, 1.5, offer-capacity",
        "PHONE, 12, phone",
        "EMAIL, nulle part, email",
        "WEBSITE, javascript:alert(1), url",
        "APPOINTMENT_URL, ftp://example.org, url",
        "OPENING_HOURS, de temps en temps, opening-hours",
        "ACTIVE_FROM, 31/12/2026, offer-date",
        "ACTIVE_UNTIL, 2026-02-30, offer-date",
        "NAME, !!!, no-letters",
        "SERVICES, inconnu, unknown-value",
        "ACCESS, sans-public, offer-no-public"
    })
    void a_wrong_value_is_named_with_its_field_and_its_rule(OfferField field, String value, String rule) {
        assertThat(violations(says(field, value)))
                .extracting(Violation::field, Violation::rule)
                .containsExactly(tuple(field.key(), rule));
    }

    @Test
    void a_name_and_a_service_are_required_and_texts_have_their_longest() {
        assertThat(violations(
                        new FieldValues<>(OfferField.class, Map.of(OfferField.REMARK, List.of("x".repeat(2001))))))
                .extracting(Violation::field, Violation::rule)
                .containsExactly(tuple("name", "required"), tuple("services", "required"), tuple("remark", "too-long"));
    }

    @Test
    void the_last_day_is_not_before_the_first() {
        assertThat(violations(says(OfferField.ACTIVE_FROM, "2026-05-02", OfferField.ACTIVE_UNTIL, "2026-05-01")))
                .containsExactly(Violation.of("activeUntil", "offer-dates-swapped", "2026-05-01"));
    }

    @Test
    void a_term_out_of_use_may_stay_where_it_was_and_comes_nowhere_else() {
        FieldValues<OfferField> old = new FieldValues<>(
                OfferField.class,
                Map.of(OfferField.NAME, List.of("Permanence"), OfferField.SERVICES, List.of("ancien")));

        assertThat(OfferValidator.check(old, old, TERMS, References.NONE).list(OfferField.SERVICES))
                .containsExactly("ancien");
        assertThat(violations(old)).containsExactly(Violation.of("services", "inactive-value", "Ancien service"));
    }

    @Test
    void an_offer_runs_from_its_first_to_its_last_day() {
        LocalDate first = LocalDate.of(2026, 5, 1);
        LocalDate last = LocalDate.of(2026, 5, 31);

        assertThat(OfferState.on(first.minusDays(1), first, last, false)).isEqualTo(OfferState.UPCOMING);
        assertThat(OfferState.on(first, first, last, false)).isEqualTo(OfferState.ACTIVE);
        assertThat(OfferState.on(last, first, last, false)).isEqualTo(OfferState.ACTIVE);
        assertThat(OfferState.on(last.plusDays(1), first, last, false)).isEqualTo(OfferState.ENDED);
        assertThat(OfferState.on(first, null, null, false)).isEqualTo(OfferState.ACTIVE);
        assertThat(OfferState.on(first, null, null, true)).isEqualTo(OfferState.ARCHIVED);
    }

    /** An offer with a name, the service "demarches", and these fields; values beside their fields. */
    private static FieldValues<OfferField> says(Object... fields) {
        Map<OfferField, List<String>> entries = new EnumMap<>(OfferField.class);
        entries.put(OfferField.NAME, List.of("Permanence"));
        entries.put(OfferField.SERVICES, List.of("demarches"));
        for (int i = 0; i < fields.length; i += 2) {
            OfferField field = (OfferField) fields[i];
            String value = (String) fields[i + 1];
            entries.put(field, field == OfferField.SERVICES ? List.of(value, "demarches") : List.of(value));
        }
        return new FieldValues<>(OfferField.class, entries);
    }

    private static FieldValues<OfferField> check(FieldValues<OfferField> says) {
        return OfferValidator.check(says, FieldValues.none(OfferField.class), TERMS, References.NONE);
    }

    private static List<Violation> violations(FieldValues<OfferField> says) {
        return catchThrowableOfType(Problem.class, () -> check(says)).violations();
    }
}
