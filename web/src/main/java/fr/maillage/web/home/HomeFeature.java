package fr.maillage.web.home;

import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.HomeCard;
import fr.maillage.web.shared.feature.NavGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The first page. */
@ApplicationScoped
public class HomeFeature implements Feature {

    @Override
    public String name() {
        return "home";
    }

    @Override
    public List<HomeCard> homeCards() {
        return List.of(
                new HomeCard(NavGroup.TODAY, 10, "home/steps-before.xhtml"),
                new HomeCard(NavGroup.TODAY, 12, "home/awaits.xhtml"),
                new HomeCard(NavGroup.TODAY, 30, "home/steps-after.xhtml"),
                new HomeCard(NavGroup.TERRITORY, 10, "home/territory.xhtml"));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/home.xhtml", "demarrer");
    }
}
