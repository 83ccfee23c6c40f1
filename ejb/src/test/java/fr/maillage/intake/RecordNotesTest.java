package fr.maillage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Notes that the rows of a file leave for later ones. */
class RecordNotesTest {

    private final List<Collection<String>> looks = new ArrayList<>();
    private final RecordNotes notes = new RecordNotes(keys -> {
        looks.add(Set.copyOf(keys));
        return keys.contains("before") ? Map.of("before", "said") : Map.of();
    });

    @Test
    void keys_that_are_expected_are_looked_up_once_and_together() {
        notes.expect(List.of("before", "new", "new"));
        notes.expect(List.of("new"));

        assertThat(notes.noted("before")).contains("said");
        assertThat(notes.noted("new")).isEmpty();
        assertThat(looks).containsExactly(Set.of("before", "new"));
    }

    @Test
    void a_key_that_nobody_expected_is_looked_up_when_it_is_asked_for() {
        assertThat(notes.noted("before")).contains("said");
        assertThat(notes.noted("before")).contains("said");

        assertThat(looks).containsExactly(Set.of("before"));
    }

    @Test
    void a_note_of_an_earlier_chunk_is_changed_and_another_added() {
        notes.expect(List.of("before", "new"));
        notes.note("before", "otherwise");
        notes.note("new", "first");

        assertThat(notes.noted("before")).contains("otherwise");
        assertThat(notes.changed()).isEqualTo(Map.of("before", "otherwise"));
        assertThat(notes.added()).isEqualTo(Map.of("new", "first"));
    }
}
