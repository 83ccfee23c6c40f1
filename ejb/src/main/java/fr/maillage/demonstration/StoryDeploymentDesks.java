package fr.maillage.demonstration;

import fr.maillage.deployment.desk.DeskDimension;
import fr.maillage.deployment.desk.DeskEntry;
import fr.maillage.deployment.desk.DeskEntryService;
import fr.maillage.diagnosis.street.StreetField;
import fr.maillage.diagnosis.street.StreetService;
import fr.maillage.record.FieldValues;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The orientation desks of the story and who came to them. All of it is made up. */
@ApplicationScoped
class StoryDeploymentDesks {

    private static final int WEEKS_BEFORE = 12;
    private static final int WEEKS_AHEAD = 4;

    @Inject
    private StreetService campaigns;

    @Inject
    private DeskEntryService entries;

    /**
     * Opens them and counts who came.
     *
     * @param places by their keys in the story
     * @param communes the INSEE code that takes the place of one of the story
     */
    void load(TerritoryView where, Map<String, UUID> places, UnaryOperator<String> communes, LocalDate today) {
        Map<String, String> secrets = new HashMap<>();
        for (Map<String, String> record : StoryFile.records("deployment/desks.txt")) {
            String secret = secrets.computeIfAbsent(record.get("desk"), title -> opened(title, where, today));
            for (int i = 0; i < Integer.parseInt(record.get("times")); i++) {
                entries.take(secret, entry(record, places, communes, today));
            }
        }
    }

    private String opened(String title, TerritoryView where, LocalDate today) {
        UUID campaign = campaigns
                .create(FieldValues.none(StreetField.class)
                        .with(StreetField.TITLE, title + DemonstrationActors.MARK)
                        .with(StreetField.TERRITORY, where.code())
                        .with(StreetField.MODE, "guichet")
                        .with(
                                StreetField.OPENS_ON,
                                today.minusWeeks(WEEKS_BEFORE).toString())
                        .with(
                                StreetField.CLOSES_ON,
                                today.plusWeeks(WEEKS_AHEAD).toString()))
                .id();
        return campaigns.secret(campaign);
    }

    /** Makes the entry of a desk on one person, who was sent nowhere where the record says neither place nor network. */
    private static DeskEntry entry(
            Map<String, String> record, Map<String, UUID> places, UnaryOperator<String> communes, LocalDate today) {
        UUID place = places.get(record.getOrDefault("place", ""));
        String network = record.get("network");
        return new DeskEntry(
                UUID.randomUUID(),
                "com:" + communes.apply(record.get("commune")),
                today.minusWeeks(Long.parseLong(record.get("weeks"))),
                record.get("need"),
                record.get("equipment"),
                record.get("ease"),
                place != null
                        ? DeskDimension.TO_PLACE
                        : network != null ? DeskDimension.TO_NETWORK : DeskDimension.NOWHERE,
                place == null ? null : place.toString(),
                network,
                false);
    }
}
