package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.actor.ActorDesk;
import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorField;
import fr.maillage.actor.ActorService;
import fr.maillage.actor.intake.ActorSourceRowService;
import fr.maillage.actor.intake.SourceRow;
import fr.maillage.identity.Role;
import fr.maillage.importing.record.HostPlacesStartup;
import fr.maillage.indicator.IndicatorCompileJob;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.place.PlaceDesk;
import fr.maillage.place.PlaceService;
import fr.maillage.place.Places;
import fr.maillage.place.core.PlaceField;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Hosts of conseillers numériques are actors with posts, and no places. */
@InsideEar
class HostImportIT {

    private static final String WHO = "departement";
    private static final String PROFILE = "cnfs-structures";
    private static final String SOURCE = "conseiller-numerique-structures";
    private static final String HEAD = "Raison sociale;Commune INSEE;Nombre de conseillers validés par le COSELEC;"
            + "Date de validation en comité de sélection;Type;SIRET;Adresse;Code commune INSEE;"
            + "Investissement financier estimatif total de l’Etat;France services";

    @Inject
    ImportDesk desk;

    @Inject
    ActorService actors;

    @Inject
    ActorSourceRowService sourceRows;

    @Inject
    HostPlacesStartup startup;

    @Inject
    PlaceDesk placeDesk;

    @Inject
    PlaceService places;

    @Inject
    IndicatorService indicators;

    @Inject
    JobRunService jobs;

    @Inject
    Runs runs;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String siret = ActorDesk.newSiret();

    private static byte[] csv(String... lines) {
        return (HEAD + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    }

    private UUID run(byte[] file, boolean dryRun) {
        return desk.start(WHO, "structures.csv", file, PROFILE, dryRun);
    }

    private ActorDetail actor(String identifier) {
        UUID id = UUID.fromString((String) Sql.rows("select uuid from actor where identifier = ?", identifier)
                .get(0)
                .get("uuid"));
        return desk.officers().as(WHO, () -> actors.get(id));
    }

    @Test
    void a_host_becomes_an_actor_with_its_posts_as_rows_of_their_source() {
        byte[] file = csv(
                "ASSOCIATION " + tag + ";Gagny;2;16/06/2021;privée;" + siret
                        + ".0;1 PL FOCH 93220 GAGNY;93032;74858;oui",
                "ASSOCIATION " + tag + ";Gagny;1;05/04/2023;privée;" + siret + ";1 PL FOCH 93220 GAGNY;93032;37429;oui",
                "ASSOCIATION " + tag + ";Gagny;1;05/04/2023;privée;" + siret + ";1 PL FOCH 93220 GAGNY;93032;37429;oui",
                "AILLEURS " + tag + ";Lyon;1;05/04/2023;privée;" + ActorDesk.newSiret() + ";1 RUE X;69123;37429;non");

        UUID dryRun = run(file, true);
        assertThat(desk.completed(dryRun).counts()).isEqualTo(new JobCounts(4, 1, 2, 0, 1));
        UUID run = run(file, false);
        assertThat(desk.unasked(run).counts()).isEqualTo(new JobCounts(4, 1, 2, 0, 1));
        assertThat(desk.rules(WHO, run)).containsExactly("ERROR outside-territory 1");

        ActorDetail host = actor(siret);
        assertThat(host.values().text(ActorField.NAME)).isEqualTo("ASSOCIATION " + tag);
        assertThat(host.values().text(ActorField.TYPE)).isEqualTo("association");
        assertThat(host.territory().code()).isEqualTo(ActorDesk.GAGNY);
        assertThat(host.values().text(ActorField.ADDRESS)).isEqualTo("1 PL FOCH 93220 GAGNY");
        assertThat(host.values().list(ActorField.NETWORKS))
                .containsExactlyInAnyOrder("conseiller-numerique", "france-services");
        SourceRow second = new SourceRow(SOURCE, 1, LocalDate.of(2023, 4, 5), new BigDecimal("37429.00"));
        assertThat(desk.officers().as(WHO, () -> sourceRows.of(host.id())))
                .containsExactly(
                        second,
                        second,
                        new SourceRow(second.source(), 2, LocalDate.of(2021, 6, 16), new BigDecimal("74858.00")));
        assertThat(Sql.number("select count(*) from place where source_id = ?", siret))
                .isZero();

        assertThat(desk.completed(run(file, false)).counts()).isEqualTo(new JobCounts(4, 0, 0, 3, 1));
    }

    @Test
    void a_known_actor_keeps_what_officers_say_of_it() {
        desk.officers()
                .as(
                        WHO,
                        () -> actors.create(ActorDesk.says("Ville " + tag, "commune", ActorDesk.GAGNY)
                                .with(ActorField.SHORT_NAME, "VDG")
                                .with(ActorField.IDENTIFIER, siret)
                                .with(ActorField.ADDRESS, "Hôtel de ville")
                                .with(ActorField.NETWORKS, List.of("hub"))));

        UUID run = run(
                csv("COMMUNE DE GAGNY " + tag + ";Gagny;3;16/06/2021;publique;" + siret + ";1 PL FOCH;93032;1;non"),
                false);
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(1, 0, 1, 0, 0));
        ActorDetail ville = actor(siret);
        assertThat(ville.values().text(ActorField.NAME)).isEqualTo("Ville " + tag);
        assertThat(ville.values().text(ActorField.ADDRESS)).isEqualTo("Hôtel de ville");
        assertThat(ville.values().list(ActorField.NETWORKS)).containsExactlyInAnyOrder("hub", "conseiller-numerique");
    }

