package fr.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.territory.qpv.QpvImportService;
import fr.maillage.territory.town.TownAnswer;
import fr.maillage.territory.town.TownService;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where people say that they are, by what the base knows. Nobody is signed in. */
@InsideEar
class TownIT {

    @Inject
    private TownService towns;

    @Inject
    private QpvImportService imports;

    @Test
    void half_a_name_means_the_committees_town_and_a_merged_one_the_town_of_today() {
        assertThat(codes("livry")).first().isEqualTo("com:93046");
        assertThat(codes("livry")).contains("com:58144");
        assertThat(codes("montreil")).first().isEqualTo("com:93048");
        assertThat(towns.find("pierrefitte", 12).choices().get(0))
                .returns("Pierrefitte-sur-Seine", TownAnswer.Choice::formerName)
                .returns("com:93066", c -> c.territory().code());
        assertThat(towns.find("neuilly", 3).choices()).hasSize(3);
        assertThat(towns.find("12 rue de la République", 12).street()).isTrue();
        assertThat(towns.find(null, 12).choices()).isEmpty();
    }

    @Test
    void a_neighbourhood_is_found_as_soon_as_it_is_imported_and_by_its_new_name_once_it_has_one() {
        take("QN99931M,Grandes Pervenches - Moulin Perdu,93014");
        assertThat(codes("moulin perdu")).containsExactly("qpv:QN99931M");

        take("QN99931M,Grandes Pervenches - Clairière Cachée,93014");

        assertThat(codes("clairiere cachee")).containsExactly("qpv:QN99931M");
        assertThat(codes("moulin perdu")).doesNotContain("qpv:QN99931M");
    }

    private void take(String row) {
        byte[] file = ("code_qp,nom,communes_insee\n" + row + "\n").getBytes(StandardCharsets.UTF_8);
        As.administrator(() -> imports.take(new ByteArrayInputStream(file), LocalDate.of(2024, 1, 1)));
    }

    private List<String> codes(String typed) {
        return towns.find(typed, 12).choices().stream()
                .map(c -> c.territory().code())
                .toList();
    }
}
