package fr.maillage.web.deployment.post;

import fr.maillage.deployment.calendar.PostPlan;
import fr.maillage.deployment.calendar.PostPlanService;
import fr.maillage.deployment.post.Assignment;
import fr.maillage.deployment.post.AssignmentService;
import fr.maillage.deployment.post.HostList;
import fr.maillage.deployment.post.HostPeriod;
import fr.maillage.deployment.post.HostPeriodService;
import fr.maillage.deployment.post.PostDetail;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostService;
import fr.maillage.deployment.post.Standing;
import fr.maillage.record.RecordService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.record.RecordDetailView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** The page of a post. */
@Named
@ViewScoped
public class PostDetailView extends RecordDetailView<PostDetail, PostField> {

    private static final long serialVersionUID = 1L;

    /** Between code and name. */
    private static final String BETWEEN = " – ";

    @Inject
    private PostService posts;

    @Inject
    private AssignmentService assignments;

    @Inject
    private HostPeriodService periods;

    @Inject
    private HostList hosts;

    @Inject
    private PostPlanService plans;

    @Inject
    private PostLabels labels;

    private String host;
    private String from;
    private transient List<Assignment> held;
    private transient List<HostPeriod> hosted;
    private transient Map<String, PostPlan> planned;

    public PostDetailView() {
        super(PostField.class, "deployment.post");
    }

    @Override
    protected RecordService<PostDetail, PostField> service() {
        return posts;
    }

    @Override
    protected RecordLabels<PostField> labels() {
        return labels;
    }

    @Override
    public void load() {
        super.load();
        held = null;
        hosted = null;
        planned = null;
        if (!getDetail().post().archived()) {
            labels.about(getPlan());
        }
    }

    /** Who holds it from when to when. */
    public List<Assignment> getAssignments() {
        if (held == null) {
            held = assignments.of(getDetail().post().key());
        }
        return held;
    }

    /** Which host has it from when to when. */
    public List<HostPeriod> getPeriods() {
        if (hosted == null) {
            hosted = periods.of(getDetail().post().key());
        }
        return hosted;
    }

    /** The line of a scenario that says what follows; null where the post says so itself. */
    public PostPlan getPlan() {
        String code = getDetail().post().code();
        if (planned == null) {
            planned = plans.of(List.of(code));
        }
        return planned.get(code);
    }

    /** Lets the host of the form have the post. */
    public String attach() {
        periods.attach(uuid(), meant(), day(from));
        Notice.success("deployment.period.done");
        return again();
    }

    /** Suggests hosts in their input while one types: code and name. */
    public List<String> suggest(String words) {
        return hosts
                .page(ListRequest.having(words), new PageRequest(0, Reference.SUGGESTIONS, null, true))
                .items()
                .stream()
                .map(found -> found.host().code() + BETWEEN + found.host().name())
                .toList();
    }

    /** The code of a host that was suggested, else what was typed. */
    private String meant() {
        if (host == null || host.isBlank()) {
            return null;
        }
        int end = host.indexOf(BETWEEN);
        return (end < 0 ? host : host.substring(0, end)).strip();
    }

    private static LocalDate day(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw Problem.invalid("from", "deployment-date", typed);
        }
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    /** Tells how it stands today. */
    public Standing getStanding() {
        return getDetail().post().standing(posts.today());
    }
}
