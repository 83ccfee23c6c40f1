package fr.maillage.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.importing.ImportDesk;
import fr.maillage.importing.ImportService;
import fr.maillage.importing.mapping.MappingService;
import fr.maillage.importing.mapping.MappingView;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobRunView;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Mappings that people save, and imports that read by them. */
@InsideEar
class MappingIT {

    private static final String CSV = "Réf;Lieu;Adresse;CP;Ville;Horaires;Wifi\n"
            + "1;Médiathèque;1 place Foch;93220;Gagny;lundi 9h-12h;X\n"
            + "2;<script>alert(1)</script>;2 place Foch;93220;Gagny;sur rendez-vous;\n";

    @Inject
    ImportDesk desk;

    @Inject
    ImportService imports;

    @Inject
    MappingService mappings;

    private final String name = "essai-" + UUID.randomUUID().toString().substring(0, 8);

    private Mapping mapping(FieldRule... more) {
        List<FieldRule> rules = new ArrayList<>(List.of(
                FieldRule.of("id", Transform.COPY, "réf"),
                FieldRule.of("nom", Transform.COPY, "lieu"),
                FieldRule.of("adresse", Transform.COPY, "adresse"),
                FieldRule.of("code_postal", Transform.COPY, "cp"),
                FieldRule.of("commune", Transform.COPY, "ville"),
                FieldRule.of("horaires", Transform.HOURS_TEXT, "horaires").asOptional()));
        rules.addAll(List.of(more));
        return new Mapping(name, "Essai", desk.source(), rules, null);
    }

    private UUID saved(String login, FieldRule... more) {
        return desk.officers().as(login, () -> mappings.create(mapping(more)));
    }

    private UUID start(String csv) {
        return desk.start("departement", "annuaire.csv", csv.getBytes(StandardCharsets.UTF_8), name, false);
    }

    private MappingView view(UUID id) {
        return desk.officers().as("departement", () -> mappings.get(id));
    }

    @Test
    void a_file_is_imported_by_the_name_of_a_saved_mapping_and_a_second_time_changes_nothing() {
        UUID id = saved("departement");

        JobRunView first = desk.completed(start(CSV));
        assertThat(first.counts()).isEqualTo(new JobCounts(2, 2, 0, 0, 0));
        assertThat(desk.completed(start(CSV)).counts()).isEqualTo(new JobCounts(2, 0, 0, 2, 0));

        assertThat(Sql.rows("select opening_hours from place where source = ? and source_id = '1'", desk.source()))
                .extracting(r -> r.get("opening_hours"))
                .containsExactly("Mo 09:00-12:00");
        assertThat(desk.rules("departement", first.id())).contains("WARNING import.hours-unreadable 1");
        assertThat(view(id).uses()).isEqualTo(2);
        assertThat(view(id).used()).isNotNull();
    }

    @Test
    void hours_that_are_unreadable_later_leave_those_that_are_known() {
        saved("departement");
        desk.completed(start(CSV));
        assertThat(desk.completed(start(CSV.replace("lundi 9h-12h", "voir sur place")))
                        .counts())
                .isEqualTo(new JobCounts(2, 0, 0, 2, 0));
        assertThat(Sql.number(
                        "select count(*) from place where source = ? and opening_hours is not null", desk.source()))
                .isEqualTo(1);
    }

    @Test
    void a_file_that_lacks_a_column_is_refused_before_anything_is_taken_in_naming_column_and_mapping() {
        saved("departement");
        String lacking = CSV.replace(";CP;", ";Code;");
        ImportDesk.assertRefused(() -> start(lacking), Problem.Kind.INVALID, "import.mapping-column-missing");
        byte[] json = "{\"lieux\":[{\"réf\":1,\"lieu\":\"x\",\"adresse\":\"y\",\"ville\":\"Gagny\"}]}"
                .getBytes(StandardCharsets.UTF_8);
        JobRunView failed = desk.failed(desk.start("departement", "a.json", json, name, false));
        assertThat(failed.problem().rule()).isEqualTo("import.mapping-column-missing");
        assertThat(failed.problem().value()).isEqualTo("cp");
        assertThat(failed.problem().args()).containsExactly(name);
        assertThat(desk.places()).isZero();
    }

