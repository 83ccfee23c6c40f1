package fr.maillage.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

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

    @Test
    void what_people_type_is_brought_to_its_normal_form() {
        ActorInput clean = checked(new ActorInput(
                "  Les Fils connectés ",
                " ",
                "association",
                "434 933 123 00029",
                "com:93032",
                null,
                "01 48 00 00 00",
                "Contact@Exemple.FR",
                "exemple.fr",
                "",
                List.of("france-services", "hub", "hub")));

        assertThat(clean)
                .isEqualTo(new ActorInput(
                        "Les Fils connectés",
                        null,
                        "association",
                        "43493312300029",
                        "com:93032",
                        null,
                        "+33148000000",
                        "contact@exemple.fr",
                        "https://exemple.fr",
                        null,
                        List.of("hub", "france-services")));
    }

    @Test
    void each_wrong_field_is_named_with_its_rule() {
        ActorInput wrong = new ActorInput(
                "…",
                "x".repeat(61),
                "autre-chose",
                "43493312300028",
                "qpv:QN09303M",
                null,
                "12",
                "personne",
                "ftp://exemple.fr",
                null,
                List.of("inconnu"));

        assertThat(violations(wrong, null))
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
        assertThat(violations(new ActorInput(null, null, " ", null, null, null, null, null, null, null, null), null))
                .extracting(Violation::field, Violation::rule)
                .containsExactlyInAnyOrder(
                        tuple("name", "required"), tuple("type", "required"), tuple("territory", "required"));
    }

    @Test
    void a_siret_of_la_poste_passes_by_its_own_sum_and_an_rna_needs_no_key() {
        assertThat(checked(simple("association", "356 000 000 49837")).identifier())
                .isEqualTo("35600000049837");
        assertThat(checked(simple("association", "w931234567")).identifier()).isEqualTo("W931234567");
    }

    @Test
    void a_type_out_of_use_is_kept_but_not_chosen_anew() {
        ActorInput old = simple("ancien", null);

        assertThat(ActorValidator.actor(old, old, TERMS, ActorValidatorTest::territory)
                        .type())
                .isEqualTo("ancien");
        assertThat(violations(old, simple("association", null)))
                .extracting(Violation::rule)
                .containsExactly("inactive-value");
    }

    @Test
    void a_contact_needs_a_name_and_may_be_reached_in_no_way() {
        ContactInput clean = ActorValidator.contact(new ContactInput(" Sacha Exemple ", null, " ", null, true));

        assertThat(clean).isEqualTo(new ContactInput("Sacha Exemple", null, null, null, true));
        Problem problem = catchThrowableOfType(
                Problem.class, () -> ActorValidator.contact(new ContactInput("", null, "@", "x", false)));
        assertThat(problem.violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("name", "email", "phone");
    }

    private static ActorInput simple(String type, String identifier) {
        return new ActorInput("Acteur", null, type, identifier, "com:93032", null, null, null, null, null, List.of());
    }

    private static ActorInput checked(ActorInput input) {
        return ActorValidator.actor(input, null, TERMS, ActorValidatorTest::territory);
    }

    private static List<Violation> violations(ActorInput input, ActorInput before) {
        Problem problem = catchThrowableOfType(
                Problem.class, () -> ActorValidator.actor(input, before, TERMS, ActorValidatorTest::territory));
        return problem.violations();
    }

    private static Optional<TerritoryView> territory(String code) {
        TerritoryKind kind = code.startsWith("com:") ? TerritoryKind.COMMUNE : TerritoryKind.QPV;
        return Optional.of(new TerritoryView(1, UUID.randomUUID(), kind, code, null, code, null));
    }
}
