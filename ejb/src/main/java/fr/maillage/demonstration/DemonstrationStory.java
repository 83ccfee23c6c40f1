package fr.maillage.demonstration;

import fr.maillage.actor.ActorFilter;
import fr.maillage.actor.ActorService;
import fr.maillage.actor.ActorSummary;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.place.PlaceService;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.setting.Settings;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Tells the story of the demonstration, in a database that has no place and whose committee has the story's territory: a
 * map of some years ago, what is offered where, workshops, a campaign with its answers, and what the public reported.
 */
@Singleton
@Startup
@DependsOn("DemonstrationActors")
public class DemonstrationStory {

    private static final Logger LOG = System.getLogger(DemonstrationStory.class.getName());

    @Inject
    private ActorService actors;

    @Inject
    private PlaceService places;

    @Inject
    private StoryPlaces storyPlaces;

    @Inject
    private StoryOffers storyOffers;

    @Inject
    private StoryEvents storyEvents;

    @Inject
    private StoryAnswers storyAnswers;

    @Inject
    private StoryDiagnosis storyDiagnosis;

    @Inject
    private StoryScheme storyScheme;

    @Inject
    private StoryActions storyActions;

    @Inject
    private StoryMeetings storyMeetings;

    @Inject
    private StoryPlace story;

    @Inject
    private TerritoryService territories;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Tells the story where it has not been told; done once however often it is called. */
    @PostConstruct
    public void tell() {
        if (settings.story()) {
            caller.runAs(CallerIdentity.SYSTEM, () -> {
                TerritoryView where = story.intercommunality(territories.committee());
                if (StoryPlace.STORY.equals(where.code()) && isEmpty()) {
                    load(where);
                }
                return null;
            });
        }
    }

    private boolean isEmpty() {
        PlaceFilter archived = new PlaceFilter(null, null, null, null, null, true, false);
        return places.count(PlaceFilter.NONE) == 0 && places.count(archived) == 0;
    }

    private void load(TerritoryView where) {
        long began = System.nanoTime();
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        LocalDate today = ClockProducer.today(clock);
        Map<String, UUID> known = known();
        Map<String, UUID> loaded = storyPlaces.load(known, today);
        storyOffers.load(loaded, known);
        storyEvents.load(loaded, today);
        storyAnswers.load(loaded, where.code(), now);
        storyDiagnosis.load(where);
        storyScheme.load(where);
        storyActions.load(where);
        storyMeetings.load(where, today);
        LOG.log(
                Level.INFO,
                "The story of the demonstration was loaded in {0} ms",
                String.valueOf((System.nanoTime() - began) / 1_000_000));
    }

    private Map<String, UUID> known() {
        Map<String, UUID> known = new HashMap<>();
        for (ActorSummary actor : actors.list(ActorFilter.NONE, new PageRequest(0, PageRequest.MAX_SIZE, null, true))
                .items()) {
            known.put(actor.name().replace(DemonstrationActors.MARK, ""), actor.id());
        }
        return known;
    }
}
