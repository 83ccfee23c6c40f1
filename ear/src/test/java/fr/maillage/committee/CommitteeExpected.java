package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.CommitteeImports.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.attendance.SheetRow;
import fr.maillage.committee.decision.DecisionList;
import fr.maillage.committee.invitation.InvitationCounts;
import fr.maillage.committee.invitation.InvitationService;
import fr.maillage.committee.item.AgendaLine;
import fr.maillage.committee.item.ItemAgendaService;
import fr.maillage.committee.minutes.AnswerCounts;
import fr.maillage.committee.renewal.RenewalFilter;
import fr.maillage.committee.renewal.RenewalService;
import fr.maillage.committee.renewal.RenewalState;
import fr.maillage.committee.renewal.RenewalView;
import fr.maillage.committee.task.TaskList;
import fr.maillage.committee.task.TaskState;
import fr.maillage.committee.task.TaskView;
import fr.maillage.diagnosis.DiagnosisExpected;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.SharedData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The committee of the story as it must come out, where it is the only one of its EPT that is called so. */
@Dependent
public class CommitteeExpected {

    private static final String NAME = "Comité territorial numérique";
    private static final PageRequest ALL = new PageRequest(0, PageRequest.MAX_SIZE, null, true);

    @Inject
    private BodyList list;

    @Inject
    private MemberService members;

    @Inject
    private RenewalService renewals;

    @Inject
    private GatheringList gatherings;

    @Inject
    private InvitationService invitations;

    @Inject
    private MinutesDesk minutes;

    @Inject
    private MeetingOfficer desk;

    @Inject
    private ItemAgendaService agendas;

    @Inject
    private DecisionList decisions;

    @Inject
    private TaskList tasks;

