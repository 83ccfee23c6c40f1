package fr.maillage.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActorValidatorTest {

    private static final Vocabularies TERMS = new Vocabularies(List.of(
            new VocabularyTerm(Vocabulary.ACTOR_TYPE, "association", "Association", null, null, 1, true),
            new VocabularyTerm(Vocabulary.ACTOR_TYPE, "ancien", "Ancien type", null, null, 2, false),
            new VocabularyTerm(Vocabulary.NETWORK, "hub", "Hub", null, null, 1, true),
            new VocabularyTerm(Vocabulary.NETWORK, "france-services", "France services", null, null, 2, true)));

    private static final FieldValues<ActorField> NOTHING = FieldValues.none(ActorField.class);

    @Test
    void what_people_type_is_brought_to_its_normal_form() {
        FieldValues<ActorField> clean = checked(says("  Les Fils connectés ", "association", "com:93032")
                .with(ActorField.SHORT_NAME, " ")
                .with(ActorField.IDENTIFIER, "434 933 123 00029")
                .with(ActorField.ADDRESS, " 1  place de l’Église ")
                .with(ActorField.PHONE, "01 48 00 00 00")
                .with(ActorField.EMAIL, "Contact@Exemple.FR")
                .with(ActorField.WEBSITE, "exemple.fr")
                .with(ActorField.NETWORKS, List.of("france-services", "hub", "hub")));

        assertThat(clean)
                .isEqualTo(says("Les Fils connectés", "association", "com:93032")
                        .with(ActorField.IDENTIFIER, "43493312300029")
                        .with(ActorField.ADDRESS, "1 place de l'Église")
                        .with(ActorField.PHONE, "+33148000000")
                        .with(ActorField.EMAIL, "contact@exemple.fr")
                        .with(ActorField.WEBSITE, "https://exemple.fr")
                        .with(ActorField.NETWORKS, List.of("hub", "france-services")));
    }

    @Test
    void each_wrong_field_is_named_with_its_rule() {
        FieldValues<ActorField> wrong = says("…", "autre-chose", "qpv:QN09303M")
                .with(ActorField.SHORT_NAME, "x".repeat(61))
                .with(ActorField.IDENTIFIER, "43493312300028")
                .with(ActorField.PHONE, "12")
                .with(ActorField.EMAIL, "personne")
                .with(ActorField.WEBSITE, "ftp://exemple.fr")
                .with(ActorField.NETWORKS, List.of("inconnu"));

        assertThat(violations(wrong, NOTHING))
                .extracting(Violation::field, Violation::rule)
                .containsExactlyInAnyOrder(
                        tuple("name", "no-letters"),
                        tuple("shortName", "too-long"),
                        tuple("type", "unknown-value"),
                        tuple("identifier", "siret-key"),
                        tuple("territory", "actor-territory"),
                        tuple("phone", "phone"),
                        tuple("email", "email"),
                        tuple("website", "url"),
                        tuple("networks", "unknown-value"));
    }

    @Test
    void name_type_and_territory_are_required() {
        assertThat(violations(says(null, " ", null), NOTHING))
                .extracting(Violation::field, Violation::rule)
                .containsExactlyInAnyOrder(
                        tuple("name", "required"), tuple("type", "required"), tuple("territory", "required"));
    }

    @Test
    void a_siret_of_la_poste_passes_by_its_own_sum_and_an_rna_needs_no_key() {
        assertThat(checked(identified("356 000 000 49837")).text(ActorField.IDENTIFIER))
                .isEqualTo("35600000049837");
        assertThat(checked(identified("w931234567")).text(ActorField.IDENTIFIER))
                .isEqualTo("W931234567");
    }

    @Test
    void a_type_out_of_use_is_kept_but_not_chosen_anew() {
        FieldValues<ActorField> old = says("Acteur", "ancien", "com:93032");

        assertThat(ActorValidator.check(old, old, TERMS, ActorValidatorTest::territory)
                        .text(ActorField.TYPE))
                .isEqualTo("ancien");
        assertThat(violations(old, says("Acteur", "association", "com:93032")))
                .extracting(Violation::rule)
                .containsExactly("inactive-value");
    }

    @Test
    void an_identifier_longer_than_any_is_named_once() {
        assertThat(violations(identified("1".repeat(31)), NOTHING))
                .extracting(Violation::field, Violation::rule)
                .containsExactly(tuple("identifier", "too-long"));
    }

    @Test
    void a_contact_needs_a_name_and_may_be_reached_in_no_way() {
        ContactInput clean = new ContactInput(" Sacha Exemple ", null, " ", null, true).checked();

        assertThat(clean).isEqualTo(new ContactInput("Sacha Exemple", null, null, null, true));
        Problem problem =
                catchThrowableOfType(Problem.class, () -> new ContactInput("", null, "@", "x", false).checked());
        assertThat(problem.violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("name", "email", "phone");
    }

    private static FieldValues<ActorField> says(String name, String type, String territory) {
        return NOTHING.with(ActorField.NAME, name).with(ActorField.TYPE, type).with(ActorField.TERRITORY, territory);
    }

    private static FieldValues<ActorField> identified(String identifier) {
        return says("Acteur", "association", "com:93032").with(ActorField.IDENTIFIER, identifier);
    }

    private static FieldValues<ActorField> checked(FieldValues<ActorField> input) {
        return ActorValidator.check(input, NOTHING, TERMS, ActorValidatorTest::territory);
    }

    private static List<Violation> violations(FieldValues<ActorField> input, FieldValues<ActorField> before) {
        Problem problem = catchThrowableOfType(
                Problem.class, () -> ActorValidator.check(input, before, TERMS, ActorValidatorTest::territory));
        return problem.violations();
    }

    private static Optional<TerritoryView> territory(String code) {
        TerritoryKind kind = code.startsWith("com:") ? TerritoryKind.COMMUNE : TerritoryKind.QPV;
        return Optional.of(new TerritoryView(1, UUID.randomUUID(), kind, code, null, code, null));
    }
}
