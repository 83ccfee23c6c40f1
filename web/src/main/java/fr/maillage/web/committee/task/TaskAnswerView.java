package fr.maillage.web.committee.task;

import fr.maillage.committee.task.TaskAnswerService;
import fr.maillage.committee.task.TaskPage;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.door.LinkDoor;
import fr.maillage.web.shared.door.LinkServlet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The page behind the link of a message about a task. It shows; what is said is sent to {@link TaskServlet} by a plain form,
 * without scripts and without a session, and what is wrong with it comes back here.
 */
@Named
@RequestScoped
public class TaskAnswerView {

    @Inject
    private TaskAnswerService answers;

    @Inject
    private LinkDoor door;

    @Inject
    private LanguageView language;

    @Inject
    private HttpServletRequest request;

    private String link;
    private String done;
    private TaskPage page;
    private String state = LinkDoor.NOWHERE;

    /** Reads what the link shows. */
    public void open() {
        LinkDoor.Shown<TaskPage> shown = door.show(link, answers::open);
        page = shown.page();
        state = page == null ? shown.state() : page.state();
    }

    /** Whether the task was just ticked off. */
    public boolean isThanked() {
        return done != null && "done".equals(state);
    }

    /** The day that the form offers: today, or what was typed when it came back. */
    public String getDay() {
        return problem().isPresent()
                ? Objects.requireNonNullElse(request.getParameter("doneOn"), "")
                : page.today().toString();
    }

    /** What was typed when the form came back. */
    public String getRemark() {
        return problem().isPresent() ? Objects.requireNonNullElse(request.getParameter("remark"), "") : "";
    }

    /** What is wrong with a field; empty for nothing. */
    public String error(String field) {
        return problem().stream()
                .flatMap(problem -> problem.violations().stream())
                .filter(violation -> violation.field().equals(field))
                .map(violation -> RuleTexts.text(violation, language.getLocale()))
                .collect(Collectors.joining(" "));
    }

    /** As much as one may add. */
    public int getLongest() {
        return TaskAnswerService.LONGEST_REMARK;
    }

    private Optional<Problem> problem() {
        return Optional.ofNullable((Problem) request.getAttribute(LinkServlet.PROBLEM));
    }

    /** One of nowhere, throttled, open, and why it is not. */
    public String getState() {
        return state;
    }

    public TaskPage getPage() {
        return page;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