    private static JsonObject expected() {
        try (JsonReader reader =
                Json.createReader(Files.newBufferedReader(SharedData.story("committee/expected.json")))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID body() {
        List<BodyView> found = officer(() ->
                        list.page(ListRequest.ALL.with("territory", GRAND_EST).with("q", NAME), ALL))
                .items();
        assertThat(found).hasSize(1);
        return found.get(0).id();
    }

    private Map<String, GatheringView> held() {
        UUID body = body();
        return officer(() -> gatherings.page(GatheringList.of(body), ALL)).items().stream()
                .collect(
                        Collectors.toMap(g -> g.values().text(GatheringField.CODE), g -> g, (a, b) -> a, TreeMap::new));
    }

    private UUID meetingId() {
        return held().get(expected().getJsonObject("reunion").getString("code")).id();
    }

    /** Who sits there on the day of the meeting. */
    public void members() {
        JsonObject said = expected().getJsonObject("instance");
        UUID body = body();
        LocalDate day = LocalDate.parse(expected().getJsonObject("reunion").getString("date"));
        List<MemberView> seated = officer(() -> members.members(body, day, ALL)).items();

        assertThat(officer(() -> members.members(body, null, ALL)).items()).hasSize(said.getInt("lignes"));
        assertThat(seated).hasSize(said.getInt("membres_a_la_date"));
        assertThat(seated.stream().filter(m -> m.actor() == null)).hasSize(said.getInt("habitants"));
        assertThat(seated.stream().filter(m -> m.actor() != null)).hasSize(said.getInt("professionnels_et_elus"));
        assertThat(seated.stream()
                        .map(MemberView::actor)
                        .filter(Objects::nonNull)
                        .distinct())
                .hasSize(said.getInt("structures"));
    }

    /** Whose mandates ended, who followed, and which seats are to be filled. */
    public void renewal() {
        JsonObject said = expected().getJsonObject("instance");
        RenewalFilter filter =
                new RenewalFilter(null, body(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), null);
        List<RenewalView> ended = officer(() -> renewals.list(filter, ALL)).items();

        assertThat(ended).hasSize(said.getInt("mandats_termines"));
        assertThat(ended.stream().filter(one -> one.state() == RenewalState.FOLLOWED))
                .hasSize(said.getInt("remplaces"));
        assertThat(ended.stream().filter(one -> one.state() == RenewalState.TO_FILL))
                .hasSize(said.getInt("sieges_a_pourvoir"));
    }

    /** Counts who came to the gatherings of the diagnosis. */
    public void gatherings() {
        JsonObject present = DiagnosisExpected.expected().getJsonObject("presents_par_seance");
        Map<String, GatheringView> held = held();

        assertThat(held)
                .hasSize(present.size() + 1)
                .containsKeys(present.keySet().toArray(String[]::new));
        present.keySet().forEach(code -> {
            UUID id = held.get(code).id();
            assertThat(officer(() -> members.attendance(id)).get(Presence.PRESENT))
                    .as(code)
                    .isEqualTo(present.getInt(code));
        });
    }

    /** Who was invited to the meeting, who came, and what they said of its minutes. */
    public void meeting() {
        JsonObject said = expected().getJsonObject("participation");
        JsonObject answers = said.getJsonObject("compte_rendu");
        UUID meeting = meetingId();
        InvitationCounts counts = officer(() -> invitations.counts(meeting));

        assertThat(held().get(expected().getJsonObject("reunion").getString("code"))
                        .values()
                        .text(GatheringField.HELD_ON))
                .isEqualTo(expected().getJsonObject("reunion").getString("date"));
        assertThat(counts)
                .isEqualTo(new InvitationCounts(said.getInt("invites"), said.getInt("oui"), said.getInt("non"), 0));
        assertThat(counts.silent()).isEqualTo(said.getInt("sans_reponse"));
        assertThat(officer(() -> members.attendance(meeting)).get(Presence.PRESENT))
                .isEqualTo(said.getInt("presents"));
        JsonObject ways = said.getJsonObject("par_mode");
        assertThat(MeetingCounts.present(meeting, "a.taken_by = 'door'")).isEqualTo(ways.getInt("qr"));
        assertThat(MeetingCounts.present(meeting, "a.taken_by = 'signed'")).isEqualTo(ways.getInt("émargement"));
        assertThat(MeetingCounts.present(meeting, "a.taken_by = 'video'")).isEqualTo(ways.getInt("visioconférence"));
        assertThat(MeetingCounts.present(meeting, "i.answer = 'comes'"))
                .isEqualTo(said.getInt("presents_qui_avaient_dit_oui"));
        assertThat(MeetingCounts.present(meeting, "i.answer is null")).isEqualTo(said.getInt("presents_sans_reponse"));
        assertThat(desk.sheet(meeting).stream()
                        .filter(row -> "present".equals(row.presence()))
                        .map(SheetRow::actor)
                        .filter(Objects::nonNull)
                        .distinct())
                .hasSize(said.getInt("structures_presentes"));
        assertThat(minutes.counts(meeting))
                .isEqualTo(new AnswerCounts(
                        said.getInt("presents"), answers.getInt("approuve"), answers.getInt("demande une correction")));
    }

    /** Checks the agenda of the meeting, its decisions, and those that are carried out. */
    public void work() {
        LocalDate day = LocalDate.parse(expected().getString("au"));
        UUID body = body();
        UUID meeting = meetingId();
        List<AgendaLine> agenda = officer(() -> agendas.of(meeting)).lines();
        List<TaskView> all = officer(() -> tasks.page(TaskList.of(body, null).with("on", day.toString()), ALL))
                .items();

        assertThat(agenda).hasSize(expected().getJsonObject("reunion").getInt("points"));
        assertThat(agenda.stream().filter(line -> line.item().carriedOver()))
                .hasSize(expected().getJsonObject("reunion").getInt("reportes"));
        assertThat(officer(() -> agendas.of(meeting)).minutes())
                .isEqualTo(expected().getJsonObject("reunion").getInt("duree_min"));
        assertThat(officer(() -> decisions.page(DecisionList.of(meeting), ALL)).items())
                .hasSize(expected().getInt("decisions"));
        assertThat(all).hasSize(expected().getInt("taches"));
        assertThat(all.stream().filter(task -> task.doneOn() != null))
                .hasSize(expected().getInt("taches_faites"));
        assertThat(codes(all, day, TaskState.LATE)).isEqualTo(texts("taches_en_retard"));
        assertThat(codes(all, day, TaskState.DONE_LATE)).isEqualTo(texts("faites_apres_l_echeance"));
    }

    private static List<String> codes(List<TaskView> all, LocalDate day, TaskState state) {
        return all.stream()
                .filter(task -> task.state(day) == state)
                .map(TaskView::code)
                .toList();
    }

    private static List<String> texts(String name) {
        return expected().getJsonArray(name).getValuesAs(JsonString::getString);
    }
}
