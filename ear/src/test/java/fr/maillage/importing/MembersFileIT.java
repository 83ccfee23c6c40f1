package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.actor.ActorDesk;
import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorField;
import fr.maillage.actor.ActorService;
import fr.maillage.importing.mapping.FileLook;
import fr.maillage.importing.mapping.MappingDraftService;
import fr.maillage.importing.mapping.MappingService;
import fr.maillage.job.JobCounts;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list that a committee keeps of its members goes in with what the mapping suggests. */
@InsideEar
class MembersFileIT {

    private static final String WHO = "ept";
    private static final String HEAD = "Structure;Nature;Ville;Nom du référent;Fonction;Mail;Tél;Groupe";

    @Inject
    ImportDesk desk;

    @Inject
    ImportService imports;

    @Inject
    ImportFindingsService findings;

    @Inject
    MappingService mappings;

    @Inject
    MappingDraftService drafts;

    @Inject
    ActorService actors;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String profile = "membres-" + tag;

    /** Saves what is suggested for a file, untouched. */
    private List<FieldRule> suggested(byte[] file) {
        return desk.officers().as(WHO, () -> {
            FileLook look = drafts.keep(new ByteArrayInputStream(file), "membres.csv");
            Mapping mapping = drafts.suggest(look, "actors");
            mappings.create(new Mapping(profile, "Membres", "actors", "", mapping.rules(), mapping.leftOut()));
            return mapping.rules();
        });
    }

    private UUID run(byte[] file) {
        return desk.start(WHO, "membres.csv", file, profile, false);
    }

    private ActorDetail actor(String name) {
        UUID id = UUID.fromString((String)
                Sql.rows("select uuid from actor where name = ?", name).get(0).get("uuid"));
        return desk.officers().as(WHO, () -> actors.get(id));
    }

    private static byte[] csv(String... lines) {
        return ("\uFEFF" + String.join("\r\n", lines)).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_committees_own_list_goes_in_with_suggestions_alone() throws IOException {
        // Under other names than the demonstration's, which knows these already.
        byte[] file = Files.readString(SharedData.story("diagnosis/members.csv"))
                .replace("(fictif)", "(" + tag + ")")
                .replace("@example.org", "@" + tag + ".example.org")
                .getBytes(StandardCharsets.UTF_8);
        suggested(file);

        UUID run = run(file);
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(100, 100, 0, 0, 0));
        assertThat(desk.rules(WHO, run)).isEmpty();
        assertThat(Sql.number(
                        "select count(*) from actor where name like ? and email is null"
                                + " and phone is null and archived_at is null",
                        "%(" + tag + ")"))
                .isEqualTo(58);
        assertThat(Sql.number("select count(*) from person where email like ?", "ref%@" + tag + ".example.org"))
                .isEqualTo(100);
        ActorDetail caf = actor("CAF de Seine-Saint-Denis (" + tag + ")");
        assertThat(caf.values().text(ActorField.TYPE)).isEqualTo("protection-sociale");
        assertThat(caf.territory().code()).isEqualTo(ActorDesk.GRAND_EST);
        assertThat(caf.values().text(ActorField.ADDRESS)).isEqualTo("Bobigny");

        assertThat(desk.completed(run(file)).counts()).isEqualTo(new JobCounts(100, 0, 0, 100, 0));
    }

    @Test
    void a_row_becomes_an_actor_and_a_person_with_her_own_mail_and_telephone() {
        byte[] file = csv(
                HEAD,
                "Fils " + tag + ";Service de la Ville;Gagny;Amel Exemple;Médiation;amel@exemple.fr;612345678;A",
                "Fils " + tag + ";Service de la Ville;Gagny;Bo Exemple;Direction;bo@exemple.fr;06 12 34 56 79;B");
        assertThat(suggested(file).stream()
                        .collect(Collectors.toMap(
                                FieldRule::field, r -> r.columns().get(0))))
                .containsEntry("name", "structure")
                .containsEntry("type", "nature")
                .containsEntry("town", "ville")
                .containsEntry("contactName", "nom du référent")
                .containsEntry("contactDuty", "fonction")
                .containsEntry("contactEmail", "mail")
                .containsEntry("contactPhone", "tél")
                .hasSize(7);

        assertThat(desk.completed(run(file)).counts()).isEqualTo(new JobCounts(2, 2, 0, 0, 0));
        ActorDetail fils = actor("Fils " + tag);
        assertThat(fils.values().text(ActorField.TYPE)).isEqualTo("commune");
        assertThat(fils.territory().code()).isEqualTo(ActorDesk.GAGNY);
        assertThat(fils.values().text(ActorField.EMAIL)).isNull();
        assertThat(fils.values().text(ActorField.PHONE)).isNull();
        assertThat(fils.contacts())
                .extracting(c -> c.name() + " " + c.duty() + " " + c.email() + " " + c.phone())
                .containsExactly(
                        "Amel Exemple Médiation amel@exemple.fr +33612345678",
                        "Bo Exemple Direction bo@exemple.fr +33612345679");
    }

    @Test
    void a_known_actor_is_found_where_she_acts_and_stays_there() {
        desk.officers().as(WHO, () -> actors.create(ActorDesk.named("Relais " + tag, ActorDesk.GRAND_EST, null)));
        byte[] file = csv(HEAD, "relais " + tag + ";Association;Gagny;Amel Exemple;;amel@exemple.fr;;");
        suggested(file);

        assertThat(desk.completed(run(file)).counts().created()).isEqualTo(1);
        ActorDetail relais = actor("Relais " + tag);
        assertThat(relais.territory().code()).isEqualTo(ActorDesk.GRAND_EST);
        assertThat(relais.contacts()).hasSize(1);
        assertThat(Sql.number("select count(*) from actor where lower(name) = ?", "relais " + tag))
                .isEqualTo(1);
    }

    @Test
    void every_message_names_its_column_or_field() {
        byte[] file = csv(
                HEAD,
                "Un " + tag + ";Vaisseau;Gagny;Amel Exemple;;amel@exemple.fr;;",
                "Deux " + tag + ";Association;Lyon;Amel Exemple;;amel@exemple.fr;;",
                "Trois " + tag + ";Association;Nulle-Part;Amel Exemple;;amel@exemple.fr;;",
                "Quatre " + tag + ";Association;Gagny;Amel Exemple;;pas un courriel;;",
                "Cinq " + tag + ";Association;Gagny;Amel Exemple;;amel@exemple.fr;3949;",
                ";Association;Gagny;Amel Exemple;;amel@exemple.fr;;",
                "Sept " + tag + ";;Gagny;Amel Exemple;;amel@exemple.fr;;",
                "Huit " + tag + ";Association;Gagny;;;amel@exemple.fr;;");
        suggested(file);

        UUID run = run(file);
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(8, 0, 0, 0, 8));
        assertThat(desk.officers()
                        .as(WHO, () -> findings.page(run, true, null, PageRequest.first()))
                        .items())
                .extracting(f -> f.violation().field() + " " + f.violation().rule())
                .containsExactly(
                        "nature unknown-value",
                        "ville record.commune",
                        "ville record.commune",
                        "mail email",
                        "tél phone",
                        "structure required",
                        "nature actor-unknown",
                        "nom du référent required");
    }
}
