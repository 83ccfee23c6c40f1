package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.GAGNY;
import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.ItemDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.item.Agenda;
import fr.maillage.committee.item.AgendaLine;
import fr.maillage.committee.item.ItemAgendaService;
import fr.maillage.committee.item.ItemView;
import fr.maillage.deployment.scenario.ScenarioDetail;
import fr.maillage.deployment.scenario.ScenarioField;
import fr.maillage.deployment.scenario.ScenarioService;
import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.importing.ImportDesk;
import fr.maillage.job.JobCounts;
import fr.maillage.person.PeopleDesk;
import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.frame.FrameService;
import fr.maillage.record.FieldValues;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The agenda of the story's gathering as an officer imports it, by the mapping that ships. */
@InsideEar
class AgendaStoryIT {

    private static final String WHO = "ept";
    private static final String HEAD = "reunion;ordre;point;duree_min;presente_par;lien;reporte\n";

    @Inject
    private ImportDesk imports;

    @Inject
    private ItemDesk desk;

    @Inject
    private PeopleDesk people;

    @Inject
    private GatheringService gatherings;

    @Inject
    private ItemAgendaService agendas;

    @Inject
    private FindingService findings;

    @Inject
    private FrameService frames;

    @Inject
    private ScenarioService scenarios;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String code = "CT-" + tag;

    @Test
    void the_story_has_six_items_two_of_them_carried_over_with_what_they_are_about() throws IOException {
        GatheringDetail held = held();
        String file = story();
        desk.action("AC10-" + tag);
        finding();
        officer(() -> frames.create(FieldValues.none(FrameField.class)
                .with(FrameField.NAME, "Schéma " + tag)
                .with(FrameField.CODE, "STN1-" + tag)
                .with(FrameField.KIND, "fne-roadmap")
                .with(FrameField.TERRITORY, GRAND_EST)
                .with(FrameField.STARTS_ON, "2024-01-01")
                .with(FrameField.ENDS_ON, "2027-12-31")));
        ScenarioDetail scenario = officer(() -> scenarios.create(FieldValues.none(ScenarioField.class)
                .with(ScenarioField.TITLE, "Scénario " + tag)
                .with(ScenarioField.TERRITORY, GRAND_EST)));
        people.resident(GAGNY, "Amel " + tag, "ref098@" + tag + ".example.org");

        assertThat(counts(file, true)).isEqualTo(new JobCounts(6, 6, 0, 0, 0));
        assertThat(agenda(held).lines()).isEmpty();
        assertThat(counts(file, false)).isEqualTo(new JobCounts(6, 6, 0, 0, 0));

        Agenda agenda = agenda(held);
        assertThat(agenda.lines()).extracting(AgendaLine::place).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(agenda.minutes()).isEqualTo(120);
        assertThat(agenda.lines().stream().map(AgendaLine::item).filter(ItemView::carriedOver))
                .extracting(ItemView::rank)
                .containsExactly(1, 3);
        assertThat(agenda.lines().get(0).presenter()).isEqualTo("secrétariat");
        assertThat(agenda.lines().get(1).presenter()).isEqualTo("Amel " + tag);
        // Nobody has this address: it is told, and not kept as words.
        assertThat(agenda.lines().get(2).presenter()).isNull();
        assertThat(agenda.lines().stream()
                        .flatMap(line -> line.links().stream())
                        .map(link -> link.ref().type() + " " + link.code())
                        .toList())
                .containsExactly("frame STN1-" + tag, "finding F07-" + tag, "scenario null", "action AC10-" + tag);
        assertThat(agenda.lines().get(3).links().get(0).ref().id()).isEqualTo(scenario.id());

        List<Integer> versions = versions(agenda);
        assertThat(counts(file, false)).isEqualTo(new JobCounts(6, 0, 0, 6, 0));
        assertThat(versions(agenda(held))).isEqualTo(versions);
    }

