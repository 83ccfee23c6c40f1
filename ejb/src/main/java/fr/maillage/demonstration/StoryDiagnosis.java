package fr.maillage.demonstration;

import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The committee of the story and its diagnosis: who sits in it, its gatherings, what professionals and residents
 * said, what was concluded. All of it is made up.
 */
@ApplicationScoped
class StoryDiagnosis {

    /** The files in the order in which each finds what it refers to. */
    private static final List<String> FILES = List.of(
            "gatherings",
            "members",
            "attendance",
            "themes",
            "statements-professionals",
            "statements-residents",
            "findings",
            "irritants");

    @Inject
    private StoryFiles files;

    /** Tells it as a committee of that territory. */
    void load(TerritoryView where) {
        FILES.forEach(name -> files.take("diagnosis", name, where));
    }
}
