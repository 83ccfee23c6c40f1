package fr.maillage.web.committee.meeting;

import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionView;
import fr.maillage.committee.meeting.MeetingDesk;
import fr.maillage.committee.meeting.MeetingDeskService;
import fr.maillage.committee.minutes.MeetingLine;
import fr.maillage.committee.minutes.MinutesSection;
import fr.maillage.committee.task.TaskView;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import fr.maillage.web.committee.minutes.MeetingView;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Parts beside the texts on the screen of a gathering; forms go to {@link MeetingDeskServlet}. */
@Named
@RequestScoped
public class MeetingDeskView {

    private static final Set<String> TOLD = Set.of("decide", "waiting", "lost", "task", "arrive", "carry", "stay");

    @Inject
    private MeetingDeskService desks;

    @Inject
    private MeetingView meeting;

    @Inject
    private LanguageView language;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private MeetingDesk desk;
    private Set<String> parts;

    /** All that stands beside the texts. */
    public MeetingDesk getDesk() {
        if (desk == null) {
            desk = desks.desk(Identifiers.of("committee.gathering", meeting.getId()));
            parts = meeting.getSheet().lines().stream()
                    .map(line -> line.section().part())
                    .collect(Collectors.toSet());
        }
        return desk;
    }

    /** Lists the decisions under an item; under none, or one that is gone, for the whole. */
    public List<DecisionView> decisions(MinutesSection section) {
        return getDesk().decisions().stream()
                .filter(one -> under(section, one.values().text(DecisionField.ITEM)))
                .toList();
    }

    /** The tasks that came up under an item, in the same way. */
    public List<TaskView> tasks(MinutesSection section) {
        return getDesk().tasks().stream()
                .filter(one -> under(section, Objects.toString(one.item(), null)))
                .toList();
    }

    private boolean under(MinutesSection section, String item) {
        return section.general()
                ? item == null || !parts.contains(item)
                : section.part().equals(item);
    }

    /** The codes of what a decision may do to a record that an item is about. */
    public List<String> effects(LinkTarget record) {
        return getDesk().effects().getOrDefault(record.ref().type(), List.of());
    }

    /** The records that a decision under an item may name. */
    public List<LinkTarget> records(MeetingLine line) {
        return line.item() == null
                ? List.of()
                : line.item().links().stream().filter(one -> !one.archived()).toList();
    }

    /** A choice of what is done to a record, as the form sends it; for no effect it is only named. */
    public String choice(LinkTarget record, String effect) {
        return record.ref().written() + MeetingForms.EFFECT + effect;
    }

    /** Tells if a choice was sent in a form that was not taken. */
    public boolean chosen(MinutesSection section, String choice) {
        return returned("decide", section) && list("effect").contains(choice);
    }

    /** Tells if a form that was not taken named a record, whatever was to be done to it. */
    public boolean named(MinutesSection section, LinkTarget record) {
        return returned("decide", section)
                && list("effect").stream().anyMatch(one -> one.startsWith(choice(record, "")));
    }

    /** Tells if a form could not be taken, and is shown again. */
    public boolean returned(String form, MinutesSection section) {
        return problem() != null
                && form.equals(request.getParameter(MeetingForms.FORM))
                && section.part().equals(request.getParameter(MeetingForms.PART));
    }

    /** Gives the content of an input: what was typed in a form that could not be taken. */
    public String typed(String form, MinutesSection section, String name, String otherwise) {
        return returned(form, section) ? request.getParameter(name) : otherwise;
    }

    /** Why a form could not be taken; empty for no reason. */
    public List<String> errors(String form, MinutesSection section) {
        return returned(form, section)
                ? problem().violations().stream()
                        .map(violation -> RuleTexts.text(violation, language.getLocale()))
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Tells if what an input has is wrong. */
    public boolean wrong(String form, MinutesSection section, String name) {
        return returned(form, section)
                && problem().violations().stream().map(Violation::field).anyMatch(name::equals);
    }

    /** Tells what was just done under an item; empty for nothing. */
    public String told(MinutesSection section) {
        boolean here = section.part().equals(request.getParameter(MeetingForms.PART));
        return here && !MeetingDeskServlet.ARRIVED.equals(done()) ? told() : "";
    }

    /** Who was just noted as present; empty for nobody. */
    public String getArrived() {
        return MeetingDeskServlet.ARRIVED.equals(done()) ? told() : "";
    }

    private String told() {
        return done() == null ? "" : texts.of("committee.desk.told." + done(), request.getParameter("which"));
    }

    private String done() {
        String what = request.getParameter("told");
        return problem() == null && what != null && TOLD.contains(what) ? what : null;
    }

    private List<String> list(String name) {
        String[] sent = request.getParameterValues(name);
        return sent == null ? List.of() : new ArrayList<>(List.of(sent));
    }

    private Problem problem() {
        return (Problem) request.getAttribute(MeetingDeskServlet.PROBLEM);
    }
}
