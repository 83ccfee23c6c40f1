package fr.maillage.web.deployment.calendar;

import fr.maillage.deployment.calendar.DeployedPost;
import fr.maillage.deployment.calendar.Deployment;
import fr.maillage.deployment.calendar.DeploymentService;
import fr.maillage.deployment.post.PostState;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.list.RememberedTerritory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;

/** The posts of the reader's territory on a first page. */
@Named
@RequestScoped
public class DeploymentGlanceView {

    @Inject
    private DeploymentService deployment;

    @Inject
    private RememberedTerritory here;

    private TerritoryView territory;
    private Deployment found;

    @PostConstruct
    void init() {
        if (here.isKnown()) {
            territory = here.getTerritory();
            found = deployment.of(territory.code(), null);
        }
    }

    /** Tells if there is a post that she may read. */
    public boolean isShown() {
        return found != null && !found.posts().isEmpty();
    }

    public TerritoryView getTerritory() {
        return territory;
    }

    public long getOccupied() {
        return found.states().get(PostState.OCCUPIED);
    }

    public long getVacant() {
        return found.states().get(PostState.VACANT);
    }

    /** Counts those vacant for more than six months. */
    public int getOverdue() {
        return found.overdue().size();
    }

    /** Counts the conventions that end within a year. */
    public long getEnding() {
        LocalDate year = found.day().plusYears(1);
        return found.kept().stream()
                .map(DeployedPost::conventionEndsOn)
                .filter(Objects::nonNull)
                .filter(end -> !end.isBefore(found.day()) && end.isBefore(year))
                .count();
    }
}
