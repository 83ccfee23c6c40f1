package fr.maillage.actor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.importing.Fixtures;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.model.KnownCommune;
import fr.maillage.shared.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts that rows of a register tell. */
class HostRowsTest {

    @ParameterizedTest
    @CsvSource({
        "COMMUNE DE GAGNY, publique, 21930032700018, commune",
        "CCAS DE GAGNY, publique, 26930032700018, ccas",
        "CENTRE COMMUNAL D'ACTION SOCIALE, publique, 26930032700018, ccas",
        "GRAND PARIS GRAND EST, publique, 20005879000018, intercommunalite",
        "DEPARTEMENT DE LA SEINE SAINT DENIS, publique, 22930008201453, departement",
        "MISSION LOCALE DE LA MARNE, privée, 39000456200034, emploi",
        "ASSOCIATION ANONYMAL, privée, 39000456200034, association",
        "LES COPEAUX NUMERIQUES, privée, 39000456200034, autre",
        "GIP SANTE, publique, 13000548100010, autre"
    })
    void the_type_of_a_new_actor_is_told_from_name_and_identifier(
            String name, String status, String siret, String type) {
        assertThat(HostRows.type(name, status, siret)).isEqualTo(type);
    }

    @Test
    void posts_are_read_with_their_day_and_amount() {
        List<Violation> wrong = new ArrayList<>();
        assertThat(HostRows.posts(row("2", "16/06/2021", "74 858,50 €"), wrong))
                .isEqualTo(new SourceRow("source", 2, LocalDate.of(2021, 6, 16), new BigDecimal("74858.50")));
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "deux, 16/06/2021, 1, posts",
        "1.5, 16/06/2021, 1, posts",
        "-1, 16/06/2021, 1, posts",
        "1E999999999, 16/06/2021, 1, posts",
        "1, hier, 1, postsOn",
        "1, 16/06/2021, beaucoup, postsAmount",
        "1, 16/06/2021, 99999999999999999999999, postsAmount"
    })
    void what_is_no_number_or_day_is_named(String posts, String day, String amount, String field) {
        List<Violation> wrong = new ArrayList<>();
        HostRows.posts(row(posts, day, amount), wrong);
        assertThat(wrong).extracting(Violation::field).containsExactly(field);
    }

    @Test
    void a_town_is_found_by_its_name_in_a_departement() {
        assertThat(Fixtures.resolver().named("ST DENIS", "93").map(KnownCommune::insee))
                .contains("93066");
        assertThat(Fixtures.resolver().named("Saint-Denis", "974").map(KnownCommune::insee))
                .contains("97411");
        assertThat(Fixtures.resolver().named("Pierrefitte sur Seine", "93").map(KnownCommune::insee))
                .contains("93066");
        assertThat(Fixtures.resolver().named("Gagny", "75")).isEmpty();
        assertThat(Fixtures.resolver().named("…", "93")).isEmpty();
    }

    private static RecordRow row(String posts, String day, String amount) {
        return new RecordRow(
                1,
                2,
                Map.of("posts", posts, "postsOn", day, "postsAmount", amount),
                Map.of("postsSource", "source"),
                List.of());
    }
}
