package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.importing.ImportChange.Kind;
import fr.maillage.job.JobCounts;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import of other records that changes much waits until somebody has seen what it changes. */
@InsideEar
class RecordStopIT extends RecordImports {

    private static final int MANY = 600;

    @Inject
    ImportChangesService changes;

    @BeforeEach
    void mapping() {
        save(
                copy("name", "structure"),
                copy("type", "type"),
                copy("commune", "commune"),
                copy("phone", "tel"),
                copy("contactName", "contact"));
    }

    @Test
    void a_first_file_of_many_chunks_is_taken_and_one_that_changes_them_all_waits() {
        assertThat(desk.unasked(start("a.csv", file(MANY, i -> "01480000" + (i % 90 + 10)), false))
                        .counts())
                .isEqualTo(new JobCounts(MANY, MANY, 0, 0, 0));
        assertThat(desk.unasked(start("a.csv", file(MANY, i -> "01480000" + (i % 90 + 10)), false))
                        .counts())
                .isEqualTo(new JobCounts(MANY, 0, 0, MANY, 0));

        UUID run = start("a.csv", file(MANY, i -> "0148111111"), false);

        assertThat(desk.waiting(run).counts()).isEqualTo(new JobCounts(MANY, 0, MANY, 0, 0));
        assertThat(phoned()).isZero();
        List<ImportChange> last = desk.officers()
                .as(WHO, () -> changes.list(run, Kind.CHANGED, new PageRequest(MANY / 50 - 1, 50, null, true)))
                .items();
        assertThat(last).hasSize(50);
        assertThat(last.get(49).name()).isEqualTo("Arrêt " + tag + " " + MANY);
        assertThat(last.get(49).fields())
                .contains(new PreviewChange(
                        "actors.phone", last.get(49).fields().get(0).before(), "+33148111111"));

        desk.officers().as(WHO, () -> imports.confirm(run, null));
        assertThat(desk.unasked(run).counts()).isEqualTo(new JobCounts(MANY, 0, MANY, 0, 0));
        assertThat(phoned()).isEqualTo(MANY);
        assertThat(Sql.number("select count(*) from import_row where run_uuid = ?", run.toString()))
                .isEqualTo(50);
        assertThat(Sql.number("select count(*) from import_record_note where run_uuid = ?", run.toString()))
                .isZero();
    }

    @Test
    void a_run_that_breaks_off_after_it_was_confirmed_goes_on_and_asks_no_more() {
        desk.completed(start("a.csv", file(MANY, i -> "0148000000"), false));
        UUID run = start("a.csv", file(MANY, i -> "0148111111"), false);
        desk.waiting(run);
        breakOff.after(2);
        desk.officers().as(WHO, () -> imports.confirm(run, null));
        assertThat(desk.failed(run).counts()).isEqualTo(new JobCounts(500, 0, 500, 0, 0));

        desk.officers().as(WHO, () -> {
            jobs.restart(run);
            return run;
        });

        assertThat(desk.unasked(run).counts()).isEqualTo(new JobCounts(MANY, 0, MANY, 0, 0));
        assertThat(phoned()).isEqualTo(MANY);
    }

    @Test
    void rows_that_are_refused_while_a_file_waits_come_back_once() {
        desk.completed(start("a.csv", file(20, i -> "0148000000"), false));
        byte[] file = (new String(file(20, i -> "0148111111"), StandardCharsets.UTF_8) + "Dehors " + tag
                        + ";association;Saint-Denis;;\n")
                .getBytes(StandardCharsets.UTF_8);
        UUID run = start("a.csv", file, false);
        assertThat(desk.waiting(run).counts()).isEqualTo(new JobCounts(21, 0, 20, 0, 1));
        assertThat(desk.rules(WHO, run)).containsExactly("ERROR outside-territory 1");

        desk.officers().as(WHO, () -> imports.confirm(run, null));

        assertThat(desk.unasked(run).counts()).isEqualTo(new JobCounts(21, 0, 20, 0, 1));
        assertThat(desk.rules(WHO, run)).containsExactly("ERROR outside-territory 1");
        assertThat(desk.rejects(WHO, run)).contains("Dehors " + tag);
    }

    private byte[] file(int rows, IntFunction<String> phone) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(i -> "Arrêt " + tag + " " + i + ";association;Gagny;" + phone.apply(i) + ";Personne " + i)
                .collect(Collectors.joining("\n", "Structure;Type;Commune;Tel;Contact\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private long phoned() {
        return Sql.number(
                "select count(*) from actor where name like ? and phone = '+33148111111'", "Arrêt " + tag + " %");
    }
}
