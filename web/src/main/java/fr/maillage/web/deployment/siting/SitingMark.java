package fr.maillage.web.deployment.siting;

import fr.maillage.deployment.siting.SitingResult;
import fr.maillage.deployment.siting.SitingSite;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what the map of a result draws, as a list that it reads.
 *
 * @param kind {@code there}, {@code new}, {@code left} or {@code out}
 * @param people whom a new site adds, or who are out of reach; 0 for what is not counted
 */
public record SitingMark(String kind, String name, double latitude, double longitude, double people) {

    static List<SitingMark> of(SitingResult result) {
        List<SitingMark> marks = new ArrayList<>();
        result.out()
                .forEach(out ->
                        marks.add(new SitingMark("out", out.name(), out.latitude(), out.longitude(), out.people())));
        result.left().forEach(site -> marks.add(at("left", site, 0)));
        result.chosen().stream()
                .filter(chosen -> chosen.existing() || chosen.adds() > 0)
                .forEach(chosen -> marks.add(at(chosen.existing() ? "there" : "new", chosen.site(), chosen.adds())));
        return marks;
    }

    private static SitingMark at(String kind, SitingSite site, double people) {
        return new SitingMark(kind, site.label(), site.latitude(), site.longitude(), people);
    }
}
