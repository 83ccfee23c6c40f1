package fr.maillage.demonstration;

import fr.maillage.confirmation.CampaignInput;
import fr.maillage.confirmation.CampaignService;
import fr.maillage.confirmation.CampaignStoryService;
import fr.maillage.confirmation.CampaignView;
import fr.maillage.confirmation.TargetView;
import fr.maillage.confirmation.answer.AnswerRecord;
import fr.maillage.confirmation.answer.AnswerService;
import fr.maillage.moderation.ErrorReportInput;
import fr.maillage.moderation.ErrorReportService;
import fr.maillage.notification.LinkSigner;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.core.PlaceField;
import fr.maillage.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Answers on their records of those who run the places of the story, and of the public. */
@ApplicationScoped
class StoryAnswers {

    private static final int WEEKS_AGO = 3;
    private static final int MONTHS = 6;
    private static final String SILENT = "silent";

    @Inject
    private CampaignStoryService stories;

    @Inject
    private CampaignService campaigns;

    @Inject
    private AnswerService answers;

    @Inject
    private ErrorReportService reports;

    @Inject
    private LinkSigner signer;

    /** Asks in a campaign of some weeks ago, answers, and reports errors; places by their keys in the story. */
    void load(Map<String, UUID> places, String territory, OffsetDateTime now) {
        Map<String, String> texts = StoryFile.records("campaign.txt").get(0);
        CampaignView campaign = stories.asked(
                new CampaignInput(
                        texts.get("name"),
                        territory,
                        MONTHS,
                        null,
                        null,
                        texts.get("subject"),
                        texts.get("text"),
                        120,
                        14,
                        0),
                now.minusWeeks(WEEKS_AGO));
        Map<UUID, String> said = new HashMap<>();
        Set<String> silent = new HashSet<>();
        for (Map<String, String> record : StoryFile.records("places.txt")) {
            said.put(places.get(record.get("key")), record.getOrDefault("answer", SILENT));
            if (SILENT.equals(record.get("answer"))) {
                silent.add(record.get("actor") + DemonstrationActors.MARK);
            }
        }
        for (TargetView target : campaigns
                .targets(campaign.id(), null, null, new PageRequest(0, PageRequest.MAX_SIZE, null, true))
                .items()) {
            if (target.email() != null && !silent.contains(target.name())) {
                answer(signer.secret(target.id()), said, texts);
            }
        }
        for (Map<String, String> record : StoryFile.records("reports.txt")) {
            reports.send(
                    new ErrorReportInput(places.get(record.get("place")), record.get("reason"), record.get("detail")));
        }
    }

    private void answer(String secret, Map<UUID, String> said, Map<String, String> texts) {
        for (AnswerRecord record : answers.open(secret).records()) {
            PlaceDetail place = record.place();
            switch (said.get(place.id())) {
                case "confirmed" -> answers.confirm(secret, place.id(), place.version());
                case "closed" -> answers.closed(secret, place.id(), place.version());
                case "corrected" ->
                    answers.correct(
                            secret,
                            place.id(),
                            place.version(),
                            Map.of(PlaceField.OPENING_HOURS, texts.get("correctedHours")));
                default -> {
                    // She looked, and said nothing
                }
            }
        }
    }
}
