package fr.maillage.demonstration;

import fr.maillage.actor.ActorList;
import fr.maillage.actor.ActorSummary;
import fr.maillage.deployment.quarter.QuarterTellService;
import fr.maillage.diagnosis.release.ReleaseService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.place.PlaceService;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.plan.reach.ReachTellService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.setting.Settings;
import fr.maillage.territory.OutlineStartup;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Tells the story of the demonstration, in a database that has no place: a committee at work on the day of loading, with its
 * map, its diagnosis, its plan and money, its meetings, and the year that its indicators tell of. It happens in Grand Paris
 * Grand Est or, where the committee's territory does not hold that, in communes of its own (see {@link StoryGround}).
 */
@ApplicationScoped
public class DemonstrationStory {

    private static final Logger LOG = System.getLogger(DemonstrationStory.class.getName());

    /** The longest that the story waits for outlines elsewhere, where centres of communes follow from these. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    @Inject
    private ActorList actors;

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
    private StoryDeployment storyDeployment;

    @Inject
    private QuarterTellService quarters;

    @Inject
    private ReachTellService reach;

    @Inject
    private StoryMeetings storyMeetings;

    @Inject
    private StoryNeeds storyNeeds;

    @Inject
    private StorySurveys storySurveys;

    @Inject
    private StoryVoices storyVoices;

    @Inject
    private ReleaseService releases;

    @Inject
    private StoryHistory storyHistory;

    @Inject
    private StoryOffice storyOffice;

    @Inject
    private StoryPlace story;

    @Inject
    private OutlineStartup outlines;

    @Inject
    private TerritoryService territories;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Tells the story where it has not been told; done once however often it is called. */
    @Transactional
    public void tell() {
        if (settings.story()) {
            caller.runAs(CallerIdentity.SYSTEM, () -> {
                if (isEmpty()) {
                    load(story.intercommunality(territories.committee()));
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
        if (!story.ground(where).own()) {
            outlines.await(LONGEST_WAIT);
        }
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        LocalDate today = ClockProducer.today(clock);
        Map<String, UUID> known = known();
        Map<String, UUID> loaded =
                new LinkedHashMap<>(storyPlaces.load(known, where, today, Integer.MAX_VALUE, StoryHistory.MONTHS + 1));
        storyNeeds.load(where);
        storyDiagnosis.load(where);
        releases.release(where.code());
        storyScheme.load(where);
        storyActions.load(where);
        storyDeployment.load(where, loaded, today);
        quarters.tellDue();
        reach.tellDue();
        storyMeetings.load(where, today);
        storySurveys.load(where, today);
        storyVoices.load(where, today);
        storyHistory.load(loaded, known, where, today);
        storyOffers.load(loaded, known);
        storyEvents.load(loaded, today);
        storyAnswers.load(loaded, where.code(), now);
        storyHistory.close(today);
        storyOffice.load(where);
        LOG.log(
                Level.INFO,
                "The story of the demonstration was loaded in {0} ms",
                String.valueOf((System.nanoTime() - began) / 1_000_000));
    }

    private Map<String, UUID> known() {
        Map<String, UUID> known = new HashMap<>();
        for (ActorSummary actor : actors.page(ListRequest.ALL, new PageRequest(0, PageRequest.MAX_SIZE, null, true))
                .items()) {
            known.put(actor.name().replace(DemonstrationActors.MARK, ""), actor.id());
        }
        return known;
    }
}
