package fr.maillage.demonstration;

import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The committee at work: who followed whom after the elections of March 2026, its meeting of June with agenda, attendance,
 * decisions and tasks, and the decision of 2021 that the findings stand. All of it is made up.
 */
@ApplicationScoped
class StoryMeetings {

    /** The files in the order in which each finds what it refers to. */
    private static final List<String> FILES =
            List.of("gatherings", "body", "agenda", "attendance", "decisions", "tasks");

    @Inject
    private StoryFiles files;

    /** Tells them as a committee of that territory. */
    void load(TerritoryView where) {
        FILES.forEach(name -> files.take("committee", name, where));
    }
}
