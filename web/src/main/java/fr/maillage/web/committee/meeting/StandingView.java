package fr.maillage.web.committee.meeting;

import fr.maillage.committee.Presence;
import fr.maillage.committee.invitation.InvitationCounts;
import fr.maillage.committee.item.Agenda;
import fr.maillage.committee.minutes.MinutesService;
import fr.maillage.committee.minutes.MinutesVersion;
import fr.maillage.committee.pack.PackEdition;
import fr.maillage.web.committee.GatheringDetailView;
import fr.maillage.web.committee.decision.GatheringDecisionsView;
import fr.maillage.web.committee.item.GatheringAgendaView;
import fr.maillage.web.committee.pack.PackView;
import fr.maillage.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Progress of a gathering, from its agenda to its minutes, at the top of its page. */
@Named
@RequestScoped
public class StandingView {

    @Inject
    private GatheringDetailView page;

    @Inject
    private GatheringAgendaView agendas;

    @Inject
    private GatheringDecisionsView decisions;

    @Inject
    private PackView packs;

    @Inject
    private MinutesService minutes;

    @Inject
    private Texts texts;

    /** The steps in their order. */
    public List<Step> getSteps() {
        return List.of(agenda(), invitations(), pack(), attendance(), decisions(), minutes());
    }

    private Step agenda() {
        Agenda agenda = agendas.getAgenda();
        int items = agenda.lines().size();
        return new Step("agenda", items > 0, texts.of("committee.standing.agenda", items, agenda.minutes()));
    }

    private Step invitations() {
        InvitationCounts counts = page.getInvitations();
        return new Step(
                "invitations",
                counts.invited() > 0,
                texts.of("committee.standing.invitations", counts.invited(), counts.comes(), counts.silent()));
    }

    private Step pack() {
        PackEdition latest = packs.getLatest();
        String text = latest == null
                ? texts.of("committee.standing.no-pack")
                : texts.of(
                        latest.stale() ? "committee.standing.pack-stale" : "committee.standing.pack",
                        texts.date(latest.madeAt()));
        return new Step("pack", latest != null && !latest.stale(), text);
    }

    private Step attendance() {
        long present = page.getAttendance().getOrDefault(Presence.PRESENT.name(), 0L) + page.getGuests();
        return new Step("attendance", page.getNoted() > 0, texts.of("committee.standing.attendance", present));
    }

    private Step decisions() {
        long taken = decisions.of(gathering()).total();
        return new Step("decisions", taken > 0, texts.of("committee.standing.decisions", taken));
    }

    private Step minutes() {
        MinutesVersion latest =
                minutes.versions(gathering()).stream().findFirst().orElse(null);
        String text = latest == null
                ? texts.of("committee.standing.no-minutes")
                : texts.of(
                        "committee.minutes.state." + latest.state(),
                        latest.number(),
                        texts.date(latest.sentAt()),
                        texts.date(latest.approvedOn()));
        return new Step("minutes", latest != null && latest.approved(), text);
    }

    private UUID gathering() {
        return page.getDetail().gathering().id();
    }

    /**
     * A step.
     *
     * @param part where on the page it stands
     * @param text how far it has come, in the reader's language
     */
    public record Step(String part, boolean done, String text) {}
}
