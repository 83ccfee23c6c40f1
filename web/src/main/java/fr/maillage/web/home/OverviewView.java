package fr.maillage.web.home;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.NavView;
import fr.maillage.web.shared.feature.Features;
import fr.maillage.web.shared.feature.NavGroup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The first page of a group of the navigation: where its subject stands on the territory that is remembered, and its lists. */
@Named("overview")
@RequestScoped
public class OverviewView {

    @Inject
    private Caller caller;

    @Inject
    private NavView nav;

    @Inject
    private Features features;

    @Inject
    private ListSizes sizes;

    private NavView.Group group;

    /**
     * The group whose first page is shown.
     *
     * @throws Problem DENIED for whoever may read nothing
     */
    public NavView.Group getGroup() {
        if (group == null) {
            caller.require(Permission.READ);
            group = nav.getShown();
        }
        return group;
    }

    /** The includes of its cards, in their order. */
    public List<String> getCards() {
        return NavGroup.of(getGroup().page()).map(features::homeCards).orElse(List.of());
    }

    /** The number of records of the list of an entry on the territory; null for what is no list, or not counted. */
    public Long size(NavView.Entry entry) {
        return sizes.of(entry.path());
    }
}
