package fr.maillage.confirmation.answer;

import fr.maillage.confirmation.model.CampaignPlace;
import fr.maillage.confirmation.model.CampaignTarget;
import fr.maillage.confirmation.persistence.CampaignRepository;
import fr.maillage.confirmation.persistence.TargetStateRepository;
import fr.maillage.notification.LinkSigner;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.moderation.PlaceAnswerService;
import fr.maillage.place.moderation.PlaceCorrections;
import fr.maillage.shared.LinkPolicy;
import fr.maillage.shared.Problem;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers that people give by the link of their message, without an account: the link alone authorises, for the records of
 * their message and as long as it holds. Whoever calls it limits how often one may try.
 */
@Stateless
public class AnswerService {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private TargetStateRepository states;

    @EJB
    private PlaceAnswerService places;

    @Inject
    private Clock clock;

    /**
     * Gives the page that the link shows. Notes that it was opened, and nothing else: mail clients open links by themselves.
     *
     * @throws Problem NOT_FOUND for a link that was made up; CONFLICT (confirmation.expired) for one that is too old
     */
    public AnswerPage open(String secret) {
        CampaignTarget target = target(secret);
        states.opened(target.id(), now());
        List<CampaignPlace> asked = campaigns.places(target.id());
        Map<Long, UUID> uuids =
                campaigns.uuids(asked.stream().map(CampaignPlace::placeId).toList());
        Map<UUID, PlaceDetail> details = places.read(List.copyOf(uuids.values())).stream()
                .collect(Collectors.toMap(PlaceDetail::id, Function.identity()));
        List<AnswerRecord> records = asked.stream()
                .map(p -> new AnswerRecord(
                        details.get(uuids.get(p.placeId())),
                        p.answer() == null ? null : Answer.valueOf(p.answer()),
                        p.answeredAt()))
                .toList();
        return new AnswerPage(
                target.name(), target.expiresAt(), records.stream().noneMatch(AnswerRecord::open), records);
    }

    /**
     * Says that a record is right today.
     *
     * @param version the version of the place that was shown
     * @throws Problem as {@link #open}; NOT_FOUND for a place of another link; CONFLICT for a record that was answered or
     *     archived meanwhile; STALE for one that says something else now
     */
    public void confirm(String secret, UUID place, int version) {
        CampaignTarget target = target(secret);
        CampaignPlace asked = asked(target, place);
        places.confirm(place, version, target.name());
        answer(target, asked, Answer.CONFIRMED);
    }

    /**
     * Proposes other values for a record, which somebody decides on.
     *
     * @param values by field, of {@link PlaceCorrections#FIELDS}
     * @throws Problem as {@link #confirm}; INVALID with one violation per wrong field, or when nothing differs
     */
    public void correct(String secret, UUID place, int version, Map<PlaceField, String> values) {
        CampaignTarget target = target(secret);
        CampaignPlace asked = asked(target, place);
        if (places.propose(place, version, target.name(), values) == 0) {
            throw Problem.invalid("correction", "confirmation.nothing-differs", null);
        }
        answer(target, asked, Answer.CORRECTED);
    }

    /** Says that a place is closed; somebody looks at it. Throws as {@link #confirm}. */
    public void closed(String secret, UUID place, int version) {
        CampaignTarget target = target(secret);
        CampaignPlace asked = asked(target, place);
        places.closed(place, version, target.name());
        answer(target, asked, Answer.CLOSED);
    }

    private void answer(CampaignTarget target, CampaignPlace asked, Answer answer) {
        asked.answer(answer.name(), target.name(), now());
        campaigns.flush();
        states.answered(target.id(), now());
    }

    private CampaignTarget target(String secret) {
        CampaignTarget target =
                campaigns.byLink(LinkSigner.digest(secret)).orElseThrow(() -> Problem.notFound("link", null));
        if (LinkPolicy.expired(target.expiresAt(), now())) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "confirmation.expired", null);
        }
        return target;
    }

    private CampaignPlace asked(CampaignTarget target, UUID place) {
        CampaignPlace asked = campaigns.lock(target.id(), place).orElseThrow(() -> Problem.notFound("place", null));
        if (asked.answer() != null) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "confirmation.answered", null);
        }
        return asked;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