    @Test
    void what_a_file_links_to_and_is_not_there_is_told_and_left_out() throws IOException {
        GatheringDetail held = held();

        UUID run = run(story(), false);
        assertThat(imports.completed(run).counts()).isEqualTo(new JobCounts(6, 6, 0, 0, 0));
        assertThat(imports.rules(WHO, run))
                .contains("WARNING committee-item-link-unknown 4", "WARNING committee-item-presenter-unknown 4");
        assertThat(agenda(held).lines())
                .hasSize(6)
                .allMatch(line -> line.links().isEmpty());
    }

    @Test
    void rows_of_a_gathering_that_is_not_there_say_what_to_do_and_wrong_ones_say_why() {
        held();
        UUID run = run(
                HEAD + code + "-x;1;Rien;10;;;\n" + code + ";1;Point;0;;;\n" + code + ";un;Autre;10;;;\n" + code
                        + ";2;;10;;;\n" + code + ";3;Deux fois;10;;;\n" + code + ";4;Deux  fois !;10;;;\n",
                false);

        assertThat(imports.completed(run).counts()).isEqualTo(new JobCounts(6, 1, 0, 0, 5));
        assertThat(imports.rules(WHO, run))
                .containsExactlyInAnyOrder(
                        "ERROR committee-gathering-none 1",
                        "ERROR committee-item-duration 1",
                        "ERROR committee-item-rank 1",
                        "ERROR required 1",
                        "ERROR committee-item-row-twice 1");
    }

    @Test
    void a_file_corrects_what_it_says_and_leaves_the_rest() {
        GatheringDetail held = held();
        assertThat(counts(HEAD + code + ";1;Le wifi;10;secrétariat;;oui\n", false))
                .isEqualTo(new JobCounts(1, 1, 0, 0, 0));
        assertThat(counts(HEAD + code + ";2;le WIFI;15;;;\n", false)).isEqualTo(new JobCounts(1, 0, 1, 0, 0));

        AgendaLine line = agenda(held).lines().get(0);
        assertThat(line.item().title()).isEqualTo("Le wifi");
        assertThat(line.item().duration()).isEqualTo(15);
        assertThat(line.item().rank()).isEqualTo(2);
        assertThat(line.item().carriedOver()).isTrue();
        assertThat(line.presenter()).isEqualTo("secrétariat");
    }

    private GatheringDetail held() {
        return officer(() -> gatherings.create(CommitteeDesk.gathering(desk.body())
                .with(GatheringField.CODE, code)
                .with(GatheringField.HELD_ON, "2026-06-11")));
    }

    /** Files alone give findings a code. */
    private void finding() {
        FindingDetail finding = officer(() -> findings.create(FieldValues.none(FindingField.class)
                .with(FindingField.TITLE, "Ceux qui ne se déplacent pas")
                .with(FindingField.TERRITORY, GRAND_EST)
                .with(FindingField.STATE, "discussed")
                .with(FindingField.PROPOSED_ON, "2026-03-02")));
        Sql.update(
                "update finding set code = ? where uuid = ?",
                "F07-" + tag,
                finding.id().toString());
    }

    /** The story's file with codes and addresses that no other test has. */
    private String story() throws IOException {
        return Files.readString(SharedData.story("committee/agenda.csv"), StandardCharsets.UTF_8)
                .replace("CT-2026-06", code)
                .replace("F07", "F07-" + tag)
                .replace("AC10", "AC10-" + tag)
                .replace("STN1", "STN1-" + tag)
                .replace("scenario.csv", "Scénario " + tag)
                .replace("@example.org", "@" + tag + ".example.org");
    }

    private static List<Integer> versions(Agenda agenda) {
        return agenda.lines().stream().map(line -> line.item().version()).toList();
    }

    private Agenda agenda(GatheringDetail held) {
        return officer(() -> agendas.of(held.id()));
    }

    private JobCounts counts(String file, boolean dryRun) {
        return imports.completed(run(file, dryRun)).counts();
    }

    private UUID run(String file, boolean dryRun) {
        return imports.start(WHO, "points.csv", file.getBytes(StandardCharsets.UTF_8), "agenda", dryRun);
    }
}
