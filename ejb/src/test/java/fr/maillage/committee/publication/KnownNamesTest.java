package fr.maillage.committee.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

    private static List<String> in(String text, String... names) {
        return new KnownNames(List.of(names)).in(text);
    }

    @Test
    void a_whole_name_is_found_in_any_spelling_and_order() {
        assertThat(in("Vu avec DUPRÉ Untel, puis untel dupre.", "Untel Dupré"))
                .containsExactly("DUPRÉ Untel", "untel dupre");
        assertThat(in("Merci à Jean-Pierre Exemple.", "Jean Pierre EXEMPLE")).containsExactly("Jean-Pierre Exemple");
        assertThat(in("L'avis de madame de l'Exemple.", "Anne de L’Exemple")).containsExactly("Exemple");
        // An accent may be a character of its own
        assertThat(in("Dupre\u0301 le dit.", "Untel Dupré")).containsExactly("Dupre\u0301");
    }

    @Test
    void a_part_of_a_name_is_found_where_it_is_written_with_a_capital() {
        assertThat(in("Rose propose une rose.", "Rose Untel")).containsExactly("Rose");
        assertThat(in("La rose des vents.", "Rose Untel")).isEmpty();
        assertThat(in("De La Tour, à Gagny.", "Anne de la Tour")).containsExactly("Tour");
    }

    @Test
    void nothing_is_found_of_nobody_and_of_addresses() {
        assertThat(in("", "Untel Dupré")).isEmpty();
        assertThat(in("Exemple et Fr.", "lea@exemple.fr")).isEmpty();
        assertThat(in("Untelle Duprez", "Untel Dupré")).isEmpty();
        assertThat(in("Un essai est mené.", "", "-")).isEmpty();
    }
}
