package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.actor.ActorDesk;
import fr.maillage.actor.ActorField;
import fr.maillage.importing.record.RecordKinds;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobRunView;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.model.ContradictionPolicy;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Runs of imports of records: broken off, side by side, by whom, and of which files. */
@InsideEar
class RecordImportRunIT extends RecordImports {

    @Inject
    RecordKinds kinds;

    @Test
    void a_run_that_breaks_off_goes_on_without_loss_or_double() {
        save(
                copy("name", "structure"),
                copy("type", "type"),
                copy("commune", "commune"),
                copy("contactName", "contact"));
        StringBuilder text = new StringBuilder("Structure;Type;Commune;Contact\n");
        for (int i = 0; i < 1100; i++) {
            text.append("Suite ")
                    .append(tag)
                    .append(' ')
                    .append(i / 2)
                    .append(";association;Gagny;Personne ")
                    .append(i)
                    .append('\n');
        }
        breakOff.after(3);
        UUID run = start("suite.csv", text.toString().getBytes(StandardCharsets.UTF_8), false);
        JobRunView broken = desk.failed(run);
        assertThat(broken.counts()).isEqualTo(new JobCounts(1000, 1000, 0, 0, 0));
        assertThat(named("Suite " + tag)).isEqualTo(500);

        desk.officers().as(WHO, () -> {
            jobs.restart(run);
            return null;
        });
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(1100, 1100, 0, 0, 0));
        assertThat(named("Suite " + tag)).isEqualTo(550);
        assertThat(Sql.number(
                        "select count(*) from actor_contact k join actor a on a.id = k.actor_id where a.name like ?",
                        "Suite " + tag + "%"))
                .isEqualTo(1100);
        assertThat(imported(text.toString().getBytes(StandardCharsets.UTF_8)).counts())
                .isEqualTo(new JobCounts(1100, 0, 0, 1100, 0));
    }

    @Test
    void two_imports_of_one_file_at_once_enter_each_actor_once() {
        save(copy("name", "structure"), copy("type", "type"), copy("commune", "commune"));
        byte[] file = csv("Structure;Type;Commune", "Ensemble " + tag + ";association;Gagny");
        UUID first = start("a.csv", file, false);
        UUID second = start("a.csv", file, false);
        assertThat(desk.completed(first).counts().plus(desk.completed(second).counts()))
                .isEqualTo(new JobCounts(2, 1, 0, 1, 0));
        assertThat(named("Ensemble " + tag)).isEqualTo(1);
    }

    @Test
    void a_file_of_contacts_finds_its_actors_by_name_within_the_territory_of_the_importer() {
        save(copy("name", "acteur"), copy("contactName", "contact"), copy("contactEmail", "courriel"));
        desk.officers().as(WHO, () -> actors.create(ActorDesk.named("Régie " + tag, ActorDesk.GAGNY, null)));
        desk.officers()
                .as("departement", () -> actors.create(ActorDesk.named("Dehors " + tag, ActorDesk.BOBIGNY, null)));
        UUID run = start(
                "contacts.csv",
                csv(
                        "Acteur;Contact;Courriel",
                        "regie " + tag + ";Ali Exemple;ali@exemple.fr",
                        "Dehors " + tag + ";Bo;"),
                false);
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(2, 1, 0, 0, 1));
        assertThat(actor("Régie " + tag).contacts()).extracting(c -> c.email()).containsExactly("ali@exemple.fr");
        assertThat(desk.rules(WHO, run)).containsExactly("ERROR actor-unknown 1");
    }

    @Test
    void a_row_of_anothers_territory_is_rejected_and_a_reader_may_not_begin() {
        save(copy("identifier", "siret"), copy("phone", "tel"));
        String siret = ActorDesk.newSiret();
        desk.officers()
                .as("departement", () -> actors.create(ActorDesk.named("Loin " + tag, ActorDesk.BOBIGNY, siret)));
        byte[] file = csv("SIRET;Tel", siret + ";0148000000");
        UUID run = start("a.csv", file, false);
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(1, 0, 0, 0, 1));
        assertThat(desk.rules(WHO, run)).containsExactly("ERROR outside-territory 1");
        ImportDesk.assertRefused(
                () -> desk.start("prefecture", "a.csv", file, profile, false), Problem.Kind.DENIED, "denied");
        ImportDesk.assertRefused(
                () -> desk.officers().as("departement", () -> imports.result(run)),
                Problem.Kind.NOT_FOUND,
                "not-found");
        assertThat(desk.completed(desk.start("departement", "a.csv", file, profile, false))
                        .counts())
                .isEqualTo(new JobCounts(1, 0, 1, 0, 0));
    }

    @Test
    void a_file_that_lacks_a_column_or_all_rows_is_refused_as_a_whole() {
        save(copy("name", "structure"), copy("type", "type"));
        ImportDesk.assertRefused(
                () -> start("a.csv", csv("Structure;Nature", "A;association"), false),
                Problem.Kind.INVALID,
                "import.mapping-column-missing");
        JobRunView empty = desk.failed(start("a.csv", csv("Structure;Type"), false));
        assertThat(empty.problem().rule()).isEqualTo("import.no-rows");
        ImportDesk.assertRefused(() -> start("a.csv", new byte[0], false), Problem.Kind.INVALID, "import.file-empty");
    }

    @Test
    void a_file_that_an_administrator_takes_for_a_territory_lies_in_it() {
        save(copy("name", "structure"), copy("type", "type"));
        byte[] file = csv("Structure;Type", "Portée " + tag + ";association");

        UUID run = desk.start(
                "admin", "acteurs.csv", file, ImportOrder.records(profile, false, "fr", "Grand Paris Grand Est"));

        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(1, 1, 0, 0, 0));
        assertThat(actor("Portée " + tag).values().text(ActorField.TERRITORY)).isEqualTo("ept:200058790");
    }

    @Test
    void a_file_is_taken_for_no_territory_where_its_sender_may_not_import_nor_for_one_that_is_none() {
        save(copy("name", "structure"), copy("type", "type"));
        byte[] file = csv("Structure;Type", "Ailleurs " + tag + ";association");

        for (String territory : List.of("dep:33", "com:93008", "nulle part")) {
            ImportOrder order = ImportOrder.records(profile, false, "fr", territory);
            Problem problem = catchThrowableOfType(Problem.class, () -> desk.start(WHO, "a.csv", file, order));
            assertThat(problem.kind()).as(territory).isEqualTo(Problem.Kind.INVALID);
            assertThat(problem.violations().get(0).field()).isEqualTo("territory");
        }
        ImportOrder places =
                new ImportOrder("national-v1", true, null, false, ContradictionPolicy.ASK, "fr", "ept:200058790");
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> desk.start(WHO, "lieux.csv", desk.row("a", "Lieu").getBytes(StandardCharsets.UTF_8), places));
        assertThat(problem.violations().get(0).rule()).isEqualTo("import.territory-of-rows");
        assertThat(named("Ailleurs " + tag)).isZero();
    }

    @Test
    void a_file_of_any_kind_may_be_taken_for_a_territory() {
        desk.officers().as("admin", () -> {
            assertThat(kinds.offered())
                    .hasSizeGreaterThan(20)
                    .allSatisfy(kind -> assertThat(kinds.territory(kind.kind(), ActorDesk.GAGNY))
                            .isEqualTo(ActorDesk.GAGNY));
            return null;
        });
        String mapping = "hotes-" + tag;
        desk.officers()
                .as(
                        WHO,
                        () -> mappings.create(new Mapping(
                                mapping,
                                "Essai",
                                "hosts",
                                "",
                                List.of(copy("code", "id"), copy("name", "structure"), copy("commune", "commune")),
                                null)));
        byte[] file = csv("Id;Structure;Commune", tag + "1;Hôte " + tag + ";", tag + "2;Hôte ailleurs;Le Raincy");

        UUID run = desk.start(
                "departement", "hotes.csv", file, ImportOrder.records(mapping, false, "fr", ActorDesk.GAGNY));

        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(2, 2, 0, 0, 0));
        assertThat(Sql.rows(
                        "select t.code from post_host h join territory t on t.id = h.territory_id"
                                + " where h.code like ? order by h.code",
                        tag + "%"))
                .extracting(row -> row.get("code"))
                .containsExactly(ActorDesk.GAGNY, "com:93062");
    }
}
