package fr.maillage.interop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.actor.ActorDesk;
import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorService;
import fr.maillage.audit.AuditView;
import fr.maillage.interop.mapping.FieldRule;
import fr.maillage.interop.mapping.Mapping;
import fr.maillage.interop.mapping.Transform;
import fr.maillage.interop.mapping.ValueEntry;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.shared.Problem;
import fr.maillage.shared.SpreadsheetXlsx;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What imports make of files of actors, contacts and members. */
@InsideEar
class RecordImportIT {

    private static final String WHO = "ept";

    @Inject
    ImportDesk desk;

    @Inject
    ImportService imports;

    @Inject
    MappingService mappings;

    @Inject
    MappingDraftService drafts;

    @Inject
    ActorService actors;

    @Inject
    JobRunService jobs;

    @Inject
    BreakOff breakOff;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String profile = "acteurs-" + tag;

    private static byte[] xlsx(List<String> head, List<?>... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SpreadsheetXlsx sheet = SpreadsheetXlsx.to(out, "Acteurs", head)) {
            for (List<?> row : rows) {
                sheet.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] csv(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static FieldRule copy(String field, String column) {
        return FieldRule.of(field, Transform.COPY, column);
    }

    private void save(FieldRule... rules) {
        desk.officers()
                .as(WHO, () -> mappings.create(new Mapping(profile, "Essai", "actors", "", List.of(rules), null)));
    }

    private UUID start(String fileName, byte[] content, boolean dryRun) {
        return desk.start(WHO, fileName, content, profile, dryRun);
    }

    private JobRunView imported(byte[] content) {
        return desk.completed(start("acteurs.csv", content, false));
    }

    private ActorDetail actor(String name) {
        UUID id = UUID.fromString((String)
                Sql.rows("select uuid from actor where name = ?", name).get(0).get("uuid"));
        return desk.officers().as(WHO, () -> actors.get(id));
    }

    private long named(String beginning) {
        return Sql.number("select count(*) from actor where name like ?", beginning + "%");
    }

    private void saveWide() {
        save(
                copy("name", "structure"),
                new FieldRule(
                        "type",
                        Transform.VALUES,
                        List.of("type"),
                        "",
                        0,
                        List.of(new ValueEntry(null, "Asso", List.of("association"))),
                        null,
                        false),
                copy("identifier", "siret"),
                copy("commune", "commune"),
                copy("phone", "tél"),
                copy("networks", "labels"),
                FieldRule.constant("network", "per"),
                copy("contactFirstName", "prénom"),
                copy("contactLastName", "nom"),
                copy("contactEmail", "courriel"),
                copy("contactNoMail", "refus"));
    }

    private static final List<String> HEAD =
            List.of("Structure", "Type", "SIRET", "Commune", "Tél", "Labels", "Prénom", "Nom", "Courriel", "Refus");

    private List<Object> row(String name, String type, String siret, String commune, Object... rest) {
        List<Object> cells = new ArrayList<>(List.of(name, type, siret == null ? "" : siret, commune));
        cells.addAll(Arrays.asList(rest));
        while (cells.size() < HEAD.size()) {
            cells.add("");
        }
        return cells;
    }

    @Test
    void a_workbook_enters_actors_and_people_and_a_second_time_changes_nothing() {
        saveWide();
        String siret = ActorDesk.newSiret();
        byte[] file = xlsx(
                HEAD,
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
                row("Maison " + tag, "commune", null, "Gagny"));

        UUID dryRun = start("acteurs.xlsx", file, true);
        assertThat(desk.completed(dryRun).counts()).isEqualTo(new JobCounts(3, 3, 0, 0, 0));
        assertThat(named("Pôle " + tag)).isZero();

        UUID run = desk.officers().as(WHO, () -> imports.confirm(dryRun, null));
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(3, 3, 0, 0, 0));
        ActorDetail pole = actor("Pôle " + tag);
        assertThat(pole.values().type()).isEqualTo("association");
        assertThat(pole.territory().code()).isEqualTo("com:93032");
        assertThat(pole.values().phone()).isEqualTo("+33148000000");
        assertThat(pole.values().networks()).containsExactly("hub", "per", "france-services");
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

        assertThat(desk.completed(start("acteurs.xlsx", file, false)).counts()).isEqualTo(new JobCounts(3, 0, 0, 3, 0));
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
        assertThat(pole.values().phone()).isEqualTo("+33148000000");
        assertThat(pole.values().type()).isEqualTo("association");
        assertThat(pole.values().networks()).containsExactly("hub", "per");
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
    void a_run_that_breaks_off_goes_on_without_loss_or_double() {
        save(
                copy("name", "structure"),
                copy("type", "type"),
                copy("commune", "commune"),
                copy("contactName", "contact"));
        StringBuilder text = new StringBuilder("Structure;Type;Commune;Contact\n");
        for (int i = 0; i < 350; i++) {
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
        assertThat(broken.counts()).isEqualTo(new JobCounts(200, 200, 0, 0, 0));
        assertThat(named("Suite " + tag)).isEqualTo(100);

        desk.officers().as(WHO, () -> {
            jobs.restart(run);
            return null;
        });
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(350, 350, 0, 0, 0));
        assertThat(named("Suite " + tag)).isEqualTo(175);
        assertThat(Sql.number(
                        "select count(*) from actor_contact k join actor a on a.id = k.actor_id where a.name like ?",
                        "Suite " + tag + "%"))
                .isEqualTo(350);
        assertThat(imported(text.toString().getBytes(StandardCharsets.UTF_8)).counts())
                .isEqualTo(new JobCounts(350, 0, 0, 350, 0));
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
