package fr.maillage.actor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.importing.Fixtures;
import fr.maillage.mapping.model.Field;
import fr.maillage.mapping.model.Profile;
import fr.maillage.mapping.model.RowMapper;
import fr.maillage.norm.WrittenValues;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Values that an import takes for a place, and that forms and imports take alike for an actor and a contact. */
class ActorNormPropertyTest extends WrittenValues {

    private static final RowMapper PLACES = Fixtures.mapper(Profile.NATIONAL_V0);
    private static final Vocabularies TERMS = new Vocabularies(
            List.of(new VocabularyTerm(Vocabulary.ACTOR_TYPE, "association", "Association", null, null, 1, true)));
    private static final TerritoryView GAGNY =
            new TerritoryView(1, UUID.randomUUID(), TerritoryKind.COMMUNE, "com:93032", null, "Gagny", null);

    @Property
    void telephones(@ForAll("phones") String text) {
        imported(Field.TELEPHONE, text).ifPresent(phone -> {
            assertThat(actor(ActorField.PHONE, text)).isEqualTo(phone);
            assertThat(new ContactInput("Amel", null, null, text, false)
                            .checked()
                            .phone())
                    .isEqualTo(phone);
        });
    }

    @Property
    void identifiers(@ForAll("identifiers") String text) {
        imported(Field.PIVOT, text)
                .ifPresent(id -> assertThat(actor(ActorField.IDENTIFIER, text)).isEqualTo(id));
    }

    @Property
    void addresses_of_the_web(@ForAll("addresses") String text) {
        imported(Field.APPOINTMENT, text)
                .ifPresent(web -> assertThat(actor(ActorField.WEBSITE, text)).isEqualTo(web));
    }

    @Property
    void postal_addresses(@ForAll("lines") String text) {
        imported(Field.ADDRESS, text)
                .ifPresent(line -> assertThat(actor(ActorField.ADDRESS, text)).isEqualTo(line));
    }

    private static Optional<String> imported(Field field, String text) {
        return Optional.ofNullable(
                PLACES.map(Fixtures.row(field.column(), text)).value(field));
    }

    /** Throws {@link Problem} where the form would refuse it. */
    private static String actor(ActorField field, String text) {
        return ActorValidator.check(
                        FieldValues.none(ActorField.class)
                                .with(ActorField.NAME, "Les Fils connectés")
                                .with(ActorField.TYPE, "association")
                                .with(ActorField.TERRITORY, "com:93032")
                                .with(field, text),
                        FieldValues.none(ActorField.class),
                        TERMS,
                        code -> Optional.of(GAGNY))
                .text(field);
    }
}
