package fr.maillage.web.committee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupRowsTest {

    @Test
    void groups_are_rows_with_blank_ones_below_and_are_written_as_they_were() {
        GroupRows rows = new GroupRows("S1-A ; Accès aux droits ; 16\nS1-B ; Équipement");
        assertThat(rows.getRows()).hasSize(2 + GroupRows.BLANK);
        assertThat(rows.getRows().get(0).getTitle()).isEqualTo("Accès aux droits");
        assertThat(rows.getRows().get(1).getPresent()).isNull();
        assertThat(rows.lines("S1")).isEqualTo("S1-A ; Accès aux droits ; 16\nS1-B ; Équipement");
    }

    @Test
    void a_group_without_a_code_is_given_the_next_letter() {
        GroupRows rows = new GroupRows("S1-A ; Accès aux droits");
        rows.getRows().get(1).setTitle("Équipement");
        rows.getRows().get(3).setTitle("Langue ; écrite");
        rows.getRows().get(3).setPresent("12");
        assertThat(rows.lines("S1"))
                .isEqualTo("S1-A ; Accès aux droits\nS1-B ; Équipement\nS1-C ; Langue , écrite ; 12");
        assertThat(rows.lines(" ")).contains("G-A ; Équipement");
    }

    @Test
    void an_emptied_row_is_no_group_and_a_half_filled_one_stays_to_be_told() {
        GroupRows rows = new GroupRows("S1-A ; Accès aux droits\nS1-B ; Équipement");
        rows.getRows().get(0).setCode("");
        rows.getRows().get(0).setTitle(" ");
        rows.getRows().get(1).setTitle("");
        rows.getRows().get(2).setPresent("7");
        assertThat(rows.lines("S1").lines()).hasSize(2).first().asString().startsWith("S1-B");
    }
}
