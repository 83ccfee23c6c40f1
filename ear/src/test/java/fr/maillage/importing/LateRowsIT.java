package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.job.JobCounts;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rows that name what later rows bring are refused only until they are taken again. */
@InsideEar
class LateRowsIT {

    private static final String WHO = "departement";

    @Inject
    ImportDesk desk;

    @Inject
    ImportService imports;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    private UUID themes(String... rows) {
        String file = "code;libelle;parent;type\n" + String.join("\n", rows) + "\n";
        UUID run = desk.start(WHO, "themes.csv", file.getBytes(StandardCharsets.UTF_8), "themes", false);
        desk.completed(run);
        return run;
    }

    private String theme(String name, String parent) {
        return parent.isEmpty()
                ? "%s-%s;Thème %s %s;;theme".formatted(name, tag, name, tag)
                : "%s-%s;Thème %s %s;%s-%s;sous-theme".formatted(name, tag, name, tag, parent, tag);
    }

    private ImportResult result(UUID run) {
        return desk.officers().as(WHO, () -> imports.result(run));
    }

    @Test
    void what_a_later_row_of_the_file_settles_is_no_refusal_any_more() {
        UUID run = themes(theme("bus", "transport"), theme("transport", ""), theme("train", "nulle-part"));

        ImportResult settled = result(run);
        assertThat(settled.run().counts()).isEqualTo(new JobCounts(3, 2, 0, 0, 1));
        assertThat(settled.errors()).singleElement().satisfies(group -> {
            assertThat(group.count()).isEqualTo(1);
            assertThat(group.first().row()).isEqualTo(3);
        });
        assertThat(desk.rejects(WHO, run)).contains("train-" + tag).doesNotContain("bus-" + tag);
    }

    @Test
    void a_file_of_which_all_is_taken_in_the_end_has_no_refusals() {
        UUID run = themes(theme("ligne", "bus"), theme("bus", "transport"), theme("transport", ""));

        ImportResult settled = result(run);
        assertThat(settled.run().counts()).isEqualTo(new JobCounts(3, 3, 0, 0, 0));
        assertThat(settled.errors()).isEmpty();
        assertThat(settled.run().rejects()).isNull();
    }

    @Test
    void what_a_later_file_settles_is_no_refusal_any_more() {
        UUID run = themes(theme("bus", "transport"));
        assertThat(result(run).run().counts()).isEqualTo(new JobCounts(1, 0, 0, 0, 1));
        assertThat(result(run).errors()).hasSize(1);

        themes(theme("transport", ""));

        assertThat(result(run).run().counts()).isEqualTo(new JobCounts(1, 1, 0, 0, 0));
        assertThat(result(run).errors()).isEmpty();
    }
}