    @Test
    void a_file_that_lacks_an_optional_column_is_taken_with_a_remark() {
        saved("departement");
        UUID run = start(CSV.replace(";Horaires;", ";Heures;"));
        assertThat(desk.completed(run).counts().created()).isEqualTo(2);
        assertThat(desk.rules("departement", run))
                .contains("WARNING import.mapping-column-absent 1", "WARNING import.column-ignored 1");
    }

    @Test
    void a_run_goes_on_with_the_version_that_it_began_with() {
        UUID id = saved("departement");
        UUID dryRun = desk.start("departement", "a.csv", CSV.getBytes(StandardCharsets.UTF_8), name, true);
        desk.completed(dryRun);
        desk.officers().as("departement", () -> {
            mappings.update(id, 1, mapping(FieldRule.of("presentation_detail", Transform.COPY, "absente")));
            return null;
        });
        UUID real = desk.officers().as("departement", () -> imports.confirm(dryRun, null));
        assertThat(desk.completed(real).counts().created()).isEqualTo(2);
        ImportDesk.assertRefused(() -> start(CSV), Problem.Kind.INVALID, "import.mapping-column-missing");
    }

    @Test
    void two_who_change_a_mapping_at_once_do_not_overwrite_each_other() {
        UUID id = saved("departement");
        desk.officers().as("departement", () -> {
            mappings.update(id, 1, mapping());
            return null;
        });
        ImportDesk.assertRefused(
                () -> desk.officers().as("departement", () -> {
                    mappings.update(id, 1, mapping());
                    return null;
                }),
                Problem.Kind.STALE,
                "stale");
        assertThat(Sql.number("select count(*) from audit_line where action = 'mapping.update' and label = ?", name))
                .isEqualTo(1);
    }

    @Test
    void an_archived_mapping_is_chosen_no_more_until_it_is_restored_and_keeps_its_name() {
        UUID id = saved("departement");
        desk.officers().as("departement", () -> {
            mappings.archive(id, 1);
            return null;
        });
        ImportDesk.assertRefused(() -> start(CSV), Problem.Kind.INVALID, "import.profile-unknown");
        ImportDesk.assertRefused(() -> saved("departement"), Problem.Kind.INVALID, "mapping.name-taken");
        assertThat(desk.officers().as("departement", () -> mappings.list(true)))
                .anyMatch(m -> m.mapping().name().equals(name));
        desk.officers().as("departement", () -> {
            mappings.restore(id, 2);
            return null;
        });
        assertThat(desk.completed(start(CSV)).counts().created()).isEqualTo(2);
    }

    @Test
    void all_who_import_use_a_mapping_and_its_owner_or_those_above_her_change_it() {
        UUID ept = saved("ept");
        assertThat(view(ept).editable()).isTrue();
        assertThat(desk.officers().as("departement", () -> mappings.choices()))
                .anyMatch(c -> c.name().equals(name));
        desk.officers().as("departement", () -> {
            mappings.update(ept, 1, mapping());
            return null;
        });
        desk.officers().as("departement", () -> {
            mappings.archive(ept, 2);
            return null;
        });
    }

    @Test
    void others_may_neither_change_nor_see_it() {
        UUID departement = saved("departement");
        assertThat(desk.officers().as("ept", () -> mappings.get(departement)).editable())
                .isFalse();
        ImportDesk.assertRefused(
                () -> desk.officers().as("ept", () -> {
                    mappings.archive(departement, 1);
                    return null;
                }),
                Problem.Kind.DENIED,
                "outside-territory");
        for (String login : List.of("prefecture", "membre", "conseiller")) {
            ImportDesk.assertRefused(
                    () -> desk.officers().as(login, () -> mappings.get(departement)), Problem.Kind.DENIED, "denied");
            ImportDesk.assertRefused(
                    () -> desk.officers().as(login, () -> mappings.export(name)), Problem.Kind.DENIED, "denied");
            ImportDesk.assertRefused(() -> saved(login), Problem.Kind.DENIED, "denied");
        }
    }

    @Test
    void a_mapping_is_handed_on_as_json() {
        saved("departement");
        String other = name + "-2";
        String json = desk.officers().as("ept", () -> mappings.export(name)).replace(name, other);
        UUID taken = desk.officers().as("ept", () -> mappings.take(json));
        assertThat(view(taken).mapping().rules()).isEqualTo(mapping().rules());
        ImportDesk.assertRefused(
                () -> desk.officers().as("ept", () -> mappings.take("{\"format\":\"x\"}")),
                Problem.Kind.INVALID,
                "mapping.not-a-mapping");
    }
}
