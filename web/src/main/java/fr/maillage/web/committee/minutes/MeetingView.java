package fr.maillage.web.committee.minutes;

import fr.maillage.committee.minutes.MeetingService;
import fr.maillage.committee.minutes.MeetingSheet;
import fr.maillage.committee.minutes.MinutesSection;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.door.LinkServlet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The one screen of a secretary while a gathering goes on; texts are sent to {@link MinutesTextServlet} by plain forms. */
@Named
@RequestScoped
public class MeetingView {

    @Inject
    private MeetingService meetings;

    @Inject
    private Caller caller;

    @Inject
    private LanguageView language;

    @Inject
    private HttpServletRequest request;

    private String id;
    private MeetingSheet sheet;

    /** Reads the agenda and what was written. */
    public void load() {
        caller.require(Permission.EDIT_COMMITTEE);
        sheet = meetings.sheet(Identifiers.of("committee.gathering", id));
    }

    /** Gives the content of the input of a part: what was typed when it could not be taken. */
    public String typed(MinutesSection section) {
        return returned(section) ? request.getParameter("text") : section.text();
    }

    /** Tells if somebody else wrote of a part meanwhile. */
    public boolean contested(MinutesSection section) {
        return returned(section) && problem().kind() == Problem.Kind.STALE;
    }

    /** Why what was typed of a part could not be taken; empty for no reason. */
    public List<String> errors(MinutesSection section) {
        return returned(section) && !contested(section)
                ? problem().violations().stream()
                        .map(violation -> RuleTexts.text(violation, language.getLocale()))
                        .toList()
                : List.of();
    }

    /** Tells if a text was just taken. */
    public boolean saved(MinutesSection section) {
        return problem() == null && section.part().equals(request.getParameter("done"));
    }

    private boolean returned(MinutesSection section) {
        return problem() != null && section.part().equals(request.getParameter("part"));
    }

    private Problem problem() {
        return (Problem) request.getAttribute(LinkServlet.PROBLEM);
    }

    public MeetingSheet getSheet() {
        return sheet;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
