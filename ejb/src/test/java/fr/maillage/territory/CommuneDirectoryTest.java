package fr.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommuneDirectoryTest {

    private static final Commune SAINT_DENIS =
            new Commune(1, "93066", "Saint-Denis", "93", List.of("93200", "93210", "93380"), 149_077, null, null);

    private static final Commune STAINS = new Commune(2, "93072", "Stains", "93", List.of("93240"), 41_388, null, null);

    private final CommuneDirectory directory =
            new CommuneDirectory(List.of(SAINT_DENIS, STAINS), Map.of("93059", "93066", "93072", "93066"));

    @Test
    void the_code_of_a_merged_commune_leads_to_the_one_of_today() {
        assertThat(directory.byInsee(" 93059 ")).contains(SAINT_DENIS);
    }

    @Test
    void a_code_in_use_is_never_taken_for_a_retired_one() {
        assertThat(directory.byInsee("93072")).contains(STAINS);
    }

    @Test
    void a_postal_code_gives_its_communes_and_an_unknown_one_none() {
        assertThat(directory.byPostalCode("93380")).containsExactly(SAINT_DENIS);
        assertThat(directory.byPostalCode("00000")).isEmpty();
        assertThat(directory.byPostalCode(null)).isEmpty();
        assertThat(directory.byInsee(null)).isEmpty();
    }
}
