package fr.maillage.place.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ValueTextTest {

    private static final PlaceValues VALUES = Samples.place()
            .set(PlaceField.ACTOR_NAME, "Association Imaginaire")
            .set(PlaceField.POSITION, new Position(48.88, 2.53))
            .set(PlaceField.SERVICES, List.of("aide", "outils"))
            .set(PlaceField.EMAILS, List.of("a@exemple.fr", "b@exemple.fr"))
            .build();

    @ParameterizedTest
    @EnumSource(PlaceField.class)
    void a_value_can_be_read_back_from_its_text(PlaceField field) {
        Object value = VALUES.get(field);

        String text = ValueText.of(value, id -> "93032");

        assertThat(
                        value == null
                                ? Optional.ofNullable(text)
                                : ValueText.parse(field, text, insee -> Optional.of(Samples.GAGNY)))
                .isEqualTo(Optional.ofNullable(value));
    }

    @Test
    void a_locality_whose_commune_has_gone_cannot_be_read() {
        assertThat(ValueText.parse(PlaceField.LOCALITY, "93380 com:93059", insee -> Optional.empty()))
                .isEmpty();
    }
}
