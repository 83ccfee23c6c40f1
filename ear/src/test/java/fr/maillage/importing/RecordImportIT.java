package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.actor.ActorDesk;
import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorField;
import fr.maillage.audit.AuditView;
import fr.maillage.importing.mapping.FileLook;
import fr.maillage.importing.mapping.MappingPreview;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobRunView;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.tabular.SheetFormat;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Imports of files of actors, contacts and members. */
@InsideEar
class RecordImportIT extends RecordImports {

    @Test
    void a_workbook_enters_actors_and_people_and_a_second_time_changes_nothing() {
        saveWide();
        String siret = ActorDesk.newSiret();
        List<?>[] rows = {
            row(
                    "Pôle " + tag,
                    "Asso",
                    siret,
                    "Gagny",
                    "01 48 00 00 00",
                    "Hub territorial pour un numérique" + " inclusif; France services",
                    "Camille",
                    "Exemple",
                    "camille@exemple.fr",
                    "oui"),
            row("POLE " + tag, "", siret, "", "", "", "Dominique", "Exemple", "dominique@exemple.fr", ""),
            row("Maison " + tag, "commune", null, "Gagny")
        };
        byte[] file = xlsx(HEAD, rows);

        UUID dryRun = start("acteurs.xlsx", file, true);
        assertThat(desk.completed(dryRun).counts()).isEqualTo(new JobCounts(3, 3, 0, 0, 0));
        assertThat(named("Pôle " + tag)).isZero();

        UUID run = desk.officers().as(WHO, () -> imports.confirm(dryRun, null));
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(3, 3, 0, 0, 0));
        ActorDetail pole = actor("Pôle " + tag);
        assertThat(pole.values().text(ActorField.TYPE)).isEqualTo("association");
        assertThat(pole.territory().code()).isEqualTo("com:93032");
        assertThat(pole.values().text(ActorField.PHONE)).isEqualTo("+33148000000");
        assertThat(pole.values().list(ActorField.NETWORKS)).containsExactly("hub", "per", "france-services");
        assertThat(pole.contacts())
                .extracting(c -> c.name(), c -> c.email(), c -> c.noMail())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Camille Exemple", "camille@exemple.fr", true),
                        org.assertj.core.groups.Tuple.tuple("Dominique Exemple", "dominique@exemple.fr", false));
        assertThat(desk.officers().as(WHO, () -> actors.history(pole.id())))
                .extracting(AuditView::action)
                .containsOnly("actor.create", "actor.add-contact");
        assertThat(desk.officers().as(WHO, () -> imports.result(run)).preview())
                .extracting(ImportResult.PreviewRow::status)
                .containsOnly("CREATED");

        byte[] ods = workbook(SheetFormat.ODS, HEAD, rows);
        assertThat(desk.completed(start("acteurs.ods", ods, false)).counts()).isEqualTo(new JobCounts(3, 0, 0, 3, 0));
        assertThat(Sql.number("select count(*) from import_record_note where run_uuid = ?", run.toString()))
                .isZero();
    }

    @Test
    void only_filled_cells_overwrite_networks_stay_and_a_refusal_is_never_lifted() {
        saveWide();
        byte[] first = xlsx(
                HEAD,
                row(
                        "Pôle " + tag,
                        "Asso",
                        null,
                        "Gagny",
                        "0148000000",
                        "hub",
                        "Camille",
                        "Exemple",
                        "camille@exemple.fr",
                        "oui"));
        imported(first);
        JobRunView second = imported(xlsx(
                HEAD,
                row("Pôle " + tag, "", null, "Gagny", "", "", "", "Exemple-Martin", "CAMILLE@exemple.fr", "non")));
        assertThat(second.counts()).isEqualTo(new JobCounts(1, 0, 1, 0, 0));
        ActorDetail pole = actor("Pôle " + tag);
        assertThat(pole.values().text(ActorField.PHONE)).isEqualTo("+33148000000");
        assertThat(pole.values().text(ActorField.TYPE)).isEqualTo("association");
        assertThat(pole.values().list(ActorField.NETWORKS)).containsExactly("hub", "per");
        assertThat(pole.contacts()).singleElement().satisfies(c -> {
            assertThat(c.name()).isEqualTo("Exemple-Martin");
            assertThat(c.noMail()).isTrue();
        });
    }

    @Test
    void what_cannot_be_taken_comes_back_with_the_reason_and_can_be_sent_again() {
        saveWide();
        ActorDetail archived =
                desk.officers().as(WHO, () -> actors.create(ActorDesk.named("Archive " + tag, ActorDesk.GAGNY, null)));
        desk.officers().as(WHO, () -> actors.archive(archived.id(), archived.version(), "fermée"));
        for (int i = 0; i < 2; i++) {
            desk.officers().as(WHO, () -> actors.create(ActorDesk.named("Double " + tag, ActorDesk.GAGNY, null)));
        }
        String head = "Structure;Type;SIRET;Commune;Tél;Labels;Prénom;Nom;Courriel;Refus";
        byte[] file = csv(
                head,
                "<script>alert(1)</script> " + tag + ";Asso;;Gagny;;;<b>A</b>;<i>B</i>;;",
                "Clé " + tag + ";Asso;12345678901234;Gagny;;;;;;",
                "Type " + tag + ";Vaisseau;;Gagny;;;;;;",
                "Courriel " + tag + ";Asso;;Gagny;;;Camille;Exemple;pas un courriel;",
                "Ailleurs " + tag + ";Asso;;Saint-Denis;;;;;;",
                "Archive " + tag + ";Asso;;Gagny;;;;;;",
                "Double " + tag + ";Asso;;Gagny;;;;;;",
                "Inconnu " + tag + ";;;Gagny;;;Camille;Exemple;;",
                "Peut-être " + tag + ";Asso;;Gagny;;;Camille;Exemple;;peut-être",
                "Deux " + tag + ";Asso;;Gagny;0148000000;;;;;",
                "Deux " + tag + ";Asso;;Gagny;0148000001;;;;;");
        UUID run = start("acteurs.csv", file, false);
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(11, 2, 0, 0, 9));
        assertThat(desk.rules(WHO, run))
                .containsExactlyInAnyOrder(
                        "ERROR siret-key 1",
                        "ERROR unknown-value 1",
                        "ERROR email 1",
                        "ERROR outside-territory 1",
                        "ERROR actor-archived-known 1",
                        "ERROR actor-ambiguous 1",
                        "ERROR actor-unknown 1",
                        "ERROR record.flag 1",
                        "ERROR actor-said-otherwise 1");
        assertThat(named("<script>alert(1)</script> " + tag)).isEqualTo(1);
        assertThat(named("Courriel " + tag)).isZero();
        assertThat(Sql.number("select count(*) from actor where name = ? and archived_at is null", "Archive " + tag))
                .isZero();
        String rejects = desk.rejects(WHO, run);
        assertThat(rejects.lines().findFirst().orElseThrow())
                .startsWith(
                        "\uFEFFstructure;type;siret;commune;tél;labels;prénom;nom;courriel;refus;rejet_fiche;rejet_ligne");
        assertThat(rejects).contains("Clé " + tag).contains("siret-key").contains("La fiche n°\u00a010 du fichier");

        byte[] corrected = rejects.replace("pas un courriel", "camille@exemple.fr")
                .replace("12345678901234", "")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(imported(corrected).counts()).isEqualTo(new JobCounts(9, 2, 1, 0, 6));
    }

    @Test
    void the_columns_of_a_file_are_recognised_and_the_preview_writes_nothing() {
        byte[] file = xlsx(
                HEAD,
                row("Pôle " + tag, "Asso", ActorDesk.newSiret(), "Gagny", "", "", "Camille", "Exemple", "", ""),
                row("Pôle " + tag, "Asso", "123", "Gagny"));
        FileLook look = desk.officers().as(WHO, () -> drafts.keep(new ByteArrayInputStream(file), "a.xlsx"));
        Mapping suggested = desk.officers().as(WHO, () -> drafts.suggest(look, "actors"));
        assertThat(suggested.rules())
                .extracting(FieldRule::field)
                .containsExactlyInAnyOrder(
                        "name",
                        "type",
                        "identifier",
                        "commune",
                        "contactPhone",
                        "networks",
                        "contactFirstName",
                        "contactLastName",
                        "contactEmail",
                        "contactNoMail");
        MappingPreview preview = desk.officers().as(WHO, () -> drafts.preview(look.document(), suggested));
        assertThat(preview.rows()).extracting(MappingPreview.Row::status).containsExactly("CREATED", "REJECTED");
        assertThat(preview.rows().get(1).errors())
                .anySatisfy(e -> assertThat(e.field()).isEqualTo("siret"));
        assertThat(named("Pôle " + tag)).isZero();
    }
}
