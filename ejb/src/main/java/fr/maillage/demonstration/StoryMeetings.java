package fr.maillage.demonstration;

import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GatheringMode;
import fr.maillage.committee.GatheringService;
import fr.maillage.committee.decision.DecisionList;
import fr.maillage.committee.decision.DecisionView;
import fr.maillage.committee.item.ItemField;
import fr.maillage.committee.item.ItemService;
import fr.maillage.committee.publication.Mark;
import fr.maillage.committee.publication.PublicationService;
import fr.maillage.record.FieldValues;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;

/**
 * The committee at work: who followed whom after elections, its last meeting with agenda, attendance, decisions, tasks and
 * minutes, the decision that the findings stand, which everybody reads, and meetings ahead. All of it is made up.
 */
@ApplicationScoped
class StoryMeetings {

    /** The files in the order in which each finds what it refers to. */
    private static final List<String> FILES =
            List.of("gatherings", "body", "agenda", "attendance", "decisions", "tasks");

    /** The decision that everybody reads. */
    private static final String TOLD = "D-2021-03";

    private static final int DAYS_AHEAD = 21;

    @Inject
    private StoryFiles files;

    @Inject
    private StoryPlace story;

    @Inject
    private DemonstrationAccounts accounts;

    @Inject
    private StoryMinutes minutes;

    @Inject
    private DecisionList decisions;

    @Inject
    private PublicationService publications;

    @Inject
    private GatheringService gatherings;

    @Inject
    private ItemService items;

    /** Tells them as a committee of that territory. */
    void load(TerritoryView where, LocalDate today) {
        FILES.forEach(name -> files.take("committee", name, where));
        accounts.seatMember();
        StoryTime time = story.time();
        DecisionView told = decisions
                .page(
                        ListRequest.ALL.with("territory", where.code()).with("q", time.moved("numero", TOLD)),
                        PageRequest.first())
                .items()
                .get(0);
        publications.publish(
                told.id(),
                told.version(),
                told.text(),
                null,
                publications.look(told.id(), told.text(), null).stream()
                        .map(Mark::words)
                        .toList());
        minutes.load(told.where().body(), story.ground(where), time);
        ahead(told.where().body(), today);
    }

    private void ahead(UUID body, LocalDate today) {
        LocalDate day = today.plusDays(DAYS_AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        UUID gathering = gatherings
                .create(FieldValues.none(GatheringField.class)
                        .with(GatheringField.BODY, body.toString())
                        .with(GatheringField.TITLE, "Les actions de l'année qui vient")
                        .with(GatheringField.HELD_ON, day.toString())
                        .with(GatheringField.STARTS_AT, "14:00")
                        .with(GatheringField.ENDS_AT, "16:00")
                        .with(GatheringField.MODE, GatheringMode.BOTH.code()))
                .id();
        item(gathering, "Où en sont les décisions et les tâches", "20", null);
        item(gathering, "Des personnes ne se déplacent pas : l'action à préparer", "45", "constat:F07");
        item(gathering, "Le wifi dans les halls", "25", "action:AC10");
    }

    private void item(UUID gathering, String title, String minutes, String about) {
        FieldValues<ItemField> values = FieldValues.none(ItemField.class)
                .with(ItemField.GATHERING, gathering.toString())
                .with(ItemField.TITLE, title)
                .with(ItemField.DURATION, minutes)
                .with(ItemField.CARRIED_OVER, ItemField.NO);
        items.create(about == null ? values : values.with(ItemField.LINKS, about));
    }
}
