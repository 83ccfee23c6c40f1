package fr.maillage.web.home;

import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.HomeCard;
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
                new HomeCard(10, "home/steps-before.xhtml"),
                new HomeCard(20, "home/territory.xhtml"),
                new HomeCard(30, "home/steps-after.xhtml"),
                new HomeCard(40, "home/awaits.xhtml"));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/home.xhtml", "demarrer");
    }
}