    @Test
    void the_hosts_of_the_real_file_change_no_count_of_places() throws IOException {
        // The rows of the département; the others are outside of what anybody here imports.
        List<String> lines = Files.readAllLines(SharedData.file("places/cnfs-structures-2023-04.csv"));
        String part = lines.stream()
                .filter(line -> line.startsWith("Raison") || line.contains(";Seine-Saint-Denis;"))
                .collect(Collectors.joining("\n"));
        byte[] file = part.getBytes(StandardCharsets.UTF_8);
        BigDecimal before = placeCount();
        long all = Sql.number("select count(*) from place");

        UUID run = desk.start("ept", "cnfs-structures-2023-04.csv", file, PROFILE, false);
        JobCounts counts = desk.completed(run).counts();
        assertThat(counts.read()).isEqualTo(55);
        assertThat(counts.created() + counts.updated() + counts.unchanged()).isEqualTo(11);
        assertThat(counts.rejected()).isEqualTo(44);

        assertThat(Sql.number("select count(*) from place")).isEqualTo(all);
        assertThat(placeCount()).isEqualByComparingTo(before);
    }

    private BigDecimal placeCount() {
        UUID run = runs.as("departement", () -> jobs.create(IndicatorCompileJob.ID, Map.of()));
        assertThat(runs.await(run, JobStatus.COMPLETED, JobStatus.FAILED).status())
                .isEqualTo(JobStatus.COMPLETED);
        long territory = Sql.number("select id from territory where code = ?", ActorDesk.GRAND_EST);
        return As.a(Role.MEMBER, null, () -> indicators.readings(territory)).stream()
                .filter(r -> r.indicator().equals("place-count"))
                .findFirst()
                .map(r -> r.value() == null ? BigDecimal.ZERO : r.value())
                .orElseThrow();
    }

    @Test
    void places_that_were_hosts_are_archived_once_unless_somebody_worked_with_them() {
        String edited = ActorDesk.newSiret();
        UUID left = host(siret, "Hôte " + tag);
        UUID confirmed = host(edited, "Hôte confirmé " + tag);
        As.administrator(() -> places.confirm(confirmed, places.get(confirmed).version()));
        UUID other = placeDesk.imported(placeDesk.gagny("Lieu " + tag).set(PlaceField.PIVOT, siret));

        forgetThatItWasDone();
        startup.archiveOnce();

        assertThat(placeDesk.read(left).archiveReason()).startsWith("Employeur de conseillers numériques");
        assertThat(As.administrator(() -> places.history(left)))
                .anySatisfy(line -> assertThat(line.action()).isEqualTo("place.archive"));
        assertThat(placeDesk.read(confirmed).archivedAt()).isNull();
        assertThat(placeDesk.read(other).archivedAt()).isNull();

        As.administrator(() -> places.restore(left, places.get(left).version()));
        startup.archiveOnce();
        assertThat(placeDesk.read(left).archivedAt()).isNull();
    }

    private static void forgetThatItWasDone() {
        assertThat(Sql.number("select count(*) from interop_once where name = 'host-places-archived'"))
                .isEqualTo(1);
        Sql.update("delete from interop_once where name = 'host-places-archived'");
    }

    private UUID host(String identifier, String name) {
        return placeDesk
                .take(Places.incoming(
                        SOURCE,
                        identifier,
                        placeDesk.gagny(name).set(PlaceField.PIVOT, identifier).build()))
                .get(0)
                .place();
    }
}
