package fr.maillage.place.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalValuesTest {

    @Test
    void a_finer_service_brings_its_national_one_and_lists_take_the_order_of_the_standard() {
        PlaceValues values = Samples.place()
                .set(PlaceField.SERVICES, List.of("outils", "aide"))
                .set(PlaceField.SERVICE_DETAILS, List.of("ordinateur"))
                .build();

        assertThat(CanonicalValues.of(values, Samples.TERMS).list(PlaceField.SERVICES))
                .containsExactly("aide", "outils");
    }
}
