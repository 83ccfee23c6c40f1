package fr.maillage.web.deployment.calendar;

import fr.maillage.deployment.calendar.DeployedPost;
import fr.maillage.deployment.calendar.Deployment;
import fr.maillage.deployment.calendar.Deployment.DeployedHost;
import fr.maillage.deployment.calendar.DeploymentService;
import fr.maillage.deployment.calendar.PostPlan;
import fr.maillage.deployment.calendar.PostPlanService;
import fr.maillage.deployment.calendar.PostReach;
import fr.maillage.deployment.calendar.PostReachService;
import fr.maillage.deployment.calendar.PostReaches;
import fr.maillage.deployment.calendar.QuarterEnds;
import fr.maillage.deployment.coverage.DemandService;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.need.NeedIndicator;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The calendar of the ends of conventions: where and on which day is asked for by its address. */
@Named
@ViewScoped
public class EndsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/deployment/calendar/index.xhtml?faces-redirect=true";

    /** Of what the ends are, the usual one first. */
    private static final List<String> BY = List.of("convention", "contract");

    @Inject
    private DeploymentService deployment;

    @Inject
    private PostService posts;

    @Inject
    private PostReachService reaches;

    @Inject
    private PostPlanService plans;

    @Inject
    private DemandService demand;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private String territory;
    private LocalDate at;
    private String by;
    private String need;
    private int unlocated;
    private int radius;
    private ArrayList<CalendarQuarter> quarters;
    private transient Deployment found;

    @PostConstruct
    void init() {
        Asked asked = Asked.byPage();
        territory = asked.text("territory");
        at = asked.day("at");
        by = Objects.requireNonNullElse(
                asked.choice("by", text -> Optional.of(text).filter(BY::contains)), BY.get(0));
        need = asked.choice(
                "need",
                text -> getNeeds().stream()
                        .map(NeedIndicator::code)
                        .filter(text::equals)
                        .findFirst());
        quarters = new ArrayList<>();
        PostReaches reach = reaches.of(territory, getFound().day(), need);
        unlocated = reach.unlocated().size();
        radius = reach.radius();
        Map<String, PostPlan> planned =
                plans.of(getFound().kept().stream().map(DeployedPost::code).toList());
        boolean contracts = BY.get(1).equals(by);
        (contracts ? getFound().contractEnds() : getFound().conventionEnds())
                .forEach(ends -> quarters.add(quarter(ends, false, reach, planned)));
        (contracts ? getFound().pastContractEnds() : getFound().pastConventionEnds())
                .forEach(ends -> quarters.add(quarter(ends, true, reach, planned)));
    }

    private CalendarQuarter quarter(QuarterEnds ends, boolean past, PostReaches reach, Map<String, PostPlan> planned) {
        return new CalendarQuarter(
                ends.quarter().year(),
                ends.quarter().number(),
                ends.yearlyCost(),
                past,
                ends.posts().stream()
                        .map(post -> row(post, reach.of(post.code()).orElse(null), planned.get(post.code())))
                        .toList());
    }

    private CalendarRow row(DeployedPost post, PostReach reach, PostPlan plan) {
        return new CalendarRow(
                post, getFound().day(), reach, plan, caller.may(Permission.EDIT_DEPLOYMENT, post.territory()));
    }

    /** The posts of the territory on the day. */
    public Deployment getFound() {
        if (found == null) {
            found = deployment.of(territory, at);
        }
        return found;
    }

    /** Counts the priority neighbourhoods of the territory that are nowhere: no post names them. */
    public int getUnlocated() {
        return unlocated;
    }

    /** In metres: whoever has no permanence within it any more without a post depends on the post. */
    public int getRadius() {
        return radius;
    }

    /** Those ahead, the first one first, then those that are over. */
    public List<CalendarQuarter> getQuarters() {
        return quarters;
    }

    /** Lists what a post can become, by its code. */
    public List<String> getOutcomes() {
        return PostField.OUTCOME.type().choices();
    }

    public boolean isEditor() {
        return quarters.stream().flatMap(q -> q.getRows().stream()).anyMatch(CalendarRow::isEditable);
    }

    /** The names of the hosts that have no post, in one text; empty for none. */
    public String getHostsWithoutPost() {
        return getFound().hostsWithoutPost().stream().map(DeployedHost::name).collect(Collectors.joining(", "));
    }

    /** The codes of the posts that have no host, in one text; empty for none. */
    public String getPostsWithoutHost() {
        return getFound().postsWithoutHost().stream().map(DeployedPost::code).collect(Collectors.joining(", "));
    }

    /** The territories of the filter. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(territory);
    }

    public String getTerritory() {
        return territory;
    }

    /** As the address writes it; empty for today. */
    public String getAt() {
        return at == null ? "" : at.toString();
    }

    /** Tells if the ends are those of {@code convention} or {@code contract}. */
    public String getBy() {
        return by;
    }

    /** By which people count; null for all of them. */
    public String getNeed() {
        return need;
    }

    /** The needs by which people can count. */
    public List<NeedIndicator> getNeeds() {
        return demand.needs();
    }

    public boolean isFiltered() {
        return territory != null || at != null || need != null || !by.equals(BY.get(0));
    }

    /** Keeps what follows of the posts of which it was changed; what somebody else changed meanwhile is named. */
    public String save() {
        int saved = 0;
        List<String> stale = new ArrayList<>();
        for (CalendarQuarter quarter : quarters) {
            for (CalendarRow row : quarter.getRows()) {
                if (row.changed() && kept(row)) {
                    saved++;
                } else if (row.changed()) {
                    stale.add(row.getCode());
                }
            }
        }
        if (!stale.isEmpty()) {
            Notice.warning("deployment.calendar.stale", String.join(", ", stale));
        }
        if (saved > 0) {
            Notice.success("deployment.calendar.saved", saved);
        }
        return PAGE + asked("territory", territory) + asked("at", at) + asked("by", by) + asked("need", need);
    }

    private boolean kept(CalendarRow row) {
        try {
            posts.outcome(row.getId(), row.version(), row.getOutcome());
            return true;
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            return false;
        }
    }

    private static String asked(String name, Object value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
